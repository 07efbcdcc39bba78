"""Evidence as prose lines: who said what, the sentence with its words marked, its source."""

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from kg.model import Node, Spans
from kg.queries.evidence import Evidence
from kg.queries.prose import attribution, day, proposition
from kg.queries.values import oxi
from kg.shell.answer import Answer, Cell, Line, Piece, Row, said
from kg.shell.clean import shorten

COLUMNS = (
    "subject", "relation", "object", "standing", "speaker", "time", "document", "date",
    "sentence", "text", "statement",
)  # fmt: skip
TITLE = 48
"""Columns that the title of a document may take."""
HIDDEN = frozenset(("text", "statement", "document", "date"))


def statement_line(evidence: Evidence, row: int = 0, *, qualifiers: bool = True) -> Line:
    """Return "Hussam Badran said: Russia can play a significant role [17]"."""
    pieces: list[Piece] = []
    who = attribution(evidence)
    if who:
        pieces.append(("claim", who))
    pieces.append(("", proposition(evidence, qualifiers=qualifiers)))
    if evidence.sentence.number:
        pieces.append(("dim", f" [{evidence.sentence.number}]"))
    return Line(tuple(pieces), row)


def sentence_line(evidences: Iterable[Evidence], *, colour: bool, indent: int = 2) -> Line:
    """Return the sentence behind statements, their words marked, and where it stands."""
    group = list(evidences)
    first = group[0]
    spans = [s for e in group for s in (*e.subject_spans, *e.relation_spans, *e.object_spans)]
    marked = marked_words(first.sentence.text, tuple(spans), first.sentence.begin, colour=colour)
    return Line((("dim", "“"), *marked, ("dim", f"” — {source_words(first)}")), indent=indent)


def marked_words(words: str, spans: Spans, begin: int, *, colour: bool) -> tuple[Piece, ...]:
    """Return a sentence with the words at `spans` marked; in brackets without colour."""
    words = re.sub(r"\s", " ", words)
    marks = merged(tuple((b - begin, e - begin) for b, e in spans), len(words))
    pieces: list[Piece] = []
    at = 0
    for b, e in marks:
        pieces.append(("quote", words[at:b]))
        pieces.append(("mark", words[b:e] if colour else f"[{words[b:e]}]"))
        at = e
    pieces.append(("quote", words[at:]))
    return tuple(piece for piece in pieces if piece[1])


def merged(spans: Spans, length: int) -> Spans:
    """Return spans in order, overlapping ones joined, those outside the text dropped.

    >>> merged(((4, 9), (0, 3), (7, 12), (90, 95)), 20)
    ((0, 3), (4, 12))
    """
    found: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if not 0 <= begin < end <= length:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)


def source_words(evidence: Evidence) -> str:
    """Return "The Daily, Talks begin, 26 October 2023, sentence 17"."""
    source = evidence.document
    part = evidence.sentence.part
    where = part if part in ("headline", "subheading", "pullquote") else "sentence"
    title = shorten(source.label, TITLE)
    parts = (source.outlet, title, day(source.date), f"{where} {evidence.sentence.number}")
    return ", ".join(part for part in parts if part)


def with_sentences(
    evidences: Iterable[Evidence], first_row: int, *, colour: bool
) -> Iterator[Line]:
    """Yield each statement as a line; after those of one sentence, the sentence."""
    group: list[Evidence] = []
    for row, evidence in enumerate(evidences, first_row):
        if group and group[-1].sentence.iri != evidence.sentence.iri:
            yield sentence_line(group, colour=colour)
            group = []
        group.append(evidence)
        yield statement_line(evidence, row)
    if group:
        yield sentence_line(group, colour=colour)


def evidence_row(evidence: Evidence) -> Row:
    """Return a statement as a row of COLUMNS."""
    speakers = evidence.said_by or evidence.not_said_by
    return (
        NamedNode(evidence.subject.iri),
        NamedNode(evidence.relation.iri),
        oxi(evidence.object),
        Literal(evidence.standing),
        nodes_cell(speakers),
        Literal(evidence.time) if evidence.time else None,
        NamedNode(evidence.document.iri) if evidence.document.iri else None,
        Literal(evidence.document.date) if evidence.document.date else None,
        Literal(evidence.sentence.number),
        Literal(evidence.sentence.text),
        NamedNode(evidence.statement),
    )


def nodes_cell(nodes: tuple[Node, ...]) -> Cell:
    """Return one node as an IRI, several as their labels."""
    if len(nodes) == 1:
        return NamedNode(nodes[0].iri)
    return Literal("; ".join(node.label for node in nodes)) if nodes else None


def evidence_answer(
    evidences: Iterable[Evidence], *, colour: bool, notes: tuple[str, ...] = (), sparql: str = ""
) -> Answer:
    """Return statements as prose with their sentences, and as rows."""
    kept = list(evidences)
    lines = tuple(with_sentences(kept, 1, colour=colour))
    return Answer(
        COLUMNS,
        tuple(map(evidence_row, kept)),
        records=tuple((e.statement,) for e in kept),
        lines=lines or (said(("dim", "nothing")),),
        notes=notes,
        sparql=sparql,
        hidden=HIDDEN,
    )
