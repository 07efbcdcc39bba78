"""Paragraphs by line breaks alone."""

import pytest

from kg.text.paragraphs import paragraphs

WRAPPED = """The harbour board met on Monday evening to hear the port's
lawyers, who had asked for a delay until the survey of the old
quay was ready.

Members voted against the delay and told the lawyers to come
back within a week with the drawings they had promised in the
spring.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("One.\r\nTwo.\r\n", ["One.", "Two."]),
        ("  One.  \n \t \n\n Two. ", ["One.", "Two."]),
        ("Editor’s note: the board\nrefused\nto answer.", ["Editor’s note: the board\nrefused\nto answer."]),
        ("Asked for:\n- a quay\n- a crane", ["Asked for:", "- a quay", "- a crane"]),
        ("", []),
        ("\n \n", []),
        ("\ufeffOne.", ["One."]),
        ("One.\u2029Two.", ["One.", "Two."]),
    ],
)  # fmt: skip
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[b:e] for b, e in paragraphs(text)] == expected


def test_wrapped_text_is_cut_at_blank_lines() -> None:
    assert [WRAPPED[b:e].split()[0] for b, e in paragraphs(WRAPPED)] == ["The", "Members"]


def test_wrapped_text_without_blank_lines_is_cut_at_short_lines() -> None:
    text = WRAPPED.replace("\n\n", "\n")
    assert [text[b:e].split()[0] for b, e in paragraphs(text)] == ["The", "Members"]
