"""Which things matter most, and what hangs together, over the whole network."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from kg.errors import KgError
from kg.walk.network import Network

SLOW_BEYOND: Final = 20_000
"""Betweenness and closeness look at every pair: beyond so many things they take minutes."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A thing with its score; more is more important."""

    thing: str
    score: float


def rank(
    network: Network,
    measure: str = "pagerank",
    *,
    claims: bool = False,
    relations: Iterable[str] = (),
    limit: int | None = None,
) -> list[Ranked]:
    """Return things by a measure of MEASURES, the highest first, equals by IRI.

    Parallel relations count once; only `degree` counts in how many triples a thing is.
    Raises KgError for an unknown measure, or one that would take minutes here.
    """
    if measure not in MEASURES:
        known = ", ".join(MEASURES)
        raise KgError(f"No measure '{measure}'. There are: {known}.", exit_code=2)
    pairs, members = simple(network, claims=claims, relations=relations)
    if measure in ("betweenness", "closeness") and len(members) > SLOW_BEYOND:
        raise KgError(
            f"{measure} over {len(members)} things would take minutes; use pagerank or degree, "
            "or name relations with -p."
        )
    scores = MEASURES[measure](network, pairs, members, claims, set(relations))
    order = sorted(range(len(members)), key=lambda place: (-round(scores[place], 12), place))
    return [Ranked(network.things[members[p]], scores[p]) for p in order[:limit]]


def simple(
    network: Network, *, claims: bool = False, relations: Iterable[str] = ()
) -> tuple[list[tuple[int, int]], list[int]]:
    """Return the linked pairs, renumbered, without repeats, and the things they number."""
    links = network.usable(claims=claims, relations=relations)
    pairs = np.unique(np.stack([network.subject[links], network.object[links]], axis=1), axis=0)
    members = np.unique(pairs)
    renumbered = np.searchsorted(members, pairs)
    return [(int(a), int(b)) for a, b in renumbered.tolist()], members.tolist()


def components(network: Network, *, claims: bool = False) -> list[list[str]]:
    """Return the parts that hang together, the largest first, each sorted by IRI."""
    import rustworkx as rx

    pairs, members = simple(network, claims=claims)
    graph = _directed(pairs, members)
    found = [
        sorted(network.things[members[n]] for n in part)
        for part in rx.weakly_connected_components(graph)
    ]
    return sorted(found, key=lambda part: (-len(part), part))


def _directed(pairs: list[tuple[int, int]], members: list[int]) -> Any:
    import rustworkx as rx

    graph: Any = rx.PyDiGraph()
    graph.add_nodes_from(members)
    graph.add_edges_from_no_data(pairs)
    return graph


def _undirected(pairs: list[tuple[int, int]], members: list[int]) -> Any:
    import rustworkx as rx

    graph: Any = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(members)
    graph.add_edges_from_no_data([(a, b) for a, b in pairs if a != b])
    return graph


Pairs = list[tuple[int, int]]
Measure = Callable[[Network, Pairs, list[int], bool, set[str]], list[float]]


def _pagerank(_: Network, pairs: Pairs, members: list[int], *_more: object) -> list[float]:
    import rustworkx as rx

    found: Any = rx.pagerank(_directed(pairs, members), tol=1e-9, max_iter=500) if members else {}
    return [found[n] for n in range(len(members))]


def _betweenness(_: Network, pairs: Pairs, members: list[int], *_more: object) -> list[float]:
    import rustworkx as rx

    found: Any = rx.betweenness_centrality(_undirected(pairs, members)) if members else {}
    return [found[n] for n in range(len(members))]


def _closeness(_: Network, pairs: Pairs, members: list[int], *_more: object) -> list[float]:
    import rustworkx as rx

    found: Any = rx.closeness_centrality(_undirected(pairs, members)) if members else {}
    return [found[n] for n in range(len(members))]


def _degree(
    network: Network, _: Pairs, members: list[int], claims: bool, relations: set[str]
) -> list[float]:
    links = network.usable(claims=claims, relations=relations)
    triples = np.stack([network.subject[links], network.relation[links], network.object[links]])
    once = np.unique(triples, axis=1) if triples.size else triples
    counts = np.bincount(once[0], minlength=len(network.things)) + np.bincount(
        once[2], minlength=len(network.things)
    )
    return [float(counts[n]) for n in members]


MEASURES: Final[dict[str, Measure]] = {
    "pagerank": _pagerank, "degree": _degree, "betweenness": _betweenness, "closeness": _closeness,
}  # fmt: skip
