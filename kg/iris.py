"""Slugs and every IRI that kg mints (str → str), after MODEL.md's minting rules."""

import hashlib
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote as percent_encoded

BASE = "https://kg.example/"

ID = f"{BASE}id/"
DOC = f"{BASE}doc/"
SENT = f"{BASE}sent/"
ST = f"{BASE}st/"
MEN = f"{BASE}men/"
REL = f"{BASE}rel/"
Q = f"{BASE}q/"
SAID = f"{BASE}said/"
NS = f"{BASE}ns#"

PREFIXES: dict[str, str] = {
    "": ID,
    "doc": DOC,
    "sent": SENT,
    "st": ST,
    "men": MEN,
    "rel": REL,
    "q": Q,
    "said": SAID,
    "kg": NS,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

UNNAMED_SOURCE = f"{NS}unnamedSource"
LONGEST = 80


@lru_cache(maxsize=1 << 14)
def quote(name: str) -> str:
    """Return `name` percent-encoded for an IRI; the same few are asked for again and again."""
    return percent_encoded(name)


@lru_cache(maxsize=1 << 14)
def slug(text: str) -> str:
    """Return the slug of `text`: NFKD, ASCII, lower case, hyphens; at most 80 characters.

    A text with no ASCII letters keeps its own. A slug that was cut ends in "-" and four hex
    digits of its SHA-1.

    >>> slug("Côte d’Ivoire’s Élysée")
    'cote-divoires-elysee'
    """
    plain = re.sub(r"['’‘`´]", "", unicodedata.normalize("NFKD", text))
    ascii_only = plain.encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_only)
    if not any(re.search(r"[a-z0-9]", w) for w in words):
        words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    whole = "-".join(words) or "x"
    if len(whole) <= LONGEST:
        return whole
    digest = hashlib.sha1(whole.encode(), usedforsecurity=False).hexdigest()[:4]
    return f"{whole[: LONGEST - 5].rstrip('-')}-{digest}"


def named(key: str) -> str:
    """Return the IRI of a named thing: `named("moscow")` → …/id/moscow."""
    return ID + quote(key)


def described(doc: str, key: str) -> str:
    """Return the IRI of a thing that is only described in one document."""
    return f"{DOC}{quote(doc)}.{quote(key)}"


def document(doc: str) -> str:
    """Return the IRI of a document."""
    return DOC + quote(doc)


def sentence(doc: str, number: int) -> str:
    """Return the IRI of sentence `number` of a document."""
    return f"{SENT}{quote(doc)}.{number}"


def statement(doc: str, sentence: int, number: int) -> str:
    """Return the IRI of record `number` of a sentence."""
    return f"{ST}{quote(doc)}.{sentence}.{number}"


def mention(doc: str, sentence: int, number: int) -> str:
    """Return the IRI of mention `number` of a sentence."""
    return f"{MEN}{quote(doc)}.{sentence}.{number}"


def relation(name: str) -> str:
    """Return the IRI of a relation: `relation("arriveIn")` → …/rel/arriveIn."""
    return REL + quote(name)


def qualifier(preposition: str) -> str:
    """Return the IRI of a preposition on a record: `qualifier("in")` → …/q/in."""
    return Q + quote(camel(preposition))


def said(speaker: str) -> str:
    """Return the IRI of the view of a speaker, given the speaker's IRI."""
    return SAID + re.sub(r"^.*?/(?:id/|doc/|ns#)", "", speaker)


def camel(words: str) -> str:
    """Return `words` in lowerCamelCase: "give tailwind to" → "giveTailwindTo"."""
    found: list[str] = re.findall(r"\w+", words) or ["x"]
    first, *rest = found
    return first.lower() + "".join(w[:1].upper() + w[1:].lower() for w in rest)
