"""The formats that kg reads: one file each, and one line in this table."""

from kg.text.formats.content import Format
from kg.text.formats.html import read_html
from kg.text.formats.jsonl import read_jsonl
from kg.text.formats.markdown import read_markdown
from kg.text.formats.pdf import read_pdf
from kg.text.formats.plain import read_plain
from kg.text.formats.word import read_word

FORMATS: dict[str, Format] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".pdf": read_pdf,
    ".docx": read_word,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
}

STARTS: tuple[tuple[bytes, Format], ...] = (
    (b"%PDF", read_pdf),
    (b"PK\x03\x04", read_word),
    (b"<!doctype html", read_html),
    (b"<html", read_html),
    (b'{"', read_jsonl),
)


def told_by_start(data: bytes) -> Format:
    """Return the format of bytes without a file name, told by how they begin."""
    begin = data[:64].lstrip().lower()
    return next((read for start, read in STARTS if begin.startswith(start.lower())), read_plain)
