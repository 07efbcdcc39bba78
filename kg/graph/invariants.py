"""What must hold in every graph (MODEL.md), each found by a query that must find nothing."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from typing import cast

from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QuerySolutions,
    RdfFormat,
    Store,
    parse,
)

from kg.errors import KgError
from kg.graph import terms as t
from kg.graph.nquads import boolean, line
from kg.iris import PREFIXES, REL, SAID

SHOWN = 3
LEAK = "a claim stands as a direct triple"
UNBACKED = "a direct triple has no record that asserts it"
HERE = DefaultGraph()
RECORD = (t.SUBJECT, t.PREDICATE, t.OBJECT, t.ASSERTED)
IN_VIEW = re.compile(rf" <{re.escape(SAID)}[^<> ]*> \.$")
RDF_TYPE = PREFIXES["rdf"] + "type"
PROPERTY = PREFIXES["rdf"] + "Property"
TRUE = Literal("true", datatype=NamedNode(PREFIXES["xsd"] + "boolean"))


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


def breaches(store: Store) -> Iterator[Breach]:
    """Yield the breaches of the two laws about facts and claims.

    The same as leak.rq and unbacked.rq find, in seconds where those take minutes.
    """
    asserted, claimed = described(store)
    facts = {hash(triple): triple for triple in direct_triples(store)}
    claims = claimed - asserted
    for rule, broken in (
        (LEAK, sorted(facts.keys() & claims)),
        (UNBACKED, sorted(facts.keys() - asserted - claims)),
    ):
        if broken:
            shown = tuple(" ".join(map(str, facts[found])) for found in broken[:SHOWN])
            yield Breach(rule, shown, len(broken))


Triple = tuple[object, object, object]


def described(store: Store) -> tuple[set[int], set[int]]:
    """Return the hashes of the triples that records assert, and of those that others do."""
    asserted: set[int] = set()
    claimed: set[int] = set()
    query = (
        "SELECT ?s ?p ?o ?a { ?st kg:asserted ?a ; rdf:subject ?s ; rdf:predicate ?p ; "
        "rdf:object ?o }"
    )
    for s, p, o, a in cast(QuerySolutions, store.query(prologue() + query)):
        (asserted if a == TRUE else claimed).add(hash((s, p, o)))
    return asserted, claimed


def direct_triples(store: Store) -> Iterator[Triple]:
    """Yield the triples of the default graph whose predicate is a relation read from text."""
    query = "SELECT ?s ?p ?o { ?s ?p ?o FILTER(STRSTARTS(STR(?p), STR(rel:))) }"
    for row in cast(QuerySolutions, store.query(prologue() + query)):
        yield row["s"], row["p"], row["o"]


def facts_of_relations(store: Store) -> Iterator[Quad]:
    """Yield the direct triples of every relation that the graph describes: no whole scan."""
    relations = store.quads_for_pattern(None, NamedNode(RDF_TYPE), NamedNode(PROPERTY), HERE)
    for relation in relations:
        if str(relation.subject).startswith(f"<{REL}"):
            predicate = cast(NamedNode, relation.subject)
            yield from store.quads_for_pattern(None, predicate, None, HERE)


def must_hold(store: Store) -> None:
    """Raise KgError when a claim stands as a fact or a fact has no record."""
    found = list(breaches(store))
    if found:
        raise KgError(
            "The graph breaks its own law and was not published: "
            + "; ".join(f"{b.rule} ({b.count}, such as {b.examples[0]})" for b in found)
            + ". This is a fault of kg; please report it with the document."
        )


def all_backed(store: Store, backed: Callable[[str], bool]) -> None:
    """Raise KgError when a direct triple of the store was given by no record.

    For a store that was just loaded: every document's part has been checked by `part_holds`,
    so a direct triple that a part gave is one that a record asserts.
    """
    for quad in facts_of_relations(store):
        if not backed(f"{quad.triple} ."):
            raise KgError(
                f"The graph breaks its own law and was not published: {quad.triple}: {UNBACKED}. "
                "This is a fault of kg; please report it."
            )


def part_holds(own: Iterable[str], shared: Iterable[str]) -> bool:
    """Return whether the direct triples of one document are exactly what its records assert.

    `own` are the lines of the records, with or without the document's other lines.
    """
    records: dict[str, dict[str, str]] = defaultdict(dict)
    for text in own:
        subject, predicate, rest = text.split(" ", 2)
        if predicate in RECORD:
            records[subject][predicate] = rest[:-2]
    stand = boolean(True)
    facts = {
        line(of[t.SUBJECT], of[t.PREDICATE], of[t.OBJECT])
        for of in records.values()
        if of.get(t.ASSERTED) == stand
    }
    return facts == {text for text in shared if is_direct(text)}


def is_direct(text: str) -> bool:
    """Return whether a shared line is a direct triple: a relation, in the default graph."""
    _, predicate, _ = text.split(" ", 2)
    return predicate.startswith(f"<{REL}") and not IN_VIEW.search(text)


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
