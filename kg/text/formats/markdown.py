"""Markdown: the text that is kept has no front matter and no marks.

Marks inside a sentence would stand in the way of the parser and in the middle of names, so
the plain text is what offsets count in.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from kg.text.formats.content import Content, Fault
from kg.text.formats.decoding import decoded
from kg.text.formats.plain import with_front_matter
from kg.text.front_matter import front_matter

BLOCKS = (
    (re.compile(r"\r\n?"), "\n"),
    (re.compile(r"<!--.*?-->", re.S), ""),
    (re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.S | re.M), ""),
    (re.compile(r"^[ \t]*\[[^\]\n]+\]:[ \t]+\S.*$", re.M), ""),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.M), r"\n\1\n"),
    (re.compile(r"^(.+)\n[ \t]*(?:={3,}|-{3,})[ \t]*$", re.M), r"\1\n"),
    (re.compile(r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$", re.M), ""),
    (re.compile(r"^(?:[ \t]*>[ \t]?)+", re.M), ""),
    (re.compile(r"^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$", re.M), ""),
)
INLINE = (
    (re.compile(r"!\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\[[^\]]*\]"), r"\1"),
    (re.compile(r"\[\^[^\]]+\]"), ""),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^>\n]*>"), ""),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"~~(.+?)~~"), r"\1"),
    (re.compile(r"`+([^`\n]+)`+"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~-])"), r"\1"),
)


def read_markdown(stream: BinaryIO) -> Iterator[Content | Fault]:
    """Yield the text of the file without front matter and marks."""
    text = decoded(stream.read())
    if isinstance(text, Fault):
        yield text
        return
    body = plain(text[front_matter(text).end :])
    yield with_front_matter(text, body) if body else Fault("the file has no text")


def plain(text: str) -> str:
    """Return Markdown as plain text: **Talks** with [envoys](…) → Talks with envoys."""
    for pattern, replacement in (*BLOCKS, *INLINE):
        text = pattern.sub(replacement, text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
