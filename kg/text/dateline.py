"""Date lines and dispatch lines: the words in front of a text that say when and where.

Offsets are characters of the string that was given, end exclusive.
"""

import re
from dataclasses import dataclass
from datetime import date

from kg.model import Span
from kg.words.outlets import is_outlet

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]*\s+)?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
ISO = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
AMERICAN = rf"{WEEKDAY}{MONTH}\s+{DAY}(?:,?\s+(?P<year>\d{{4}}))?"
BRITISH = rf"{WEEKDAY}{DAY}\s+{MONTH},?(?:\s+(?P<year>\d{{4}}))?"
DATES = tuple(re.compile(rf"{form}(?!\w)", re.IGNORECASE) for form in (ISO, AMERICAN, BRITISH))

MARK = re.compile(
    r"(?:date(?:line)?|published(?:\s+on)?|posted(?:\s+on)?|(?:last\s+)?updated(?:\s+on)?|on)"
    r"\s*:?\s+",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"[\s,;|–—-]*(?:(?:last\s+)?updated\b(?:\s+at\b)?|at\b)?\s*"
    r"(?:\d{1,2}[:.]?\d\d\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|BST|EST|EDT|CET|ET|PT)?)?"
    r"(?:\s*\([^)]{1,20}\))?[\s.,]*",
    re.IGNORECASE,
)
NAME = r"[^\W\d_][\w.’'/-]*(?:[ ][^\W\d_][\w.’'/-]*){0,3}"
PLACE = re.compile(rf"{NAME}(?:,[ ]{NAME}){{0,2}}")
AGENCY = re.compile(r"\s*(?:\((?P<round>[^()]{2,40})\)|/(?P<slashed>[^/]{2,40})/)")
KICKER = re.compile(
    r"(?:EXCLUSIVE|BREAKING(?: NEWS)?|UPDATE\w*|ANALYSIS|OPINION|WATCH|VIDEO|LIVE)\b"
)
DASH = re.compile(r"\s*(?:--+|[–—―]|-(?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands in front of a text: ISO date or "", place, agency, and what to skip."""

    date: str = ""
    place: Span | None = None
    agency: Span | None = None
    skip: Span = (0, 0)


NONE = Dateline()


def dateline(text: str) -> Dateline:
    """Return the date line or dispatch line that `text` begins with; `skip` is (0, 0) if none.

    >>> dateline("MOSCOW, Oct 26 (TASS) – Talks began.")
    Dateline(date='', place=(0, 6), agency=(16, 20), skip=(0, 24))
    >>> dateline("date 2023-10-26 Talks begin").date
    '2023-10-26'
    """
    return leading_date(text) or dispatch(text) or NONE


def read_date(text: str, begin: int = 0) -> tuple[str, int]:
    """Return the date that stands at `begin` in ISO form and its end; ("", begin) if none.

    A date without a year gives "" and its end.
    """
    for form in DATES:
        found = form.match(text, begin)
        if found:
            return iso(found["year"], found["month"], found["day"]), found.end()
    return "", begin


def iso(year: str | None, month: str, day: str) -> str:
    """Return the ISO date of the parts, "" without a year or for a day that does not exist."""
    number = int(month) if month.isdigit() else MONTHS[month.lower()]
    try:
        return date(int(year), number, int(day)).isoformat() if year else ""
    except ValueError:
        return ""


def leading_date(text: str) -> Dateline | None:
    """Return the date line `text` is, or the marked or ISO date in front of a headline.

    "Saturday, October 9, 2010" is a line of its own; "On 9 October 2010 the court ruled" is a
    sentence and gives None.
    """
    start = len(text) - len(text.lstrip())
    marked = MARK.match(text, start)
    word_on = bool(marked and marked.group().strip().lower() == "on")
    begin = marked.end() if marked and not word_on else start
    day, end = read_date(text, begin)
    if end == begin or not (day or begin > start):
        return None
    rest = CLOCK.match(text, end)
    after = max(end, rest.end() if rest else end)
    if after >= len(text.rstrip()) or re.match(r"\s*By\s[A-Z]", text[after:]):
        return Dateline(day, skip=(0, len(text)))
    in_front = begin > start or text[begin : begin + 4].isdigit() or re.match(r" [A-Z]", text[end:])
    if not in_front or text[end : end + 1] not in (" ", "\t", ":", "|"):
        return None
    gap = re.match(r"[\s:|–—-]*", text[end:])
    return Dateline(day, skip=(0, end + (gap.end() if gap else 0)))


def dispatch(text: str) -> Dateline | None:
    """Return the dispatch line of an agency: place, date, agency and a dash.

    The place alone is enough when it is in capitals ("HEMPSTEAD, N.Y. ―") or names its
    region ("Taipei, Taiwan —").
    """
    start = len(text) - len(text.lstrip())
    place, day, at = place_and_day(text, start)
    if place is None:
        return None
    if day and not text[at:].strip(" .\n"):
        return named_line(text, place, day)
    agency = AGENCY.match(text, at)
    dash = DASH.match(text, agency.end() if agency else at)
    if not dash or dash.end() >= len(text) or not (text[dash.end()].isupper() or opens(text, dash)):
        return None
    city = text[place[0] : place[1]]
    plain_city = not (agency or "," in city or at > place[1] + 1)
    if not city.split(",")[0].isupper() and (plain_city or len(city) > 60):
        return None
    if KICKER.match(city):
        return Dateline(day, skip=(0, dash.end()))
    span = agency.span("round" if agency["round"] else "slashed") if agency else None
    return Dateline(day, place, span, (0, dash.end()))


def named_line(text: str, name: Span, day: str) -> Dateline:
    """Return the date line "Northgate Review, 28 October 2023" or "Riga, 28 October 2023"."""
    outlet = is_outlet(text[slice(*name)])
    skip = (0, len(text))
    return Dateline(day, None, name, skip) if outlet else Dateline(day, name, None, skip)


def opens(text: str, dash: re.Match[str]) -> bool:
    """Return whether a quotation opens after the dash."""
    return text[dash.end()] in "“\"‘'"


def place_and_day(text: str, start: int) -> tuple[Span | None, str, int]:
    """Return the place that stands at `start`, the date after it, and the end of both."""
    found = PLACE.match(text, start)
    if not found or not found.group()[0].isupper():
        return None, "", start
    end = found.end()
    for comma in re.compile(r",\s*").finditer(text, start, end + 2):
        day, after = read_date(text, comma.end())
        if after > comma.end():
            return (start, comma.start()), day, after
    if any(word[0].islower() for word in found.group().split()):
        return None, "", start
    return (start, end), "", end
