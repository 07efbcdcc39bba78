"""How many documents and independent sources stand behind each fact or claim."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from pyoxigraph import QuerySolutions

from kg.graph.invariants import prologue
from kg.graph.opened import Graph
from kg.life.comparing import label
from kg.life.copies import groups

QUERY = """
SELECT ?s ?p ?o ?doc ?asserted {
  ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; kg:asserted ?asserted ;
      kg:sentence/kg:document ?doc .
  FILTER NOT EXISTS { ?st kg:negated true } FILTER NOT EXISTS { ?st kg:modality ?m }
}"""


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands behind one triple: numbers of documents and of independent sources.

    `asserted` and `claimed` count the documents that say it themselves and those in which
    somebody says it.
    """

    subject: str
    relation: str
    object: str
    documents: int
    sources: int
    asserted: int
    claimed: int


def backings(graph: Graph) -> Iterator[Backing]:
    """Yield what stands behind every triple that is flatly said, best supported first."""
    return counted(graph, groups(graph))


def counted(graph: Graph, alike: Iterable[frozenset[str]]) -> Iterator[Backing]:
    """As `backings`, with given groups of near-copies (IRIs of documents)."""
    source = {doc: number for number, group in enumerate(alike) for doc in group}
    saying: dict[tuple[Any, ...], tuple[set[str], set[str]]] = {}
    for row in cast(QuerySolutions, graph.store.query(prologue() + QUERY)):
        sides = saying.setdefault((row["s"], row["p"], row["o"]), (set(), set()))
        sides[row["asserted"].value != "true"].add(row["doc"].value)
    found = []
    for (s, p, o), (asserted, claimed) in saying.items():
        documents = asserted | claimed
        sources = {source.get(doc, doc) for doc in documents}
        found.append(((s, p, o), len(documents), len(sources), len(asserted), len(claimed)))
    found.sort(key=lambda one: (-one[2], -one[1], *map(str, one[0])))
    for triple, *numbers in found:
        subject, relation, object_ = (words(graph, term) for term in triple)
        yield Backing(subject, relation, object_, *numbers)


def words(graph: Graph, term: Any) -> str:
    """Return how people call a term."""
    from pyoxigraph import NamedNode

    return label(graph.store, term) if isinstance(term, NamedNode) else str(term.value)
