"""Which prepositions belong to a verb: "compare X to Y", "meet with X"."""

from functools import lru_cache

from kg.words import table


@lru_cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for verb, prepositions in table("verb_prepositions.txt"):
        found.setdefault(verb, set()).update(prepositions.split())
    return {verb: frozenset(words) for verb, words in found.items()}


def belongs(verb: str, preposition: str) -> bool:
    """Return whether `preposition` is one that `verb` (a lemma) asks for."""
    return preposition in _table().get(verb, ())
