"""When: dates of the text in XSD form, resolved against the date of publication."""

import re
from datetime import date, timedelta
from functools import lru_cache

from kg.model import Datatype

Resolved = tuple[str, Datatype]

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|"
    r"aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_WEEKDAY = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})"
_SHAPES = tuple(
    re.compile(rf"^(?:{_WEEKDAY},?\s+)?(?:the\s+)?{shape}$")
    for shape in (
        rf"{_MONTH}\s+{_DAY}(?:\s*,)?\s+{_YEAR}",
        rf"{_DAY}(?:\s+of)?\s+{_MONTH}(?:\s*,)?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY}",
        rf"{_DAY}(?:\s+of)?\s+{_MONTH}",
        rf"{_MONTH}(?:\s+of)?,?\s+{_YEAR}",
    )
)
_ISO = re.compile(r"^(\d{4})-(\d\d)-(\d\d)$")
_RELATIVE_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "last night": -1,
    "this morning": 0, "this afternoon": 0, "this evening": 0, "the day before yesterday": -2,
    "the day after tomorrow": 2, "yesterday morning": -1, "yesterday evening": -1,
    "yesterday afternoon": -1,
}  # fmt: skip
_PART_OF_DAY = re.compile(
    rf"^(?:(?:early|late|last|this|on|the)\s+)*{_WEEKDAY}(?:'s|’s)?"
    r"(?:\s+(?:morning|afternoon|evening|night|night's))?$"
)
_COUNTS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_NUMBERS = {"a": 1, "an": 1} | {word: n for n, word in enumerate(_COUNTS, 1)}
_AGO = re.compile(rf"^(\d+|{'|'.join(_NUMBERS)})\s+(day|month|year)s?\s+ago$")
# "late 2015", "early last month": still that month or year
_PART = re.compile(
    r"^(?:(?:very\s+)?(?:early|late|earlier|later|mid)(?:\s+in)?[\s-]+"
    r"|the\s+(?:beginning|start|middle|end)\s+of\s+)"
)
_SEASON = re.compile(
    r"^(?:the\s+)?(?:(?:early|late)\s+)?(?:spring|summer|autumn|fall|winter"
    r"|(?:first|second|third|fourth|last)\s+(?:quarter|half))(?:\s+of|,)?\s+"
)
_THIS_SEASON = re.compile(r"^this\s+(?:past\s+)?(?:spring|summer|autumn|fall)$")
_OF_YEAR = re.compile(r"^(.+?)(?:\s+of|,)?\s+(last|this|next)\s+year$")
SAME_DAY = frozenset(("the same day", "same day", "that day", "that same day", "the day"))


@lru_cache(maxsize=16384)
def resolve(words: str, published: str, same_day: str = "", ahead: bool = False) -> Resolved | None:
    """Return the XSD form of a date expression, or None when it names no day, month or year.

    "October 26" → ("2023-10-26", "date") for a text of 2023; "Thursday" → the latest on or
    before `published`; "1995" → ("1995", "gYear"); "the 1990s", "last week" → None.
    `published` and `same_day` are ISO dates or ""; `ahead` makes a bare weekday, month or day
    of a month the coming one ("will meet on Sunday").
    """
    text = " ".join(words.lower().split()).strip(" ,.")
    if text in SAME_DAY:
        return (same_day, "date") if same_day else None
    iso = _ISO.match(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    year = re.match(rf"^(?:the year\s+)?{_YEAR}$", text)
    if year:
        return year["year"], "gYear"
    if rest := _rest(text, published):
        found = resolve(rest, published, "", ahead)
        if found and (found[1] != "date" or _OF_YEAR.match(text)):
            return found
    if ahead and published and (coming := _coming(text, date.fromisoformat(published))):
        return coming
    for shape in _SHAPES:
        match = shape.match(text)
        if match:
            return _calendar(match.groupdict(), published)
    return _relative(text, published) if published else None


def _rest(text: str, published: str) -> str:
    """What of an expression says the month or year: "late 2015", "the summer of 2010"."""
    if published and _THIS_SEASON.match(text):
        return published[:4]
    if season := _SEASON.match(text):
        rest = text[season.end() :]
        return rest if re.match(rf"^{_YEAR}$", rest) else ""
    if part := _PART.match(text):
        return text[part.end() :]
    dated = _OF_YEAR.match(text)
    if dated and published:
        year = int(published[:4]) + ("last", "this", "next").index(dated[2]) - 1
        return f"{dated[1]} {year}"
    return ""


def _coming(text: str, here: date) -> Resolved | None:
    """The next weekday, day of a month or month after `here`, None for other expressions."""
    part = _PART_OF_DAY.match(text)
    if part and not text.startswith(("last", "next")):
        days = (_WEEKDAYS.index(part["weekday"]) - here.weekday()) % 7
        return (here + timedelta(days)).isoformat(), "date"
    month = re.match(rf"^(?:in\s+|by\s+|this\s+)?{_MONTH}$", text)
    if month and text != "may":
        number = _month(month["month"])
        return f"{here.year + (number < here.month)}-{number:02}", "gYearMonth"
    for shape in _SHAPES:
        found = shape.match(text)
        if found and not found.groupdict().get("year"):
            number, day = _month(found["month"]), int(found["day"])
            this = _day(here.year, number, day)
            return (
                this if this and this[0] >= here.isoformat() else _day(here.year + 1, number, day)
            )
    return None


def _calendar(found: dict[str, str | None], published: str) -> Resolved | None:
    month = _month(found["month"] or "")
    day, year = found.get("day"), found.get("year")
    if year and not day:
        return f"{year}-{month:02}", "gYearMonth"
    if year:
        return _day(int(year), month, int(day or 1))
    if not published:
        return None
    here = date.fromisoformat(published)
    near = [_day(y, month, int(day or 1)) for y in (here.year - 1, here.year, here.year + 1)]
    known = [d for d in near if d]
    return min(known, key=lambda d: _distance(d[0], here)) if known else None


def _distance(day: str, here: date) -> int:
    """Days between, a date ahead counting more: news tells what was rather than what will be."""
    ahead = (date.fromisoformat(day) - here).days
    return ahead + 90 if ahead > 0 else -ahead


def _relative(text: str, published: str) -> Resolved | None:
    here = date.fromisoformat(published)
    if text in _RELATIVE_DAYS:
        return (here + timedelta(_RELATIVE_DAYS[text])).isoformat(), "date"
    part = _PART_OF_DAY.match(text)
    if part and not text.startswith("next"):
        back = (here.weekday() - _WEEKDAYS.index(part["weekday"])) % 7
        if back == 0 and text.startswith("last"):
            back = 7
        return (here - timedelta(back)).isoformat(), "date"
    following = re.match(rf"^(?:next|this coming)\s+{_WEEKDAY}$", text)
    if following:
        ahead = (_WEEKDAYS.index(following["weekday"]) - here.weekday() - 1) % 7 + 1
        return (here + timedelta(ahead)).isoformat(), "date"
    years = {"last year": -1, "this year": 0, "next year": 1}
    if text in years:
        return str(here.year + years[text]), "gYear"
    months = {"last month": -1, "this month": 0, "next month": 1}
    if text in months:
        return _shifted(here, months[text])
    lone = re.match(rf"^(?:in\s+|last\s+|this\s+)?{_MONTH}$", text)
    if (lone and text != "may") or text in ("last may", "in may"):
        month = _month((lone["month"] if lone else "") or "may")
        if text.startswith("last") and month == here.month:
            return f"{here.year - 1}-{month:02}", "gYearMonth"
        return _latest_month(here, month)
    ago = _AGO.match(text)
    if ago:
        return _back(here, int(_NUMBERS.get(ago[1], 0) or ago[1]), ago[2])
    return None


def _back(here: date, count: int, unit: str) -> Resolved | None:
    if unit == "day":
        return (here - timedelta(count)).isoformat(), "date"
    if unit == "month":
        return _shifted(here, -count)
    return str(here.year - count), "gYear"


def _latest_month(here: date, month: int) -> Resolved:
    year = here.year if month <= here.month else here.year - 1
    return f"{year}-{month:02}", "gYearMonth"


def _shifted(here: date, months: int) -> Resolved:
    count = here.year * 12 + here.month - 1 + months
    return f"{count // 12}-{count % 12 + 1:02}", "gYearMonth"


def _month(word: str) -> int:
    return next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(word[:3]))


def _day(year: int, month: int, day: int) -> Resolved | None:
    try:
        return date(year, month, day).isoformat(), "date"
    except ValueError:
        return None
