"""Lines of a page that say nothing themselves: bylines, credits, mastheads, navigation."""

import re
from functools import lru_cache

from kg.text.headings import STOP
from kg.words import table
from kg.words.lists import words

CREDIT_WORDS = (
    r"(?:file )?(?:image|photo|photograph|picture|video|audio|illustration|graphic|credit|source)"
    r"s?(?: credit| courtesy| copyright| by)?"
)
CAPTION_CREDIT = re.compile(
    rf"(?<![\w-])(?:{CREDIT_WORDS}\s?:\s|image copyright |photo(?:graph)? by )"
    r"(?-i:[A-Z])[^:]{0,80}$"
    r"|\((?:AP|AFP|Reuters|Getty|PRNewsFoto|EPA|PA)[^()]{0,60}\)\.?$"
    r"|\((?:photo|image|picture|credit|screen ?grab)\b[^()]{0,80}\)\.?$",
    re.IGNORECASE,
)
MARKUP = re.compile(r"<\w+ [\w-]+=")
LINE_UP = re.compile(r"[A-Z][\w ]{0,40}(?:\([^()]*\))?: [^.!?]*;[^.!?]*;")
BYLINE = re.compile(
    r"(?:By|BY|From|FROM)\s+[A-ZÀ-Þ][\w.’'-]+(?:(?:,? and| for the| for|,| of|, in| de| van| von)?"
    r"\s+[A-ZÀ-Þ][\w.’'-]*)*(?:,.{0,40})?\.?$"
)
AGENCY_ONLY = re.compile(r"(?:[A-Z][\w]+)(?:/[A-Z][\w ]+)+\.?$")
CLOCK_ONLY = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\.?$|\d[\d,.]*k? \w+$")
LONGEST = 110
LONGEST_CREDIT = 140
LONGEST_PAGE = 220


@lru_cache(maxsize=1)
def page_line() -> re.Pattern[str]:
    """Return what matches a line in which the page speaks of itself or to its reader."""
    rows = [row[0] for row in table("page_lines.txt")]
    return re.compile(rf"\W*?(?:{'|'.join(rows)})", re.IGNORECASE)


def is_note(line: str) -> bool:
    """Return whether the line is a byline, a time of day or a leftover of navigation."""
    plain = line.strip(" .:|»›>…").lower()
    return (
        plain in words("navigation")
        or bool(len(line) < LONGEST and BYLINE.match(line))
        or bool(AGENCY_ONLY.match(line) or CLOCK_ONLY.match(line))
        or bool(len(line) < LONGEST_PAGE and page_line().match(line))
        or bool(MARKUP.match(line))
        or is_line_up(line)
    )


def is_line_up(line: str) -> bool:
    """Return whether the line lists names in groups: "Velm: Berg; Lund, Kern; Pole (capt)"."""
    if not LINE_UP.match(line):
        return False
    names: list[str] = re.findall(r"(?<![\w'’])[^\W\d_]{3,}", line)
    return sum(word[0].islower() for word in names) * 5 < len(names)


def is_teaser(line: str) -> bool:
    """Return whether the line breaks off: "Port chief, 60, accused of taking..."."""
    return len(line) < LONGEST and line.endswith(("...", "…")) and line[0] not in '"“‘'


def caption_credit(text: str, begin: int, end: int) -> int:
    """Return where the credit at the end of a caption begins, `end` if there is none.

    "The quay in May. Image: Ann Lee." → where "Image" stands.
    """
    found = CAPTION_CREDIT.search(text, max(begin, end - LONGEST_CREDIT), end)
    return found.start() if found else end


def is_masthead(first: str, second: str) -> bool:
    """Return whether `first` is the outlet's name in capitals above the headline `second`."""
    short_capitals = first.isupper() and len(first.split()) < 5
    return short_capitals and (second.endswith("?") or not STOP.search(second))
