"""Paths between two things, the shortest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

import numpy as np

from kg.walk.edges import Edge, described
from kg.walk.neighbours import FOLDED_DEPTH, Direction, distances
from kg.walk.network import Flags, Network

LONGEST: Final = 6
FEW: Final = 300


@dataclass(frozen=True, slots=True)
class Path:
    """Things in a row; `steps[i]` are the edges between `things[i]` and `things[i + 1]`."""

    things: tuple[str, ...]
    steps: tuple[tuple[Edge, ...], ...]

    @property
    def claimed(self) -> bool:
        """Whether some step has only claims to go by."""
        return any(all(edge.claimed for edge in step) for step in self.steps)


@dataclass(frozen=True, slots=True)
class _Map:
    """The part of the network that lies on some path that is short enough."""

    onward: dict[int, list[int]]
    left: dict[int, int]
    cost: dict[int, int]


def paths(
    network: Network,
    start: str,
    end: str,
    count: int | None = 1,
    *,
    longest: int = LONGEST,
    directed: bool = False,
    relations: Iterable[str] = (),
    claims: bool = False,
    fold: bool = False,
) -> list[Path]:
    """Return up to `count` paths without repeated things, by length, then in a fixed order.

    `count` None gives all. With `fold`, described things on the way cost no step.
    """
    one, two = network.number(start), network.number(end)
    if one is None or two is None:
        return []
    if one == two:
        return [Path((start,), ())]
    links = network.usable(claims=claims, relations=relations)
    rows = _rows(network, one, two, links, longest, directed=directed, fold=fold)
    return [_path(network, row, links, directed=directed) for row in islice(rows, count)]


def _rows(
    network: Network, one: int, two: int, links: Flags, longest: int, *, directed: bool, fold: bool
) -> Iterator[list[int]]:
    """Yield rows of numbers from `one` to `two`, the shortest first."""
    way: Direction = "out" if directed else "both"
    back: Direction = "in" if directed else "both"
    ahead = distances(network, one, links, way, fold=fold, target=two, furthest=longest)
    shortest = int(ahead[two])
    if shortest < 0:
        return
    for length in range(shortest, longest + 1):
        if length > shortest or fold:
            ahead = distances(network, one, links, way, fold=fold, furthest=length)
        behind = distances(network, two, links, back, fold=fold, furthest=length)
        both = (ahead >= 0) & (behind >= 0) & (ahead + behind <= length + 1)
        if not fold:
            both &= ahead + behind <= length
        ground = _map(network, both, behind, links, two, directed=directed, fold=fold)
        rows = _walks(ground, one, two, length)
        if fold:
            # Of equal length, those that fold less are the ones to say aloud.
            yield from sorted(islice(rows, FEW), key=len)
        yield from rows


def _map(
    network: Network,
    inside: Flags,
    behind: np.ndarray[tuple[int], np.dtype[np.int32]],
    links: Flags,
    end: int,
    *,
    directed: bool,
    fold: bool,
) -> _Map:
    usable = links & inside[network.subject] & inside[network.object]
    places = np.flatnonzero(usable)
    beside: dict[int, set[int]] = {}
    for here, there in zip(
        network.subject[places].tolist(), network.object[places].tolist(), strict=True
    ):
        if here != there:
            beside.setdefault(here, set()).add(there)
            if not directed:
                beside.setdefault(there, set()).add(here)
    numbers = np.flatnonzero(inside).tolist()
    soft = {n: fold and described(network.things[n]) for n in numbers}
    cost = {n: 0 if soft[n] else 1 for n in numbers}
    left = {n: int(behind[n]) - cost[n] + cost[end] for n in numbers}
    return _Map({n: sorted(near) for n, near in beside.items()}, left, cost)


def _walks(ground: _Map, one: int, two: int, length: int) -> Iterator[list[int]]:
    """Yield the rows of exactly this length, depth first, never losing sight of the end."""
    row, seen = [one], {one}
    stack = [iter(ground.onward.get(one, ()))]
    spent = [0]
    while stack:
        onward = next(stack[-1], None)
        if onward is None:
            stack.pop()
            spent.pop()
            seen.discard(row.pop())
            continue
        cost = spent[-1] + ground.cost[onward]
        if onward in seen or cost + max(ground.left[onward], 0) > length:
            continue
        if onward == two:
            if cost == length:
                yield [*row, two]
        elif not _too_soft(ground, [*row[-FOLDED_DEPTH:], onward]):
            row.append(onward)
            seen.add(onward)
            spent.append(cost)
            stack.append(iter(ground.onward.get(onward, ())))


def _too_soft(ground: _Map, row: list[int]) -> bool:
    """Return whether a row ends in more described things than one step may fold."""
    return len(row) > FOLDED_DEPTH and not any(ground.cost[n] for n in row)


def _path(network: Network, row: list[int], links: Flags, *, directed: bool) -> Path:
    steps = []
    for here, there in pairwise(row):
        between = (network.subject == here) & (network.object == there)
        if not directed:
            between |= (network.subject == there) & (network.object == here)
        steps.append(tuple(network.edges(links & between)))
    return Path(tuple(network.things[n] for n in row), tuple(steps))
