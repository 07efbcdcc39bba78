"""Verbs that mean something only with their noun: "take advantage of", "give a boost to"."""

from functools import lru_cache

from kg.words.lists import words


@lru_cache
def _pairs() -> dict[str, frozenset[str]]:
    """Return "verb noun" → the prepositions of what it is done to; "to" where none stands."""
    found: dict[str, frozenset[str]] = {}
    for line in words("light_verbs"):
        verb, noun, *preps = line.split()
        found[f"{verb} {noun}"] = frozenset(preps or ("to",))
    return found


def joining(verb: str, noun: str) -> frozenset[str]:
    """Return the prepositions of what `verb` (a lemma) does with `noun`; none where it is plain."""
    return _pairs().get(f"{verb} {noun}", frozenset())
