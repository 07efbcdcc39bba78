"""CSV for spreadsheets: one statement a row, several speakers joined by "; "."""

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO

from kg.export.jsonl import statements
from kg.graph.opened import Graph
from kg.model import Node
from kg.queries.evidence import Evidence, label
from kg.queries.prose import prose

COLUMNS = (
    "statement", "subject", "relation", "object", "standing", "said by", "not said by",
    "alleged by", "via", "quote", "denied", "modality", "time", "place", "as of", "date",
    "document", "sentence number", "sentence", "in words", "subject iri", "relation iri",
    "object iri", "document iri",
)  # fmt: skip


def write_csv(graph: Graph, out: BinaryIO) -> None:
    """Write every statement as one row, in reading order, with a header."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    rows.writerows(row(evidence) for evidence in statements(graph))
    text.detach()


def row(evidence: Evidence) -> list[str]:
    """Return a statement as the cells of COLUMNS."""
    e = evidence
    cells = [
        e.statement, e.subject.label, e.relation.label, label(e.object), e.standing,
        names(e.said_by), names(e.not_said_by), names(e.alleged_by), names(e.via), e.quote,
        "yes" if e.negated else "", e.modality, e.time, e.place.label if e.place else "", e.as_of,
        e.document.date, e.document.label, str(e.sentence.number), e.sentence.text, prose(e),
        e.subject.iri, e.relation.iri, e.object.iri if isinstance(e.object, Node) else "",
        e.document.iri,
    ]  # fmt: skip
    return [guarded(cell) for cell in cells]


def names(nodes: Sequence[Node]) -> str:
    """Return labels joined by "; "."""
    return "; ".join(node.label for node in nodes)


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: documents may be hostile.

    >>> guarded("=HYPERLINK(1)"), guarded("Vell")
    ("'=HYPERLINK(1)", 'Vell')
    """
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
