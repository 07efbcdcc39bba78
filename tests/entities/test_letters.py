"""Letters of readers: "he" is whom the paper tells of, never who signs."""

import pytest

from kg.model import Document
from kg.reading import read

ABOUT = """Readers tell what they think of Karl Lund

The mayor, Karl Lund, wants to close the port.

“Sailors are honest people.” ― Beck Holm

“%s” ― Ivo Dahl
"""
AFTER = """The pilots met

“Sailors are honest people.” ― Beck Holm

“%s” ― Ivo Dahl
"""


@pytest.mark.parametrize(
    ("frame", "words", "pronoun", "label"),
    [
        (ABOUT, "I am tired of his remarks.", "his", "Karl Lund"),
        (ABOUT, "He insults sailors.", "He", "Karl Lund"),
        (ABOUT, "He insults sailors. Storms fear him.", "him", "Karl Lund"),
        (ABOUT, "Jon Moen is right. He insults nobody.", "He", "Jon Moen"),
        (ABOUT, "I met the mayor.", "I", "Ivo Dahl"),
        # nobody is named who could be meant
        (AFTER, "I am tired of his remarks.", "his", ""),
    ],
)
def test_he_in_a_letter(frame: str, words: str, pronoun: str, label: str) -> None:
    text = frame % words
    reading = read(Document("news", "news.txt", text))
    at = text.index(words)
    found = [m for m in reading.mentions if text[m.begin : m.end] == pronoun and m.begin >= at]
    assert "".join(reading.entities[i].label for i in found[0].entities) == label
