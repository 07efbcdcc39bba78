"""Words of a document made fit for a terminal: no control character passes raw."""

import re
import unicodedata

HOSTILE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]"
)


def clean(text: str) -> str:
    """Return `text` with every control character as a visible sign.

    >>> clean("red \\x1b[31m, bell \\x07, two\\nlines")
    'red ␛[31m, bell ␇, two↵lines'
    """
    return HOSTILE.sub(visible, text) if HOSTILE.search(text) else text


def visible(match: re.Match[str]) -> str:
    """Return the sign that stands for one control character."""
    mark = match.group()
    if mark == "\n":
        return "↵"
    if mark == "\t":
        return " "
    code = ord(mark)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "�"


def width(text: str) -> int:
    """Return how many columns `text` takes on a terminal: "日本" takes 4."""
    if text.isascii():
        return len(text)
    return sum(column_width(char) for char in text)


def column_width(char: str) -> int:
    """Return 0 for a combining mark, 2 for a wide character, else 1."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def shorten(text: str, columns: int) -> str:
    """Return `text` cut to `columns` columns, ending in "…" when it was cut.

    >>> shorten("Israeli Foreign Ministry", 10)
    'Israeli F…'
    """
    if width(text) <= columns:
        return text
    kept, used = [], 0
    for char in text:
        used += column_width(char)
        if used > columns - 1:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…" if columns else ""
