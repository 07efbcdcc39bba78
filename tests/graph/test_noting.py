"""A note that was acknowledged survives, whatever comes between it and the readers."""

import pytest

from kg import iris
from kg.graph import folder, ledger
from kg.graph.folder import existing
from kg.graph.writing import commit_notes, writer
from kg.life.growing import add
from tests.articles import CHEAP, built, lines_of, write

NOTE = f'<{iris.named("erin")}> <{iris.NS}remark> "mine" <{iris.NS}notes> .'
# a note may speak of a triple as a record does; it is no record of ours
RECORD = [f"<{iris.ID}x> <{iris.PREFIXES['rdf']}{place}> <{iris.ID}y> <{iris.NS}notes> ."
          for place in ("subject", "predicate", "object")]  # fmt: skip


@pytest.fixture
def graph(tmp_path):
    built(tmp_path / "graph", write(tmp_path / "docs", {"a": "Erin praised Bob Brown."}))
    return tmp_path / "graph"


def test_notes_are_in_the_store_and_in_the_file(graph):
    with writer(existing(graph)) as to:
        commit_notes(to, set(), {NOTE, *RECORD})
        commit_notes(to, set(RECORD), set())
    assert (graph / "notes.nq").read_text() == f"{NOTE}\n"
    assert NOTE in lines_of(graph)


@pytest.mark.parametrize("breaks", ["publish", "write"])
def test_a_crash_between_ledger_and_readers_loses_no_note(graph, tmp_path, monkeypatch, breaks):
    def crash(*_):
        raise RuntimeError("crash")

    with monkeypatch.context() as patch:
        patch.setattr(folder, breaks, crash)
        with pytest.raises(RuntimeError), writer(existing(graph)) as to:
            commit_notes(to, set(), {NOTE})
    assert NOTE not in lines_of(graph)
    add([write(tmp_path / "more", {"b": "Frank met Erin."})], graph=graph, reader=CHEAP)
    assert NOTE in lines_of(graph)
    built(graph, tmp_path / "docs", afresh=True)
    assert NOTE in lines_of(graph)
    assert ledger.get(ledger.read_ledger(graph / "ledger.sqlite"), "pending") == ""
