"""Whatever the order of adding and removing, the graph is that of a fresh build."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.commands.options import told
from kg.errors import KgError
from kg.graph.intake import Reader
from kg.life.growing import add, remove
from kg.life.undoing import changes, undo
from tests.articles import CHEAP, MEMORY, article, built, fresh_lines, lines_of, write

NAMES = [f"doc-{n}" for n in range(6)]
STEPS = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 40)), min_size=1, max_size=9)


def put(graph: Path, root: Path, name: str, text: str):
    return add([write(root / "in", {name: text}) / f"{name}.txt"], graph=graph, reader=CHEAP)


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_any_order_of_adding_and_removing(steps):
    with tempfile.TemporaryDirectory(dir=MEMORY) as place:
        root, texts = Path(place), {"first": article(99)}
        graph = root / "graph"
        built(graph, write(root / "docs", texts))
        for name, seed in steps:
            if name in texts and seed % 2:
                remove([name], graph=graph)
                del texts[name]
            else:
                texts[name] = article(seed, 3)
                put(graph, root, name, texts[name])
        assert lines_of(graph) == fresh_lines(texts)


@settings(max_examples=8, deadline=None)
@given(STEPS)
def test_undo_goes_back_step_by_step(steps):
    with tempfile.TemporaryDirectory(dir=MEMORY) as place:
        root = Path(place)
        graph = root / "graph"
        built(graph, write(root / "docs", {"first": article(99)}))
        states = []
        for name, seed in steps:
            before = lines_of(graph)
            report = put(graph, root, name, article(seed, 3))
            if report.outcome.added or report.outcome.changed:
                states.append(before)
        for state in reversed(states):
            undo(graph)
            assert lines_of(graph) == state


def test_a_name_that_ends_elsewhere_rewrites_the_other_documents(tmp_path):
    graph = tmp_path / "graph"
    built(graph, write(tmp_path / "docs", {"a": "Young praised Erin."}))
    report = put(graph, tmp_path, "b", "Alice Young met Erin.")
    assert report.outcome.rewritten == ("a",)
    assert ("young", "alice-young") in report.outcome.moved
    remove(["b"], graph=graph)
    assert lines_of(graph) == fresh_lines({"a": "Young praised Erin."})


def test_what_others_say_too_stays(tmp_path):
    graph, text = tmp_path / "graph", "Erin praised Bob Brown."
    built(graph, write(tmp_path / "docs", {"a": text, "b": text}))
    remove(["a.txt"], graph=graph)
    assert lines_of(graph) == fresh_lines({"b": text})
    assert not (graph / "documents" / "a.txt").exists()


def test_removing_a_stranger_removes_nothing(tmp_path):
    graph = tmp_path / "graph"
    built(graph, write(tmp_path / "docs", {"paper": "Erin praised Bob Brown."}))
    with pytest.raises(KgError, match="Did you mean 'paper'"):
        remove(["paper", "papers"], graph=graph)
    assert [change.command for change in changes(graph)] == ["build"]


def test_another_file_of_the_same_name_is_refused(tmp_path):
    graph = tmp_path / "graph"
    built(graph, write(tmp_path / "docs" / "x", {"a": "Erin praised Bob Brown."}).parent)
    other = write(tmp_path / "other", {"x-a": "Erin blamed Bob Brown.", "b": "Erin met Clark."})
    report = add([other], graph=graph, reader=CHEAP)
    assert [bad.path for bad in report.skipped] == ["x-a.txt"]
    assert report.outcome.added == ("b",)


def test_nothing_to_undo(tmp_path):
    graph = tmp_path / "graph"
    built(graph, write(tmp_path / "docs", {"a": "Erin praised Bob Brown."}))
    undo(graph)
    with pytest.raises(KgError, match="nothing to undo"):
        undo(graph)


def test_documents_that_older_rules_have_read_are_counted(tmp_path, capsys):
    graph, newer = tmp_path / "graph", Reader("newer", "tests.cheap_reader")
    docs = write(tmp_path / "docs", {"a": "Erin praised Clark.", "b": "Frank met Erin."})
    built(graph, docs)
    assert put(graph, tmp_path, "c", "Erin met Clark.").older == 0
    (late,) = write(tmp_path / "late", {"d": "Clark met Frank."}).iterdir()
    report = add([late], graph=graph, reader=newer)
    assert (report.documents, report.older) == (4, 3)
    assert told(report, graph) == 0
    assert "3 documents were read by other rules" in capsys.readouterr().out
    assert add([docs, tmp_path / "in"], graph=graph, reader=newer).older == 0
    assert told(add([late], graph=graph, reader=newer), graph) == 0
    assert "other rules" not in capsys.readouterr().out


@pytest.mark.parametrize("change", ["add", "remove", "build"])
def test_statements_of_older_code_leave_the_graph(tmp_path, monkeypatch, change):
    """What older code made of a reading cannot be told by newer code: all is made again."""
    graph, texts = tmp_path / "graph", {f"d{n}": article(n, 3) for n in range(30)}
    docs = write(tmp_path / "docs", texts)
    with monkeypatch.context() as older:
        older.setattr("kg.graph.committing.code", lambda: "older")
        older.setattr("kg.statements.is_told", lambda s, *_, **__: s.number % 2 == 0 and s.negated)
        built(graph, docs)
    assert lines_of(graph) != fresh_lines(texts)
    if change == "add":
        add([docs / "d1.txt"], graph=graph, reader=CHEAP)
    elif change == "remove":
        remove(["d1"], graph=graph)
        del texts["d1"]
    else:
        built(graph, docs)
    assert lines_of(graph) == fresh_lines(texts)
