"""What came, went or changed its standing."""

import pytest

from kg import cli
from kg.errors import KgError
from kg.life.comparing import diff, opened
from tests.articles import built, write

OLD = "Erin said Clark praised Bob Brown.\nFrank met Clark."
NEW = "Clark praised Bob Brown.\nFrank may meet Clark.\nErin did not blame Frank."


@pytest.fixture
def graph(tmp_path):
    docs = write(tmp_path / "docs", {"a": OLD, "same": "Erin met Frank."})
    built(tmp_path / "graph", docs)
    write(docs, {"a": NEW})
    built(tmp_path / "graph", docs)
    return tmp_path / "graph"


def test_differences_between_two_generations(graph):
    found = {(d.kind, d.subject, d.relation, d.object, d.before, d.after)
             for d in diff(opened(f"{graph}@-1"), opened(str(graph)))}  # fmt: skip
    assert found == {
        ("changed", "Clark", "praise", "Bob Brown", "said by Erin", "fact"),
        ("changed", "Frank", "meet", "Clark", "fact", "possible"),
        ("came", "Erin", "blame", "Frank", "", "denied"),
    }


def test_the_command(graph, capsys):
    assert cli.run(["diff", f"{graph}@-1", str(graph)]) == 0
    shown = capsys.readouterr()
    assert "~ Clark | praise | Bob Brown  (said by Erin → fact; " in shown.out
    assert "1 came, 0 went, 2 changed" in shown.err


def test_a_generation_that_is_not_kept(graph):
    with pytest.raises(KgError, match="keeps the generations"):
        opened(f"{graph}@99")
