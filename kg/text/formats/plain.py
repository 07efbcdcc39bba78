"""Plain text: kept as it is; front matter stays in it and is skipped by the segments."""

from collections.abc import Iterator
from typing import BinaryIO

from kg.text.formats.content import Content, Fault
from kg.text.formats.decoding import decoded
from kg.text.front_matter import front_matter, iso_date, names


def read_plain(stream: BinaryIO) -> Iterator[Content | Fault]:
    """Yield the text of the file, unchanged."""
    text = decoded(stream.read())
    yield text if isinstance(text, Fault) else with_front_matter(text)


def with_front_matter(text: str, body: str | None = None) -> Content:
    """Return the content that the front matter of `text` describes; `body` is what is kept."""
    front = front_matter(text)
    return Content(
        text if body is None else body,
        title=front.get("title"),
        date=iso_date(front.get("date")),
        outlet=front.get("outlet"),
        authors=names(front.get("authors")),
        url=front.get("url"),
    )
