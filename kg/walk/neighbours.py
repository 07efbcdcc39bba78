"""What lies around a thing, up to a number of steps."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from kg.walk.edges import Edge
from kg.walk.network import Flags, Network, Numbers

Direction = Literal["out", "in", "both"]
FOLDED_DEPTH: Final = 3
"""How many described things in a row count as one step in a folded walk."""


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Things with their distance from the start in steps, and the edges between them."""

    start: str
    distances: dict[str, int]
    edges: list[Edge]


def neighbours(
    network: Network,
    start: str,
    steps: int = 1,
    *,
    direction: Direction = "both",
    relations: Iterable[str] = (),
    claims: bool = False,
    fold: bool = False,
) -> Neighbourhood:
    """Return what is within `steps` of `start`, with every usable edge that is walked there.

    With `fold`, described things on the way do not count as steps of their own.
    """
    number = network.number(start)
    if number is None:
        return Neighbourhood(start, {start: 0}, [])
    links = network.usable(claims=claims, relations=relations)
    distance = distances(network, number, links, direction, furthest=steps, fold=fold)
    reached = distance >= 0
    walked = links & reached[network.subject] & reached[network.object]
    near = (distance >= 0) & (distance < max(steps, 1))
    if not fold:
        walked &= _leaving(network, near, direction)
    found = np.flatnonzero(reached)
    order = found[np.lexsort((found, distance[found]))].tolist()
    return Neighbourhood(
        start, {network.things[n]: int(distance[n]) for n in order}, network.edges(walked)
    )


def distances(
    network: Network,
    start: int,
    links: Flags,
    direction: Direction = "both",
    *,
    furthest: int | None = None,
    fold: bool = False,
    target: int | None = None,
) -> Numbers:
    """Return each thing's distance from `start`, -1 for what is not reached.

    Stops at `furthest` steps, or when `target` is reached.
    """
    distance = np.full(len(network.things), -1, dtype=np.int32)
    distance[start] = 0
    soft = network.described() if fold else None
    step = 0
    front = np.array([start], dtype=np.int32)
    if soft is not None:
        front = _widened(network, distance, front, links, direction, soft, 0)
    while front.size and (furthest is None or step < furthest):
        if target is not None and distance[target] >= 0:
            break
        step += 1
        front = _next(network, front, links, direction)
        front = front[distance[front] < 0]
        distance[front] = step
        if soft is not None:
            front = _widened(network, distance, front, links, direction, soft, step)
    return distance


def _next(network: Network, front: Numbers, links: Flags, direction: Direction) -> Numbers:
    """Return the things one link away from `front`, without repeats."""
    here = np.zeros(len(network.things), dtype=np.bool_)
    here[front] = True
    there = np.zeros(len(network.things), dtype=np.bool_)
    if direction != "in":
        there[network.object[links & here[network.subject]]] = True
    if direction != "out":
        there[network.subject[links & here[network.object]]] = True
    return np.flatnonzero(there).astype(np.int32)


def _widened(
    network: Network,
    distance: Numbers,
    front: Numbers,
    links: Flags,
    direction: Direction,
    soft: Flags,
    step: int,
) -> Numbers:
    """Return `front` with the described things beside it, which cost no step."""
    whole, edge = [front], front
    for _ in range(FOLDED_DEPTH):
        edge = _next(network, edge, links, direction)
        edge = edge[(distance[edge] < 0) & soft[edge]]
        if not edge.size:
            break
        distance[edge] = step
        whole.append(edge)
    return np.concatenate(whole)


def _leaving(network: Network, near: Flags, direction: Direction) -> Flags:
    """Return the links that a walk in `direction` takes from things that are near enough."""
    outward, inward = near[network.subject], near[network.object]
    if direction == "both":
        return outward | inward
    return outward if direction == "out" else inward
