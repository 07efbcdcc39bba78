"""The edge of a walk: one relation between two things, with the records behind it."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.queries.values import described

__all__ = ["Edge", "described", "ordered"]


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


def ordered(edges: Iterable[Edge]) -> list[Edge]:
    """Return edges in the one order that outputs use."""
    return sorted(edges, key=lambda e: (e.claimed, e.subject, e.relation, e.object))
