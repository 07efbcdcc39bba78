"""Statements that tell too little: who sees only the card cannot tell who or what is meant.

Of the statements judged by hand (`benchmarks/judged`, the third to the eighth reading) seven
in ten are right; of those below three to five in ten, and what is right tells nothing alone.
"""

import re
from collections.abc import Collection

from kg.iris import UNNAMED_SOURCE
from kg.model import Node, Statement, Term, Text
from kg.words.lists import words

LONG = 12
"""Words of a sentence from which on "the bid" may be any: "The crew sold the ship" has one."""

LINKS = frozenset(("noun-link", "possessive", "compound-name"))
_CLAUSES = frozenset(
    ("verb", "passive", "passive-agent", "copula", "adjective", "intransitive", "event")
)
_POINTING = frozenset(("the", "this", "that", "these", "those"))
# "our approach", "all of my friends", "I’d"; but "our" in a name is a name's
_SPEAKING = re.compile(r"^(?:Our|My|We|Your|I)\b|\b(?:our|my|we|us|me|your|you)\b")


def is_empty(s: Statement, named: Collection[str], *, long: bool) -> bool:
    """Return whether a card has a side that nobody can make out.

    `named` are the IRIs of what has a name, `long` tells whether the sentence has `LONG` words.
    "The bid was rejected when …": which; "our approach works": whose; "journey towards hope"
    that somebody speaks of is a figure of speech; that the firm has a yard is what "the firm's
    yard is said to be empty" takes for granted; "used their money": whose.
    """
    if s.rule in LINKS and any(n.iri == UNNAMED_SOURCE for n in s.said_by):
        return True
    if s.rule in LINKS and s.said_by and _is_word(s.object, named):
        return True
    if s.rule in _CLAUSES and _is_of_others(s, named):
        return True
    if s.subject.iri in named:
        return False
    if _SPEAKING.search(s.subject.label):
        return True
    return long and s.rule in _CLAUSES and _is_bare_definite(s.subject) and not _is_dated(s)


def _is_of_others(s: Statement, named: Collection[str]) -> bool:
    """ "Lund used their money": not hers, or her name would stand there; "sailors used theirs".

    "Go to your place", said to nobody known.
    """
    first = _text(s.object).partition(" ")[0]
    if first == "their":
        return s.subject.iri in named and not s.subject.label.endswith("s")
    return first in ("his", "her", "your")


def _is_dated(s: Statement) -> bool:
    """ "The meeting was held on 26 October": when it was tells which."""
    return s.time is not None or (isinstance(s.object, Text) and s.object.datatype == "date")


def _is_word(term: Term, named: Collection[str]) -> bool:
    """Whether one word that is no name and no number is all there is: "hope"."""
    if isinstance(term, Node) and term.iri in named:
        return False
    text = _text(term)
    return " " not in text and text.islower() and not any(c.isdigit() for c in text)


def _text(term: Term) -> str:
    return term.label if isinstance(term, Node) else term.text


def _is_bare_definite(term: Node) -> bool:
    """ "the bid", "those cases"; "the government" and "this country" are plain from afar."""
    first, _, noun = term.label.partition(" ")
    if first not in _POINTING or not noun.islower() or " " in noun:
        return False
    return noun not in words("deictic_nouns")
