"""Verbs of saying and thinking with what they do to their content."""

from functools import lru_cache

from kg.words import table


@lru_cache
def _kinds() -> dict[str, str]:
    return {row[0]: row[1] for row in reversed(table("reporting_verbs.txt"))}


def kind(lemma: str) -> str:
    """Return "say", "deny", "want", "doubt", "expect" or "ask" for a reporting verb, else ""."""
    return _kinds().get(lemma, "")


@lru_cache
def attitudes() -> dict[str, str]:
    """Return the adjectives that hold a clause, with their kinds: "confident" → "say"."""
    return {row[0]: row[1] for row in table("attitudes.txt")}
