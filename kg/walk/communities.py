"""Groups of things that are tied to each other more than to the rest (Leiden)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kg.walk.network import Network
from kg.walk.rank import simple

SEED: Final = 1


@dataclass(frozen=True, slots=True)
class Community:
    """Things of one group, those with most ties inside it first."""

    things: tuple[str, ...]


def communities(
    network: Network,
    *,
    claims: bool = False,
    relations: Iterable[str] = (),
    seed: int = SEED,
    resolution: float = 1.0,
) -> list[Community]:
    """Return the groups, the largest first; the same for the same graph and seed.

    A higher `resolution` gives more and smaller groups.
    """
    pairs, members = simple(network, claims=claims, relations=relations)
    weights = Counter((min(a, b), max(a, b)) for a, b in pairs if a != b)
    if not weights:
        return []
    from graspologic_native import leiden

    edges = [(str(a), str(b), float(weight)) for (a, b), weight in sorted(weights.items())]
    _, found = leiden(edges, seed=seed, resolution=resolution, iterations=2)
    groups: dict[int, list[int]] = {}
    for name, group in found.items():
        groups.setdefault(group, []).append(int(name))
    ties = _ties(weights, {int(name): group for name, group in found.items()})
    made = [
        Community(tuple(network.things[members[n]] for n in sorted(g, key=lambda n: (-ties[n], n))))
        for g in groups.values()
    ]
    return sorted(made, key=lambda community: (-len(community.things), community.things))


def _ties(weights: Counter[tuple[int, int]], group: dict[int, int]) -> Counter[int]:
    """Return how many ties each thing has inside its own group."""
    ties: Counter[int] = Counter()
    for (one, other), weight in weights.items():
        if group[one] == group[other]:
            ties[one] += weight
            ties[other] += weight
    return ties
