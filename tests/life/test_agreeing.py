"""Near-copies count as one source; likely duplicates come with evidence."""

import pytest

from kg import cli, iris
from kg.graph.opened import open_graph
from kg.life.agreeing import backings
from kg.life.copies import copies, groups, sketch
from kg.life.suggesting import suggestions
from tests.articles import built, write

WIRE = "Erin praised Bob Brown.\nClark met Dora Adams.\nErin blamed the treaty.\nFrank met Erin.\nClark praised the harbour."
TEXTS = {
    "wire": WIRE,
    "paper": WIRE.replace("Frank met Erin.", "Frank met Clark."),
    "other": "Dora Adams praised Frank.\nFrank said Erin praised Bob Brown.\nDora Adams met Clarke.",
    "third": "Clarke met Dora Adams.\nClarke praised Frank.\nErin did not praise Bob Brown.",
}


@pytest.fixture
def graph(tmp_path):
    built(tmp_path / "graph", write(tmp_path / "docs", TEXTS))
    return tmp_path / "graph"


def test_near_copies_are_one_group(graph):
    wanted = [frozenset(iris.document(name) for name in ("wire", "paper"))]
    for _ in range(2):  # the second time from the cache
        with open_graph(graph) as opened:
            assert groups(opened) == wanted


def test_different_texts_are_not_copies():
    assert copies([(name, sketch(TEXTS[name])) for name in ("wire", "other", "third")]) == []


def test_documents_and_independent_sources_of_a_fact(graph):
    with open_graph(graph) as opened:
        found = {(b.subject, b.relation, b.object): b for b in backings(opened)}
    praise = found["Erin", "praise", "Bob Brown"]
    assert (praise.documents, praise.sources) == (3, 2)
    assert (praise.asserted, praise.claimed) == (2, 1)


def test_likely_duplicates_with_what_they_share(graph):
    with open_graph(graph) as opened:
        first = suggestions(opened)[0]
    assert {first.keep_label, first.other_label} == {"Clark", "Clarke"}
    assert "Dora Adams" in first.why


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["suggest"], "kg merge '<https://kg.example/id/"),
        (["corroborate", "-n", "1"], "2 sources, 3 documents (2 state it, 1 report it): Erin"),
        (["corroborate", "--copies"], "paper wire"),
        (["disagree"], "Erin | praise (denied)"),
    ],
)
def test_commands(graph, arguments, shown, capsys):
    assert cli.run([*arguments, "-g", str(graph)]) == 0
    assert shown in capsys.readouterr().out


def test_a_review_needs_a_terminal(graph, capsys):
    assert cli.run(["suggest", "--review", "-g", str(graph)]) == 2
    assert "needs a terminal" in capsys.readouterr().err
