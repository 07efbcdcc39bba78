"""What `neighbors` shows, against networkx on the same edges."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.shell.commands.neighbors import Wish, distances, usable
from kg.shell.commands.neighbors import walked as walked_from
from kg.walk.edges import Edge
from kg.walk.folded import FoldedEdge

PAIRS = st.lists(st.tuples(*[st.sampled_from("abcdefg")] * 2, st.sampled_from("pq")), max_size=20)


def edge(source: str, target: str, relation: str) -> FoldedEdge:
    return FoldedEdge(source, target, relation, (Edge(source, relation, target),))


@pytest.mark.parametrize("direction", ["out", "in", "both"])
@pytest.mark.parametrize("relations", [(), ("p",)])
@settings(max_examples=60, deadline=None)
@given(pairs=PAIRS, steps=st.integers(1, 3))
def test_the_same_edges_and_distances(
    direction: str, relations: tuple[str, ...], pairs: list[tuple[str, str, str]], steps: int
) -> None:
    edges = [edge(*pair) for pair in dict.fromkeys(pairs)]
    wish = Wish(steps, direction, relations, "", claims=False, fold=False)  # type: ignore[arg-type]
    graph = nx.MultiDiGraph(
        [(s, t, {"p": p}) for s, t, p in dict.fromkeys(pairs) if not relations or p in relations]
    )
    graph.add_node("a")
    turned = {"out": graph, "in": graph.reverse(), "both": graph.to_undirected()}[direction]
    expected = nx.single_source_shortest_path_length(turned, "a", cutoff=steps)
    found = distances("a", edges, wish)
    assert found == expected
    shown = {
        (e.source, e.target, e.words)
        for e in edges
        if walked_from(e, found, wish.direction)[0] < steps and usable(e, wish)
    }
    walked = set()
    for s, t, p in graph.edges(data="p"):
        ends = {"out": [s], "in": [t], "both": [s, t]}[direction]
        if any(expected.get(end, steps) < steps for end in ends):
            walked.add((s, t, p))
    assert shown == walked
