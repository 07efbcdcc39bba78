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


PAGE_LINES = [
    ("Please turn on JavaScript. Media requires JavaScript to play.", True),
    ("Sign up for our morning newsletter", True),
    ("Read more: How the quay was saved", True),
    ("Follow Ann Lee on Twitter @annlee.", True),
    ("© Port News Limited 2021. All rights reserved.", True),
    ("(Reporting by Ann Lee; Editing by Ivo Kern)", True),
    ("This story has been updated with a comment from the board.", True),
    ('<tweet author="annlee">The quay is open.</tweet>', True),
    ("@annlee.", True),
    ("Velm: Berg; Lund, Kern, Pole; Lee (capt)", True),
    ("Like many sailors on Twitter, Ann Lee praised the board.", False),
    ("First published in 1990, the novel about the quay sold well.", False),
    ("Reporting by the Port News led to a trial in Harlan.", False),
    ("Advertisement for the post began in May, the board said.", False),
    ("The board named three sites: the quay; the old yard by the mill; the pier; and more.", False),
    ("Ann Lee has no comment on the video.", False),
]


@pytest.mark.parametrize(("line", "note"), PAGE_LINES)
def test_lines_of_the_page_are_notes(line: str, note: bool) -> None:
    text = f"Board keeps the old quay\n\n{BODY}\n\n{line}\n\nThe board will meet again in May."
    found = next(s for s in cut(text) if text[s.begin :].startswith(line[:9]))
    assert found.note is note


def test_a_line_that_comes_again_and_teasers_are_notes() -> None:
    teasers = "\n\n".join(f"Port chief, {n}, seen leaving the..." for n in (61, 62, 63))
    text = f"Board keeps quay\n\nA view of it\n\n{BODY}\n\nA view of it\n\n{teasers}\n\nIt met."
    assert [s.note for s in cut(text)] == [
        False,
        False,
        False,
        False,
        True,
        True,
        True,
        True,
        False,
    ]
