"""Layout in, segments out."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Document
from kg.text.segments import Segment, segments

BODY = "The harbour board met on Monday, Ann Lee said.\n\nIt voted to keep the quay."


def cut(text: str, title: str = "") -> tuple[Segment, ...]:
    return segments(Document("a", "a.txt", text, title=title))


def table(text: str, title: str = "") -> list[tuple[str, str]]:
    return [(s.part, text[s.begin : s.end]) for s in cut(text, title)]


def test_headline_date_line_and_body() -> None:
    text = f" date 2021-03-04 Board keeps the old quay\n\n{BODY}"
    assert table(text) == [
        ("headline", "Board keeps the old quay"),
        ("body", "The harbour board met on Monday, Ann Lee said."),
        ("body", "It voted to keep the quay."),
    ]


def test_date_line_of_its_own_and_byline() -> None:
    text = f"Board keeps the old quay\n\nThursday, March 4, 2021\n\nBy Ann Lee, Port Desk\n\n{BODY}"
    found = cut(text)
    assert [s.part for s in found] == ["headline", "body", "body", "body"]
    assert [s.note for s in found] == [False, True, False, False]


def test_dispatch_line_is_a_note_of_its_own() -> None:
    text = "Board keeps quay\n\nRIGA, March 4 (LETA) – The board met."
    found = cut(text)
    assert [(text[s.begin : s.end].strip(), s.note) for s in found[1:]] == [
        ("RIGA, March 4 (LETA) –", True),
        ("The board met.", False),
    ]
    assert found[1].paragraph == found[2].paragraph == 2


@pytest.mark.parametrize(
    ("line", "part", "question"),
    [
        ("Why the quay matters", "subheading", False),
        ("What is the quay for?", "subheading", True),
        ("A Divided Board.", "subheading", False),
        ("The board is divided.", "body", False),
        ("“We are divided”", "body", False),
        ("The board asked for three things:", "body", False),
    ],
)
def test_subheadings(line: str, part: str, question: bool) -> None:
    text = f"Board keeps the old quay\n\nThe board met.\n\n{line}\n\n{BODY}"
    found = next(s for s in cut(text) if text[s.begin : s.end] == line)
    assert (found.part, found.question) == (part, question)


@pytest.mark.parametrize(
    "first",
    ["Board keeps the old quay", "Will the board keep the quay?", "Board Keeps The Old Quay.", "“We stay,” says board"],
)  # fmt: skip
def test_headlines(first: str) -> None:
    assert table(f"{first}\n\n{BODY}")[0] == ("headline", first)


def test_a_text_that_begins_with_a_sentence_has_no_headline() -> None:
    assert table(BODY)[0][0] == "body"
    assert table("The board met.")[0][0] == "body"


def test_title_makes_the_headline() -> None:
    assert table(f"The board met.\n\n{BODY}", title="The board met")[0][0] == "headline"


@pytest.mark.parametrize(
    "line",
    ["Read more", "Advertisement", "Share this article", "7 p.m.", "265 shares", "Image: Ann Lee.", "Getty/Instagram."],
)  # fmt: skip
def test_notes(line: str) -> None:
    text = f"Board keeps the old quay\n\n{line}\n\n{BODY}"
    assert [s.note for s in cut(text)] == [False, True, False, False]


def test_caption_credit_is_cut_off() -> None:
    text = f"Board keeps quay\n\nThe quay in May 2020. Image: Ann Lee.\n\n{BODY}"
    assert table(text)[1:3] == [("body", "The quay in May 2020."), ("body", "Image: Ann Lee.")]


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("Lee stated,", "“The quay stays.”", True),
        ("Lee said:", "The quay stays.", True),
        ("Latest news (all times local):", "The quay stays.", False),
        ("Lee resigned.", "“The quay stays.”", False),
    ],
)
def test_announced(above: str, below: str, expected: bool) -> None:
    text = f"Board keeps quay\n\n{above}\n\n{below}\n\nIt rained."
    found = next(s for s in cut(text) if text[s.begin : s.end] == below)
    assert found.follows_colon is expected
    assert not cut(text)[-1].follows_colon


def test_quotation_left_open_goes_on() -> None:
    text = "Quay\n\nLee said:\n\n“The quay stays.\n\n“It is ours.”\n\nIt rained."
    assert [s.follows_colon for s in cut(text)] == [False, False, True, True, False]


def test_list_items_lose_their_marks() -> None:
    text = "Quay\n\nThe board wants the following:\n- a crane\n- a lamp\n\nIt rained."
    marked = [(text[s.begin : s.end], s.follows_colon) for s in cut(text)][2:4]
    assert marked == [("a crane", True), ("a lamp", True)]


@given(st.text(alphabet=st.sampled_from("Ab .,:?!“”\"-—\n\r(*2)'"), max_size=200))
def test_any_text_gives_ordered_segments_within_it(text: str) -> None:
    at = 0
    for segment in cut(text):
        assert at <= segment.begin < segment.end <= len(text)
        assert text[segment.begin : segment.end].strip()
        at = segment.end


@pytest.mark.parametrize(
    "text",
    ["A " * 50_000, "aB" * 50_000, "“a” B " * 20_000, "By " + "Ab, " * 25_000, " — A" * 25_000, "title: a\n" * 9_000],
)  # fmt: skip
def test_hostile_text_is_quick(text: str) -> None:
    begin = time.process_time()
    cut(text)
    assert time.process_time() - begin < 2
