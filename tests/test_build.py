"""Documents to a graph: the same graph by every way, bad documents, caches, folders."""

import io
import random
from pathlib import Path

import pytest
from rdflib import URIRef

import kg
from kg import iris
from kg.build import in_memory
from kg.errors import KgError
from kg.graph.lock import locked
from kg.graph.opened import sorted_lines
from kg.life.growing import add
from kg.model import Document
from tests import cheap_reader
from tests.articles import CHEAP, article, built, fresh_lines, lines_of, write

TEXTS = {f"article-{n}": article(n) for n in range(12)}
PRAISED = "Alice Adams praised Bob Brown.\nErin said Bob Brown blamed Alice Adams."


def test_a_folder_holds_what_a_graph_in_memory_holds(tmp_path):
    report = built(tmp_path / "graph", write(tmp_path / "docs", TEXTS))
    assert report.documents == report.read == 12
    assert lines_of(tmp_path / "graph") == fresh_lines(TEXTS)


def test_the_order_of_documents_does_not_matter():
    docs = [Document(name, name, text) for name, text in TEXTS.items()]
    shuffled = random.Random(4).sample(docs, len(docs))
    one, other = (in_memory(cheap_reader.read_many(some)) for some in (docs, shuffled))
    assert sorted_lines(one) == sorted_lines(other)


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # rdflib 7.6 warns of itself
def test_claims_are_records_and_views_but_no_facts(tmp_path):
    built(tmp_path / "graph", write(tmp_path / "docs", {"a": PRAISED}))
    alice, bob = (URIRef(iris.named(k)) for k in ("alice-adams", "bob-brown"))
    praise, blame = (URIRef(iris.relation(r)) for r in ("praise", "blame"))
    with kg.open(tmp_path / "graph") as graph:
        plain = graph.graph.default_graph
        assert (alice, praise, bob) in plain
        assert (bob, blame, alice) not in plain
        for asked in (
            "ASK { ?st rdf:object :alice-adams ; kg:saidBy :erin ; kg:asserted false }",
            "ASK { GRAPH said:erin { :bob-brown rel:blame :alice-adams } }",
        ):
            assert graph.graph.query(asked).askAnswer
        assert graph.text("a") == PRAISED


@pytest.mark.parametrize("afresh", [False, True])
def test_a_second_build_reads_only_what_changed(tmp_path, afresh):
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    (docs / "article-3.txt").unlink()
    (docs / "article-5.txt").write_text(PRAISED)
    report = built(tmp_path / "graph", docs, afresh=afresh)
    assert report.read == 1
    assert report.outcome.changed == ("article-5",)
    assert report.outcome.removed == ("article-3",)
    left = {k: v for k, v in TEXTS.items() if k != "article-3"} | {"article-5": PRAISED}
    assert lines_of(tmp_path / "graph") == fresh_lines(left)
    kept = sorted(path.name for path in (tmp_path / "graph" / "documents").iterdir())
    assert kept == sorted(f"{name}.txt" for name in left)


def test_many_documents_in_many_processes(tmp_path):
    texts = {f"d{n}": article(n, 3) for n in range(150)}
    docs, seen = write(tmp_path / "docs", texts), []
    built(tmp_path / "graph", docs, jobs=2, progress=lambda *counts: seen.append(counts))
    assert ("reading", 150, 150) in seen
    assert seen[-1] == ("writing", 150, 150)
    assert lines_of(tmp_path / "graph") == fresh_lines(texts)


def test_bad_documents_are_reported_and_the_others_built(tmp_path):
    docs = write(tmp_path / "docs", {"a": PRAISED, "bad": "this is unreadable", "empty": ""})
    (docs / "binary.txt").write_bytes(bytes(range(256)) * 8)
    report = built(tmp_path / "graph", docs)
    assert {bad.path for bad in report.skipped} == {"bad.txt", "empty.txt", "binary.txt"}
    assert lines_of(tmp_path / "graph") == fresh_lines({"a": PRAISED})


def test_a_file_that_moved_is_not_read_again(tmp_path):
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    (docs / "article-3.txt").rename(docs / "moved.txt")
    (docs / "copy.txt").write_text(TEXTS["article-4"])
    report = built(tmp_path / "graph", docs)
    assert report.read == 0
    assert report.outcome.added == ("copy", "moved")
    moved = TEXTS | {"moved": TEXTS["article-3"], "copy": TEXTS["article-4"]}
    del moved["article-3"]
    assert lines_of(tmp_path / "graph") == fresh_lines(moved)


def test_a_build_of_nothing_changes_nothing(tmp_path):
    built(tmp_path / "graph", write(tmp_path / "docs", TEXTS))
    with pytest.raises(KgError, match="no document to build"):
        built(tmp_path / "graph", tmp_path / "missing")
    assert lines_of(tmp_path / "graph") == fresh_lines(TEXTS)


def test_a_graph_folder_can_be_moved(tmp_path):
    built(tmp_path / "graph", write(tmp_path / "docs", TEXTS))
    (tmp_path / "graph").rename(tmp_path / "elsewhere")
    assert lines_of(tmp_path / "elsewhere") == fresh_lines(TEXTS)
    report = built(tmp_path / "elsewhere", write(tmp_path / "docs", {"new": PRAISED}))
    assert report.outcome.added == ("new",)


def test_foreign_locked_and_damaged_folders_get_one_message(tmp_path):
    docs = write(tmp_path / "docs", {"a": PRAISED})
    with pytest.raises(KgError, match="not a graph folder"):
        built(docs, docs)
    built(tmp_path / "graph", docs)
    with locked(tmp_path / "graph" / "lock"), pytest.raises(KgError, match="being changed by"):
        built(tmp_path / "graph", docs)
    (tmp_path / "graph" / "kg.json").write_text("{")
    with pytest.raises(KgError, match="damaged"):
        kg.open(tmp_path / "graph")
    with pytest.raises(KgError, match="No graph at"):
        kg.open(tmp_path / "nowhere")


def test_a_reader_keeps_its_generation_while_another_writes(tmp_path):
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    with kg.open(tmp_path / "graph") as graph:
        before = sorted_lines(graph)
        (docs / "new.txt").write_text(PRAISED)
        built(tmp_path / "graph", docs)
        assert sorted_lines(graph) == before
    assert lines_of(tmp_path / "graph") != before


def test_a_generation_that_is_open_is_not_pruned(tmp_path):
    docs = write(tmp_path / "docs", {"a": PRAISED})
    built(tmp_path / "graph", docs)
    generations = tmp_path / "graph" / "generations"
    with kg.open(tmp_path / "graph") as graph:
        held = str(graph.generation)
        for n in range(8):
            add(
                [write(tmp_path / f"{n}", {f"n{n}": article(n)})],
                graph=tmp_path / "graph",
                reader=CHEAP,
            )
        assert held in {path.name for path in generations.iterdir()}
    for n in range(8):
        add(
            [write(tmp_path / f"{n}", {f"n{n}": article(n + 9)})],
            graph=tmp_path / "graph",
            reader=CHEAP,
        )
    left = sorted(int(path.name) for path in generations.iterdir())
    assert int(held) not in left
    assert len(left) < 7


def test_another_reader_reads_everything_anew(tmp_path):
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    other = CHEAP.__class__("another", CHEAP.module)
    report = kg.build.build([docs], graph=tmp_path / "graph", reader=other)
    assert report.read == len(TEXTS)


def test_readings_of_another_version_are_made_again(tmp_path, monkeypatch):
    docs = write(tmp_path / "docs", TEXTS)
    with monkeypatch.context() as older:
        older.setattr("kg.graph.writing.SHAPE", "older")
        built(tmp_path / "graph", docs)
    with pytest.raises(KgError, match="another version"):
        add([docs], graph=tmp_path / "graph", reader=CHEAP)
    assert built(tmp_path / "graph", docs).read == len(TEXTS)
    assert lines_of(tmp_path / "graph") == fresh_lines(TEXTS)


def test_a_place_that_cannot_be_written(tmp_path):
    docs = write(tmp_path / "docs", TEXTS)
    (tmp_path / "file").write_text("")
    with pytest.raises(KgError, match=r"Cannot make a graph"):
        built(tmp_path / "file" / "graph", docs)


def test_the_graph_names_its_model(tmp_path):
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    kg.build.build([docs], graph=tmp_path / "graph", reader=CHEAP.__class__("new", CHEAP.module))
    assert '"model": "new"' in (tmp_path / "graph" / "kg.json").read_text()


def test_texts_from_standard_input_are_documents_of_their_own(tmp_path, monkeypatch):
    built(tmp_path / "graph", write(tmp_path / "docs", {"a": PRAISED}))
    for text in ("Erin met Clark.", "Erin met Frank.", "Erin met Frank."):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        report = add([Path("-")], graph=tmp_path / "graph", reader=CHEAP)
    assert report.documents == 3
    assert report.outcome.added == ()
