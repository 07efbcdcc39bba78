"""A document cut into headline, sub-headings, paragraphs and pull quotes, before any parsing.

For files whose markup the reader takes away (Markdown, HTML, …) `Document.text` is the plain
text that is kept, so that nothing here knows a format.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.model import Document, Part, Span
from kg.text.credits import Credit, credit
from kg.text.dateline import dateline
from kg.text.front_matter import front_matter
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


STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")
CLOSED = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s+[\"'“‘«(]?[A-ZÀ-Þ]")
SAYING = words("speaking") | {"following", "reads", "statement", "words", "comment", "comments"}
ANNOUNCES = re.compile(r"(?::|\b(?:said|says|stated|added|wrote|continued|told [\w ]+),)\s*$")
OPENS = '"“«'
CLOSES = '"”»'
CREDIT_WORDS = (
    r"(?:file )?(?:image|photo|photograph|picture|video|audio|illustration|graphic|credit|source)"
    r"s?(?: credit| courtesy| copyright| by)?"
)
CAPTION_CREDIT = re.compile(
    rf"(?<![\w-])(?:{CREDIT_WORDS}\s?:\s|image copyright |photo(?:graph)? by )"
    r"(?-i:[A-Z])[^:]{0,80}$"
    r"|\((?:AP|AFP|Reuters|Getty|PRNewsFoto|EPA|PA)[^()]{0,60}\)\.?$",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:By|BY|From|FROM)\s+[A-ZÀ-Þ][\w.’'-]+(?:(?:,? and| for the| for|,| of|, in| de| van| von)?"
    r"\s+[A-ZÀ-Þ][\w.’'-]*)*(?:,.{0,40})?\.?$"
)
AGENCY_ONLY = re.compile(r"(?:[A-Z][\w]+)(?:/[A-Z][\w ]+)+\.?$")
CLOCK_ONLY = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\.?$|\d[\d,.]*k? \w+$")
LONGEST_HEADLINE = 250
LONGEST_HEADING = 110
LONGEST_CREDIT = 140
MOST_WORDS_OF_HEADING = 15


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
    cut = CAPTION_CREDIT.search(text, max(begin, end - LONGEST_CREDIT), end)
    at = cut.start() if cut else end
    words_end = begin + len(text[begin:at].rstrip())
    if words_end > begin:
        yield Segment("body", begin, words_end, number, note=is_note(text[begin:words_end]))
    if at < end:
        yield Segment("body", at, end, number, note=True)


def is_note(line: str) -> bool:
    """Return whether the line is a byline, a time of day or a leftover of navigation."""
    plain = line.strip(" .:|»›>…").lower()
    return (
        plain in words("navigation")
        or bool(BYLINE.match(line) and len(line) < LONGEST_HEADING)
        or bool(AGENCY_ONLY.match(line) or CLOCK_ONLY.match(line))
    )


def with_headings(document: Document, found: list[Segment]) -> list[Segment]:
    """Return the segments with the headline, sub-headings and questions marked."""
    text, made = document.text, list[Segment]()
    found = without_masthead(text, found)
    spoken = [s for s in found if not s.note]
    for segment in found:
        line = text[segment.begin : segment.end]
        if segment.note:
            made.append(segment)
        elif segment is spoken[0] and is_headline(line, document.title, spoken, text):
            made.append(replace(segment, part="headline", question=line.endswith("?")))
        elif not listed(text, segment) and is_subheading(line, last=segment is spoken[-1]):
            made.append(replace(segment, part="subheading", question=line.endswith("?")))
        else:
            made.append(segment)
    return made


def without_masthead(text: str, found: list[Segment]) -> list[Segment]:
    """Return the segments, the outlet's name in capitals above the headline made a note."""
    spoken = [n for n, s in enumerate(found) if not s.note]
    if len(spoken) < 3:
        return found
    first, second = (text[found[n].begin : found[n].end] for n in spoken[:2])
    if not first.isupper() or len(first.split()) > 4:
        return found
    if STOP.search(second) and not second.endswith("?"):
        return found
    return [replace(s, note=True) if n == spoken[0] else s for n, s in enumerate(found)]


def is_headline(line: str, title: str, spoken: list[Segment], text: str) -> bool:
    """Return whether the first line is the headline: a short line with more text below it.

    Some feeds end the headline in a full stop; then it must be short, one sentence, and the
    text long, or written in Title Case.
    """
    if title and line.strip(". ") == title.strip(". "):
        return True
    if (
        len(spoken) < 2
        or len(line) > LONGEST_HEADLINE
        or (line[0] in OPENS and INNER_STOP.search(line))
    ):
        return False
    if not CLOSED.search(line) or line.endswith(("?", ";")):
        return True
    one_sentence = not INNER_STOP.search(line) or title_case(line) or len(line) < 60
    return one_sentence and len(line) <= LONGEST_HEADING and (len(spoken) > 3 or title_case(line))


def is_subheading(line: str, *, last: bool) -> bool:
    """Return whether a line below the headline is a heading: short, without an end, not last."""
    if last or len(line) > LONGEST_HEADING or line[0] in OPENS or "\n" in line:
        return False
    if len(line.split()) > MOST_WORDS_OF_HEADING:
        return False
    if line.endswith("?"):
        return not INNER_STOP.search(line)
    if STOP.search(line):
        return title_case(line) and len(line.split()) < 9 and not INNER_STOP.search(line)
    return not CLOSED.search(line)


def title_case(line: str) -> bool:
    """Return whether all longer words of the line are capitalised, at least two of them."""
    long = re.findall(r"[^\W\d_][\w’'-]{3,}", line)
    return len(long) > 1 and all(word[0].isupper() for word in long)


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
    """Yield the segments with the credits of pull quotes taken off, glued or on a line below."""
    skip = False
    for index, segment in enumerate(found):
        if skip:
            skip = False
            continue
        below = found[index + 1] if index + 1 < len(found) else None
        signature = signed_below(text, segment, below) if below else None
        own = (
            None
            if segment.note or segment.part == "headline"
            else credit(text, segment.begin, segment.end)
        )
        if signature:
            skip = True
            yield pull_quote(segment, signature)
        else:
            yield pull_quote(segment, own) if own else segment


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


SIGNATURE = re.compile(
    r"(?P<dash>[―—–]|--?)?\s*(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s(?:(?:of|the|de|al|van|von|bin)\s)?"
    r"[A-ZÀ-Þ][\w.’'-]*){1,5})(?:,\s(?P<role>[^.!?]{2,100}))?\.?$"
)


def signed_below(text: str, segment: Segment, below: Segment) -> Credit | None:
    """Return the credit on the line below a quotation: "“We will go on.”" / "— Jane Doe"."""
    if segment.note or segment.part != "body" or below.begin - segment.end > 8:
        return None
    line_at = line_start(text, below.begin)
    found = SIGNATURE.match(text, line_at, below.end)
    quote = text[segment.begin : segment.end]
    whole = quote[0] in OPENS and quote[-1] in CLOSES and not re.search(r"[”\"»]\s", quote[1:])
    if not found or not (whole or found["dash"]) or len(quote.split()) < 3:
        return None
    if not found["dash"] and not (found["role"] or below.part == "subheading"):
        return None
    name = found["name"]
    if not found["dash"] and len(re.findall(rf"\b{re.escape(name)}\b", text)) < 2:
        return None
    return Credit(found.span("name"), found.span("role") if found["role"] else None, segment.end)
