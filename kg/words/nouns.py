"""What kind of thing a common noun names: a person, an act, a work."""

from functools import lru_cache

from kg.words import table

PLACES = frozenset(("place", "facility", "region", "country", "city", "organization"))
"""Kinds of nouns that something can be in."""


@lru_cache
def kinds() -> dict[str, str]:
    """Return noun → kind ("person", "organization", "country", "work", "event" …).

    "person?" is a noun that also has another sense ("guard").
    """
    return {row[0]: row[1] for row in (*table("nouns.tsv"), *table("nouns_reviewed.tsv"))}


def kind(lemma: str) -> str:
    """Return the kind of a noun's lemma in lower case, "" when nobody knows."""
    return kinds().get(lemma, "")
