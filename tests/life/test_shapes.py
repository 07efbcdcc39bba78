"""The shapes as queries find what pyshacl finds."""

import random

import pytest
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

from kg import cli, iris
from kg.build import in_memory
from kg.graph.opened import Graph
from kg.life import checking
from kg.life.kinds import SH
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
    from oxrdflib._converter import to_ox
    from rdflib import RDF, Namespace
    from rdflib.term import BNode

    sh = Namespace(SH)
    _, results, _ = checking.validated(graph)
    found = set()
    for one in results.subjects(RDF.type, sh.ValidationResult):
        focus, path = results.value(one, sh.focusNode), results.value(one, sh.resultPath)
        component = results.value(one, sh.sourceConstraintComponent).removeprefix(SH)
        thing = "blank" if isinstance(focus, BNode) else str(to_ox(focus))
        component = component[0].lower() + component.removesuffix("ConstraintComponent")[1:]
        found.add((thing, component, str(path or "")))
    return found


def by_kinds(graph: Graph) -> set[tuple[str, str, str]]:
    found = checking.examine(graph, shown=10_000).shapes
    return {("blank" if thing.startswith("_:") else thing, b.component, b.path)
            for b, tally in found.items() for thing in tally.examples}  # fmt: skip


@pytest.mark.parametrize("kind", FAULTS)
def test_both_find_the_same_faults(graph, kind):
    for thing, predicate, value in FAULTS[kind]:
        if value is None:
            for quad in list(graph.store.quads_for_pattern(thing, name(predicate), None)):
                graph.store.remove(quad)
        else:
            graph.store.add(Quad(thing, name(predicate), value))
    found = by_kinds(graph)
    assert found == by_pyshacl(graph)
    assert len(found) >= len(FAULTS[kind])


def test_a_large_graph_is_checked_by_kinds(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(checking, "SHAPES_UP_TO", 10)
    graph = tmp_path / "graph"
    built(graph, write(tmp_path / "docs", {"a": TEXT, "b": article(3)}))
    assert cli.run(["check", "-g", str(graph)]) == 0
    assert "shapes too" in capsys.readouterr().out


def test_the_report_tells_how_many_and_which(graph):
    graph.store.add(Quad(RECORD, name("kg:rule"), Literal("another")))
    told = checking.short_report(checking.examine(graph).shapes)
    assert told == f"the shapes want sh:maxCount {iris.NS}rule: 1, such as {RECORD}"


STRANGE = (
    NamedNode("https://x.example/y"), ERIN, SENTENCE, DOC, BlankNode("b"), Literal("x"), Literal(""),
    Literal("x", language="en"), Literal(-3), Literal(5), Literal(2.5), Literal(True), Literal(False),
    Literal("many", datatype=name("xsd:integer")), Literal("2-x\n"), Literal("2-9 12-14"),
    Literal("2-9\n"), Literal("2020-01-02", datatype=name("xsd:date")), name("kg:Possible"),
    name("kg:Sentence"), name("kg:Document"), name("kg:Claim"), name("kg:Mention"),
)  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_both_find_the_same_faults_in_a_graph_changed_at_random(graph, seed):
    chance = random.Random(seed)
    quads = sorted(graph.store.quads_for_pattern(None, None, None, DefaultGraph()), key=str)
    for _ in range(25):
        was = chance.choice(quads)
        act = chance.choice(["less", "other", "more", "more", "moved"])
        if act in ("less", "other"):
            graph.store.remove(was)
        value = chance.choice(STRANGE)
        if act in ("other", "more") and not (isinstance(value, BlankNode) and "Index" in str(was)):
            graph.store.add(Quad(was.subject, was.predicate, value))
        if act == "moved":
            thing = chance.choice([RECORD, CLAIM, SENTENCE, MENTION, ERIN, DOC, BlankNode("c")])
            graph.store.add(Quad(thing, was.predicate, was.object))
    found = by_kinds(graph)
    assert found == by_pyshacl(graph)
    assert found
