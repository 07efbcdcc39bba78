"""What a text says about itself: title, date, outlet and author from its first lines."""

import re
from dataclasses import replace

from kg.model import Document
from kg.text.dateline import dateline
from kg.text.front_matter import front_matter, names
from kg.text.notes import BYLINE, LONGEST
from kg.text.paragraphs import paragraphs
from kg.text.segments import segments
from kg.words.outlets import is_outlet

FIRST_LINES = 8
OF = re.compile(r"^\s*(?:From|By .*? (?:for|of))\s+", re.IGNORECASE)
AFTER_THE_NAME = re.compile(r"\s+(?:for|of|in)\s+.*$|,.*$|\.$")


def about(document: Document) -> Document:
    """Return the document with what its file did not say filled in from its layout.

    The date is that of a date line or dispatch line with a year, the outlet the agency of
    the dispatch line, the author the byline's.
    """
    front = front_matter(document.text).end
    spans = [span for span in paragraphs(document.text) if span[0] >= front][:FIRST_LINES]
    lines = [document.text[begin:end] for begin, end in spans]
    dated = [dateline(line) for line in lines]
    agency = next(
        (line[slice(*d.agency)] for line, d in zip(lines, dated, strict=True) if d.agency),
        outlet(lines),
    )
    return replace(
        document,
        title=document.title or headline(document),
        date=document.date or next((d.date for d in dated if d.date), ""),
        outlet=document.outlet or agency,
        authors=document.authors or byline(lines),
    )


def headline(document: Document) -> str:
    """Return the headline of the text on one line, "" if it has none."""
    first = next((s for s in segments(document) if s.part == "headline"), None)
    return " ".join(document.text[first.begin : first.end].split()) if first else ""


def outlet(lines: list[str]) -> str:
    """Return the outlet that a byline or the masthead names, "" if its name does not show it.

    "By Ann Lee, Port News" → Port News; "From Port Wire" → Port Wire; "PORT NEWS" → Port News.
    """
    for line in lines:
        short = len(line) < LONGEST and bool(BYLINE.match(line))
        name = line.split(",")[-1] if short else line.title() if line.isupper() else ""
        name = OF.sub("", name).strip(" .")
        if len(name.split()) < 7 and is_outlet(name):
            return name
    return ""


def byline(lines: list[str]) -> tuple[str, ...]:
    """Return the authors of the first byline: "By Ann Lee, Port Desk" → Ann Lee."""
    line = next(
        (
            line
            for line in lines
            if len(line) < LONGEST and BYLINE.match(line) and line[:2].lower() == "by"
        ),
        "",
    )
    return names(AFTER_THE_NAME.sub("", line))
