"""Offices, professions and other roles a person can have."""

from functools import lru_cache

from kg.words import table
from kg.words.lists import words

KIN = words("kin")
_ENDINGS = ("ist", "ologist", "man", "woman", "person", "crat", "grapher", "lawyer")


@lru_cache
def _roles() -> frozenset[str]:
    return frozenset(word for row in table("roles.txt") for word in row[0].split())


def is_role(lemma: str) -> bool:
    """Return whether `lemma` is a role: "minister", "spokesman", "analyst"."""
    return lemma in _roles() or (len(lemma) > 6 and lemma.endswith(_ENDINGS))
