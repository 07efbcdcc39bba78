"""What a line gives back: a table, prose lines, triples, yes or no; not yet any text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

Term = NamedNode | BlankNode | Literal | Triple
Cell = Term | None
Row = tuple[Cell, ...]
Piece = tuple[str, str]
"""A style name ("relation", "mark", …) and text as read from a document, not yet cleaned."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of prose. `row` numbers it, so that @row can be used later (0: no number).

    `indent` is the depth of a line that belongs to the one above it.
    """

    pieces: tuple[Piece, ...]
    row: int = 0
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one line.

    `rows` may be a lazy iterable. `records[i]` are IRIs that row i also stands for (its
    statements), `things[i]` is what @i means (else the row's first IRI). `lines` are shown to
    a reader instead of the table. `sparql` is the query that says the same. `more` tells,
    after the last row, how many were left out: "12", "".
    """

    columns: tuple[str, ...] = ()
    rows: Iterable[Row] = ()
    records: tuple[tuple[str, ...], ...] = ()
    things: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    triples: Iterable[Triple] | None = None
    boolean: bool | None = None
    notes: tuple[str, ...] = ()
    sparql: str = ""
    numbered: bool = True
    more: Callable[[], str] | None = None
    hidden: frozenset[str] = field(default=frozenset())

    @property
    def prose(self) -> bool:
        """Whether a reader is shown lines rather than a table."""
        return bool(self.lines)


def said(*pieces: str | Piece, row: int = 0, indent: int = 0) -> Line:
    """Return a line of plain and styled pieces: `said("by ", ("name", "Hamas"))`."""
    return Line(tuple(("", p) if isinstance(p, str) else p for p in pieces), row, indent)


def text(value: str) -> Literal:
    """Return a plain string as a cell."""
    return Literal(value)


def number(value: int | float) -> Literal:
    """Return a number as a cell; a float keeps six significant digits."""
    return Literal(value) if isinstance(value, int) else Literal(float(f"{value:.6g}"))
