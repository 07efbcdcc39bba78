"""Which records a page shows: around a thing, of a document, of a graph too large for a page."""

import pytest

from benchmarks.page import made_up
from kg.export import html
from kg.export.html import page_data, write_page
from kg.page import choose
from kg.queries.lookup import Lookup
from tests.harbour import DOC, ID, harbour
from tests.page.news import chain, news


def last(records) -> set[str]:
    return {r.rsplit("/", 1)[1] for r in records}


def test_around_counts_named_things_only():
    store = news()
    assert last(choose.around(store, ID + "dockers-guild", 1)) >= {
        "talks.2.1",
        "talks.2.2",
        "talks.3.1",
        "talks.4.1",
    }
    assert last(choose.around(chain(9), ID + "thing-4", 1)) == {"row.1.4", "row.1.5"}
    assert last(choose.around(chain(9), ID + "thing-4", 2)) == {
        "row.1.3",
        "row.1.4",
        "row.1.5",
        "row.1.6",
    }


def test_around_a_speaker_is_what_it_says():
    assert "talks.2.1" in last(choose.around(news(), ID + "ada-berg", 1))


def test_of_a_document_is_what_was_read_from_it():
    assert {r.split(".")[0] for r in last(choose.of_document(harbour(), DOC + "pilots"))} == {
        "pilots"
    }


def test_a_large_graph_shows_what_holds_it_together_and_says_so(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(html, "LARGEST", 100)
    data = page_data(Lookup(made_up(300)))
    assert 60 <= len(data.records) <= 110
    assert data.note.endswith("of 300 things; kg page --around for others")


def test_described_things_that_tie_chosen_ones_come_along():
    records, shown, things = choose.most_connected(news(), news(), 6)
    assert (shown, things) == (3, 3)
    assert {"talks.2.1", "talks.2.2", "talks.5.2"} <= last(records)


def test_three_hundred_things_fit_into_a_megabyte_and_a_half(tmp_path):
    assert write_page(made_up(300), tmp_path / "page.html").stat().st_size < 1_500_000
