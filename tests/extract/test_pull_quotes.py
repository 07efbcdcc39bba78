"""Pull quotes: the credited name says all of it."""

from kg.model import Document, Reading
from kg.reading import read

TEXT = """Harbour talks begin in Velm on Monday

Ana Pole met the council of Velm on Monday to talk about the docks and the ships.

The port can play a greater role in the trade of the whole coast Ana PoleMember of the Velm Council

The council visited Rome on Tuesday and met the sailors there.
"""


def _reading() -> Reading:
    return read(Document("news", "news.txt", TEXT))


def test_the_credit_is_the_speaker() -> None:
    said = [f for f in _reading().frames if f.relation_label == "play"]
    assert [a.text for f in said for a in f.attribution.speakers] == ["Ana Pole"]
    assert all(f.attribution.quoted and f.attribution.cue == "(signed)" for f in said)


def test_the_role_in_the_credit_is_a_fact() -> None:
    roles = [f for f in _reading().frames if f.rule == "credit-role"]
    assert roles
    assert all(not f.attribution.speakers and f.subject.text == "Ana Pole" for f in roles)


def test_the_paragraph_below_is_the_documents_own() -> None:
    below = [f for f in _reading().frames if f.relation_label == "visit"]
    assert below
    assert all(not f.attribution.speakers and not f.attribution.quoted for f in below)


def test_it_is_a_report() -> None:
    reports = [r for r in _reading().reports if r.rule == "pull-quote"]
    assert [TEXT[b:e] for r in reports for b, e in r.content] == [
        "The port can play a greater role in the trade of the whole coast"
    ]
