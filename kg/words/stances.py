"""Verbs that say what somebody thinks, wants or holds of a thing, and where that thing stands."""

from functools import lru_cache

from kg.words import table


@lru_cache
def _places() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, places in table("stance_verbs.txt"):
        found[word] = found.get(word, frozenset()) | frozenset(places.split())
    return found


def places(lemma: str) -> frozenset[str]:
    """Return where a verb has its content: "o", "to", "o-to" and prepositions; else nothing.

    >>> sorted(places("insist"))
    ['on', 'upon']
    """
    return _places().get(lemma, frozenset())


@lru_cache
def _nouns() -> frozenset[str]:
    return frozenset(word for row in table("stance_nouns.txt") for word in row[0].split())


def is_noun(lemma: str) -> bool:
    """Return whether somebody's words or thoughts go by this noun: "claim", "plan"."""
    return lemma in _nouns()
