"""Every saved question runs, has its help, and is documented by its variables."""

import re

import pytest

from kg.queries.runner import Runner
from kg.queries.saved import SAVED
from tests.harbour import ID, folder


@pytest.fixture(scope="module")
def runner(tmp_path_factory):
    with Runner(folder(tmp_path_factory.mktemp("saved") / "g")) as open_runner:
        yield open_runner


@pytest.mark.parametrize("name", SAVED)
def test_runs_with_help_and_variables(name, runner):
    question = SAVED[name]
    assert question.help.endswith(("?", "."))
    result = runner.run(question.text, timeout=10)
    list(result.rows)
    for variable, words in question.needs:
        assert variable in result.variables and words
    assert question.text.startswith("# Q: ")


ROWS = {
    "who-said-what": 5, "speakers": 3, "denials": 1, "hedged": 1, "hearsay": 1, "quotations": 2,
    "unnamed-sources": 1, "relayed": 1, "offices": 1, "timeline": 2, "several-speakers": 1,
    "documents": 2, "contradicted": 0, "corroborated": 0, "arrivals": 2, "world-according-to": 3,
}  # fmt: skip


@pytest.mark.parametrize(("name", "count"), ROWS.items())
def test_rows_on_the_harbour_graph(name, count, runner):
    assert len(list(runner.run(SAVED[name].text).rows)) == count


def test_a_variable_narrows(runner):
    from pyoxigraph import NamedNode

    question = SAVED["who-said-what"]
    one = runner.run(question.text, bindings={"who": NamedNode(f"{ID}tomas-orban")})
    assert len(list(one.rows)) == 2


def test_names_are_words():
    assert all(re.fullmatch(r"[a-z-]+", name) for name in SAVED)
