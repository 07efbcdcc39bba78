"""`kg check` finds every sort of fault in a graph folder, with one process and with two."""

import shutil
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store

from kg import iris
from kg.graph import folder as folders
from kg.graph import invariants, terms
from kg.graph.folder import Folder
from kg.graph.opened import open_graph
from kg.graph.things import number
from kg.life import checking
from kg.life.checking import Findings, examine
from tests.articles import article, built, write

TEXT = "Erin praised Clark.\nErin said Clark blamed Dora Adams.\nClark did not meet the talks."


def term(text: str) -> NamedNode:
    return NamedNode(text[1:-1])


def english(text: str) -> Literal:
    return Literal(text, language="en")


ERIN, CLARK, DORA = (NamedNode(iris.named(key)) for key in ("erin", "carol-clark", "dora-adams"))
RECORD, CLAIM = (NamedNode(iris.statement("a", n, 1)) for n in (1, 2))
SENTENCE, MENTION = NamedNode(iris.sentence("a", 1)), NamedNode(iris.mention("a", 1, 1))
PRAISE, BLAME = (NamedNode(iris.relation(name)) for name in ("praise", "blame"))
A, LABEL, RULE, SPAN = map(term, (terms.A, terms.LABEL, terms.RULE, terms.SUBJECT_SPAN))
STANDS = term(terms.ASSERTED)
VIEW = NamedNode(iris.said(iris.named("erin")))

COMES = {
    invariants.LEAK: Quad(CLARK, BLAME, DORA),
    invariants.UNBACKED: Quad(DORA, PRAISE, ERIN),
    "a thing has two labels": Quad(ERIN, LABEL, english("E")),
    "there is a blank node": Quad(ERIN, PRAISE, BlankNode("b")),
    "there is a blank node ": Quad(BlankNode("c"), PRAISE, ERIN, VIEW),
    "a record has not exactly one rule": Quad(RECORD, RULE, Literal("another")),
    "a mention has not exactly one rule": Quad(MENTION, RULE, Literal("another")),
    "a sentence has not exactly one number": Quad(SENTENCE, term(terms.NUMBER), Literal(9)),
}
GOES = {
    "a thing has no label": (PRAISE, LABEL),
    "a thing has no label ": (CLARK, LABEL),
    "a record has not exactly one asserted": (RECORD, term(terms.ASSERTED)),
    "a mention has not exactly one anchorOf": (MENTION, term(terms.ANCHOR)),
    "ledger and graph do not hold the same documents": (NamedNode(iris.document("b")), A),
}
BECOMES = {
    "offsets do not match the text": (MENTION, term(terms.BEGIN), Literal(1)),
    "offsets do not match the text ": (SENTENCE, term(terms.ANCHOR), english("Erin praised.")),
    "a span lies outside the text": (RECORD, SPAN, Literal("0-4 99999-100000")),
    "a span lies outside the text ": (RECORD, SPAN, Literal("from 1 to 2")),
}
SHAPES = {
    "class sentence": (RECORD, term(terms.SENTENCE), ERIN),
    "class document": (SENTENCE, term(terms.DOCUMENT), ERIN),
    "hasValue asserted": (CLAIM, term(terms.ASSERTED), Literal(True)),
    "in part": (SENTENCE, term(terms.PART), Literal("foot")),
    "lessThan beginIndex": (MENTION, term(terms.BEGIN), Literal(900)),
    "datatype cue": (CLAIM, term(terms.CUE), Literal("said")),
    "datatype label": (CLARK, LABEL, Literal("Clark")),
    "nodeKind saidBy": (CLAIM, term(terms.SAID_BY), Literal("Erin")),
}  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    place = tmp_path_factory.mktemp("whole")
    texts = {"a": TEXT} | {name: article(n) for n, name in enumerate("bcdef")}
    built(place / "graph", write(place / "docs", texts))
    return place / "graph"


@pytest.fixture
def folder(whole, tmp_path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "graph"))


def store(folder: Path) -> Store:
    """The generation that readers open, for writing."""
    number = folders.generation(Folder(folder))
    return Store(str(Folder(folder).generations / str(number)))


def replaced(store: Store, subject: NamedNode, predicate: NamedNode, value: object) -> None:
    for quad in list(store.quads_for_pattern(subject, predicate, None)):
        store.remove(quad)
    if value is not None:
        store.add(Quad(subject, predicate, value))


def examined(folder: Path, jobs: int = 1) -> Findings:
    with open_graph(folder) as graph:
        return examine(graph, jobs=jobs)


def rules(found: Findings) -> set[str]:
    return {breach.rule for breach in found.breaches}


def test_the_graph_is_in_order(whole):
    assert examined(whole) == Findings([], {})


@pytest.mark.parametrize("rule", COMES)
def test_what_came_is_found(folder, rule):
    store(folder).add(COMES[rule])
    assert rule.strip() in rules(examined(folder))


@pytest.mark.parametrize("rule", GOES)
def test_what_went_is_found(folder, rule):
    replaced(store(folder), *GOES[rule], None)
    assert rule.strip() in rules(examined(folder))


@pytest.mark.parametrize("rule", BECOMES)
def test_what_became_another_is_found(folder, rule):
    replaced(store(folder), *BECOMES[rule])
    assert rules(examined(folder)) == {rule.strip()}


@pytest.mark.parametrize("rule", SHAPES)
def test_what_breaks_a_shape_is_found(folder, rule):
    replaced(store(folder), *SHAPES[rule])
    found = examined(folder).shapes
    short = {f"{b.component} {b.path.replace('#', '/').rpartition('/')[2]}" for b in found}
    assert rule in short


def test_a_part_is_held_against_the_document_that_its_sentence_names(folder):
    replaced(store(folder), SENTENCE, term(terms.DOCUMENT), NamedNode(iris.document("b")))
    broken = examined(folder)
    assert rules(broken) == {"offsets do not match the text"}
    assert str(MENTION)[1:-1] in broken.breaches[0].examples


def test_a_text_that_is_missing_or_no_text_is_found(folder):
    Folder(folder).text("a").write_bytes(b"\xff\xfe\xff")
    Folder(folder).text("b").unlink()
    (breach,) = examined(folder).breaches
    assert (breach.rule, breach.examples) == ("the text of a document is not kept", ("a", "b"))


def test_two_processes_find_what_one_finds(folder, monkeypatch):
    monkeypatch.setattr(checking, "WORTH_A_PROCESS", 1)
    monkeypatch.setattr(checking, "CHUNK", 2000)
    assert examined(folder, jobs=2) == Findings([], {})
    broken = store(folder)
    for quad in COMES.values():
        broken.add(quad)
    for subject, predicate in (gone for gone in GOES.values() if gone[0] != MENTION):
        replaced(broken, subject, predicate, None)
    for change in (
        *(new for new in SHAPES.values() if new[0] == CLAIM and new[1] != STANDS),
        *BECOMES.values(),
    ):
        replaced(broken, *change)
    del broken
    two = examined(folder, jobs=2)
    assert two == examined(folder)
    wanted = {*COMES, *GOES, *BECOMES, invariants.UNBACKED} - {
        "a mention has not exactly one anchorOf"
    }
    assert rules(two) == {rule.strip() for rule in wanted}
    assert len(two.shapes) > 5


def test_progress_is_told_up_to_the_end(whole):
    told = []
    with open_graph(whole) as graph:
        examine(graph, progress=lambda *now: told.append(now))
        assert told[-1] == ("checking", number(graph.store), number(graph.store))
