"""Where things stand: stress layout of each component, labels kept apart, components packed.

Pure and seeded: the same links give the same picture. Page units are CSS pixels at the
zoom at which the whole picture fits a desk's screen.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import rustworkx as rx
from numpy.typing import NDArray

from kg.page.packing import pack

Points = NDArray[np.float64]
Numbers = NDArray[np.intp]
Pair = tuple[int, int]
Place = tuple[int, int]
WIDE, TALL = 1.35, 0.62
"""Aspects of a desk's screen and of a phone's, without their bars."""

SEED = 7
STRESS_LIMIT = 450
"""Larger components are laid out by springs: stress costs the cube of their size."""
ROUNDS = 110
TURNS = 40
NEAR_ROUNDS = 10
MOST_PARALLEL = 6
"""Things that so many links tie stand farther apart, so that each can be read; not more."""
LINE = 18.0
"""Height of a label and its dot's margin."""


def layout(
    count: int, links: Sequence[Pair], widths: Sequence[float], aspects: Sequence[float] = (WIDE,)
) -> list[list[Place]]:
    """Return, for each aspect (width by height), a place for each of `count` nodes.

    `widths` are those of the nodes' labels; a link may occur several times.
    """
    graph: rx.PyGraph[int, int] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    loose = Counter((min(p), max(p)) for p in links if p[0] != p[1])
    graph.add_edges_from([(a, b, times) for (a, b), times in sorted(loose.items())])
    components = sorted((sorted(c) for c in rx.connected_components(graph)),
                        key=lambda c: (-len(c), c))  # fmt: skip
    margins = [min(150.0, 24.0 * max(0, graph.degree(n) - 3) ** 0.5) for n in range(count)]
    boxes = np.array(
        [[max(30.0, w) + m, LINE + 22.0 + m] for w, m in zip(widths, margins, strict=True)]
    ).reshape(count, 2)
    drawn = [level(_component(graph.subgraph(c))) for c in components]
    return [_fitted(components, drawn, boxes, aspect) for aspect in aspects]


def _fitted(
    components: Sequence[list[int]], drawn: Sequence[Points], boxes: Points, aspect: float
) -> list[Place]:
    """Return the places of the drawn components in a picture of that aspect."""
    turned = [points if aspect >= 1 else points[:, ::-1] for points in drawn]
    loose = [apart(stretched(p, aspect), boxes[c]) for c, p in zip(components, turned, strict=True)]
    placed = pack(loose, [boxes[c] for c in components], aspect)
    place: dict[int, Place] = {}
    for members, points in zip(components, placed, strict=True):
        for node, (x, y) in zip(members, points, strict=True):
            place[node] = (round(float(x)), round(float(y)))
    return [place[node] for node in range(len(boxes))]


def _component(graph: "rx.PyGraph[int, int]") -> Points:
    size = graph.num_nodes()
    if size == 1:
        return np.zeros((1, 2))
    return _stress(graph) if size <= STRESS_LIMIT else _springs(graph)


def _springs(graph: "rx.PyGraph[int, int]") -> Points:
    size = graph.num_nodes()
    rounds = 120 if size < 800 else 50
    found = rx.spring_layout(graph, seed=SEED, num_iter=rounds, scale=70.0 * size**0.5)
    return np.array([found[n] for n in range(size)], dtype=np.float64)


def _stress(graph: "rx.PyGraph[int, int]") -> Points:
    """Return positions whose distances come near the graph's: an edge is longer at hubs."""
    pull = np.ones((graph.num_nodes(), graph.num_nodes()))
    lengths: rx.PyGraph[int, float] = rx.PyGraph(multigraph=False)
    lengths.add_nodes_from(range(graph.num_nodes()))
    degrees = [graph.degree(n) for n in range(graph.num_nodes())]
    for a, b, times in graph.weighted_edge_list():
        least, most = sorted((degrees[a], degrees[b]))
        parallel = min(times - 1, MOST_PARALLEL)
        length = 105.0 + 11.0 * (most**0.62) + 6.0 * (least - 1) + 24.0 * parallel
        lengths.add_edge(a, b, length)
        pull[a, b] = pull[b, a] = 1.0 + 2.0 * parallel
    target = np.asarray(rx.graph_floyd_warshall_numpy(lengths, float, parallel_threshold=5000))
    start = _springs(graph) if graph.num_nodes() < 3 else _scaled(target)
    return _majorise(start, target, pull / np.maximum(target, 1.0) ** 2)


def _scaled(target: Points) -> Points:
    """Return the classical scaling of the distances, its signs settled.

    Its two axes are found by turning a start again and again (no BLAS: its threads stall on a
    busy machine, and its last digits differ from one machine to the next).
    """
    square = target**2
    means = square.mean(axis=0)
    centred = -0.5 * (square - means[:, None] - means[None, :] + means.mean())
    chance = np.random.default_rng(SEED)
    axes = chance.normal(size=(len(target), 2))
    for _ in range(TURNS):
        axes = np.einsum("ij,jk->ik", centred, axes)
        axes[:, 0] /= np.sqrt((axes[:, 0] ** 2).sum()) or 1.0
        axes[:, 1] -= (axes[:, 0] * axes[:, 1]).sum() * axes[:, 0]
        axes[:, 1] /= np.sqrt((axes[:, 1] ** 2).sum()) or 1.0
    size = np.sqrt(np.abs(np.einsum("ij,ik,kj->j", axes, centred, axes, optimize=False)))
    return _settled(axes * size) + chance.normal(0, 4.0, axes.shape)


def _settled(points: Points) -> Points:
    """Return the points mirrored so that the outermost of each axis lies on its right side."""
    signs = np.sign(points[np.abs(points).argmax(axis=0), [0, 1]])
    return np.asarray(points * np.where(signs == 0, 1, signs))


def _majorise(points: Points, target: Points, weight: Points) -> Points:
    """Return the points moved towards their target distances, as far as each weighs."""
    np.fill_diagonal(weight, 0.0)
    weight = weight / weight.sum(axis=1)[:, None]
    x, y = points[:, 0].copy(), points[:, 1].copy()
    for _ in range(ROUNDS):
        dx, dy = x[:, None] - x[None, :], y[:, None] - y[None, :]
        pull = target / np.maximum(np.hypot(dx, dy), 1e-6)
        x = (weight * (x[None, :] + dx * pull)).sum(axis=1)
        y = (weight * (y[None, :] + dy * pull)).sum(axis=1)
    return np.stack([x, y], axis=1)


def level(points: Points) -> Points:
    """Return the points turned so that their longest axis lies flat, centred on 0."""
    x, y = (points - points.mean(axis=0)).T
    angle = 0.5 * np.arctan2(2 * (x * y).sum(), (x**2).sum() - (y**2).sum())
    cos, sin = np.cos(angle), np.sin(angle)
    return _settled(np.stack([x * cos + y * sin, y * cos - x * sin], axis=1))


def stretched(points: Points, aspect: float) -> Points:
    """Return the points stretched towards a shape, by a third at most.

    >>> stretched(np.array([[-1.0, -1.0], [1.0, 1.0]]), 1.2).tolist()
    [[-1.2, -1.0], [1.2, 1.0]]
    """
    wide, high = np.maximum(np.ptp(points, axis=0), 1e-6)
    factor = float(np.clip(aspect * high / wide, 0.75, 1.33))
    return np.asarray(points * np.array([max(factor, 1.0), max(1 / factor, 1.0)]))


def apart(points: Points, boxes: Points, rounds: int = 40) -> Points:
    """Return the points pushed so far apart that their boxes (width, height) do not overlap."""
    if len(points) > 900:
        return points
    points = points.copy()
    for turn in range(rounds):
        if turn % NEAR_ROUNDS == 0:
            first, second, need = _near(points, boxes)
        delta = points[first] - points[second]
        short = need - np.abs(delta)
        hit = np.nonzero((short > 0).all(axis=1))[0]
        if not len(hit):
            break
        short, sign = short[hit], np.where(delta[hit] >= 0, 0.25, -0.25)
        flat = short[:, :1] < short[:, 1:]
        push = np.where(np.hstack([flat, ~flat]), short * sign, 0.0)
        np.add.at(points, first[hit], push)
        np.add.at(points, second[hit], -push)
    return points


def _near(points: Points, boxes: Points) -> tuple[Numbers, Numbers, Points]:
    """Return the pairs that may meet soon, and how far apart their centres must be."""
    first, second = np.triu_indices(len(points), 1)
    need = (boxes[first] + boxes[second]) / 2 + 6.0
    near = (np.abs(points[first] - points[second]) < need + 60.0).all(axis=1)
    return first[near], second[near], need[near]
