"""Marks inside marks: whose "I" it is."""

import pytest

from kg.entities.inner import within

TABLE = [
    ("He said, ‘I will sail,’ and left", "I will", True),
    ("I heard her say 'I will sail' and left", "I will", True),
    ("I told them, ‘I will sail,’ and left", "I will", False),
    ("He said, ‘We sail,’ and I will stay", "I will", False),
    ("I will stay and I will sail", "I will stay", False),
    ("The sailors’ boat is where I will sail", "I will", False),
]


@pytest.mark.parametrize(("text", "words", "expected"), TABLE)
def test_inner(text: str, words: str, expected: bool) -> None:
    assert within(text, text.index(words)) is expected
