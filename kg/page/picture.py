"""What is drawn first and where: rank, communities, the opening selection (pure)."""

from collections import Counter
from collections.abc import Iterable, Sequence

import rustworkx as rx

from kg.page.data import PageData, Picture
from kg.page.layout import TALL, WIDE, layout

Pair = tuple[int, int]

CHARACTER = 6.7
"""Mean width of a label's character, in page units."""
LONGEST_LABEL = 20
"""Labels are wrapped at about so many characters; the panel shows them whole."""

MOST_LINES = 260
"""Beyond so many lines a picture opens on fewer things, but never on fewer than FEWEST."""
FEWEST = 60
ALONE = 8
"""Things that hang together with fewer others than this come later."""
WANTS_ALL = 200
"""Who asks for more than so many things gets them all."""


def folded_pairs(data: PageData) -> list[Pair]:
    """Return the ends of every folded link."""
    return [(link.subject, link.object) for link in data.links]


def plain_pairs(data: PageData) -> list[Pair]:
    """Return the ends of every record between two things."""
    return [(r.subject, r.object) for r in data.records if isinstance(r.object, int)]


def picture(data: PageData, pairs: Sequence[Pair], *, most: int) -> Picture:
    """Return the picture of the things that `pairs` tie, opening on at most `most` of them."""
    loose = [(a, b) for a, b in pairs if a != b]
    strength = Counter(tuple(sorted(p)) for p in loose)
    rank = ranked(data, strength)
    opening = legible(_with_names(data, rank, strength)[:most], strength)
    wide, tall = _places(data, opening, strength, (WIDE, TALL))
    return Picture(
        opening=tuple(opening),
        places=wide,
        tall=tall,
        rank=tuple(rank),
        community=communities(strength, opening),
    )


def whole(data: PageData, shown: Picture, pairs: Sequence[Pair]) -> dict[int, tuple[int, int]]:
    """Return places for every thing of the picture at once, for "show all"."""
    if len(shown.rank) <= len(shown.opening):
        return {}
    strength = Counter(tuple(sorted(p)) for p in pairs if p[0] != p[1])
    return _places(data, list(shown.rank), strength, (WIDE,))[0]


def ranked(data: PageData, strength: Counter[tuple[int, ...]]) -> list[int]:
    """Return the tied things, most important first; the page's focus leads."""
    nodes = sorted({n for pair in strength for n in pair})
    number = {node: i for i, node in enumerate(nodes)}
    graph = rx.PyDiGraph()
    graph.add_nodes_from(nodes)
    for pair, weight in strength.items():
        a, b = number[pair[0]], number[pair[1]]
        graph.add_edges_from([(a, b, float(weight)), (b, a, float(weight))])
    score = dict(rx.pagerank(graph, weight_fn=float, max_iter=200, tol=1e-6)) if nodes else {}
    for group in rx.weakly_connected_components(graph):
        for place in group:
            score[place] *= min(1.0, len(group) / ALONE)
    first = data.focus
    return sorted(nodes, key=lambda n: (n != first, -round(score[number[n]], 9), n))


def connected(nodes: Iterable[int], strength: Counter[tuple[int, ...]]) -> list[int]:
    """Return the nodes that have a link to another of them, in their order."""
    chosen = list(nodes)
    inside = set(chosen)
    tied = {n for pair in strength if inside.issuperset(pair) for n in pair}
    return [n for n in chosen if n in tied]


def _with_names(data: PageData, nodes: list[int], strength: Counter[tuple[int, ...]]) -> list[int]:
    """Return the nodes that are tied, however far, to something named; all if none is."""
    graph = rx.PyGraph()
    number = {node: graph.add_node(node) for node in nodes}
    graph.add_edges_from_no_data([(number[p[0]], number[p[1]]) for p in strength])
    groups = rx.connected_components(graph)
    named = {n for g in groups if any(data.things[nodes[i]].named for i in g) for n in g}
    return [node for node in nodes if number[node] in named] or nodes


def legible(nodes: Sequence[int], strength: Counter[tuple[int, ...]]) -> list[int]:
    """Return the connected ones of the first nodes, fewer where their lines are too many."""
    chosen = list(nodes)
    while True:
        inside = set(chosen)
        lines = sum(inside.issuperset(pair) for pair in strength)
        if len(chosen) <= FEWEST or lines <= MOST_LINES or len(nodes) > WANTS_ALL:
            return connected(chosen, strength)
        chosen = chosen[: max(FEWEST, len(chosen) * 9 // 10)]


def communities(strength: Counter[tuple[int, ...]], first: Sequence[int]) -> dict[int, int]:
    """Return the community of each thing (Leiden, seeded).

    They are numbered by how many of the things drawn `first` they hold, then by size.
    """
    if not strength:
        return {}
    from graspologic_native import leiden

    edges = [(str(p[0]), str(p[1]), float(w)) for p, w in sorted(strength.items())]
    _, found = leiden(
        edges=edges,
        starting_communities=None,
        resolution=1.1,
        randomness=0.001,
        iterations=4,
        use_modularity=True,
        seed=7,
        trials=1,
    )
    sizes, seen = Counter(found.values()), Counter(found[str(n)] for n in first)
    eldest: dict[int, int] = {}
    for node in sorted(found, key=int):
        eldest.setdefault(found[node], int(node))
    order = sorted(sizes, key=lambda c: (-seen[c], -sizes[c], eldest[c]))
    number = {community: i for i, community in enumerate(order)}
    return {int(node): number[community] for node, community in found.items()}


def label_width(label: str) -> float:
    """Return the width of a label in the picture, in page units."""
    return min(len(label), LONGEST_LABEL) * CHARACTER + 8.0


def _places(
    data: PageData,
    nodes: Sequence[int],
    strength: Counter[tuple[int, ...]],
    aspects: Sequence[float],
) -> list[dict[int, Pair]]:
    number = {node: i for i, node in enumerate(nodes)}
    inside = [
        (number[p[0]], number[p[1]])
        for p, times in strength.items()
        if p[0] in number and p[1] in number
        for _ in range(times)
    ]
    widths = [label_width(data.things[n].label) for n in nodes]
    found = layout(len(nodes), inside, widths, aspects)
    return [dict(zip(nodes, places, strict=True)) for places in found]
