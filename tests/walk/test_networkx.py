"""Walks agree with networkx on random graphs."""

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.walk.neighbours import neighbours
from kg.walk.network import made
from kg.walk.paths import paths
from tests.walk.graphs import RELATIONS, links, reference, stored, thing

flags = st.booleans()
some_relations = st.lists(st.sampled_from(RELATIONS), max_size=2, unique=True)


def view(graph, direction):
    if direction == "out":
        return nx.DiGraph(graph)
    return nx.DiGraph(graph).reverse() if direction == "in" else nx.Graph(graph)


@settings(max_examples=150, deadline=None)
@given(links, flags, st.sampled_from(["out", "in", "both"]), some_relations, st.integers(1, 4))
def test_neighbours(rows, claims, direction, relations, steps):
    network = made(stored(rows))
    graph = reference(rows, claims=claims, relations=relations)
    graph.add_node(thing(0))
    near = nx.single_source_shortest_path_length(view(graph, direction), thing(0), steps)
    found = neighbours(
        network, thing(0), steps, direction=direction, relations=relations, claims=claims
    )
    assert found.distances == dict(near)
    assert list(found.distances.values()) == sorted(found.distances.values())
    for edge in found.edges:
        assert graph.has_edge(edge.subject, edge.object, edge.relation)
        assert {edge.subject, edge.object} <= found.distances.keys()


@settings(max_examples=150, deadline=None)
@given(links, flags, flags)
def test_all_paths(rows, claims, directed):
    network = made(stored(rows))
    graph = view(reference(rows, claims=claims), "out" if directed else "both")
    graph.add_nodes_from([thing(0), thing(2)])
    expected = {tuple(p) for p in nx.all_simple_paths(graph, thing(0), thing(2), cutoff=4)}
    found = paths(
        network, thing(0), thing(2), None, longest=4, directed=directed, claims=claims
    )  # fmt: skip
    assert {path.things for path in found} == expected
    assert len(found) == len(expected)
    lengths = [len(path.steps) for path in found]
    assert lengths == sorted(lengths)
    for path in found:
        for here, there, step in zip(path.things, path.things[1:], path.steps, strict=False):
            assert step and all({e.subject, e.object} == {here, there} for e in step)


@settings(max_examples=100, deadline=None)
@given(links, flags)
def test_one_shortest_path(rows, directed):
    network = made(stored(rows))
    graph = view(reference(rows, claims=True), "out" if directed else "both")
    graph.add_nodes_from([thing(0), thing(2)])
    found = paths(network, thing(0), thing(2), directed=directed, claims=True, longest=20)
    if nx.has_path(graph, thing(0), thing(2)):
        assert len(found[0].steps) == nx.shortest_path_length(graph, thing(0), thing(2))
    else:
        assert found == []
