"""JSON Lines: one document a line, {"id", "text", "title", "date", "source", "url"}."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from kg.text.formats.content import Content, Fault
from kg.text.formats.decoding import decoded
from kg.text.front_matter import iso_date, names


def read_jsonl(stream: BinaryIO) -> Iterator[Content | Fault]:
    """Yield the document of each line; a bad line is a fault of its own."""
    empty = True
    for number, line in enumerate(stream, 1):
        if line.strip():
            empty = False
            yield one(line, number)
    if empty:
        yield Fault("the file is empty")


def one(line: bytes, number: int) -> Content | Fault:
    """Return the document of a line, or what is wrong with the line."""
    where = f"line {number}"
    text = decoded(line)
    if isinstance(text, Fault):
        return Fault("the line is not UTF-8 text", where)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Fault(f"the line is not JSON ({error})", where)
    if not isinstance(value, dict):
        return Fault('the line is no JSON object with a "text"', where)
    body = value.get("text")
    if not isinstance(body, str) or not body.strip():
        return Fault('the line has no "text"', where)
    return content(value, body, number)


def content(value: dict[str, Any], body: str, number: int) -> Content:
    """Return the document of a JSON object; lone surrogates, which no file can hold, go."""
    known = {key: str(found) for key, found in value.items() if isinstance(found, str | int)}
    authors = value.get("authors") or value.get("author") or ""
    return Content(
        body.encode("utf-8", "replace").decode("utf-8"),
        title=known.get("title", ""),
        date=iso_date(known.get("date", "")),
        outlet=known.get("source", "") or known.get("outlet", ""),
        authors=tuple(map(str, authors)) if isinstance(authors, list) else names(str(authors)),
        url=known.get("url", ""),
        id=known.get("id", "") or f"line-{number}",
    )
