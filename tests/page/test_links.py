"""The folded picture against the unfolded one: no fact and no speaker is lost."""

from kg.export.html import page_data
from kg.page.collect import collect, record_iris
from kg.page.data import PageData
from kg.queries.lookup import Lookup
from tests.harbour import harbour
from tests.page.news import news


def graphs() -> list[PageData]:
    return [page_data(Lookup(store), title="x") for store in (harbour(), news())]


def behind(data: PageData) -> set[int]:
    lines = {n for link in data.links for n in link.records}
    return lines | {n for _, records in data.facts for n in records}


def test_every_record_between_things_is_in_a_line_or_a_fact():
    for data in graphs():
        between = {n for n, r in enumerate(data.records) if isinstance(r.object, int)}
        assert between == behind(data)


def test_no_speaker_is_lost():
    for data in graphs():
        spoken = {who for r in data.records if isinstance(r.object, int) for who in r.said_by}
        assert spoken == {who for n in behind(data) for who in data.records[n].said_by}


def test_records_of_different_speakers_are_never_one_edge():
    for data in graphs():
        for link in data.links:
            if not link.through:
                first = data.records[link.records[0]]
                assert all(
                    (data.records[n].said_by, data.records[n].asserted)
                    == (first.said_by, first.asserted)
                    for n in link.records
                )


def test_a_described_thing_becomes_words_of_the_line():
    data = page_data(Lookup(news()), title="x")
    label = {t.label: n for n, t in enumerate(data.things)}
    line = next(
        k for k in data.links if (k.subject, k.object) == (label["Dockers Guild"], label["Vell"])
    )
    assert line.label == "praises role of"
    assert [data.things[n].label for n in line.through] == ["Vell’s role"]
    assert not data.records[line.records[0]].asserted


def test_collected_records_keep_every_property():
    store = harbour()
    data = collect(store, record_iris(store), title="x")
    assert [r.iri.rsplit("/", 1)[1] for r in data.records][:3] == [
        "harbour.1.1",
        "harbour.1.2",
        "harbour.2.1",
    ]
    assert data.records[0].verb == "heads"
    assert data.sources[0].outlet == "Coast Courier"
