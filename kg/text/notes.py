"""Lines of a page that say nothing themselves: bylines, credits, mastheads, navigation."""

import re

from kg.text.headings import STOP
from kg.words.lists import words

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
LONGEST = 110
LONGEST_CREDIT = 140


def is_note(line: str) -> bool:
    """Return whether the line is a byline, a time of day or a leftover of navigation."""
    plain = line.strip(" .:|»›>…").lower()
    return (
        plain in words("navigation")
        or bool(len(line) < LONGEST and BYLINE.match(line))
        or bool(AGENCY_ONLY.match(line) or CLOCK_ONLY.match(line))
    )


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
