"""Between pyoxigraph's terms and our values."""

import re
from typing import Final, get_args
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode

from kg.iris import DOC, NS, PREFIXES, REL, Q
from kg.model import Datatype, Modality, Node, Spans, Term, Text

XSD: Final = PREFIXES["xsd"]
DATATYPES: Final[dict[str, Datatype]] = {name: name for name in get_args(Datatype)}
MODALITIES: Final[dict[str, Modality]] = {name: name for name in get_args(Modality)}


def words_of(iri: str) -> str:
    """Return the words of an IRI's local name: …/rel/arriveIn → "arrive in"."""
    local = unquote(re.split(r"[/#]", iri)[-1] or iri)
    if iri.startswith((REL, Q)):
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", local).lower()
    return local


def text(literal: Literal) -> Text:
    """Return a pyoxigraph literal as a text of ours; a datatype that we do not use is dropped."""
    name = literal.datatype.value.removeprefix(XSD)
    return Text(literal.value, DATATYPES.get(name, ""))


def spans(written: str) -> Spans:
    """Return the offsets of a span string.

    >>> spans("12-17 30-41")
    ((12, 17), (30, 41))
    """
    pairs = (part.split("-") for part in written.split())
    return tuple((int(begin), int(end)) for begin, end in pairs)


def modality(iri: str) -> Modality:
    """Return the local name of a modality's IRI, or ""."""
    return MODALITIES.get(iri.removeprefix(NS), "")


def reading_order(iri: str) -> tuple[str, int, int]:
    """Return a key that sorts sentences, records and mentions as they stand in the documents.

    >>> reading_order("st/news.17.2"), reading_order("sent/news.17")
    (('st/news', 17, 2), ('sent/news', 17, 0))
    """
    head, _, last = iri.rpartition(".")
    if not last.isdigit():
        return iri, 0, 0
    stem, _, number = head.rpartition(".")
    return (stem, int(number), int(last)) if number.isdigit() else (head, int(last), 0)


def oxi(value: Term | str) -> NamedNode | Literal:
    """Return a term of ours (a string is an IRI) as a pyoxigraph term."""
    if isinstance(value, str):
        return NamedNode(value)
    if isinstance(value, Node):
        return NamedNode(value.iri)
    if value.datatype:
        return Literal(value.text, datatype=NamedNode(XSD + value.datatype))
    return Literal(value.text, language="en")


def described(iri: str) -> bool:
    """Return whether `iri` is a thing that is only described in one document.

    >>> described("https://kg.example/doc/news.new-offer"), described("https://kg.example/doc/news")
    (True, False)
    """
    return iri.startswith(DOC) and "." in iri[len(DOC) :]
