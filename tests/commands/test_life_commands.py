"""build, add, remove, undo, merge, split, rename, report as a user types them."""

import pytest

from kg import cli
from tests.articles import write

CHEAP = ["--reader", "tests.cheap_reader", "-j", "1"]
TEXTS = {"a": "Alice Young praised Erin.\nIt rained.", "b": "Young met Frank."}


@pytest.fixture
def graph(tmp_path, capsys):
    docs = write(tmp_path / "docs", TEXTS)
    assert cli.run(["build", str(docs), "-g", str(tmp_path / "graph"), *CHEAP]) == 0
    assert "2 documents (2 added; 2 read)" in capsys.readouterr().out
    return tmp_path / "graph"


def test_bad_documents_are_named_and_the_exit_code_is_1(graph, tmp_path, capsys):
    late = write(tmp_path / "late", {"c": "Erin met Clark.", "d": "this is unreadable"})
    assert cli.run(["add", str(late), "-g", str(graph), *CHEAP]) == 1
    shown = capsys.readouterr()
    assert "3 documents (1 added; 1 read)" in shown.out
    assert "skipped d.txt: reading it failed (ValueError: this document breaks" in shown.err


def test_remove_and_undo(graph, capsys):
    assert cli.run(["remove", "a", "-g", str(graph)]) == 0
    assert "1 removed" in capsys.readouterr().out
    assert cli.run(["undo", "--list", "-g", str(graph)]) == 0
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()] == ["remove", "build"]
    assert cli.run(["undo", "-g", str(graph)]) == 0
    assert "took back 'remove'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["merge", "Erin", "Frank"], "frank → erin: "),
        (["split", "Alice Young"], "alice-young is parted from young"),
        (
            ["rename", "Erin", "Erin of the Harbour"],
            "erin: Erin of the Harbour: 1 quads went, 2 came",
        ),
    ],
)
def test_decisions(graph, words, told, capsys):
    assert cli.run([*words, "-g", str(graph)]) == 0
    assert told in capsys.readouterr().out


def test_report(graph, capsys):
    assert cli.run(["report", "-g", str(graph)]) == 0
    assert "a: 2 sentences, 1 statements, 1 gave nothing" in capsys.readouterr().out
    assert cli.run(["report", "-g", str(graph), "-d", "a"]) == 0
    assert "[2] no form fits: It rained." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["report", "-d", "z"], 1, "No document 'z'"),
        (["merge", "Nobody", "Erin"], 1, "Nothing in the graph is called 'Nobody'"),
        (["merge", "Erin"], 2, "Missing argument"),
    ],
)
def test_mistakes_get_one_message(graph, words, code, message, capsys):
    assert cli.run([*words, "-g", str(graph)]) == code
    assert message in capsys.readouterr().err


def test_no_graph(tmp_path, capsys):
    assert cli.run(["report", "-g", str(tmp_path / "none")]) == 1
    assert "Build one: kg build" in capsys.readouterr().err
