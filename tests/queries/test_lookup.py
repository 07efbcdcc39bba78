"""Labels, evidence and prose of the harbour graph."""

import pytest

from kg.model import Node, Text
from kg.queries.lookup import Lookup
from kg.queries.prose import day, prose
from kg.queries.values import reading_order, words_of
from kg.queries.verbs import predicate
from tests.harbour import DOC, ID, REL, ST, folder, harbour


@pytest.fixture(scope="module")
def lookup():
    return Lookup(harbour())


LINES = {
    "harbour.1.1": "Mara Lindqvist heads the Pilots Union [1]",
    "harbour.1.2": "Mara Lindqvist is chair [1]",
    "harbour.2.1": "Port of Vell made a new offer [2]",
    "harbour.2.2": "A new offer of Port of Vell [2]",
    "harbour.3.1": "Mara Lindqvist said (via Coast Wire): Pilots Union did not accept a new offer [3]",
    "harbour.4.1": "Mara Lindqvist said that Tomás Orbán said: Pilots Union could accept a new offer [4]",
    "pilots.1.1": "Mara Lindqvist arrived in Vell [1]",
    "pilots.2.1": "An unnamed source said: Tomás Orbán arrived in Vell [2]",
    "pilots.3.1": "Talks on pay took place in Vell [3]",
    "pilots.4.1": "Mara Lindqvist and Tomás Orbán said: Pilots Union rejects a new offer [4]",
}


@pytest.mark.parametrize(("name", "line"), LINES.items())
def test_prose(lookup, name, line):
    assert prose(lookup.evidence(ST + name)) == line


def test_prose_with_circumstances(lookup):
    line = prose(lookup.evidence(f"{ST}pilots.1.1"), qualifiers=True, number=False)
    assert line == "Mara Lindqvist arrived in Vell on 5 May 2031"


@pytest.mark.parametrize(
    ("relation", "words", "context", "negated", "modality", "expected"),
    [
        ("demand", "demanded", "", False, "", "demanded"),
        ("demand", "", "", False, "", "demands"),
        ("carry", "carrying", "", False, "", "carries"),
        ("play", "play", "does not play", True, "", "does not play"),
        ("play", "playing", "", False, "Future", "will play"),
        ("play", "", "", True, "Possible", "cannot play"),
        ("block", "had blocked", "", False, "", "had blocked"),
        ("be at", "has been at", "", False, "", "has been at"),
        ("free", "wanted to free", "", False, "Desired", "wanted to free"),
        ("wait", "cannot wait", "", True, "Possible", "cannot wait"),
        ("host", "may host", "", False, "Possible", "may host"),
        ("host", "host", "could not host", True, "Possible", "could not host"),
        ("host", "host", "can not host", True, "Possible", "cannot host"),
        ("be", "was", "", False, "", "was"),
        ("be", "", "was not", True, "", "was not"),
        ("inferior to", "", "", False, "", "is inferior to"),
        ("be invited to", "was invited to", "", False, "", "was invited to"),
        ("affiliated with", "", "", True, "", "is not affiliated with"),
        ("proceed to", "", "", False, "", "proceeds to"),
    ],
)
def test_predicate(relation, words, context, negated, modality, expected):
    assert predicate(relation, words, context, negated=negated, modality=modality) == expected


def test_a_wish_of_somebody_else_is_a_should():
    assert predicate("leave", "", "", modality="Desired", wished=True) == "should leave"
    assert predicate("leave", "", "", modality="Desired", many=True) == "want to leave"


def test_evidence_has_everything(lookup):
    found = lookup.evidence(f"{ST}harbour.3.1")
    assert found.standing == "denied"
    assert found.words(found.object_spans) == "a new offer"
    assert found.document.date == "2031-05-04" and found.document.outlet == "Coast Courier"
    assert found.via == (Node(f"{ID}coast-wire", "Coast Wire"),)
    assert lookup.evidence(f"{ST}nothing.1.1") is None


def test_speakers_stand_in_the_order_of_the_sentence(lookup):
    quote = lookup.evidence(f"{ST}pilots.4.1")
    assert [who.label for who in quote.said_by] == ["Mara Lindqvist", "Tomás Orbán"]
    assert quote.kind == "Quote" and quote.qualifiers[0][1].label == "Vell"


def test_who_says_what_about_whom(lookup):
    mara, union = f"{ID}mara-lindqvist", f"{ID}pilots-union"
    assert [e.statement.removeprefix(ST) for e in lookup.said_by(mara)] == [
        "harbour.3.1", "pilots.4.1",
    ]  # fmt: skip
    assert all(e.said_by for e in lookup.said_about(union))
    assert [e.asserted for e in lookup.facts(mara)] == [True, True, True]
    assert len(list(lookup.statements_about(mara, limit=2))) == 2


def test_backing_finds_every_record_of_a_triple(lookup):
    found = lookup.backing(f"{ID}pilots-union", f"{REL}accept", f"{DOC}harbour.offer")
    assert {e.standing for e in found} == {"denied", "possible"}
    titles = lookup.backing(f"{ID}mara-lindqvist", f"{REL}title", Text("chair"))
    assert len(list(titles)) == 1


def test_documents_and_sentences(lookup):
    assert [d.label for d in lookup.documents()] == [
        "Harbour strike goes on", "Pilots meet the port authority",
    ]  # fmt: skip
    assert [s.number for s in lookup.sentences(f"{DOC}pilots")] == [1, 2, 3, 4]
    assert len(list(lookup.of_document(f"{DOC}harbour"))) == 7
    assert [s.number for s in lookup.mentioning(f"{ID}coast-wire")] == [3]


def test_labels_fall_back_to_the_name(lookup):
    assert lookup.label(f"{REL}giveTailwindTo") == "give tailwind to"
    assert lookup.exists(f"{ID}vell") and not lookup.exists(f"{ID}nowhere")
    assert lookup.aliases(f"{ID}port-of-vell") == ("the port authority",)
    assert words_of("https://kg.example/id/c%C3%B4te") == "côte"


def test_a_folder_gives_the_text_unchanged(tmp_path):
    place = folder(tmp_path / "g")
    (place / "documents").mkdir()
    (place / "documents" / "pilots.txt").write_bytes("één\r\ntwee".encode())
    lookup = Lookup(place)
    assert lookup.text(f"{DOC}pilots") == "één\r\ntwee"
    assert lookup.text(f"{DOC}harbour") is None


def test_half_a_record_is_none():
    from pyoxigraph import NamedNode, Quad

    from kg.queries import terms as t

    store = harbour()
    store.add(Quad(NamedNode(f"{ST}pilots.9.1"), t.SUBJECT, NamedNode(f"{ID}vell")))
    lookup = Lookup(store)
    assert lookup.evidence(f"{ST}pilots.9.1") is None
    assert all(e.relation.label for e in lookup.statements_about(f"{ID}vell"))


def test_days_and_order():
    assert day("2031-05-06") == "6 May 2031" and day("soon") == "soon"
    assert sorted(["x/a.10.1", "x/a.9.2", "x/a.9.10"], key=reading_order) == [
        "x/a.9.2", "x/a.9.10", "x/a.10.1",
    ]  # fmt: skip
