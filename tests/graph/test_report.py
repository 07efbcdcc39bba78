"""Which sentences gave nothing, and why: also those of which only empty cards came."""

import pytest

from kg.graph.report import TOO_LITTLE, silences, told_of
from kg.model import Document
from kg.reading import read


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Ann Walker sold the ship.", {}),
        (
            "Ann Walker sold the ship. “I was very troubled by that,” Tom Reed said.",
            {2: TOO_LITTLE},
        ),
        ("Is the ship sold?", {1: "a question says nothing"}),
    ],
)
def test_every_sentence_gives_something_or_tells_why(text: str, silent: dict[int, str]) -> None:
    reading = read(Document("t", "t.txt", text))
    told = told_of(reading)
    found = dict(silences(reading, told))
    assert found == silent
    assert not found.keys() & told.keys()
    assert found.keys() | told.keys() == {s.number for s in reading.sentences}
