"""HTML: main text and metadata through trafilatura."""

import logging
import re
from collections.abc import Iterator
from typing import BinaryIO

from kg.text.formats.content import Content, Fault
from kg.text.formats.decoding import decoded
from kg.text.front_matter import iso_date, names

CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([\w-]+)", re.IGNORECASE)


def read_html(stream: BinaryIO) -> Iterator[Content | Fault]:
    """Yield the main text of the page, its title above it; a blank line between paragraphs."""
    data = stream.read()
    declared = CHARSET.search(data[:4096])
    page = decoded(data, declared[1].decode("ascii", "replace") if declared else "")
    yield page if isinstance(page, Fault) else extracted(page)


def extracted(page: str) -> Content | Fault:
    """Return the main text and the metadata of a page."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    known = trafilatura.extract_metadata(page)
    body = trafilatura.extract(page, include_comments=False, include_tables=False)
    text = "\n\n".join((body or trafilatura.html2txt(page) or "").splitlines())
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    if not text:
        return Fault("the page has no text")
    title = (known and known.title) or ""
    return Content(
        text if not title or text.startswith(title) else f"{title}\n\n{text}",
        title=title,
        date=iso_date((known and known.date) or ""),
        outlet=(known and known.sitename) or "",
        authors=names((known and known.author) or ""),
        url=(known and known.url) or "",
    )
