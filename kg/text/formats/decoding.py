"""Bytes to text: byte order marks, UTF-8, UTF-16, Windows-1252, then a guess."""

import codecs
import re

from kg.text.formats.content import Fault

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
WESTERN = re.compile(r"[A-Za-z\s\d.,;:!?'\"()À-ÖØ-öø-ÿ‘’“”‚„‹›«»–—…€£©®°§´`·½¼¾•\xa0ŒœŠšŽžŸ™-]")
MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
SAMPLE = 4096


def decoded(data: bytes, declared: str = "") -> str | Fault:
    """Return the text of `data`, without a byte order mark, or why it cannot be read.

    `declared` is the encoding that the file itself names; it is tried after the marks.
    """
    if not data.strip():
        return Fault("the file is empty")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            marked = strictly(data, encoding)
            if marked is None:
                return Fault(f"the file is not the {encoding} it says it is")
            return marked if marked.strip() else Fault("the file is empty")
    text = strictly(data, declared) if declared else None
    text = text or (
        wide(data) if b"\0" in data[:SAMPLE] else strictly(data, "utf-8") or guessed(data)
    )
    if text is None or looks_binary(text):
        return Fault("the file is binary or in an unknown encoding; save it as UTF-8 text")
    if damaged(data, text):
        return Fault("the file is damaged UTF-8; save it again as UTF-8 text")
    return text if text.strip() else Fault("the file is empty")


def strictly(data: bytes, encoding: str) -> str | None:
    """Return the text of `data` if every byte fits the encoding."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def wide(data: bytes) -> str | None:
    """Return the text of UTF-16 without a mark, told by where its zero bytes stand."""
    sample = data[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 5 < len(sample) or min(even, odd) * 20 > max(even, odd):
        return None
    return strictly(data, "utf-16-be" if even > odd else "utf-16-le")


def guessed(data: bytes) -> str | None:
    """Return the text of one-byte encodings: Windows-1252 where it reads well, else a guess."""
    western = strictly(data, "cp1252") or ""
    sample = western[:SAMPLE]
    foreign = sum(not c.isascii() for c in sample)
    if sample and len(WESTERN.findall(sample)) >= 0.97 * len(sample) and foreign * 4 < len(sample):
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return str(best) if best else None


def looks_binary(text: str) -> bool:
    """Return whether more than one character in a hundred is a control character."""
    sample = text[:SAMPLE]
    return len(CONTROL.findall(sample)) * 100 > len(sample)


def damaged(data: bytes, text: str) -> bool:
    """Return whether text that was read as something else is UTF-8 with some bad bytes.

    Many-byte letters of UTF-8 hardly ever stand in other encodings by chance.
    """
    if text.isascii() or strictly(data, "utf-8") is not None or b"\0" in data[:SAMPLE]:
        return False
    letters = MULTIBYTE.findall(data)
    return sum(map(len, letters)) * 2 > sum(byte > 127 for byte in data)
