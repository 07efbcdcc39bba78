"""The exchange format: one statement a line, with labels, speakers, sentence and offsets."""

import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, BinaryIO

from kg.graph.opened import Graph
from kg.model import Node, Spans, Term
from kg.queries import terms as t
from kg.queries.evidence import Evidence, label
from kg.queries.lookup import Lookup
from kg.queries.values import reading_order


def write_jsonl(graph: Graph, out: BinaryIO) -> None:
    """Write every statement as one line of JSON, in reading order."""
    for evidence in statements(graph):
        out.write(json.dumps(record(evidence), ensure_ascii=False).encode() + b"\n")


def statements(graph: Graph) -> Iterator[Evidence]:
    """Yield every statement of a graph in reading order."""
    lookup = Lookup(graph)
    quads: Any = graph.store.quads_for_pattern(None, t.SUBJECT, None, t.HERE)
    for iri in sorted((quad.subject.value for quad in quads), key=reading_order):
        evidence = lookup.evidence(iri)
        if evidence is not None:
            yield evidence


def record(evidence: Evidence) -> dict[str, Any]:
    """Return a statement as the value that stands on its line."""
    e, source, sentence = evidence, evidence.document, evidence.sentence
    return {
        "id": e.statement,
        "subject": node(e.subject),
        "relation": node(e.relation),
        "object": thing(e.object),
        "asserted": e.asserted,
        "said_by": [node(who) for who in e.said_by],
        "not_said_by": [node(who) for who in e.not_said_by],
        "alleged_by": [node(who) for who in e.alleged_by],
        "via": [node(who) for who in e.via],
        "cue": e.cue or None,
        "quote": e.quote or None,
        "negated": e.negated,
        "modality": e.modality or None,
        "time": e.time or None,
        "place": node(e.place) if e.place else None,
        "as_of": e.as_of or None,
        "qualifiers": [{"relation": _local(q.iri), **thing(value)} for q, value in e.qualifiers],
        "document": {"iri": source.iri, "label": source.label, "path": source.path},
        "sentence": {
            "number": sentence.number, "part": sentence.part,
            "begin": sentence.begin, "end": sentence.end, "text": sentence.text,
        },
        "spans": {
            "subject": pairs(e.subject_spans), "relation": pairs(e.relation_spans),
            "object": pairs(e.object_spans),
        },
        "rule": e.rule,
    }  # fmt: skip


def node(value: Node) -> dict[str, str]:
    """Return a thing as {"iri", "label"}."""
    return {"iri": value.iri, "label": value.label}


def thing(value: Term) -> dict[str, str | None]:
    """Return a thing or a text as {"iri", "label"}; a text has no IRI."""
    return {"iri": value.iri if isinstance(value, Node) else None, "label": label(value)}


def pairs(spans: Spans) -> list[list[int]]:
    """Return spans as lists, as JSON has them."""
    return [list(span) for span in spans]


def _local(iri: str) -> str:
    return PurePosixPath(iri).name
