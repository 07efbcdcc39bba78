"""How a term is written: as a label, a CURIE or an IRI; and CURIEs read back."""

import re
from collections.abc import Mapping

from pyoxigraph import Literal, NamedNode

from kg.iris import PREFIXES
from kg.shell.answer import Cell

LOCAL = re.compile(r"(?:[\w:]|%[0-9A-Fa-f]{2})(?:[\w:.-]|%[0-9A-Fa-f]{2})*(?<!\.)$")
CURIE = re.compile(r"([A-Za-z][\w-]*)?:(\S*)$")
DOT_DIGIT = re.compile(r"\.\d")
XSD = "http://www.w3.org/2001/XMLSchema#"
PLAIN_NUMBERS = (f"{XSD}integer", f"{XSD}decimal", f"{XSD}double", f"{XSD}boolean")


def curie(iri: str, prefixes: Mapping[str, str] = PREFIXES) -> str:
    """Return the CURIE of `iri`, or `<iri>` when no prefix fits.

    >>> curie("https://kg.example/id/hussam-badran")
    ':hussam-badran'
    """
    for prefix, start in prefixes.items():
        if iri.startswith(start) and LOCAL.match(iri[len(start) :]):
            return f"{prefix}:{iri[len(start) :]}"
    return f"<{iri}>"


def in_query(iri: str) -> str:
    """Return `iri` as a query has it: a CURIE, or `<iri>` where the engine misreads the CURIE.

    pyoxigraph 0.5.13 reads `st:news.2.3` as `st:news.2` and the number .3.
    """
    short = curie(iri)
    return f"<{iri}>" if DOT_DIGIT.search(short) else short


def expand(text: str, prefixes: Mapping[str, str] = PREFIXES) -> str | None:
    """Return the IRI that a CURIE or `<IRI>` stands for; None when `text` is neither.

    >>> expand(":moscow")
    'https://kg.example/id/moscow'
    """
    if text.startswith("<") and text.endswith(">"):
        return text[1:-1]
    match = CURIE.match(text)
    if not match or (match.group(1) or "") not in prefixes or text.startswith(("http:", "https:")):
        return None
    return prefixes[match.group(1) or ""] + match.group(2)


def turtle(term: Cell) -> str:
    """Return a term in Turtle's long form: `<iri>`, `"text"@en`; "" for an unbound cell."""
    return "" if term is None else str(term)


def plain(term: Cell) -> str:
    """Return the bare value of a term: an IRI without brackets, a literal's text."""
    if term is None:
        return ""
    if isinstance(term, NamedNode | Literal):
        return term.value
    return str(term)


def is_number(term: Cell) -> bool:
    """Return whether a cell holds a number, to be set flush right."""
    return isinstance(term, Literal) and term.datatype.value in PLAIN_NUMBERS[:3]


def is_iri(term: Cell) -> bool:
    """Return whether a cell holds an IRI."""
    return isinstance(term, NamedNode)
