"""PDF through pypdf: its lines joined to paragraphs again."""

import logging
import re
from collections.abc import Iterator
from typing import BinaryIO

from kg.text.formats.content import Content, Fault
from kg.text.front_matter import names
from kg.text.paragraphs import paragraphs

HYPHENATED = re.compile(r"(?<=[a-zà-ÿ])[-\u00ad]\s*\n\s*(?=[a-zà-ÿ])")


def read_pdf(stream: BinaryIO) -> Iterator[Content | Fault]:
    """Yield the text of the pages, with title and author where the file names them."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(stream)
        if reader.is_encrypted and not reader.decrypt(""):
            yield Fault("the PDF is locked with a password")
            return
        text = "\n".join(page.extract_text() for page in reader.pages)
        known = reader.metadata
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        yield Fault(f"the PDF is broken ({type(error).__name__})")
        return
    text = flowing(text)
    if not text:
        yield Fault("the PDF has no text, only pictures")
        return
    title = ((known and known.title) or "").strip()
    author = ((known and known.author) or "").strip()
    useless = title.startswith("Microsoft Word") or "." in title[-5:] or "(anonymous)" in title
    yield Content(text, "" if useless or title not in text else title, authors=names(author))


def flowing(text: str) -> str:
    """Return the text with its paragraphs on lines of their own and words put together again."""
    text = HYPHENATED.sub("", text)
    return "\n\n".join(" ".join(text[b:e].split()) for b, e in paragraphs(text))
