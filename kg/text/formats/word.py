"""Word documents (.docx) through python-docx."""

import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO

from kg.text.formats.content import Content, Fault
from kg.text.front_matter import names

UNKNOWN_AUTHORS = ("python-docx", "Microsoft Office User", "User", "Author")


def read_word(stream: BinaryIO) -> Iterator[Content | Fault]:
    """Yield the paragraphs and table cells of the document in order."""
    import docx
    from docx.opc.exceptions import OpcError

    try:
        document = docx.Document(stream)
    except (OpcError, KeyError, ValueError, zipfile.BadZipFile) as error:
        yield Fault(f"the Word document is broken ({type(error).__name__})")
        return
    text = "\n\n".join(filter(None, (line.strip() for line in lines(document))))
    if not text:
        yield Fault("the Word document has no text")
        return
    known = document.core_properties
    author = "" if known.author in UNKNOWN_AUTHORS else known.author or ""
    yield Content(text, title=(known.title or "").strip(), authors=names(author))


def lines(document: Any) -> Iterator[str]:
    """Yield the text of the body's paragraphs and of the rows of its tables."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield from (cell.text for cell in row.cells)
        else:
            yield block.text
