"""Random graphs for the tests of walks, as records in a store and as networkx graphs."""

import networkx as nx
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.iris import DOC, ID, REL
from kg.queries import terms as t

RELATIONS = [f"{REL}{name}" for name in ("meet", "of", "with")]


def thing(number: int) -> str:
    """Return a named thing for an even number, a described one for an odd number."""
    return f"{ID}t{number}" if number % 2 == 0 else f"{DOC}news.t{number}"


links = st.lists(
    st.tuples(
        st.integers(0, 9), st.sampled_from(RELATIONS), st.integers(0, 9),
        st.sampled_from(["fact", "claim", "denied"]),
    ),
    max_size=24,
)  # fmt: skip


def stored(rows) -> Store:
    """Return a store with one record for each link."""
    store = Store()
    for place, (one, relation, two, standing) in enumerate(rows):
        record = NamedNode(f"https://kg.example/st/news.1.{place + 1}")
        store.add(Quad(record, t.SUBJECT, NamedNode(thing(one))))
        store.add(Quad(record, t.PREDICATE, NamedNode(relation)))
        store.add(Quad(record, t.OBJECT, NamedNode(thing(two))))
        store.add(Quad(record, t.ASSERTED, Literal(standing == "fact")))
        if standing == "denied":
            store.add(Quad(record, t.NEGATED, Literal(True)))
    return store


def reference(rows, *, claims: bool, relations=()) -> nx.MultiDiGraph:
    """Return the same projection as a networkx graph."""
    graph = nx.MultiDiGraph()
    for one, relation, two, standing in rows:
        allowed = standing == "fact" or (claims and standing == "claim")
        if allowed and (not relations or relation in relations):
            graph.add_edge(thing(one), thing(two), relation)
    return graph
