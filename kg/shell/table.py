"""A table of words as lines of text that fit a width. Pure."""

from collections.abc import Sequence

from kg.shell.clean import shorten, width
from kg.shell.theme import painted

GAP = 2
NARROWEST = 8

Styled = tuple[str, str]


def widths(natural: Sequence[int], available: int) -> list[int]:
    """Return column widths that fit: narrow columns keep theirs, wide ones share the rest.

    >>> widths([5, 60, 90], 79)
    [5, 35, 35]
    """
    room = available - GAP * (len(natural) - 1)
    result = list(natural)
    open_columns = sorted(range(len(natural)), key=lambda i: natural[i])
    while open_columns:
        share = max(room // len(open_columns), NARROWEST)
        first = open_columns.pop(0)
        result[first] = min(natural[first], share)
        room -= result[first]
    return result


def fits(natural: Sequence[int], available: int) -> bool:
    """Return whether a table of these columns can be read in `available` columns."""
    least = sum(min(n, NARROWEST) for n in natural) + GAP * (len(natural) - 1)
    return least <= available


def table(
    header: Sequence[str],
    rows: Sequence[Sequence[Styled]],
    available: int,
    *,
    right: frozenset[int] = frozenset(),
    palette: dict[str, str] | None = None,
) -> list[str]:
    """Return the lines of a table; cells are (style, text), `right` columns are flush right."""
    colours = palette or {}
    natural = [width(title) for title in header]
    for row in rows:
        natural = [max(n, width(cell[1])) for n, cell in zip(natural, row, strict=True)]
    columns = widths(natural, available)
    lines = [joined([("bold", title) for title in header], columns, right, colours)]
    lines.append((" " * GAP).join("─" * column for column in columns))
    lines += [joined(row, columns, right, colours) for row in rows]
    return lines


def joined(
    row: Sequence[Styled], columns: Sequence[int], right: frozenset[int], palette: dict[str, str]
) -> str:
    """Return one line of a table."""
    cells = []
    for index, ((style, text), column) in enumerate(zip(row, columns, strict=True)):
        short = shorten(text, column)
        space = " " * (column - width(short))
        paint = painted(short, style, palette)
        cells.append(space + paint if index in right else paint + space)
    return (" " * GAP).join(cells).rstrip()


def vertical(
    header: Sequence[str], rows: Sequence[Sequence[Styled]], palette: dict[str, str] | None = None
) -> list[str]:
    """Return every row as a block of `name  value` lines, nothing shortened."""
    colours = palette or {}
    column = max((width(title) for title in header), default=0)
    lines = []
    for row in rows:
        for title, (style, text) in zip(header, row, strict=True):
            space = " " * (column - width(title) + GAP)
            lines.append(f"{painted(title, 'dim', colours)}{space}{painted(text, style, colours)}")
        lines.append("")
    return lines[:-1]
