"""The shapes as queries find what pyshacl finds."""

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg import cli, iris
from kg.build import in_memory
from kg.graph.opened import Graph
from kg.life import checking, shapes
from kg.model import Document
from tests import cheap_reader
from tests.articles import article, built, write

TEXT = "Erin praised Clark.\nErin said Clark blamed Dora Adams.\nClark did not meet the talks."
RECORD, CLAIM = (NamedNode(iris.statement("a", n, 1)) for n in (1, 2))
SENTENCE, MENTION = NamedNode(iris.sentence("a", 1)), NamedNode(iris.mention("a", 1, 1))
ERIN, DOC = NamedNode(iris.named("erin")), NamedNode(iris.document("a"))


def name(curie: str) -> NamedNode:
    prefix, _, local = curie.partition(":")
    return NamedNode(iris.PREFIXES[prefix] + local)


FAULTS = {
    "nothing": [],
    "missing": [(RECORD, "kg:sentence", None), (RECORD, "kg:rule", None), (ERIN, "rdfs:label", None),
                (SENTENCE, "kg:document", None), (MENTION, "kg:refersTo", None)],
    "twice": [(RECORD, "kg:rule", Literal("b")), (DOC, "rdfs:label", Literal("b", language="en")),
              (SENTENCE, "kg:number", Literal(7)), (CLAIM, "kg:sentence", SENTENCE)],
    "kinds": [(RECORD, "kg:saidBy", Literal("Erin")), (RECORD, "kg:time", ERIN),
              (MENTION, "kg:refersTo", BlankNode()), (CLAIM, "rdf:object", BlankNode())],
    "datatypes": [(SENTENCE, "kg:number", Literal("many", datatype=name("xsd:integer"))),
                  (RECORD, "kg:cue", Literal("said")), (CLAIM, "kg:asserted", Literal("no")),
                  (RECORD, "kg:asserted", Literal("maybe", datatype=name("xsd:boolean")))],
    "values": [(RECORD, "kg:negated", Literal(False)), (RECORD, "kg:modality", name("kg:Sure")),
               (SENTENCE, "kg:part", Literal("foot")), (SENTENCE, "kg:number", Literal(0)),
               (RECORD, "kg:subjectSpan", Literal("from 1 to 2"))],
    "order": [(MENTION, "nif:beginIndex", Literal(900)), (SENTENCE, "nif:beginIndex", Literal("x"))],
    "classes": [(RECORD, "kg:sentence", ERIN), (SENTENCE, "kg:document", ERIN)],
    "asserted": [(CLAIM, "kg:asserted", None), (RECORD, "kg:saidBy", ERIN)],
    "records": [(NamedNode("https://x.example/r"), "rdf:type", name("kg:Quote")),
                (BlankNode("b"), "rdf:type", name("kg:Claim")), (RECORD, "rdf:predicate", ERIN)],
}  # fmt: skip


@pytest.fixture
def graph() -> Graph:
    return in_memory(cheap_reader.read_many([Document("a", "a.txt", TEXT)]))


def by_pyshacl(graph: Graph) -> set[tuple[str, str, str]]:
    from rdflib import RDF, Namespace
    from rdflib.term import BNode

    sh = Namespace(shapes.SH)
    _, results, _ = checking.validated(graph)
    found = set()
    for one in results.subjects(RDF.type, sh.ValidationResult):
        focus, path = results.value(one, sh.focusNode), results.value(one, sh.resultPath)
        component = results.value(one, sh.sourceConstraintComponent).removeprefix(shapes.SH)
        thing = "blank" if isinstance(focus, BNode) else focus.n3()
        component = component[0].lower() + component.removesuffix("ConstraintComponent")[1:]
        found.add((thing, component, str(path or "")))
    return found


def by_queries(graph: Graph) -> set[tuple[str, str, str]]:
    return {("blank" if b.thing.startswith("_:") else b.thing, b.component, b.path)
            for b in shapes.breaches(graph.store)}  # fmt: skip


@pytest.mark.parametrize("kind", FAULTS)
def test_both_find_the_same_faults(graph, kind):
    for thing, predicate, value in FAULTS[kind]:
        if value is None:
            for quad in list(graph.store.quads_for_pattern(thing, name(predicate), None)):
                graph.store.remove(quad)
        else:
            graph.store.add(Quad(thing, name(predicate), value))
    found = by_queries(graph)
    assert found == by_pyshacl(graph)
    assert len(found) >= len(FAULTS[kind])


def test_a_large_graph_is_checked_by_queries(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(checking, "SHAPES_UP_TO", 10)
    graph = tmp_path / "graph"
    built(graph, write(tmp_path / "docs", {"a": TEXT, "b": article(3)}))
    assert cli.run(["check", "-g", str(graph)]) == 0
    assert "shapes too" in capsys.readouterr().out


def test_the_report_tells_how_many_and_which(graph):
    graph.store.add(Quad(RECORD, name("kg:rule"), Literal("another")))
    told = checking.query_report(graph.store)
    assert told == f"the shapes want sh:maxCount {iris.NS}rule: 1, such as {RECORD}"
