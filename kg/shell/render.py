"""An answer as lines for a person or as a format for a program."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from time import monotonic

from pyoxigraph import Literal, NamedNode, Triple

from kg.shell import formats
from kg.shell.answer import Answer, Cell, Row
from kg.shell.clean import clean
from kg.shell.console import wrapped
from kg.shell.names import curie, is_number, plain
from kg.shell.session import Session
from kg.shell.table import Styled, fits, table, vertical

COUNTING_SECONDS = 1.0


def show(session: Session, answer: Answer, mode: str) -> None:
    """Show `answer` in a format of settings.MODES and remember its rows for @n.

    The mode "pipe" is prose, TSV or Turtle, whichever the answer is.
    """
    if mode == "pipe":
        mode = "table" if answer.prose else "ttl" if answer.triples is not None else "tsv"
    if answer.triples is not None:
        show_triples(session, answer, mode)
    elif answer.boolean is not None:
        show_boolean(session, answer.boolean, mode)
    elif mode in formats.WRITERS or mode in ("ttl", "nt"):
        show_format(session, answer, mode)
    elif answer.prose and (mode in ("table", "vertical") or not answer.columns):
        remember(session, answer, tuple(answer.rows))
        show_prose(session, answer)
    elif answer.columns:
        show_table(session, answer, mode)
    for note in answer.notes:
        session.console.note(note)


def remember(session: Session, answer: Answer, rows: tuple[Row, ...]) -> None:
    """Keep rows for @n; an answer without rows leaves the last ones."""
    if answer.columns:
        session.last, session.last_rows = replace(answer, rows=rows), rows


def show_triples(session: Session, answer: Answer, mode: str) -> None:
    """Show triples as Turtle, or as the table of subject, predicate and object."""
    triples = answer.triples or ()
    if mode in ("table", "ttl", "nt"):
        kept = list(triples)
        rows: tuple[Row, ...] = tuple((t.subject, t.predicate, t.object) for t in kept)
        columns = ("subject", "predicate", "object")
        session.last = Answer(columns, rows)
        session.last_rows = rows
        text = formats.triples_text(kept, mode if mode == "nt" else "ttl")
        if session.console.terminal:
            session.console.show([clean(line) for line in text.splitlines()])
        else:
            session.console.write(text)
        return
    rows_of = ((t.subject, t.predicate, t.object) for t in triples)
    show(session, Answer(("subject", "predicate", "object"), rows_of), mode)


def show_boolean(session: Session, value: bool, mode: str) -> None:
    """Show yes or no; true or false for a program."""
    if mode in ("table", "vertical") and session.console.terminal:
        session.console.show(["yes" if value else "no"])
    else:
        session.console.write(formats.boolean_text(value, mode))


def show_format(session: Session, answer: Answer, mode: str) -> None:
    """Stream rows in a format; Turtle of rows is the triples of their records."""
    if mode in ("ttl", "nt"):
        text = formats.triples_text(record_triples(session, answer), mode)
        if session.console.terminal:
            session.console.show([clean(line) for line in text.splitlines()])
        else:
            session.console.write(text)
        return
    kept: list[Row] = []

    def watched() -> Iterator[Row]:
        for row in answer.rows:
            if len(kept) < session.settings.limit or not session.settings.limit:
                kept.append(row)
            yield row

    terminal = session.console.terminal
    for chunk in formats.WRITERS[mode](answer.columns, watched()):
        session.console.out.write(clean(chunk.rstrip("\r\n")) + "\n" if terminal else chunk)
    session.console.out.flush()
    remember(session, answer, tuple(kept))


def record_triples(session: Session, answer: Answer) -> Iterable[Triple]:
    """Return what the graph says of the records and things of an answer."""
    seen: dict[str, None] = {}
    for index, row in enumerate(answer.rows):
        seen |= dict.fromkeys(plain(c) for c in row if isinstance(c, NamedNode))
        if index < len(answer.records):
            seen |= dict.fromkeys(answer.records[index])
    store = session.opened.store
    return (
        quad.triple for iri in seen for quad in store.quads_for_pattern(NamedNode(iri), None, None)
    )


# -- for a person ---------------------------------------------------------------------------


def show_prose(session: Session, answer: Answer) -> None:
    """Show lines of prose, wrapped to the terminal."""
    console = session.console
    columns = console.size[0] if console.terminal else 10_000
    shown: list[str] = []
    for line in answer.lines:
        shown += wrapped(line, columns, console.palette)
    console.show(shown)


def show_table(session: Session, answer: Answer, mode: str) -> None:
    """Show a table that fits, with labels, row numbers and how many rows were left out."""
    limit = session.settings.limit
    source = iter(answer.rows)
    rows = tuple(islice(source, limit or None))
    remember(session, answer, rows)
    visible = [i for i, name in enumerate(answer.columns) if name not in answer.hidden]
    header = [clean(answer.columns[i]) for i in visible]
    styled = [[cell_words(session, row[i]) for i in visible] for row in rows]
    if answer.numbered and rows:
        header = ["", *header]
        styled = [[("number", str(n)), *row] for n, row in enumerate(styled, 1)]
    shown = table_lines(session, header, styled, rows, mode)
    beyond = left_over(source)
    more = answer.more() if answer.more else beyond
    if not rows:
        shown = []
    session.console.show(shown)
    if answer.numbered or more:
        session.summary = count_words(len(rows), more)


def table_lines(
    session: Session,
    header: list[str],
    styled: list[list[Styled]],
    rows: tuple[Row, ...],
    mode: str,
) -> list[str]:
    """Return the lines of a table, or of blocks when the table would not fit."""
    console = session.console
    columns = console.size[0]
    natural = [max([len(h), *(len(r[i][1]) for r in styled)]) for i, h in enumerate(header)]
    if mode == "vertical" or not fits(natural, columns):
        return vertical(header, styled, console.palette)
    shift = len(header) - len(rows[0]) if rows else 0
    right = {0} if shift > 0 else set()
    if rows:
        right |= {i + max(shift, 0) for i, cell in enumerate(rows[0]) if is_number(cell)}
    return table(header, styled, columns, right=frozenset(right), palette=console.palette)


def left_over(rows: Iterator[Row]) -> str:
    """Return how many rows are left, counted for at most a second: "12", "over 4,000", ""."""
    count, end = 0, monotonic() + COUNTING_SECONDS
    for count, _ in enumerate(rows, 1):
        if count % 256 == 0 and monotonic() > end:
            return f"over {count:,}"
    return f"{count:,}" if count else ""


def count_words(count: int, more: str) -> str:
    """Return "1 row", "no rows", "200 rows, 12 more (.limit 0 shows all)"."""
    words = "no rows" if not count else "1 row" if count == 1 else f"{count:,} rows"
    return f"{words}, {more} more (.limit 0 shows all)" if more else words


def cell_words(session: Session, cell: Cell) -> Styled:
    """Return the style and the cleaned words of one cell."""
    if cell is None:
        return ("", "")
    if isinstance(cell, NamedNode):
        iri = cell.value
        words = session.label(iri) if session.settings.labels else curie(iri)
        return ("relation" if "/rel/" in iri else "", clean(words))
    if isinstance(cell, Literal):
        return ("", clean(cell.value))
    return ("", clean(str(cell)))
