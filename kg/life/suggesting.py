"""Likely duplicates: things with similar names that know the same others, with the evidence.

Nothing is merged here: a suggestion is a question for a person.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from pyoxigraph import DefaultGraph, NamedNode, QuerySolutions

from kg import iris
from kg.graph.invariants import prologue
from kg.graph.opened import Graph

SIMILAR = 84.0
"""rapidfuzz's token_sort_ratio (0 to 100) from which two names are compared further."""
HUB = 400
"""Neighbours of a thing that everything is linked to tell nothing."""
QUERY = """
SELECT ?thing ?label ?type {
  ?thing rdfs:label ?label ; a ?type . FILTER(STRSTARTS(STR(?thing), STR(:)))
}"""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two things that may be one: the better known first, what they share, how sure."""

    keep: str
    other: str
    keep_label: str
    other_label: str
    similarity: float
    shared: tuple[str, ...]
    score: float

    @property
    def why(self) -> str:
        """The evidence in words."""
        names = f"names {self.similarity:.0f} % alike"
        if not self.shared:
            return names
        return f"{names}; both know {', '.join(self.shared[:4])}"


def suggestions(graph: Graph) -> list[Suggestion]:
    """Return likely duplicates among named things, the likeliest first."""
    rows = cast(QuerySolutions, graph.store.query(prologue() + QUERY))
    things = {row["thing"].value: (row["label"].value, row["type"].value) for row in rows}
    near = {iri: neighbours(graph, iri) for iri in sorted(things)}
    found = []
    for one, other, similarity in alike_pairs(things):
        shared = sorted(near[one] & near[other], key=lambda n: things.get(n, (n, ""))[0])
        keep, drop = sorted((one, other), key=lambda iri: (-len(near[iri]), iri))
        names = tuple(things[n][0] if n in things else n for n in shared if n in things)
        score = similarity + 4 * min(len(shared), 4)
        found.append(Suggestion(
            keep, drop, things[keep][0], things[drop][0], similarity, names, score))  # fmt: skip
    return sorted(found, key=lambda s: (-s.score, s.keep, s.other))


def alike_pairs(things: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    """Yield pairs of one type that share a word (or nearly) and have similar names."""
    from rapidfuzz import fuzz

    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for iri, (label, type_) in sorted(things.items()):
        for start in {word[:4] for word in iris.slug(label).split("-") if len(word) > 2}:
            groups[type_, start].append(iri)
    seen: set[tuple[str, str]] = set()
    for group in groups.values():
        for one, other in pairs(group):
            if (one, other) in seen:
                continue
            seen.add((one, other))
            similarity = max(ratio(fuzz, things[one][0], things[other][0]), 0.0)
            if similarity >= SIMILAR:
                yield one, other, similarity


def pairs(group: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a group; of a very large one only neighbours in the alphabet."""
    reach = len(group) if len(group) <= 200 else 20
    for n, one in enumerate(group):
        for other in group[n + 1 : n + 1 + reach]:
            yield (one, other) if one < other else (other, one)


def ratio(fuzz: Any, one: str, other: str) -> float:
    """Return how alike two names are; a name within the other counts almost as the same."""
    a, b = one.lower(), other.lower()
    whole = float(fuzz.token_sort_ratio(a, b))
    contained = set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split())
    return max(whole, 88.0) if contained else whole


def neighbours(graph: Graph, iri: str) -> set[str]:
    """Return the things that records tie to this one."""
    subject, object_ = (NamedNode(iris.PREFIXES["rdf"] + name) for name in ("subject", "object"))
    thing, here = NamedNode(iri), DefaultGraph()
    found: set[str] = set()
    for mine, theirs in ((subject, object_), (object_, subject)):
        records = graph.store.quads_for_pattern(None, mine, thing, here)
        for number, quad in enumerate(records):
            if number > HUB:
                break
            found |= names_in(graph.store.quads_for_pattern(quad.subject, theirs, None, here))
    return found


def names_in(quads: Iterable[Any]) -> set[str]:
    """Return the IRIs that are objects of some quads."""
    return {quad.object.value for quad in quads if isinstance(quad.object, NamedNode)}
