"""Patterns: what they find on the harbour graph, agreement with networkx, and errors."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import KgError
from kg.iris import ID, PREFIXES, REL
from kg.queries.errors import QueryError
from kg.queries.labels import LabelIndex
from kg.walk.match import compiled
from kg.walk.network import made
from tests.harbour import harbour
from tests.walk.graphs import links, reference, stored, thing

STORE = harbour()
INDEX = LabelIndex(STORE)
RELATIONS = [hit.iri for hit in INDEX.relations()]


def resolve(text):
    hits = [hit for hit in INDEX.search(text) if hit.score == 1]
    if not hits:
        raise KgError(f"Nothing is called '{text}'.")
    return hits[0].iri


def run(text, *, claims=False):
    found = compiled(text, resolve=resolve, relations=RELATIONS, claims=claims)
    rows = STORE.query(found.sparql, prefixes=PREFIXES)
    assert tuple(v.value for v in rows.variables) == found.columns
    return sorted(
        tuple(cell.value.rpartition("/")[2] if cell else "" for cell in row) for row in rows
    )


@pytest.mark.parametrize(
    ("pattern", "rows"),
    [
        ('("Mara Lindqvist")-[:head]->(x)', [("pilots-union",)]),
        ('(x)-[:head]->("Pilots Union")', [("mara-lindqvist",)]),
        ('("Pilots Union")<-[:head]-(x:Person)', [("mara-lindqvist",)]),
        ('("Pilots Union")<-[:head]-(x:City)', []),
        ('match ("Vell")--(x)', [("mara-lindqvist",), ("pilots.talks",), ("port-of-vell",)]),
        ('("Vell")<-[r:`arrive in`|locatedIn]-(x)',
         [("mara-lindqvist", "arriveIn"), ("port-of-vell", "locatedIn")]),
        ('("Mara Lindqvist")-[*2..2]-(x)', [("pilots.talks",), ("port-of-vell",)]),
        ('("Mara Lindqvist")-[:head*1..3]->(x)', [("pilots-union",)]),
        ('("Mara Lindqvist")-->(x)<--(y)', [("pilots-union", "pilots.talks"), ("vell", "pilots.talks"),
                                            ("vell", "port-of-vell")]),
        ('(a:Person)-->(x)<--(b:Event)', [("mara-lindqvist", "pilots-union", "pilots.talks"),
                                         ("mara-lindqvist", "vell", "pilots.talks")]),
        ('(x:City)', [("vell",)]),
        ('(x:Person) WHERE x.label STARTS WITH "mara"', [("mara-lindqvist",)]),
        ('(x:Person) WHERE NOT x.label CONTAINS "mara" AND (x.label = "Tomás Orbán" OR x.label = "a")',
         [("tomas-orban",)]),
        ('(x)-[:head]->(y) RETURN y', [("pilots-union",)]),
        ('(x)-->("Vell") RETURN count(*) AS n', [("3",)]),
        ('(x:Person)-->(y) RETURN x.label AS who, count(DISTINCT y) ORDER BY count(y) DESC LIMIT 1',
         [("Mara Lindqvist", "2")]),
        ('(x:Organization) RETURN x ORDER BY x.label SKIP 1 LIMIT 1', [("pilots-union",)]),
        ('(x)-[:head]->(y), (x)-[:arriveIn]->(z)', [("mara-lindqvist", "pilots-union", "vell")]),
        (f'(<{ID}mara-lindqvist>)-[:head]->(x)', [("pilots-union",)]),
        ('("Pilots Union")-[:accept]->(x)', []),
    ],
)  # fmt: skip
def test_patterns(pattern, rows):
    assert run(pattern) == rows


def test_claims_are_found_only_when_asked_for():
    assert run('("Pilots Union")-[:accept|reject]->(x)', claims=True) == [("harbour.offer",)]
    assert run('(x)-[r]->("Vell")', claims=True)[-1] == ("tomas-orban", "arriveIn")


@pytest.mark.parametrize(
    ("pattern", "words", "column"),
    [
        ("(x)-[:had]->(y)", "Did you mean head", 7),
        ("(x:Persn)", "Did you mean Person", 4),
        ("(x)-[:head]->", "The pattern is unfinished", 14),
        ("(x)-[:head]>(y)", "not expected here", 12),
        ("(x)", "needs a relation", 0),
        ('("Nobody")-->(x)', "Nothing is called", 0),
        ("(x)-[:head*3..1]->(y)", "allows no number", 0),
        ("(x)-[:head*1..20]->(y)", "At most 8", 0),
        ("(x:City) RETURN y", "stands nowhere", 17),
        ("(x:City) RETURN x.age", "has no 'age'", 19),
        ("", "unfinished", 1),
        ('(x:City) WHERE x.label "a"', "not expected", 24),
    ],
)
def test_errors(pattern, words, column):
    with pytest.raises(KgError, match=words) as caught:
        run(pattern)
    if column:
        assert isinstance(caught.value, QueryError) and caught.value.column == column


def test_steps_and_claims_do_not_mix():
    with pytest.raises(QueryError, match="one step"):
        run('("Vell")-[*1..2]-(x)', claims=True)


def asserted(rows):
    """Return the store with the direct triples that its asserted records stand for."""
    from pyoxigraph import NamedNode, Quad

    store = stored(rows)
    for edge in made(store).edges(made(store).asserted):
        store.add(Quad(NamedNode(edge.subject), NamedNode(edge.relation), NamedNode(edge.object)))
    return store


@settings(max_examples=60, deadline=None)
@given(links, st.booleans(), st.sampled_from(["-->", "<--", "--"]))
def test_two_steps_agree_with_networkx(rows, claims, arrow):
    graph = reference(rows, claims=claims)
    graph.add_node(thing(0))
    view = {"-->": nx.DiGraph(graph), "<--": nx.DiGraph(graph).reverse(), "--": nx.Graph(graph)}[
        arrow
    ]
    expected = {
        (one, two) for one in view[thing(0)] for two in view[one] if len({thing(0), one, two}) == 3
    }
    pattern = f"(<{thing(0)}>){arrow}(x){arrow}(y)"
    every = [f"{REL}{name}" for name in ("meet", "of", "with")]
    found = compiled(pattern, resolve=resolve, relations=every, claims=claims)
    answer = asserted(rows).query(found.sparql, prefixes=PREFIXES)
    assert {(row[0].value, row[1].value) for row in answer} == expected


@settings(max_examples=60, deadline=None)
@given(links, st.integers(0, 2), st.one_of(st.none(), st.integers(2, 3)))
def test_far_links_agree_with_networkx(rows, least, most):
    graph = nx.DiGraph(reference(rows, claims=False))
    graph.add_node(thing(0))
    steps = [{thing(0)}]
    for _ in range(12 if most is None else most):
        steps.append({there for here in steps[-1] for there in graph[here]})
    expected = set().union(*steps[least:]) - {thing(0)}
    pattern = f"(<{thing(0)}>)-[*{least}..{most or ''}]->(x)"
    every = [f"{REL}{name}" for name in ("meet", "of", "with")]
    found = compiled(pattern, resolve=resolve, relations=every)
    answer = asserted(rows).query(found.sparql, prefixes=PREFIXES)
    assert {row[0].value for row in answer} == expected
