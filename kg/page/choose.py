"""Which records a page shows: all, those around a thing, of a result, of a document."""

from collections.abc import Iterable, Iterator

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.iris import NS, PREFIXES
from kg.page.collect import record_iris

SUBJECT = NamedNode(PREFIXES["rdf"] + "subject")
OBJECT = NamedNode(PREFIXES["rdf"] + "object")
SPEAKERS = tuple(NamedNode(NS + name) for name in ("saidBy", "allegedBy", "notSaidBy", "via"))
DEFAULT = DefaultGraph()


def around(store: Store, thing: str, hops: int) -> set[str]:
    """Return the records within `hops` named things of `thing`, and what it says.

    A described thing on the way costs no hop: "Russia's role" only ties two names.
    """
    found = set(_pointing(store, SPEAKERS, thing))
    seen, border = {thing}, {thing}
    for _ in range(hops):
        reached: set[str] = set()
        waiting = list(border)
        while waiting:
            for record in _pointing(store, (SUBJECT, OBJECT), waiting.pop()):
                found.add(record)
                for end in _ends(store, record) - seen:
                    seen.add(end)
                    (waiting.append if end.startswith(PREFIXES["doc"]) else reached.add)(end)
        border = reached
    return found


def of_document(store: Store, document: str) -> set[str]:
    """Return the records read from a document."""
    sentences = _pointing(store, (NamedNode(NS + "document"),), document)
    every = (_pointing(store, (NamedNode(NS + "sentence"),), s) for s in sentences)
    return {iri for group in every for iri in group} & set(record_iris(store))


def _pointing(store: Store, predicates: Iterable[NamedNode], value: str) -> Iterator[str]:
    for predicate in predicates:
        for quad in store.quads_for_pattern(None, predicate, NamedNode(value), DEFAULT):
            if isinstance(quad.subject, NamedNode):
                yield quad.subject.value


def _ends(store: Store, record: str) -> set[str]:
    quads = (q for p in (SUBJECT, OBJECT)
             for q in store.quads_for_pattern(NamedNode(record), p, None, DEFAULT))  # fmt: skip
    return {q.object.value for q in quads if isinstance(q.object, NamedNode)}
