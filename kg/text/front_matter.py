"""Front matter: title, date, outlet, author and address written above a text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.text.dateline import read_date

KEYS = {
    "title": "title",
    "headline": "title",
    "date": "date",
    "published": "date",
    "publication date": "date",
    "pubdate": "date",
    "outlet": "outlet",
    "source": "outlet",
    "publisher": "outlet",
    "publication": "outlet",
    "author": "authors",
    "authors": "authors",
    "byline": "authors",
    "by": "authors",
    "url": "url",
    "link": "url",
}
FENCED = re.compile(
    r"\s*(---|\+\+\+)[ \t]*\r?\n(?P<inside>.*?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)", re.S
)
FIELD = re.compile(r"(?P<key>[A-Za-z][A-Za-z ]{1,20}?)[ \t]*[:=][ \t]*(?P<value>.*)")
ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.*)")
LINE = re.compile(r"[^\r\n]*(?:\r?\n|$)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above a text, by our names, and where the text begins."""

    end: int = 0
    values: Mapping[str, str] = field(default_factory=dict)

    def get(self, key: str) -> str:
        """Return the value of `key`, "" when it is not there."""
        return self.values.get(key, "")


def front_matter(text: str) -> FrontMatter:
    """Return the front matter of `text`: between --- lines, or two known fields and more.

    >>> front_matter("---\\ntitle: Talks\\n---\\nThey met.").get("title")
    'Talks'
    """
    fenced = FENCED.match(text)
    if fenced and (values := fields(fenced["inside"])):
        return FrontMatter(fenced.end(), values)
    return bare_fields(text)


def bare_fields(text: str) -> FrontMatter:
    """Return fields that stand above the text without a fence, at least two of them."""
    at, lines = len(text) - len(text.lstrip()), list[str]()
    while at < len(text) and (line := LINE.match(text, at)):
        found = FIELD.match(line.group())
        if not found or found["key"].lower() not in KEYS:
            break
        lines.append(line.group())
        at = line.end()
    return FrontMatter(at, fields("\n".join(lines))) if len(lines) > 1 else FrontMatter()


def fields(inside: str) -> dict[str, str]:
    """Return the known fields of the lines; the items of a list are joined by "; "."""
    values, last = dict[str, str](), ""
    for line in inside.splitlines():
        item, found = ITEM.match(line), FIELD.match(line)
        if item and last:
            values[last] = "; ".join(filter(None, (values.get(last, ""), clean(item["value"]))))
        elif found:
            last = KEYS.get(found["key"].lower(), "")
            if last:
                values[last] = clean(found["value"])
    return values


def clean(value: str) -> str:
    """Return a value without its quotation marks, and a list in brackets joined by "; "."""
    value = value.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return "; ".join(clean(part) for part in value[1:-1].split(","))
    return (
        value[1:-1] if value[:1] in "'\"" and value[:1] == value[-1:] and len(value) > 1 else value
    )


def iso_date(value: str) -> str:
    """Return the date that a value begins with in ISO form, "" if it has none."""
    return read_date(value.strip())[0]


def names(value: str) -> tuple[str, ...]:
    """Return the authors that a value names: "Ann Lee and Jane Roe" → two."""
    parts = re.split(r"\s*;\s*|\s*,\s*|\s+and\s+|\s+&\s+", re.sub(r"^[Bb]y\s+", "", value.strip()))
    return tuple(part for part in parts if part)
