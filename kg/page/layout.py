"""Where things stand: stress layout of each component, labels kept apart, components packed.

Pure and seeded: the same links give the same picture. Page units are CSS pixels at the
zoom at which the whole picture fits a desk's screen.
"""

from collections.abc import Sequence

import numpy as np
import rustworkx as rx
from numpy.typing import NDArray

from kg.page.packing import pack

Points = NDArray[np.float64]
Pair = tuple[int, int]

SEED = 7
STRESS_LIMIT = 450
"""Larger components are laid out by springs: stress costs the cube of their size."""
ROUNDS = 70
LINE = 18.0
"""Height of a label and its dot's margin."""


def layout(count: int, links: Sequence[Pair], widths: Sequence[float]) -> list[tuple[int, int]]:
    """Return a position for each of `count` nodes; `widths` are those of their labels."""
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    graph.add_edges_from([(a, b, None) for a, b in sorted({tuple(sorted(p)) for p in links})
                          if a != b])
    components = sorted((sorted(c) for c in rx.connected_components(graph)),
                        key=lambda c: (-len(c), c))
    boxes = np.array([[max(30.0, w), LINE + 22.0] for w in widths]).reshape(count, 2)
    drawn = [_component(graph.subgraph(c), boxes[c]) for c in components]
    placed = pack(drawn, [boxes[c] for c in components])
    position: dict[int, tuple[int, int]] = {}
    for members, points in zip(components, placed, strict=True):
        for node, (x, y) in zip(members, points, strict=True):
            position[node] = (round(float(x)), round(float(y)))
    return [position[node] for node in range(count)]


def _component(graph: "rx.PyGraph[int, None]", boxes: Points) -> Points:
    size = graph.num_nodes()
    if size == 1:
        return np.zeros((1, 2))
    points = _stress(graph) if size <= STRESS_LIMIT else _springs(graph)
    return apart(level(points), boxes)


def _springs(graph: "rx.PyGraph[int, None]") -> Points:
    size = graph.num_nodes()
    found = rx.spring_layout(graph, seed=SEED, num_iter=120, scale=70.0 * size**0.5)
    return np.array([found[n] for n in range(size)], dtype=np.float64)


def _stress(graph: "rx.PyGraph[int, None]") -> Points:
    """Return positions whose distances come near the graph's: an edge is longer at hubs."""
    lengths: rx.PyGraph[int, float] = rx.PyGraph(multigraph=False)
    lengths.add_nodes_from(range(graph.num_nodes()))
    degrees = [graph.degree(n) for n in range(graph.num_nodes())]
    for a, b in graph.edge_list():
        least, most = sorted((degrees[a], degrees[b]))
        lengths.add_edge(a, b, 105.0 + 11.0 * (most**0.62) + 6.0 * (least - 1))
    target = np.asarray(rx.graph_floyd_warshall_numpy(lengths, weight_fn=float))
    start = _springs(graph) if graph.num_nodes() < 3 else _scaled(target)
    return _majorise(start, target)


def _scaled(target: Points) -> Points:
    """Return the classical scaling of the distances, its signs settled."""
    size = len(target)
    centre = np.eye(size) - 1.0 / size
    values, vectors = np.linalg.eigh(-0.5 * centre @ (target**2) @ centre)
    points = vectors[:, [-1, -2]] * np.sqrt(np.maximum(values[[-1, -2]], 1.0))
    signs = np.sign(points[np.abs(points).argmax(axis=0), [0, 1]])
    wiggle = np.random.default_rng(SEED).normal(0, 4.0, points.shape)
    return np.asarray(points * np.where(signs == 0, 1, signs) + wiggle)


def _majorise(points: Points, target: Points) -> Points:
    size = len(points)
    weight = 1.0 / np.maximum(target, 1.0) ** 2
    np.fill_diagonal(weight, 0.0)
    laplacian = np.diag(weight.sum(axis=1)) - weight
    inverse = np.linalg.inv(laplacian + 1.0 / size) - 1.0 / size
    for _ in range(ROUNDS):
        delta = points[:, None, :] - points[None, :, :]
        distance = np.maximum(np.sqrt((delta**2).sum(axis=2)), 1e-6)
        ratio = -weight * target / distance
        np.fill_diagonal(ratio, 0.0)
        np.fill_diagonal(ratio, -ratio.sum(axis=1))
        points = inverse @ (ratio @ points)
    return points


def level(points: Points) -> Points:
    """Return the points turned so that their longest axis lies flat, centred on 0."""
    centred = points - points.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    turned = centred @ vectors[:, ::-1]
    signs = np.sign(turned[np.abs(turned).argmax(axis=0), [0, 1]])
    return np.asarray(turned * np.where(signs == 0, 1, signs))


def apart(points: Points, boxes: Points, rounds: int = 60) -> Points:
    """Return the points pushed so far apart that their boxes (width, height) do not overlap."""
    if len(points) > 900:
        return points
    points = points.copy()
    need = (boxes[:, None, :] + boxes[None, :, :]) / 2 + 6.0
    for _ in range(rounds):
        delta = points[:, None, :] - points[None, :, :]
        short = need - np.abs(delta)
        hit = (short[..., 0] > 0) & (short[..., 1] > 0)
        np.fill_diagonal(hit, False)
        if not hit.any():
            break
        flat = short[..., 0] < short[..., 1]
        sign = np.where(delta >= 0, 1.0, -1.0)
        sign[np.tril_indices(len(points))] = np.where(
            delta[np.tril_indices(len(points))] > 0, 1.0, -1.0)
        push = np.where(np.stack([flat, ~flat], axis=2) & hit[..., None], short * sign, 0.0)
        counts = np.maximum(hit.sum(axis=1), 1)[:, None]
        points += 0.5 * push.sum(axis=1) / np.sqrt(counts)
    return points


