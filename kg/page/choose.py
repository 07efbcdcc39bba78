"""Which records a page shows: all, those around a thing, of a result, of a document."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.iris import NS, PREFIXES
from kg.page.collect import record_iris
from kg.queries.opening import Source

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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


def most_connected(source: Source, store: Store, most: int) -> tuple[set[str], int, int]:
    """Return at most about `most` records: those between the things with most links.

    Described things come along where they tie two of these. Also returns how many things
    there are among how many.
    """
    import numpy as np

    from kg.walk.edges import described
    from kg.walk.network import network

    links = network(source)
    ends = np.stack([links.subject, links.object])
    degree = np.bincount(ends.ravel(), minlength=len(links.things))
    soft = np.array([described(iri) for iri in links.things], dtype=bool)
    order = sorted(np.flatnonzero(~soft).tolist(), key=lambda n: (-int(degree[n]), n))
    low, high = 0, len(order)
    kept = np.zeros(len(links.records), dtype=bool)
    while low < high:
        middle = (low + high + 1) // 2
        tried = _between(ends, order[:middle], soft)
        if int(tried.sum()) <= most:
            low, kept = middle, tried
        else:
            high = middle - 1
    found = {links.records[n] for n in np.flatnonzero(kept).tolist()}
    for number in order[:low]:
        found |= set(_literal(store, links.things[number], max(20, most // 50)))
    return found, low, len(order)


def _between(ends: "NDArray[np.int32]", chosen: list[int], soft: "NDArray[np.bool_]") -> Any:
    """Return which links run between the chosen things, straight or over a described one."""
    import numpy as np

    inside = np.zeros(len(soft), dtype=bool)
    inside[chosen] = True
    ties = np.zeros(len(soft), dtype=int)
    for one, other in (ends, ends[::-1]):
        np.add.at(ties, other[inside[one] & soft[other]], 1)
    inside |= ties >= 2
    return inside[ends[0]] & inside[ends[1]]


def _literal(store: Store, thing: str, most: int) -> Iterator[str]:
    """Yield the records of a thing whose object is a literal: titles, dates."""
    for record in islice(_pointing(store, (SUBJECT,), thing), most):
        objects = store.quads_for_pattern(NamedNode(record), OBJECT, None, DEFAULT)
        if not any(isinstance(quad.object, NamedNode) for quad in objects):
            yield record


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
