"""What must hold in every graph (MODEL.md), each found by a query that must find nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from typing import cast

from pyoxigraph import Quad, QuerySolutions, RdfFormat, Store, parse

from kg.errors import KgError
from kg.graph import terms as t
from kg.graph.nquads import line
from kg.iris import PREFIXES

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Breach:
    """An invariant that does not hold, and some of the things that break it."""

    rule: str
    examples: tuple[str, ...]
    count: int


def prologue() -> str:
    """Return the PREFIX lines of a query."""
    return "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())


def query_text(name: str) -> str:
    """Return the text of a query that ships with kg: "leak" → leak.rq with prefixes."""
    text = (resources.files("kg.graph") / f"{name}.rq").read_text(encoding="utf-8")
    return prologue() + text


def breach(store: Store, name: str, meaning: str) -> Breach | None:
    """Return what one of the queries finds; None when it finds nothing."""
    solutions = cast(QuerySolutions, store.query(query_text(name)))
    rows = [" ".join(str(value) for value in row) for row in solutions]
    return Breach(meaning, tuple(rows[:SHOWN]), len(rows)) if rows else None


def breaches(store: Store) -> Iterator[Breach]:
    """Yield the breaches of the two laws that every build is checked for."""
    for name, meaning in (
        ("leak", "a claim stands as a direct triple"),
        ("unbacked", "a direct triple has no record that asserts it"),
    ):
        found = breach(store, name, meaning)
        if found:
            yield found


def must_hold(store: Store) -> None:
    """Raise KgError when a claim stands as a fact or a fact has no record."""
    found = list(breaches(store))
    if found:
        raise KgError(
            "The graph breaks its own law and was not published: "
            + "; ".join(f"{b.rule} ({b.count}, such as {b.examples[0]})" for b in found)
            + ". This is a fault of kg; please report it with the document."
        )


def described_triples(lines: Iterable[str]) -> set[str]:
    """Return, as a line, the triple of every record that is whole among these lines."""
    places: dict[str, dict[str, str]] = defaultdict(dict)
    wanted = (t.SUBJECT, t.PREDICATE, t.OBJECT)
    for text in lines:
        subject, predicate, rest = text.split(" ", 2)
        if predicate in wanted:
            places[subject][predicate] = rest.removesuffix(" .")
    return {line(*(of[place] for place in wanted)) for of in places.values()
            if len(of) == len(wanted)}  # fmt: skip


def touched_must_hold(store: Store, lines: Iterable[str], backed: Callable[[str], bool]) -> None:
    """Raise KgError when a change broke a law among the triples that it touched.

    `lines` are those that came, or those that went; `backed` tells whether some document of
    the graph asserts a triple.
    """
    for triple in described_triples(lines):
        if (quad_of(triple) in store) != backed(triple):
            fault = "is missing" if backed(triple) else "stands without a record that asserts it"
            raise KgError(
                f"The change breaks the law of the graph and was not published: {triple} "
                f"{fault}. This is a fault of kg; please report it, and build the graph again."
            )


def quad_of(text: str) -> Quad:
    """Return the quad of one line."""

    quad: Quad = next(iter(parse(text, RdfFormat.N_QUADS)))
    return quad
