"""Paragraphs of a text by its line breaks alone, before any parsing.

Offsets are characters of the text, end exclusive; the white space around a paragraph is not
part of it. A paragraph keeps the single line breaks of hard-wrapped text inside it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.model import Span

LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
WIDEST = 100
NARROWEST = 40
ITEM = re.compile(r"(?:[-*+•‣◦▪·–]|\(?\d{1,2}[.)])\s+(?=\S)")
END = re.compile(r"[.!?…:;,][\"'”’»)\]]*$|[\"”»]$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of `text`: a blank line or a line break that was meant ends one.

    A line break is not meant where the text is wrapped at a fixed width, and where a line
    without an end goes on in lower case.
    """
    lines = [span for found in LINE.finditer(text) if (span := trimmed(text, *found.span()))]
    width = wrap_width(text, lines)
    return tuple(joined(text, lines, width))


def trimmed(text: str, begin: int, end: int) -> Span | None:
    """Return the span without the white space at its ends; None if nothing is left."""
    words = text[begin:end]
    body = words.strip("\ufeff\u200b\xa0 \t")
    body = body.strip()
    if not body:
        return None
    at = begin + words.index(body)
    return at, at + len(body)


def wrap_width(text: str, lines: list[Span]) -> int:
    """Return the width at which `text` is hard-wrapped, 0 if it is not.

    It is, when no line is wider than 100, and at most one line in five that goes over into
    the next would have had room for the next one's first word.
    """
    width = max((end - begin for begin, end in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if adjacent(text, a, b)]
    going_on = [(a, b) for a, b in pairs if not END.search(text[slice(*a)])]
    full = sum(is_full(text, a, b, width) for a, b in going_on)
    return width if len(going_on) > 1 and full * 5 >= len(going_on) * 4 else 0


def adjacent(text: str, line: Span, after: Span) -> bool:
    """Return whether no blank line stands between two lines."""
    return len(BREAK.findall(text[line[1] : after[0]])) < 2


def is_full(text: str, line: Span, after: Span, width: int) -> bool:
    """Return whether the next line's first word had no room in this line."""
    word = text[slice(*after)].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(word) > width - 6


def joined(text: str, lines: list[Span], width: int) -> Iterator[Span]:
    """Yield the paragraphs that the lines make when they are wrapped at `width` (0: not)."""
    begin, last = -1, (0, 0)
    for line in lines:
        if begin < 0:
            begin = line[0]
        elif not goes_on(text, last, line, width):
            yield begin, last[1]
            begin = line[0]
        last = line
    if begin >= 0:
        yield begin, last[1]


def goes_on(text: str, line: Span, after: Span, width: int) -> bool:
    """Return whether the paragraph of `line` goes on in the next line."""
    if not adjacent(text, line, after) or ITEM.match(text, after[0], after[1]):
        return False
    if width:
        return is_full(text, line, after, width)
    return text[after[0]].islower() and not END.search(text[slice(*line)])
