"""What kind of line was typed: a query, an update, a walk verb or a dot-command."""

import re
from enum import Enum

QUERY_WORDS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
UPDATE_WORDS = (
    "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD", "WITH",
)  # fmt: skip
PROLOGUE_WORDS = ("PREFIX", "BASE")

PROLOGUE = re.compile(
    r"(?:\s+|\#[^\n]*(?:\n|$)|(?:PREFIX\s+[^\s:]*:\s*|BASE\s*)<[^>]*>)*", re.IGNORECASE
)
WORD = re.compile(r"[A-Za-z]+")
FIRST = re.compile(r"\s*(\\[?\w]|\.?[A-Za-z][\w-]*|\S+)")


class Kind(Enum):
    """The kinds of line."""

    EMPTY = "empty"
    QUERY = "query"
    UPDATE = "update"
    COMMAND = "command"
    UNKNOWN = "unknown"


def first_word(text: str) -> str:
    """Return the first word of a line: ".help path" → ".help", "\\\\q" → "\\\\q"."""
    match = FIRST.match(text)
    return match.group(1) if match else ""


def kind_of(text: str, names: frozenset[str]) -> Kind:
    """Return the kind of `text`, given the names of all verbs and dot-commands.

    >>> kind_of("SELECT * { ?s ?p ?o }", frozenset())
    <Kind.QUERY: 'query'>
    >>> kind_of("find Moscow", frozenset({"find"}))
    <Kind.COMMAND: 'command'>
    """
    word = first_word(text)
    if not word:
        return Kind.EMPTY
    if word in names or word.startswith((".", "\\")):
        return Kind.COMMAND
    return sparql_kind(text)


def sparql_kind(text: str) -> Kind:
    """Return QUERY or UPDATE by the first word after comments and prefixes, else UNKNOWN."""
    prologue = PROLOGUE.match(text)
    end = prologue.end() if prologue else 0
    word = WORD.match(text, end)
    if not word:
        return Kind.QUERY if end and text[:end].strip() else Kind.UNKNOWN
    upper = word.group().upper()
    if upper in QUERY_WORDS or upper in PROLOGUE_WORDS:
        return Kind.QUERY
    return Kind.UPDATE if upper in UPDATE_WORDS else Kind.UNKNOWN


def nearest(word: str, names: frozenset[str]) -> str:
    """Return the known word closest to a mistyped one, or "": "fnd" → "find"."""
    from difflib import get_close_matches

    known = {name.lower(): name for name in sorted(names)}
    known |= {name.lower(): name for name in (*QUERY_WORDS, *UPDATE_WORDS[:2])}
    close = get_close_matches(word.lower(), known, n=1, cutoff=0.65)
    return known[close[0]] if close else ""
