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

# Every repetition is bounded or cannot overlap its neighbour, so that hostile text stays quick.
BLOCKS = (
    (re.compile(r"<!--(?:(?!<!--).)*?-->", re.S), ""),
    (re.compile(r"^(```|~~~)(?:(?!^\1).)*^\1[^\n]*$", re.S | re.M), ""),
    (re.compile(r"^\[[^\]\n]{1,200}\]:[ \t]+\S.*$", re.M), ""),
    (re.compile(r"^#{1,6}[ \t]+(.*)$", re.M), r"\n\1\n"),
    (re.compile(r"^(.+)\n(?:={3,}|-{3,})$", re.M), r"\1\n"),
    (re.compile(r"^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$", re.M), ""),
    (re.compile(r"^(?:>[ \t]*)+", re.M), ""),
    (re.compile(r"^\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?$", re.M), ""),
    (re.compile(r"(?<=\S)[ \t]+#+$", re.M), ""),
)
INLINE = (
    (re.compile(r"!?\[([^\[\]]{0,300})\]\([^)\s]{0,2000}(?:\s+\"[^\"\n]{0,300}\")?\)"), r"\1"),
    (re.compile(r"\[([^\[\]]{1,300})\]\[[^\[\]]{0,200}\]"), r"\1"),
    (re.compile(r"\[\^[^\[\]]{1,100}\]"), ""),
    (re.compile(r"<(https?://[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>\n]{0,1000}>"), ""),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)(.{1,500}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"~~([^~\n]{1,500})~~"), r"\1"),
    (re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]{1,500})\1(?!`)"), r"\2"),
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
    text = "\n".join(line.strip() for line in text.splitlines())
    for pattern, replacement in (*BLOCKS, *INLINE):
        text = pattern.sub(replacement, text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
