"""The edge of a walk: one relation between two things, with the records behind it."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.iris import DOC


@dataclass(frozen=True, slots=True)
class Edge:
    """`subject` —`relation`→ `object`, all IRIs, with its records in reading order.

    `claimed` is true when no record asserts it: somebody says it, or it is only possible.
    """

    subject: str
    relation: str
    object: str
    records: tuple[str, ...] = ()
    claimed: bool = False

    def other(self, end: str) -> str:
        """Return the end that is not `end`."""
        return self.object if self.subject == end else self.subject


def described(iri: str) -> bool:
    """Return whether `iri` is a thing that is only described in one document.

    >>> described("https://kg.example/doc/news.new-offer"), described("https://kg.example/doc/news")
    (True, False)
    """
    return iri.startswith(DOC) and "." in iri[len(DOC) :]


def ordered(edges: Iterable[Edge]) -> list[Edge]:
    """Return edges in the one order that outputs use."""
    return sorted(edges, key=lambda e: (e.claimed, e.subject, e.relation, e.object))
