"""Frames and entities in, statements out; what is asserted is decided in one function."""

import re
from dataclasses import replace
from itertools import product

import pytest

from kg.model import (
    Argument,
    Attribution,
    Document,
    Entity,
    Frame,
    Mention,
    Node,
    Qualifier,
    Reading,
    Sentence,
    Statement,
    Text,
)
from kg.statements import asserted, statements
from kg.voices import UNNAMED
from tests.extract.reading import reading as read

COUNCIL, FERRY, FUND, BREDE, UNION = range(5)
NAMES = ("council", "ferry", "fund", "Anton Brede", "union")
NODES = [Node(f"https://kg.example/id/{n.lower().replace(' ', '-')}", n) for n in NAMES]
# heads of the mentions of the made-up sentence; 50 is "both", 60 an "it" that nobody knows
BOTH, IT = 50, 60


def argument(head: int, text: str = "") -> Argument:
    return Argument(((head, head + 1),), head, text or NAMES[head])


def frame(**changes: object) -> Frame:
    made = Frame(
        sentence=1,
        rule="verb",
        subject=argument(COUNCIL),
        relation="sell",
        relation_label="sell",
        relation_spans=((20, 24),),
        object=argument(FERRY),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def reading(*frames: Frame) -> Reading:
    heads = {n: (n,) for n in range(len(NAMES))} | {BOTH: (COUNCIL, FUND), IT: ()}
    return Reading(
        document=Document("news", "news.txt", "x" * 100),
        sentences=(Sentence(1, "body", 0, 100), Sentence(2, "body", 100, 200)),
        entities=tuple(Entity(n.lower(), n, "Thing", True) for n in NAMES),
        mentions=tuple(Mention(1, h, h + 1, h, "name", es, "name") for h, es in heads.items()),
        frames=frames,
    )


def told(*frames: Frame) -> list[Statement]:
    return list(statements(reading(*frames), NODES))


def labels(found: list[Statement]) -> list[tuple[str, str, str]]:
    return [
        (
            s.subject.label,
            s.relation.name,
            s.object.label if isinstance(s.object, Node) else s.object.text,
        )
        for s in found
    ]


def test_one_frame_one_statement() -> None:
    (found,) = told(frame())
    assert labels([found]) == [("council", "sell", "ferry")]
    assert (found.document, found.sentence, found.number, found.asserted) == ("news", 1, 1, True)
    assert found.said_by == found.not_said_by == found.alleged_by == found.via == ()


WHO = (argument(BREDE),)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"attribution": Attribution(speakers=WHO)}, False),
        ({"attribution": Attribution(not_said_by=WHO)}, False),
        ({"attribution": Attribution(unnamed=True)}, False),
        ({"attribution": Attribution(quoted=True, quote="sold")}, False),
        ({"attribution": Attribution(alleged_by=WHO)}, False),
        ({"attribution": Attribution(via=WHO)}, False),
        ({"negated": True}, False),
        ({"modality": "Possible"}, False),
        ({"modality": "Desired"}, False),
        ({"modality": "Future"}, False),
        ({"modality": "Conditional"}, False),
        ({"modality": "Required"}, False),
        ({"as_of": "2021-03-04"}, True),
        ({"time": Argument((), -1, "2021", "gYear")}, True),
        ({"passive_of": "sell"}, True),
    ],
)
def test_asserted(changes: dict[str, object], expected: bool) -> None:
    assert asserted(frame(**changes)) is expected
    assert [s.asserted for s in told(frame(**changes))] == [expected]


@pytest.mark.parametrize(
    ("negated", "modality", "speakers"), list(product((True, False), ("", "Future"), ((), WHO)))
)
def test_only_the_plain_voice_of_the_document_asserts(
    negated: bool, modality: str, speakers: tuple[Argument, ...]
) -> None:
    plain = not negated and not modality and not speakers
    made = frame(negated=negated, modality=modality, attribution=Attribution(speakers=speakers))
    assert asserted(made) is plain


def test_what_somebody_says_whom_nobody_can_make_out_gives_nothing() -> None:
    assert not told(frame(attribution=Attribution(speakers=(argument(IT, "it"),))))


def test_a_source_without_a_name_is_the_unnamed_source() -> None:
    (found,) = told(frame(attribution=Attribution(speakers=(argument(99, "several sources"),))))
    assert found.said_by == (UNNAMED,)
    assert not found.asserted


def test_inside_what_is_said_the_outer_speaker_answers_for_us() -> None:
    ours = Attribution(speakers=(argument(IT, "we"),), alleged_by=WHO)
    (found,) = told(frame(attribution=ours))
    assert found.said_by == (NODES[BREDE],)
    assert found.alleged_by == ()


@pytest.mark.parametrize("word", ["he", "they", "you"])
def test_what_others_are_said_to_say_is_not_the_outer_speakers(word: str) -> None:
    theirs = Attribution(speakers=(argument(IT, word),), alleged_by=WHO)
    assert not told(frame(attribution=theirs))


def test_who_tells_of_an_unnamed_source_alleges_it() -> None:
    (found,) = told(frame(attribution=Attribution(unnamed=True, alleged_by=WHO)))
    assert found.said_by == (UNNAMED,)
    assert found.alleged_by == (NODES[BREDE],)


def test_who_says_that_he_did_not_say_it_is_named_once() -> None:
    (found,) = told(frame(attribution=Attribution(not_said_by=WHO, alleged_by=WHO)))
    assert found.not_said_by == (NODES[BREDE],)
    assert found.alleged_by == ()


@pytest.mark.parametrize(
    "attribution", [Attribution(unnamed=True), Attribution(quoted=True, quote="sold the ferry")]
)
def test_a_report_or_quotation_without_a_speaker_has_the_unnamed_source(
    attribution: Attribution,
) -> None:
    (found,) = told(frame(attribution=attribution))
    assert found.said_by == (UNNAMED,)


def test_what_somebody_did_not_say_is_said_by_nobody() -> None:
    (found,) = told(frame(attribution=Attribution(not_said_by=WHO, cue="say")))
    assert found.said_by == ()
    assert found.not_said_by == (NODES[BREDE],)
    assert not found.asserted


def test_several_speakers_are_each_named_once() -> None:
    both = Attribution(speakers=(argument(BREDE), argument(UNION), argument(BREDE)))
    (found,) = told(frame(attribution=both))
    assert found.said_by == (NODES[BREDE], NODES[UNION])


def test_outer_speakers_and_relays() -> None:
    chain = Attribution(
        speakers=WHO,
        alleged_by=(argument(UNION), argument(BREDE)),
        via=(argument(FUND),),
        cue="say",
    )
    (found,) = told(frame(attribution=chain))
    assert found.said_by == (NODES[BREDE],)
    assert found.alleged_by == (NODES[UNION],)
    assert found.via == (NODES[FUND],)
    assert found.cue == "say"


def test_both_gives_one_statement_each() -> None:
    found = told(frame(subject=argument(BOTH, "both")))
    assert labels(found) == [("council", "sell", "ferry"), ("fund", "sell", "ferry")]
    assert [s.number for s in found] == [1, 2]


def test_both_never_does_it_to_itself() -> None:
    found = told(frame(subject=argument(BOTH, "both"), object=argument(BOTH, "each other")))
    assert labels(found) == [("council", "sell", "fund"), ("fund", "sell", "council")]


@pytest.mark.parametrize("place", ["subject", "object"])
def test_what_nobody_can_name_gives_no_statement(place: str) -> None:
    assert told(frame(**{place: argument(IT, "it")})) == []
    assert told(frame(**{place: Argument(((70, 71),), 70, "a word without a mention")})) == []


def test_a_literal_keeps_its_type() -> None:
    day = Argument(((5, 9),), -1, "2021-03-04", "date")
    found = told(frame(object=Argument(((5, 9),), -1, "closed")), frame(object=day))
    assert [s.object for s in found] == [Text("closed"), Text("2021-03-04", "date")]


def test_an_empty_literal_gives_no_statement() -> None:
    assert told(frame(object=Argument((), -1, ""))) == []


def test_no_duplicates_in_a_sentence() -> None:
    assert len(told(frame(), frame(rule="passive-agent"))) == 1
    assert (
        len(told(frame(), frame(negated=True), frame(attribution=Attribution(speakers=WHO)))) == 3
    )


def test_numbers_run_within_the_sentence() -> None:
    found = told(frame(), frame(object=argument(FUND)), frame(sentence=2))
    assert [(s.sentence, s.number) for s in found] == [(1, 1), (1, 2), (2, 1)]


def test_qualifiers_name_things_and_words() -> None:
    qualifiers = (
        Qualifier("to", ((30, 40),), argument(FUND)),
        Qualifier("in", ((41, 50),), Argument((), -1, "May")),
        Qualifier("for", ((51, 55),), argument(IT, "it")),
        Qualifier("", ((56, 60),), Argument((), -1, "Monday")),
    )
    (found,) = told(frame(qualifiers=qualifiers))
    assert found.qualifiers == (("to", NODES[FUND]), ("in", Text("May")))


def test_time_and_place_are_no_qualifiers() -> None:
    day, place = Argument((), -1, "2021-03-04", "date"), argument(UNION)
    qualifiers = (
        Qualifier("on", (), day),
        Qualifier("in", (), place),
        Qualifier("to", (), argument(FUND)),
    )
    (found,) = told(frame(qualifiers=qualifiers, time=day, place=place))
    assert found.time == Text("2021-03-04", "date")
    assert found.place == NODES[UNION]
    assert found.qualifiers == (("to", NODES[FUND]),)


def test_a_passive_without_agent_names_its_active() -> None:
    (found,) = told(frame(relation="beSold", relation_label="be sold", passive_of="sell"))
    assert (found.relation.name, found.relation.passive_of) == ("beSold", "sell")


def test_the_reading_is_not_changed() -> None:
    made = reading(frame(), frame(subject=argument(BOTH, "both")))
    before = repr(made)
    assert list(statements(made, NODES)) == list(statements(made, NODES))
    assert repr(made) == before


def said(text: str) -> list[str]:
    """Return the asserted statements of a text, labels without their articles."""
    found = read(text)
    nodes = [
        Node(f"https://kg.example/id/{n}", re.sub("^the ", "", e.label, flags=re.I))
        for n, e in enumerate(found.entities)
    ]
    return [
        f"{s.subject.label} | {s.relation.label} | "
        f"{s.object.label if isinstance(s.object, Node) else s.object.text}"
        for s in statements(found, nodes)
        if s.asserted
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anton Brede said that the council had sold the ferry.",
        "The council has sold the ferry, according to Anton Brede.",
        "The ferry was reportedly sold to a fund.",
        "It was reported that the council had sold the ferry.",
        "The council did not sell the ferry.",
        "The council may sell the ferry.",
        "The council wants to sell the ferry.",
        "The council refused to sell the ferry.",
        "If the council sells the ferry, the sailors will strike.",
        "“The council sold the ferry,” said Anton Brede.",
        "Did the council sell the ferry?",
        "Anton Brede accused the council of selling the ferry.",
        "Anton Brede denied that the council had sold the ferry.",
        "Nobody sold the ferry.",
        "The council was about to sell the ferry when the fund collapsed.",
        "The council should have sold the ferry.",
        "Anton Brede doubts that the council sold the ferry.",
        "Had the council sold the ferry, the sailors would have left.",
        "The council allegedly sold the ferry to a fund.",
        "Anton Brede asked whether the council had sold the ferry.",
        "The council is believed to have sold the ferry.",
        "The council threatened to sell the ferry unless the sailors returned to work.",
        "Neither the council nor the fund sold the ferry.",
        "The union demanded that the council sell the ferry.",
    ],
)
def test_hearsay_hedges_and_denials_are_never_asserted(text: str) -> None:
    assert not [s for s in said(text) if "sell" in s or "sold" in s]


@pytest.mark.parametrize(
    "text",
    [
        "The council sold the ferry.",
        "The council, which met on Monday, sold the ferry to a fund.",
        "The council managed to sell the ferry.",
        "The ferry was sold by the council.",
        "Pressed by the bank, the council sold the ferry and a tug.",
        "The council was forced to sell the ferry.",
        "After a long strike the council sold the ferry, Anton Brede's last ship.",
    ],
)
def test_the_plain_voice_of_the_document_is_asserted(text: str) -> None:
    assert "council | sell | ferry" in said(text)
