"""Where sources agree, and where they do not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kg.iris import NS, PREFIXES, REL
from kg.model import Node, Term, Text
from kg.queries.evidence import Evidence, label
from kg.queries.lookup import Lookup
from kg.queries.values import described

SINGLE = frozenset(("takePlaceOn", "takePlaceIn", "beBornIn", "beBornOn", "dieIn", "dieOn"))
"""Relations that have one value at a time, beside those whose values are dates or numbers."""


@dataclass(frozen=True, slots=True)
class Support:
    """A triple with all that stands for it and against it, in reading order."""

    subject: Node
    relation: Node
    object: Term
    for_it: tuple[Evidence, ...]
    against: tuple[Evidence, ...] = ()

    @property
    def documents(self) -> tuple[str, ...]:
        """The IRIs of the documents that state it, sorted."""
        return tuple(sorted({e.document.iri for e in self.for_it}))

    @property
    def speakers(self) -> tuple[str, ...]:
        """The labels of those who claim it, sorted."""
        return tuple(sorted({who.label for e in self.for_it for who in e.said_by}))


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Records that cannot all be right: one triple denied, or several values where one can be.

    `kind` is "denied" or "values".
    """

    kind: str
    subject: Node
    relation: Node
    sides: tuple[tuple[Evidence, ...], ...]


def corroborated(lookup: Lookup, iri: str) -> list[Support]:
    """Return each triple about a thing with its records, most documents first."""
    found = [_support(group) for group in _by_triple(lookup.statements_about(iri))]
    kept = [support for support in found if support.for_it]
    return sorted(kept, key=lambda s: (-len(s.documents), -len(s.for_it), s.for_it[0].statement))


def independent(support: Support, alike: Iterable[frozenset[str]] = ()) -> int:
    """Return the number of independent sources; `alike` are groups of near-copies (IRIs)."""
    group_of = {iri: number for number, group in enumerate(alike) for iri in group}
    return len({group_of.get(iri, iri) for iri in support.documents})


def disagreements(lookup: Lookup, things: Iterable[str] | None = None) -> Iterator[Disagreement]:
    """Yield where sources differ, over the whole graph or about some things.

    Denied against stated, and different values for a relation that has one value at a time:
    dates, numbers, and relations of SINGLE.
    """
    wanted = None if things is None else set(things)
    for subject in sorted(_contested(lookup) if wanted is None else wanted):
        about = [e for e in lookup.statements_about(subject) if wanted or e.subject.iri == subject]
        yield from _denied(about)
        yield from _values(e for e in about if e.subject.iri == subject)


def between(lookup: Lookup, one: str, other: str) -> Iterator[Disagreement]:
    """Yield where two things disagree: what one says and the other denies, or about each other."""
    said = [*lookup.said_by(one), *lookup.said_by(other)]
    yield from (d for d in _denied(said) if _sides_have(d, one, other))
    yield from (d for d in _values(said) if _sides_have(d, one, other))
    both = {one, other}
    about = (e for e in lookup.statements_about(one) if {e.subject.iri, _iri(e.object)} == both)
    yield from _denied(list(about))


def _sides_have(disagreement: Disagreement, one: str, other: str) -> bool:
    """Return whether the two stand on different sides."""
    sides = [{who.iri for e in side for who in e.said_by} for side in disagreement.sides]
    return any(
        one in here and other in there
        for number, here in enumerate(sides)
        for place, there in enumerate(sides)
        if number != place
    )


def _contested(lookup: Lookup) -> set[str]:
    """Return subjects that may be in dispute: with a denial, or two values of one relation."""
    query = f"""
        PREFIX rdf: <{PREFIXES["rdf"]}> PREFIX kg: <{NS}>
        SELECT DISTINCT ?s {{
          {{ ?no kg:negated true ; rdf:subject ?s }}
          UNION {{ SELECT ?s {{
            ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?x .
            FILTER(?p IN ({", ".join(f"<{REL}{name}>" for name in sorted(SINGLE))})
              || (isLiteral(?x) && DATATYPE(?x) != rdf:langString))
          }} GROUP BY ?s ?p HAVING (COUNT(DISTINCT ?x) > 1) }}
        }}"""
    rows: Any = lookup.store.query(query)
    return {row["s"].value for row in rows}


def _denied(evidences: Iterable[Evidence]) -> Iterator[Disagreement]:
    """Yield the triples that some records state and others deny."""
    for support in map(_support, _by_triple(evidences)):
        if support.for_it and support.against:
            yield Disagreement(
                "denied", support.subject, support.relation, (support.for_it, support.against)
            )


def _values(evidences: Iterable[Evidence]) -> Iterator[Disagreement]:
    """Yield relations of one value at a time that have several, one side for each value."""
    known: dict[tuple[str, str, str], dict[str, list[Evidence]]] = {}
    for e in evidences:
        if _plain(e) and _has_one_value(e):
            when = "" if e.relation.iri.endswith("takePlaceOn") else e.time
            sides = known.setdefault((e.subject.iri, e.relation.iri, when), {})
            sides.setdefault(_key(e.object), []).append(e)
    for sides in known.values():
        if len(sides) > 1:
            first = next(iter(sides.values()))[0]
            every = tuple(tuple(side) for side in sides.values())
            yield Disagreement("values", first.subject, first.relation, every)


def _has_one_value(evidence: Evidence) -> bool:
    number_or_date = isinstance(evidence.object, Text) and bool(evidence.object.datatype)
    return number_or_date or evidence.relation.iri.removeprefix(REL) in SINGLE


def _plain(evidence: Evidence) -> bool:
    """Return whether it is flatly stated, by the document or by somebody."""
    return evidence.standing in ("fact", "claim")


def _by_triple(evidences: Iterable[Evidence]) -> Iterator[list[Evidence]]:
    """Yield records that state the same: described things count as the same by their labels."""
    known: dict[tuple[str, str, str], list[Evidence]] = {}
    for e in evidences:
        known.setdefault((_key(e.subject), e.relation.iri, _key(e.object)), []).append(e)
    yield from known.values()


def _support(records: list[Evidence]) -> Support:
    first = records[0]
    return Support(
        first.subject, first.relation, first.object,
        tuple(e for e in records if _plain(e)),
        tuple(e for e in records if e.standing == "denied"),
    )  # fmt: skip


def _key(term: Term) -> str:
    """Return what makes two terms the same thing in two documents."""
    if isinstance(term, Node) and not described(term.iri):
        return term.iri
    return " ".join(label(term).casefold().split())


def _iri(term: Term) -> str:
    return term.iri if isinstance(term, Node) else ""
