"""The label index: exact, prefix, words, fuzzy, aliases, types, caching."""

import sqlite3

import pytest

from kg.queries.labels import LabelIndex, folded
from tests.harbour import ID, folder, harbour


@pytest.fixture(scope="module")
def index():
    found = LabelIndex(harbour())
    yield found
    found.close()


@pytest.mark.parametrize(
    ("text", "first", "score"),
    [
        ("Mara Lindqvist", "Mara Lindqvist", 1.0),
        ("mara", "Mara Lindqvist", 0.9),
        ("lindq", "Mara Lindqvist", 0.9),
        ("ORBAN", "Tomás Orbán", 0.8),
        ("orbán", "Tomás Orbán", 0.8),
        ("port authority", "Port of Vell", 0.8),
        ("authority the", "Port of Vell", 0.7),
        ("linqvist", "Mara Lindqvist", 0.5),
        ("pilots unoin", "Pilots Union", 0.5),
    ],
)
def test_search(index, text, first, score):
    hit = index.search(text)[0]
    assert hit.label == first and hit.score >= score


def test_search_by_type_and_limit(index):
    assert [h.label for h in index.search("vell", type="City")] == ["Vell"]
    assert [h.label for h in index.search("vell")] == ["Vell", "Port of Vell"]
    assert len(index.search("vell", limit=1)) == 1
    assert index.search("zzzzqqq") == [] and index.search("…") == []
    assert [h.type for h in index.search("harbour strike goes on")] == ["Document"]


@pytest.mark.parametrize("text", ['"', "*", "a AND", "NEAR(", "^", "mara OR", "'; DROP TABLE name"])
def test_search_takes_any_text(index, text):
    index.search(text)
    index.complete(text)


def test_complete_by_use(index):
    assert [h.label for h in index.complete("v")][:2] == ["Vell", "Port of Vell"]
    assert [h.label for h in index.complete("pilots u")] == ["Pilots Union"]
    assert index.complete("") == []
    assert [h.label for h in index.complete("mrlnd")] == ["Mara Lindqvist"]
    assert index.complete("plu")[0].label == "Pilots Union"
    assert index.complete("xq") == []


def test_relations_and_classes(index):
    assert [h.label for h in index.relations("a")] == ["accept", "arrive in"]
    assert [h.label for h in index.relations("arriveI")] == ["arrive in"]
    assert index.relations()[0].uses == 2
    assert {"Person", "City"} <= {h.label for h in index.classes()}


def test_the_file_is_kept_and_renewed(tmp_path):
    place = folder(tmp_path / "g")
    LabelIndex(place).close()
    path = place / "labels.sqlite"
    before = path.stat().st_mtime_ns
    LabelIndex(place).close()
    assert path.stat().st_mtime_ns == before
    harbour(place / "generations" / "2")
    (place / "current").write_text("2")
    index = LabelIndex(place)
    assert index.search("vell")[0].iri == f"{ID}vell"
    index.close()
    assert path.stat().st_mtime_ns != before
    path.write_bytes(b"not a database at all, but long enough to be looked at")
    index = LabelIndex(place)
    assert index.search("vell")
    index.close()
    assert [p.name for p in place.glob("labels*")] == ["labels.sqlite"]


def test_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    place = folder(tmp_path / "g")
    real = sqlite3.connect

    def refuse(path, *args, **named):
        if str(path).endswith(".new"):
            raise sqlite3.OperationalError("unable to open database file")
        return real(path, *args, **named)

    monkeypatch.setattr(sqlite3, "connect", refuse)
    index = LabelIndex(place)
    assert index.search("vell")
    index.close()


def test_folded():
    assert folded("Côte-d’Ivoire  ÉLYSÉE") == "cote d ivoire elysee"
