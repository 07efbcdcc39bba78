"""A document cut into headline, sub-headings, paragraphs and pull quotes, before any parsing.

For files whose markup the reader takes away (Markdown, HTML, …) `Document.text` is the plain
text that is kept, so that nothing here knows a format.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.model import Document, Part, Span
from kg.text.credits import Credit, credit, signed_below
from kg.text.dateline import dateline
from kg.text.front_matter import front_matter
from kg.text.headings import CLOSED, MOST_WORDS, OPENS, is_headline, is_subheading
from kg.text.notes import caption_credit, is_masthead, is_note, is_teaser
from kg.text.paragraphs import ITEM, paragraphs
from kg.words.lists import words


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that belong together: `text[begin:end]`, to be parsed by themselves.

    Replace line breaks in it by blanks before parsing: the offsets stay.
    `paragraph` counts from 1; the segments of one paragraph share it. `credit` and
    `credit_role` are the spans of who is credited with a pull quote, outside `begin:end`.
    A `question` is a line that asks, a `note` a byline, dispatch line, caption credit or
    leftover of navigation: names are there to be found, but neither says anything.
    `follows_colon` is true for what "X stated," or "He said:" announces.
    """

    part: Part
    begin: int
    end: int
    paragraph: int
    credit: Span | None = None
    credit_role: Span | None = None
    question: bool = False
    note: bool = False
    follows_colon: bool = False


SAYING = words("speaking") | {"following", "reads", "statement", "words", "comment", "comments"}
ANNOUNCES = re.compile(r"(?::|\b(?:said|says|stated|added|wrote|continued|told [\w ]+),)\s*$")


def segments(document: Document) -> tuple[Segment, ...]:
    """Return the segments of the document in the order of its text.

    >>> [s.part for s in segments(Document("a", "a.txt", "Talks begin\\n\\nThey met."))]
    ['headline', 'body']
    """
    text = document.text
    front = front_matter(text).end
    spans = [span for span in paragraphs(text) if span[0] >= front]
    found = [s for n, span in enumerate(spans, 1) for s in parts(text, span, n)]
    return tuple(credited(text, announced(text, with_headings(document, found))))


def parts(text: str, span: Span, number: int) -> Iterator[Segment]:
    """Yield the segments of one paragraph: dispatch line, words, caption credit."""
    begin, end = span
    item = ITEM.match(text, begin, end)
    begin = item.end() if item else begin
    line = dateline(text[begin:end])
    if line.skip[1]:
        if line.place:
            yield Segment("body", begin, begin + line.skip[1], number, note=True)
        begin += line.skip[1]
    begin += len(text[begin:end]) - len(text[begin:end].lstrip())
    if begin >= end or not any(c.isalnum() for c in text[begin:end]):
        return
    at = caption_credit(text, begin, end)
    words_end = begin + len(text[begin:at].rstrip())
    if words_end > begin:
        yield Segment("body", begin, words_end, number, note=is_note(text[begin:words_end]))
    if at < end:
        yield Segment("body", at, end, number, note=True)


def with_headings(document: Document, found: list[Segment]) -> list[Segment]:
    """Return the segments with the headline, sub-headings and questions marked."""
    text, made = document.text, list[Segment]()
    found = without_masthead(text, without_repeats(text, found))
    spoken = [s for s in found if not s.note]
    title, lines = document.title, len(spoken)
    for segment in found:
        line = text[segment.begin : segment.end]
        if segment.note:
            made.append(segment)
        elif segment is spoken[0] and is_headline(line, title, lines=lines):
            made.append(replace(segment, part="headline", question=line.endswith("?")))
        elif not listed(text, segment) and is_subheading(line, last=segment is spoken[-1]):
            made.append(replace(segment, part="subheading", question=line.endswith("?")))
        else:
            made.append(segment)
    return made


def without_repeats(text: str, found: list[Segment]) -> list[Segment]:
    """Return the segments with lines made notes that come again, and teasers in a row.

    A line of the layout stands above every picture; "Port chief, 60, seen..." leads elsewhere.
    """
    lines = [text[s.begin : s.end] for s in found]
    teasers = sum(is_teaser(line) for line in lines) > 2
    seen: set[str] = set()
    made = []
    for segment, line in zip(found, lines, strict=True):
        again = line in seen and len(line.split()) < MOST_WORDS and not CLOSED.search(line)
        made.append(replace(segment, note=segment.note or again or (teasers and is_teaser(line))))
        seen.add(line)
    return made


def without_masthead(text: str, found: list[Segment]) -> list[Segment]:
    """Return the segments, the outlet's name above the headline made a note."""
    spoken = [s for s in found if not s.note]
    first, second = ([text[s.begin : s.end] for s in spoken] + ["", ""])[:2]
    if len(spoken) < 3 or not is_masthead(first, second):
        return found
    return [replace(s, note=True) if s is spoken[0] else s for s in found]


def announced(text: str, found: list[Segment]) -> list[Segment]:
    """Return the segments with those marked that the line above announces: "He said:"."""
    made, open_to, above = list[Segment](), False, ""
    for segment in found:
        line = text[segment.begin : segment.end]
        item = listed(text, segment)
        meant = open_to and (item or line[0] in OPENS or bool(last_words(above) & SAYING))
        made.append(replace(segment, follows_colon=meant and not segment.note))
        if segment.note:
            continue
        unclosed = line[0] in OPENS and not closed_quotation(line)
        announces = segment.part == "body" and bool(ANNOUNCES.search(line))
        open_to = announces or (meant and (item or unclosed))
        above = line if announces else ""
    return made


def listed(text: str, segment: Segment) -> bool:
    """Return whether the segment is an item of a list."""
    return bool(ITEM.match(text, line_start(text, segment.begin)))


def last_words(line: str) -> frozenset[str]:
    """Return the last twelve words of a line in lower case."""
    return frozenset(re.findall(r"[a-z]+", line.lower())[-12:])


def closed_quotation(line: str) -> bool:
    """Return whether every quotation that opens in the line also closes in it."""
    return line.count('"') % 2 == 0 and line.count("“") <= line.count("”")


def line_start(text: str, begin: int) -> int:
    """Return where the line's own words begin, with its list mark."""
    at = max(text.rfind("\n", 0, begin), text.rfind("\r", 0, begin)) + 1
    return at + len(text[at:begin]) - len(text[at:begin].lstrip())


def credited(text: str, found: list[Segment]) -> Iterator[Segment]:
    """Yield the segments with the credits of pull quotes taken off, glued or on lines below."""
    at = 0
    while at < len(found):
        segment, taken, own = found[at], 0, None
        if segment.part != "headline" and not segment.note:
            lines = [(line_start(text, s.begin), s.end) for s in found[at + 1 : at + 3]]
            below = signed_below(text, (segment.begin, segment.end), lines) if lines else None
            own, taken = below or (credit(text, segment.begin, segment.end), 0)
        yield pull_quote(segment, own) if own else segment
        at += 1 + taken


def pull_quote(segment: Segment, who: Credit) -> Segment:
    """Return the segment as a pull quote that ends before its credit."""
    return replace(
        segment,
        part="pullquote",
        end=who.end,
        credit=who.name,
        credit_role=who.role,
        question=False,
    )
