"""Which relations, classes and documents a graph has, and how often they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.iris import NS, PREFIXES
from kg.queries import terms as t
from kg.shell.candidates import Counted
from kg.shell.graph import OpenGraph

if TYPE_CHECKING:
    from kg.queries.labels import Hit

RECORDS = ("Statement", "Claim", "Quote", "Sentence", "Mention", "Document", "Modality")
CLASS_PREFIXES = ("schema", "kg", "sem", "skos", "foaf")


def relations(graph: OpenGraph) -> Counted:
    """Return relations by use: the number of statements that have them."""
    return tuple((hit.iri, hit.label, hit.uses) for hit in graph.labels.relations())


def classes(graph: OpenGraph) -> Counted:
    """Return the classes of things by the number of their members, then those of records."""
    found = [(class_iri(graph, hit), hit.label, hit.uses) for hit in graph.labels.classes()]
    known = {iri for iri, _, _ in found}
    more = [(NS + name, name, 0) for name in RECORDS if NS + name not in known]
    return (*found, *more)


def class_iri(graph: OpenGraph, hit: Hit) -> str:
    """Return the IRI of a class that the index knows by its local name."""
    for prefix in CLASS_PREFIXES:
        iri = PREFIXES[prefix] + hit.iri
        members = graph.store.quads_for_pattern(None, t.TYPE, NamedNode(iri), t.HERE)
        if next(iter(members), None) is not None:
            return iri
    return NS + hit.iri


def document_count(graph: OpenGraph) -> int:
    """Return how many documents the graph was read from."""
    quads = graph.store.quads_for_pattern(None, t.TYPE, t.DOCUMENT_CLASS, t.HERE)
    return sum(1 for _ in quads)
