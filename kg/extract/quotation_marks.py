"""Where words stand between quotation marks: pure text, paragraph by paragraph.

A document uses double marks or single ones as its main marks; the others only mark words
inside a quotation. A mark that is never closed holds at most to the end of its paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.model import Span

_DOUBLE = re.compile(r"[“”«»„\"]|``|''")
_SINGLE = re.compile(r"[‘’']")
_OPENING, _CLOSING = frozenset(("“", "«", "„", "``", "‘")), frozenset(("”", "»", "’"))
_SENTENCE_END = re.compile(r"[.!?…]['’”\"»)]*\s+(?=[“\"‘'«(]?[A-ZÀ-Þ])")
_BEFORE_OPENING = frozenset(' \t\n\r\u00a0([{—–-―:/,;“"‘‹')
_AFTER_CLOSING = frozenset(' \t\n\r\u00a0)]}—–-―:/,;.!?…”"’')
_ENDS_SPEECH = frozenset(".,!?…—–-")
FEWEST_SINGLE = 2
MOST_PARAGRAPHS = 8


@dataclass(frozen=True, slots=True)
class Marked:
    """`text[begin:end]` stands between marks; `runs_on`: the next paragraph goes on with it."""

    begin: int
    end: int
    closed: bool = True
    runs_on: bool = False


def marked(
    text: str, paragraphs: Sequence[Span], headings: frozenset[int] = frozenset()
) -> list[list[Marked]]:
    """Return, for each paragraph, the spans between its quotation marks, marks excluded.

    `headings` are the numbers of the paragraphs that are headlines: they use single marks
    even where the text below uses double ones.

    >>> text = "“We stay,” she said. “We will not go.”"
    >>> [text[m.begin:m.end] for m in marked(text, [(0, len(text))])[0]]
    ['We stay,', 'We will not go.']
    """
    single = _uses_single(text, paragraphs)
    found: list[list[Marked]] = []
    for number, (begin, end) in enumerate(paragraphs):
        one = single
        if not single and not _DOUBLE.search(text, begin, end):
            # a headline, or a writer who uses both
            one = number in headings or _speaks(text, begin, end)
        following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else -1
        goes_on = following >= 0 and _opens_at(text, following, single)
        found.append(list(_paragraph(text, begin, end, single=one, goes_on=goes_on)))
    return found if single else _over_paragraphs(text, paragraphs, found)


def _over_paragraphs(
    text: str, paragraphs: Sequence[Span], found: list[list[Marked]]
) -> list[list[Marked]]:
    """The same with what is opened in one paragraph and closed only in a later one."""
    at = 0
    while at < len(found):
        own = found[at]
        last = _closed_in(text, paragraphs, at) if own and not own[-1].closed else at
        if last > at and not own[-1].runs_on:
            own[-1] = Marked(own[-1].begin, paragraphs[at][1], closed=False, runs_on=True)
            for n in range(at + 1, last):
                found[n] = [Marked(*paragraphs[n], closed=False, runs_on=True)]
            begin, end = paragraphs[last]
            mark = _DOUBLE.search(text, begin, end)
            assert mark is not None
            found[last] = [
                Marked(begin, mark.start()),
                *(m for m in found[last] if m.begin > mark.end()),
            ]
        at = max(last, at + 1)
    return found


def _closed_in(text: str, paragraphs: Sequence[Span], at: int) -> int:
    """The paragraph whose first mark closes what paragraph `at` left open; `at` for none."""
    for number in range(at + 1, min(at + MOST_PARAGRAPHS, len(paragraphs))):
        begin, end = paragraphs[number]
        mark = _DOUBLE.search(text, begin, end)
        if mark is None:
            continue
        closes = _way(text, begin, end, mark, is_open=False, single=False) < 0
        speech = text[max(mark.start() - 1, begin)] in _ENDS_SPEECH
        return number if closes and speech else at
    return at


def _uses_single(text: str, paragraphs: Sequence[Span]) -> bool:
    """Whether single marks are the main ones: hardly a double one, and speech in them."""
    doubles = sum(len(_DOUBLE.findall(text, b, e)) for b, e in paragraphs)
    if doubles > 1:
        return False
    speaking = sum(_speaks(text, b, e) for b, e in paragraphs)
    return speaking >= FEWEST_SINGLE or (speaking == 1 and not doubles and "‘" in text)


def _speaks(text: str, begin: int, end: int) -> bool:
    """Whether single marks hold speech in a paragraph: they close behind a comma or full stop."""
    if not _SINGLE.search(text, begin, end):
        return False
    found = _paragraph(text, begin, end, single=True, goes_on=False)
    return any(m.closed and text[m.end - 1] in _ENDS_SPEECH for m in found)


def _opens_at(text: str, at: int, single: bool) -> bool:
    mark = text[at : at + 1]
    return (
        mark in ("“", '"', "«", "„")
        or text[at : at + 2] in ("``", "''")
        or (single and mark in ("‘", "'"))
    )


def _paragraph(text: str, begin: int, end: int, *, single: bool, goes_on: bool) -> Iterator[Marked]:
    """Yield the quotations of one paragraph."""
    marks = list((_SINGLE if single else _DOUBLE).finditer(text, begin, end))
    opened = -1
    for number, match in enumerate(marks):
        way = _way(text, begin, end, match, opened >= 0, single=single)
        if way > 0:
            if opened >= 0:
                # the mark before was never closed
                yield from _span(text, opened, _sentence_end(text, opened, match.start()), False)
            opened = match.end()
        elif way < 0 and opened >= 0:
            if single and _is_possessive(text, match.start(), end, marks[number + 1 :]):
                continue
            yield from _span(text, opened, match.start(), True)
            opened = -1
    if opened >= 0:
        if goes_on and end - opened > 1:
            yield Marked(opened, end, closed=False, runs_on=True)
        else:
            at_start = not text[begin:opened].strip(" \"'“‘«`„")
            stop = end if at_start else _sentence_end(text, opened, end)
            yield from _span(text, opened, stop, False)


def _span(text: str, begin: int, end: int, closed: bool) -> Iterator[Marked]:
    if text[begin:end].strip():
        yield Marked(begin, end, closed)


def _sentence_end(text: str, begin: int, end: int) -> int:
    found = _SENTENCE_END.search(text, begin, end)
    return found.start() + 1 if found else begin + len(text[begin:end].rstrip())


def _way(
    text: str, begin: int, end: int, match: re.Match[str], is_open: bool, *, single: bool
) -> int:
    """1 for a mark that opens, -1 for one that closes, 0 for an apostrophe or an inch sign."""
    mark, at, after = match.group(), match.start(), match.end()
    before_char = text[at - 1] if at > begin else " "
    after_char = text[after] if after < end else " "
    may_open = before_char in _BEFORE_OPENING and not after_char.isspace()
    may_close = after_char in _AFTER_CLOSING and not before_char.isspace()
    if single:
        if mark == "‘":
            return 1 if may_open else 0
        if may_open and not is_open and mark == "'":
            return 1
        return -1 if may_close and is_open else 0
    if mark in _OPENING:
        return 1
    if mark in _CLOSING:
        # some writers open with the closing mark
        return 1 if not is_open and may_open and not may_close else -1
    if may_open and not may_close:
        return 1
    if may_close and not may_open:
        return -1
    return -1 if is_open else (1 if not before_char.isalnum() else 0)


def _is_possessive(text: str, at: int, end: int, later: Sequence[re.Match[str]]) -> bool:
    """ "the ministers’ plan" inside single marks: a better closing mark follows."""
    if text[at - 1] != "s" or not text[at + 1 : at + 2].isspace():
        return False
    for match in later:
        if match.group() == "‘":
            return False
        nearby = text[match.start() - 1]
        if nearby in _ENDS_SPEECH or text[match.end() : min(match.end() + 1, end)] in (
            ".", ",", "", ";", ":", ")",
        ):  # fmt: skip
            return True
        if text[match.start() - 1].isspace():
            return False
    return False
