"""Records → the lines of the folded picture, by the same folding that walks use."""

from collections.abc import Iterable
from dataclasses import replace

from kg.page.data import Link, PageData, Record
from kg.walk.edges import Edge
from kg.walk.folded import FoldedEdge, fold

VERB = "verb:"
Groups = dict[tuple[object, ...], list[int]]


def linked(data: PageData) -> PageData:
    """Return the data with the lines of the folded view, and what folding made facts.

    Records of the same triple are one edge only if they have the same standing and the same
    speakers: folding never hides who says it.
    """
    edges = (edge(data, records) for records in _groups(data).values())
    number = {thing.iri: n for n, thing in enumerate(data.things)}
    record = {r.iri: n for n, r in enumerate(data.records)}

    def label(iri: str) -> str:
        return iri[len(VERB) :] if iri.startswith(VERB) else data.things[number[iri]].label

    keep = [] if data.focus is None else [data.things[data.focus].iri]
    folding = fold(edges, label, keep=keep)
    links = (
        Link(number[e.source], number[e.target], e.words, _records(e, record),
             tuple(number[thing] for thing in e.via))
        for e in folding.edges
    )  # fmt: skip
    facts = (
        (number[thing], tuple(record[iri] for e in parts for iri in e.records))
        for thing, parts in folding.facts.items()
    )
    return replace(data, links=tuple(links), facts=tuple(facts))


def edge(data: PageData, records: list[int]) -> Edge:
    """Return the edge of some records of one triple, its words in the relation's place."""
    first = data.records[records[0]]
    assert isinstance(first.object, int)
    return Edge(
        data.things[first.subject].iri,
        VERB + first.verb,
        data.things[first.object].iri,
        tuple(data.records[n].iri for n in records),
        claimed=not first.asserted,
    )


def _groups(data: PageData) -> Groups:
    groups: Groups = {}
    for number, record in enumerate(data.records):
        if isinstance(record.object, int):
            groups.setdefault(_likeness(record), []).append(number)
    return groups


def _likeness(record: Record) -> tuple[object, ...]:
    people = (record.said_by, record.not_said_by, record.alleged_by, record.via)
    return (record.subject, record.verb, record.object, record.asserted, people, record.change)


def _records(folded: FoldedEdge, number: dict[str, int]) -> tuple[int, ...]:
    """Return the records behind a line, those whose verb its words begin with first."""
    parts: Iterable[Edge] = sorted(
        folded.edges, key=lambda e: not folded.words.startswith(e.relation[len(VERB) :])
    )
    return tuple(dict.fromkeys(number[iri] for e in parts for iri in e.records))
