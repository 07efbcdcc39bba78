"""`kg check` finds what is wrong, and nothing in a graph as built."""

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg import cli, iris
from kg.build import in_memory
from kg.graph import terms
from kg.graph.folder import Folder
from kg.graph.opened import Graph, open_graph
from kg.life.checking import check, shape_report
from kg.model import Document
from tests import cheap_reader
from tests.articles import article, built, write

TEXT = "Erin praised Clark.\nErin said Clark blamed Dora Adams.\nClark may praise the talks."
LABEL, RULE = NamedNode(terms.LABEL[1:-1]), NamedNode(terms.RULE[1:-1])
RECORD = NamedNode(iris.statement("a", 1, 1))


@pytest.fixture
def graph() -> Graph:
    return in_memory(cheap_reader.read_many([Document("a", "a.txt", TEXT)]))


def rules(graph: Graph) -> list[str]:
    return [broken.rule for broken in check(graph)]


def test_a_graph_as_built_is_in_order(graph):
    assert check(graph) == []
    assert shape_report(graph) == ""


@pytest.mark.parametrize(
    ("quad", "rule"),
    [
        (Quad(NamedNode(iris.named("erin")), LABEL, Literal("E", language="en")), "two labels"),
        (Quad(BlankNode(), LABEL, Literal("E", language="en")), "blank node"),
        (Quad(RECORD, RULE, Literal("another")), "exactly one rule"),
    ],
)
def test_a_wrong_quad_is_found(graph, quad, rule):
    graph.store.add(quad)
    assert any(rule in found for found in rules(graph))


def test_a_record_without_sentence_rule_or_standing_breaks_the_shapes(graph):
    for predicate in (terms.SENTENCE, terms.RULE, terms.ASSERTED):
        for quad in list(graph.store.quads_for_pattern(RECORD, NamedNode(predicate[1:-1]), None)):
            graph.store.remove(quad)
    report = shape_report(graph)
    assert report.count("MinCount") == 3 or "Results (3)" in report


def test_the_command_tells_what_is_wrong_with_a_folder(tmp_path, capsys):
    built(tmp_path / "graph", write(tmp_path / "docs", {"a": TEXT, "b": article(3)}))
    assert cli.run(["check", "-g", str(tmp_path / "graph")]) == 0
    assert "in order (shapes too)" in capsys.readouterr().out
    place = Folder(tmp_path / "graph").text("a")
    place.write_text(f"More. {TEXT}")
    assert cli.run(["check", "-g", str(tmp_path / "graph"), "--no-shapes"]) == 1
    assert "offsets do not match the text" in capsys.readouterr().out
    place.unlink()
    with open_graph(tmp_path / "graph") as graph:
        assert rules(graph) == ["the text of a document is not kept"]


def test_blank_nodes_where_numbers_belong_are_told(graph):
    graph.store.add(
        Quad(NamedNode(iris.mention("a", 1, 1)), NamedNode(terms.END[1:-1]), BlankNode())
    )
    assert "sh:datatype" in shape_report(graph)
