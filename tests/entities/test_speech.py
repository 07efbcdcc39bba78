"""Who "I" and "she" are between quotation marks."""

import pytest

from kg.model import Document
from kg.reading import read

TABLE = [
    ("“I will win the race,” Eva Berg said.", "I", "Eva Berg"),
    ("Eva Berg came. “She will win the race,” Berg said.", "She", ""),
    ("The aides told her: “I will win the race.”", "I", ""),
    ("“He said, ‘I will win the race,’ and left,” Eva Berg said.", "I", ""),
    ("“I told him, ‘I will win the race,’ and left,” Eva Berg said.", "I", "Eva Berg"),
    ("Eva Berg came. “Berg will win the race,” she said.", "she", ""),
    ("Maria Lopez came. “The ferry will win the race,” she said.", "she", "Maria Lopez"),
    ("The new song insists that ‘I got smarter.’", "I", ""),
    ("The letter said: “I will win the race.”", "I", ""),
]


@pytest.mark.parametrize(("text", "word", "expected"), TABLE)
def test_speech(text: str, word: str, expected: str) -> None:
    reading = read(Document("news", "news.txt", f"News of Monday from the port\n\n{text}"))
    found = [
        reading.entities[m.entities[0]].label if m.entities else ""
        for m in reading.mentions
        if reading.document.text[m.begin : m.end] == word
    ]
    assert found[-1] == expected
