"""Decisions about names: applied, kept in later builds, undone."""

import pytest

from kg import iris
from kg.errors import KgError
from kg.graph.opened import open_graph
from kg.life.growing import add
from kg.life.naming import merge, rename, split
from kg.life.undoing import undo
from tests.articles import CHEAP, built, lines_of, write

TEXTS = {
    "a": "Alice Young praised Erin.\nYoung met Erin.",
    "b": "Young praised the talks.\nErin said Young blamed Dora Clark.",
    "c": "Frank met Dora Clark.",
}


@pytest.fixture
def graph(tmp_path):
    built(tmp_path / "graph", write(tmp_path / "docs", TEXTS))
    return tmp_path / "graph"


def labels(graph, key: str) -> tuple[list[str], list[str]]:
    """Return label and other names of a thing."""
    with open_graph(graph) as opened:
        asked = "SELECT ?p ?x {{ <{}> ?p ?x FILTER(?p IN (rdfs:label, skos:altLabel)) }}"
        prefixes = "".join(f"PREFIX {p}: <{i}> " for p, i in iris.PREFIXES.items())
        rows = list(opened.store.query(prefixes + asked.format(iris.named(key))))
    of = {kind: sorted(x.value for p, x in rows if p.value.endswith(kind))
          for kind in ("#label", "altLabel")}  # fmt: skip
    return of["#label"], of["altLabel"]


def same_as_afresh(graph) -> bool:
    """Return whether building everything again gives the same graph."""
    before = lines_of(graph)
    built(graph, graph.parent / "docs", afresh=True)
    return lines_of(graph) == before


def test_a_merge_makes_one_thing_and_stays(graph):
    merge(graph, "Erin", ["Frank", "Dora Clark"])
    assert labels(graph, "frank") == ([], [])
    assert labels(graph, "erin")[1] == ["Dora Clark", "Frank"]
    assert same_as_afresh(graph)


def test_a_described_thing_can_be_merged_into_a_named_one(graph):
    merge(graph, "Erin", ["doc:b.talks"])
    assert "the talks" in labels(graph, "erin")[1]
    assert same_as_afresh(graph)
    undo(graph)
    assert "the talks" not in labels(graph, "erin")[1]


@pytest.mark.parametrize(
    "decide",
    [
        lambda g: merge(g, ":erin", [":frank"]),
        lambda g: split(g, "Alice Young"),
        lambda g: split(g, "Alice Young", document="b", name="Young (another)"),
        lambda g: rename(g, "Erin", "Erin of the Harbour"),
    ],
)
def test_every_decision_can_be_undone(graph, decide):
    before = lines_of(graph)
    decide(graph)
    after = lines_of(graph)
    assert after != before
    assert same_as_afresh(graph)
    undo(graph)
    assert lines_of(graph) == before


def test_a_split_parts_names_that_were_linked(graph):
    assert labels(graph, "young") == (["Alice Young"], ["Young"])
    split(graph, "Alice Young")
    assert labels(graph, "young")[0] == ["Young"]
    assert labels(graph, "alice-young")[0] == ["Alice Young"]


def test_a_split_takes_back_a_merge(graph):
    before = lines_of(graph)
    merge(graph, "Erin", ["Frank"])
    split(graph, "Erin")
    assert lines_of(graph) == before


def test_a_split_in_one_document(graph):
    split(graph, "Alice Young", document="b", name="Young (another)")
    assert labels(graph, "young-another")[0] == ["Young"]
    assert labels(graph, "alice-young")[0] == ["Alice Young"]


def test_a_rename_keeps_the_old_label_as_another_name(graph):
    rename(graph, "Erin", "Erin of the Harbour")
    assert labels(graph, "erin") == (["Erin of the Harbour"], ["Erin"])


def test_decisions_hold_for_documents_that_come_later(graph, tmp_path):
    merge(graph, "Erin", ["Frank"])
    late = write(tmp_path / "late", {"d": "Frank praised Alice Young."})
    add([late], graph=graph, reader=CHEAP)
    assert labels(graph, "frank") == ([], [])


def test_the_file_may_be_edited_by_hand(graph):
    (graph / "aliases.toml").write_text('[[merge]]\nkeep = "erin"\ndrop = ["frank"]\n')
    built(graph, graph.parent / "docs")
    assert labels(graph, "frank") == ([], [])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[merge]\n", "not TOML"),
        ('[[merge]]\nkeep = "a"\n', "lacks 'drop'"),
        ('[[merge]]\nkeep = "a"\ndrop = ["b"]\n[[merge]]\nkeep = "b"\ndrop = ["a"]', "into itself"),
    ],
)
def test_a_broken_file_is_one_message_and_changes_nothing(graph, text, message):
    before = lines_of(graph)
    (graph / "aliases.toml").write_text(text)
    with pytest.raises(KgError, match=message):
        built(graph, graph.parent / "docs")
    assert lines_of(graph) == before


@pytest.mark.parametrize(
    ("things", "message"),
    [(("Erin", "Nobody"), "Nothing in the graph"), (("Erin", "Erin"), "already"),
     (("doc:b.talks", "Erin"), "only described")],
)  # fmt: skip
def test_what_cannot_be_merged(graph, things, message):
    with pytest.raises(KgError, match=message):
        merge(graph, things[0], things[1:])


def rules(graph) -> set[str]:
    """Return what linked the mentions of a graph."""
    with open_graph(graph) as opened:
        asked = f"SELECT DISTINCT ?r {{ ?m a <{iris.NS}Mention> ; <{iris.NS}rule> ?r }}"
        return {row["r"].value for row in opened.store.query(asked)}


def test_every_link_across_documents_says_why(graph):
    assert rules(graph) == {"cheap", "cheap; alice-young linked to young"}
    merge(graph, "Erin", ["Frank", "doc:b.talks"])
    assert rules(graph) == {
        "cheap",
        "cheap; alice-young linked to young",
        "cheap; frank linked to erin by aliases.toml",
        "cheap; merged into erin by aliases.toml",
    }
