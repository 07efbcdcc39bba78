"""A document's sentences: what each gave, and why some gave nothing."""

import pytest

from kg.extract.document import distinct
from tests.extract.reading import line, reading


def silent(text: str) -> dict[int, str]:
    return dict(reading(text).silent)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Did the council sell the ferry?", "question"),
        ("“Did the council sell the ferry?”", "question"),
        ("Why did nobody warn the villages below the dam, and who will pay?", "question"),
        ("Yes, of course.", "verb"),
        ("Not this time.", "verb"),
        ("Anton Brede wondered whether the ferry would sink.", "asked"),
    ],
)
def test_a_silent_sentence_has_its_reason(sentence: str, words: str) -> None:
    assert words in silent(sentence)[1]


@pytest.mark.parametrize(
    "question",
    [
        "Who sold the ferry to the Danish fund?",
        "Has the mayor resigned?",
        "What will the union do if the yard closes?",
        "The mayor sold the ferry, didn't he?",
        "And if the dam breaks, who will pay for the houses?",
    ],
)
def test_a_question_gives_no_statement(question: str) -> None:
    assert reading(question).frames == ()


def test_every_sentence_speaks_or_is_silent() -> None:
    text = (
        "Council sells ferry\n\nThe council of Harlan sold the ferry on Monday. Why now? "
        "A cold morning. The union, which represents 300 sailors, called the sale a betrayal."
    )
    found = reading(text)
    spoken = {f.sentence for f in found.frames}
    assert spoken.isdisjoint(silent(text))
    assert spoken | set(silent(text)) == {s.number for s in found.sentences}


def test_two_questions_between_statements() -> None:
    text = "The yard closed. Who is to blame? The fund sold the cranes. Is that legal?"
    assert sorted(silent(text)) == [2, 4]


def test_a_question_as_a_subheading_gives_nothing() -> None:
    text = (
        "The council sold the ferry to a fund.\n\nWho will pay?\n\nThe fund closed the pier in May."
    )
    assert 2 in silent(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The council sold the ferry and the council bought a bus.",
        "Anton Brede, the mayor of Harlan, sold the ferry to a fund and the pier to a bank.",
        "The union's members, the union's lawyers and the union's friends left the hall.",
    ],
)
def test_no_statement_stands_twice(sentence: str) -> None:
    frames = reading(sentence).frames
    assert len(frames) == len(distinct(iter(frames)))
    keys = [(f.subject.head, f.relation, f.object.head, f.object.text) for f in frames]
    assert len(keys) == len(set(keys))


def test_of_two_equal_frames_the_first_stays() -> None:
    (frame, *_) = reading("The council sold the ferry.").frames
    assert distinct(iter([frame, frame])) == [frame]


def test_nothing_is_its_own_object() -> None:
    (frame, *_) = reading("The council sold the ferry.").frames
    assert distinct(iter([type(frame)(**{**_fields(frame), "object": frame.subject})])) == []


def _fields(frame: object) -> dict[str, object]:
    return {name: getattr(frame, name) for name in frame.__slots__}  # type: ignore[attr-defined]


def test_advice_to_the_reader_is_about_nobody() -> None:
    assert not [f for f in reading("Your child needs our help.").frames if f.relation == "need"]


def test_frames_follow_the_order_of_the_text() -> None:
    text = "The council sold the ferry. The fund bought the pier. The union left the hall."
    assert [line(f) for f in reading(text).frames] == [
        "council | sell | ferry",
        "fund | buy | pier",
        "union | leave | hall",
    ]


def test_every_frame_names_its_rule() -> None:
    text = "Mayor Anton Brede, 61, sold the ferry, a ship from Oslo, to a fund. The pier is old."
    assert {f.rule for f in reading(text).frames} >= {"verb", "copula", "title-before-name"}
