"""The paragraph around a sentence (text and offsets → offsets)."""

import re
from functools import lru_cache

BLANK = re.compile(r"\n[ \t\r\f\v]*\n")
LONGEST = 1600
"""A longer paragraph is cut around its sentence, in characters."""


@lru_cache(maxsize=4)
def borders(text: str) -> tuple[tuple[int, int], ...]:
    """Return begin and end of every paragraph: parted by blank lines, else by line breaks.

    >>> borders("One.\\n\\nTwo.")
    ((0, 4), (6, 10))
    """
    breaks = list(BLANK.finditer(text)) or list(re.finditer(r"\n", text))
    begins = [0, *(b.end() for b in breaks)]
    ends = [*(b.start() for b in breaks), len(text)]
    return tuple((b, e) for b, e in zip(begins, ends, strict=True) if text[b:e].strip())


def around(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return the offsets of the paragraph that holds `text[begin:end]`.

    >>> around("One.\\n\\nTwo. Three.", 11, 17)
    (6, 17)
    """
    left, right = begin, end
    for b, e in borders(text):
        if b < end and begin < e:
            left, right = min(left, b), max(right, e)
    if right - left <= LONGEST:
        return left, right
    half = max(0, (LONGEST - (end - begin)) // 2)
    return _word_start(text, max(left, begin - half)), _word_end(text, min(right, end + half))


def _word_start(text: str, at: int) -> int:
    space = text.find(" ", at, at + 40)
    return at if at == 0 or space < 0 else space + 1


def _word_end(text: str, at: int) -> int:
    space = text.rfind(" ", at - 40, at)
    return at if len(text) <= at or space < 0 else space
