"""What came, what went, and what changed its standing between two graphs.

A statement is what a document says in a sentence: who, relation, whom, by whom. Statements
are compared as the documents give them, so that a new number of a sentence is no change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pyoxigraph import DefaultGraph, NamedNode, QuerySolutions, RdfFormat, Store, parse

from kg.errors import KgError
from kg.graph import folder as folders
from kg.graph.invariants import prologue
from kg.graph.opened import open_graph
from kg.iris import PREFIXES

QUERY = """
SELECT ?doc ?s ?p ?o ?asserted ?negated ?modality ?who {
  ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; kg:asserted ?asserted ;
      kg:sentence/kg:document ?doc .
  OPTIONAL { ?st kg:negated ?negated } OPTIONAL { ?st kg:modality ?modality }
  OPTIONAL { ?st kg:saidBy ?who }
}"""

LABEL = NamedNode(PREFIXES["rdfs"] + "label")
Triple = tuple[str, str, str, str]
"""Document, subject, relation and object, as N-Triples terms."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A statement that `came`, `went`, or `changed` its standing, in words."""

    kind: str
    document: str
    subject: str
    relation: str
    object: str
    before: str = ""
    after: str = ""


def diff(old: Store, new: Store) -> Iterator[Difference]:
    """Yield the differences between two graphs, sorted by document and statement."""
    before, after = standings(old), standings(new)
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key, ""), after.get(key, "")
        if was == now:
            continue
        kind = "came" if not was else "went" if not now else "changed"
        document, subject, relation, object_ = (name(old, new, term) for term in key)
        yield Difference(kind, document, subject, relation, object_, was, now)


def standings(store: Store) -> dict[Triple, str]:
    """Return how every statement stands: "fact", "said by …", "denied", "possible"."""
    found: dict[Triple, set[str]] = {}
    for row in cast(QuerySolutions, store.query(prologue() + QUERY)):
        key = (str(row["doc"]), str(row["s"]), str(row["p"]), str(row["o"]))
        found.setdefault(key, set()).add(standing(store, row))
    return {key: ", ".join(sorted(ways)) for key, ways in found.items()}


def standing(store: Store, row: Any) -> str:
    """Return how one record stands."""
    if row["asserted"].value == "true":
        return "fact"
    words = []
    if row["negated"] is not None:
        words.append("denied")
    if row["modality"] is not None:
        words.append(row["modality"].value.rpartition("#")[2].lower())
    if row["who"] is not None:
        words.append(f"said by {label(store, row['who'])}")
    return " ".join(words) or "not asserted"


def label(store: Store, term: Any) -> str:
    """Return the label of a thing; "" when the graph does not know it."""
    quad = next(store.quads_for_pattern(term, LABEL, None, DefaultGraph()), None)
    return "" if quad is None else str(cast(Any, quad.object).value)


def name(old: Store, new: Store, written: str) -> str:
    """Return how people call a term that is written as in N-Triples."""
    if not written.startswith("<"):
        quad: Any = next(iter(parse(f"<x:s> <x:p> {written} .", RdfFormat.N_TRIPLES)))
        return str(quad.object.value)
    term = NamedNode(written[1:-1])
    return label(new, term) or label(old, term) or written


def opened(text: str) -> Store:
    """Return the store of a graph folder, or of a generation that is kept: `graphs/x@-1`.

    `@-1` is the generation before the current one, `@12` generation 12.
    """
    path, _, number = text.rpartition("@")
    if not path or not number.lstrip("-").isdigit():
        return open_graph(text).store
    place = folders.existing(Path(path))
    kept = folders.numbers(place)
    current = folders.generation(place)
    wanted = int(number)
    if wanted < 0:
        older = [n for n in kept if n <= current]
        wanted = older[wanted - 1] if -wanted < len(older) else -1
    if wanted not in kept:
        shown = ", ".join(map(str, kept))
        raise KgError(f"{path} keeps the generations {shown}; there is no {number}.")
    return Store.read_only(str(place.generations / str(wanted)))
