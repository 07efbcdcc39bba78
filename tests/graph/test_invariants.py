"""The quick checks find what leak.rq and unbacked.rq find."""

import pytest
from pyoxigraph import NamedNode, Quad

from kg import iris
from kg.build import in_memory
from kg.errors import KgError
from kg.graph.invariants import LEAK, UNBACKED, breaches, must_hold, part_holds, query_text
from kg.graph.records import shared, statement
from kg.model import Document, Node, Relation, Statement
from tests import cheap_reader

TEXT = "Erin praised Clark.\nErin said Clark blamed Dora Adams."


@pytest.fixture
def store():
    return in_memory(cheap_reader.read_many([Document("a", "a.txt", TEXT)])).store


def fact(subject: str, relation: str, object_: str) -> Quad:
    return Quad(*(NamedNode(i) for i in (
        iris.named(subject), iris.relation(relation), iris.named(object_))))  # fmt: skip


def test_a_graph_as_built_holds(store):
    must_hold(store)
    assert not list(store.query(query_text("leak")))
    assert not list(store.query(query_text("unbacked")))


@pytest.mark.parametrize(
    ("triple", "rule", "query"),
    [
        (("clark", "blame", "dora-adams"), LEAK, "leak"),
        (("erin", "praise", "dora-adams"), UNBACKED, "unbacked"),
    ],
)
def test_what_does_not_hold_is_found(store, triple, rule, query):
    store.add(fact(*triple))
    assert [found.rule for found in breaches(store)] == [rule]
    assert list(store.query(query_text(query)))
    with pytest.raises(KgError, match="breaks its own law"):
        must_hold(store)


def record(**values) -> Statement:
    nodes = Node(iris.named("erin"), "Erin"), Node(iris.named("clark"), "Clark")
    given = {"asserted": True, "said_by": ()} | values
    return Statement("a", 1, 1, nodes[0], Relation("meet", "meet"), nodes[1], rule="r",
                     subject_spans=(), relation_spans=(), object_spans=(), **given)  # fmt: skip


def test_a_part_gives_the_facts_that_it_asserts():
    claim = record(asserted=False, said_by=(Node(iris.named("erin"), "Erin"),))
    assert part_holds(statement(record()), shared(record()))
    assert part_holds(statement(claim), shared(claim))
    assert not part_holds(statement(claim), shared(record()))
    assert not part_holds(statement(record()), shared(claim))
