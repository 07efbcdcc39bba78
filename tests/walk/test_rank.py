"""Ranks, components and communities agree with networkx."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import KgError
from kg.walk import rank as ranks
from kg.walk.communities import communities
from kg.walk.network import made
from kg.walk.rank import MEASURES, components, rank
from tests.walk.graphs import links, reference, stored

REFERENCE = {
    "pagerank": lambda g: nx.pagerank(nx.DiGraph(g), tol=1e-9, max_iter=500),
    "betweenness": lambda g: nx.betweenness_centrality(loopless(g)),
    "closeness": lambda g: nx.closeness_centrality(loopless(g)),
    "degree": lambda g: dict(nx.MultiDiGraph(g).degree()),
}


def loopless(graph):
    found = nx.Graph(graph)
    found.remove_edges_from(list(nx.selfloop_edges(found)))
    return found


@pytest.mark.parametrize("measure", MEASURES)
@settings(max_examples=40, deadline=None)
@given(rows=links, claims=st.booleans())
def test_measures(measure, rows, claims):
    network = made(stored(rows))
    graph = reference(rows, claims=claims)
    expected = REFERENCE[measure](graph) if graph else {}
    found = rank(network, measure, claims=claims)
    assert {r.thing for r in found} == set(expected)
    for ranked in found:
        assert ranked.score == pytest.approx(expected[ranked.thing], abs=1e-5)
    scores = [round(r.score, 12) for r in found]
    assert scores == sorted(scores, reverse=True)


@settings(max_examples=60, deadline=None)
@given(links)
def test_components(rows):
    expected = {frozenset(part) for part in nx.weakly_connected_components(
        reference(rows, claims=True))}  # fmt: skip
    found = components(made(stored(rows)), claims=True)
    assert {frozenset(part) for part in found} == expected
    assert [len(part) for part in found] == sorted(map(len, found), reverse=True)


def test_errors(monkeypatch):
    network = made(stored([(0, "https://kg.example/rel/of", 2, "fact")]))
    with pytest.raises(KgError, match="pagerank, degree"):
        rank(network, "fame")
    monkeypatch.setattr(ranks, "SLOW_BEYOND", 1)
    with pytest.raises(KgError, match="minutes"):
        rank(network, "betweenness")


def test_two_cliques_are_two_communities():
    of = "https://kg.example/rel/of"
    rows = [(a, of, b, "fact") for a in range(4) for b in range(4) if a < b]
    rows += [(a + 4, of, b + 4, "fact") for a, _, b, _ in rows] + [(0, of, 4, "fact")]
    network = made(stored(rows))
    found = communities(network)
    assert [len(c.things) for c in found] == [4, 4]
    assert found == communities(network) and communities(network, seed=5)
    assert communities(made(stored([]))) == []


@settings(max_examples=40, deadline=None)
@given(links)
def test_communities_part_the_things_that_are_tied(rows):
    network = made(stored(rows))
    graph = loopless(reference(rows, claims=True))
    graph.remove_nodes_from(list(nx.isolates(graph)))
    found = communities(network, claims=True)
    members = [thing for community in found for thing in community.things]
    assert sorted(members) == sorted(graph.nodes)
