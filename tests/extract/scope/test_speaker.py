"""What quotation marks and the first person do to a statement."""

import pytest

from kg.model import Document
from kg.reading import read
from tests.extract.attributed import HEADLINE, quoted

QUOTES = [
    ("Ana Pole said the port made a “grave mistake.”", ["grave mistake."]),
    ("“The port owns the docks,” Ana Pole said.", ["The port owns the docks,"]),
    ("Ana Pole said that the port “stole the ships” of Velm.", ["stole the ships"]),
    # nobody is held to a scare quote
    ("The “reform” harms the port.", [""]),
    ("Ana Pole said that the port owns the docks.", [""]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_the_words_in_marks_are_kept(text: str, expected: list[str]) -> None:
    found = [q for q in quoted(text) if q] or [""]
    assert found == expected


FIRST_PERSON = [
    ("Ana Pole met Ivo Kern. “I own the docks,” she said.", "Ana Pole"),
    ("Ana Pole met Ivo Kern.\n\nIvo Kern said: “I own the docks.”", "Ivo Kern"),
    ("“It is late,” said Ivo Kern. “I own the docks.”", "Ivo Kern"),
]


@pytest.mark.parametrize(("text", "expected"), FIRST_PERSON)
def test_i_is_who_speaks(text: str, expected: str) -> None:
    reading = read(Document("news", "news.txt", HEADLINE + text))
    owns = next(f for f in reading.frames if f.relation_label == "own")
    mention = next(m for m in reading.mentions if m.head == owns.subject.head)
    assert "".join(reading.entities[i].label for i in mention.entities) == expected


ALLEGED = [
    ("“It has been said that the port owns the docks,” Ana Pole said.", ["Ana Pole"], True),
    ("“I think that the port owns the docks,” Ana Pole said.", [], False),
    ("“It is late, and the port owns the docks,” Ana Pole said.", [], False),
]


@pytest.mark.parametrize(("text", "alleged", "unnamed"), ALLEGED)
def test_what_others_say_in_a_quotation_is_theirs(
    text: str, alleged: list[str], *, unnamed: bool
) -> None:
    reading = read(Document("news", "news.txt", HEADLINE + text))
    owns = next(f for f in reading.frames if f.relation_label == "own")
    assert [a.text for a in owns.attribution.alleged_by] == alleged
    assert owns.attribution.unnamed == unnamed
