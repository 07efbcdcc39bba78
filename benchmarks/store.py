"""Queries, look-ups, label search and walks on a million quads, against bare pyoxigraph.

    python -m benchmarks.store [--graph FOLDER]

Targets: through the child 1.5 × bare + 1 ms, own look-ups 1.5 × bare, label search 3 ms,
completion and find 5 ms, show 20 ms, neighbours of two steps 20 ms, a warm path 100 ms.
"""

import argparse
import contextlib
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from benchmarks.million import folder
from kg.iris import ID, PREFIXES, REL
from kg.model import Node
from kg.queries.errors import QueryTimeout
from kg.queries.evidence import Evidence
from kg.queries.labels import LabelIndex
from kg.queries.lookup import Lookup
from kg.queries.prose import prose
from kg.queries.runner import Runner
from kg.queries.scan import subjects
from kg.queries.terms import LABEL, OBJECT, SUBJECT
from kg.walk.folded import fold
from kg.walk.neighbours import distances, neighbours
from kg.walk.network import Network, network
from kg.walk.paths import paths

ROUNDS = 7
QUERIES = {
    "one label": "SELECT ?l { :e4 rdfs:label ?l }",
    "by label": 'SELECT ?x { ?x rdfs:label "Report 7"@en }',
    "facts of one": "SELECT ?p ?o { :e9 ?p ?o }",
    "two steps": "SELECT ?a ?b { :e1 rel:meet ?a . ?a rel:praise ?b }",
    "claims of one": "SELECT ?s ?p ?o { ?st kg:saidBy :e0 ; rdf:subject ?s ; "
    "rdf:predicate ?p ; rdf:object ?o }",
    "speakers counted": "SELECT ?who (COUNT(*) AS ?n) { ?st kg:saidBy ?who } "
    "GROUP BY ?who ORDER BY DESC(?n) LIMIT 20",
    "join of all": "SELECT (COUNT(*) AS ?n) { ?a rel:meet ?b . ?b rel:visit ?c }",
    "words in labels": 'SELECT ?x { ?x rdfs:label ?l FILTER(CONTAINS(?l, "Harbour")) }',
    "100,000 rows": "SELECT ?x ?l { ?x rdfs:label ?l } LIMIT 100000",
    "construct": "CONSTRUCT { ?a rel:met ?b } { ?a rel:meet ?b }",
}
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of `work` in milliseconds, after one run that is not counted."""
    work()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def answered(store: Store, query: str) -> list[object]:
    """Return all that the bare engine answers."""
    return list(store.query(query, prefixes=PREFIXES))


def told_of(store: Store, iri: str) -> list[Evidence]:
    """Return all statements about a thing, looked up anew."""
    return list(Lookup(store).statements_about(iri))


def through_the_child(graph: Path, store: Store) -> Iterator[str]:
    """Yield a line for each query: bare, through the child, the ratio without 1 ms."""
    with Runner(graph) as runner:
        for name, query in QUERIES.items():
            bare = median(partial(answered, store, query))

            def asked(query: str = query) -> None:
                result = runner.run(query)
                list(result.triples if result.kind == "construct" else result.rows)

            child = median(asked)
            yield judged(f"query: {name}", child, bare * 1.5 + 1, f"bare {bare:.2f} ms")
        begun = time.perf_counter()
        with contextlib.suppress(QueryTimeout):
            runner.run(ENDLESS, timeout=0.5)
        over = (time.perf_counter() - begun - 0.5) * 1000
        yield judged("timeout overshoot", over, 100)
        begun = time.perf_counter()
        runner.run("ASK {}")
        yield judged("next query after a killed one", (time.perf_counter() - begun) * 1000, 1000)


def look_ups(store: Store) -> Iterator[str]:
    """Yield a line for each look-up against fetching the same quads and doing nothing."""

    def quads(iri: str, term: NamedNode | None = None) -> list[Quad]:
        return list(store.quads_for_pattern(NamedNode(iri), term, None, DefaultGraph()))

    things = [f"{ID}e{n}" for n in range(100)]
    bare = median(lambda: [quads(thing, LABEL) for thing in things])
    mine = median(lambda: [label(thing) for label in [Lookup(store).label] for thing in things])
    yield judged("look-up: 100 labels", mine, bare * 1.5, f"bare {bare:.2f} ms")
    for entity in ("e20", "e300", "e5000"):
        found = list(Lookup(store).statements_about(ID + entity))

        def fetched(entity: str = entity, found: list[Evidence] = found) -> None:
            for term in (SUBJECT, OBJECT):
                list(subjects(store, term, NamedNode(ID + entity)))
            for part in {e.statement for e in found} | {e.sentence.iri for e in found}:
                quads(part)
            for document in {e.document.iri for e in found}:
                quads(document)
            for thing in {node.iri for e in found for node in nodes(e)}:
                quads(thing, LABEL)

        bare = median(fetched)
        mine = median(partial(told_of, store, ID + entity))
        yield judged(f"look-up: {len(found)} statements", mine, bare * 1.5, f"bare {bare:.2f} ms")


def nodes(evidence: Evidence) -> list[Node]:
    """Return the things whose labels a statement shows."""
    found = [evidence.subject, evidence.relation, *evidence.said_by, *evidence.via]
    return [*found, evidence.object] if isinstance(evidence.object, Node) else found


def names(graph: Path) -> Iterator[str]:
    """Yield lines for label search and completion."""
    begun = time.perf_counter()
    index = LabelIndex(graph)
    yield f"label index opened in {time.perf_counter() - begun:.2f} s (made if it was missing)"
    texts = {"exact": "Ada Becodi", "prefix": "bela b", "word": "union", "letter": "m",
             "misspelt": "haborr", "nothing": "qqxxyyzz"}  # fmt: skip
    for kind, text in texts.items():
        yield judged(f"search: {kind}", median(partial(index.search, text)), 3)
    for text in ("m", "mar", "ada be", "uni"):
        yield judged(f"complete: '{text}'", median(partial(index.complete, text)), 5)
    index.close()


def walks(graph: Path, store: Store) -> Iterator[str]:
    """Yield lines for show, neighbours and paths."""
    for entity in ("e0", "e20", "e5000"):

        def show(entity: str = entity) -> None:
            lookup = Lookup(store)
            for evidence in lookup.statements_about(ID + entity, limit=50):
                prose(evidence)

        yield judged(f"show {entity}, 50 statements at most", median(show), 20)
    begun = time.perf_counter()
    network(graph)
    yield f"network made or read in {time.perf_counter() - begun:.2f} s"
    begun = time.perf_counter()
    net = network(graph)
    yield judged("network read again", (time.perf_counter() - begun) * 1000, 100)
    for entity in ("e20", "e300", "e5000"):
        near = neighbours(net, ID + entity, 2)
        took = median(partial(neighbours, net, ID + entity, 2))
        yield judged(f"neighbours -k 2 of {entity} ({len(near.distances)} things)", took, 20)

        def folded(entity: str = entity) -> None:
            near = neighbours(net, ID + entity, 2, fold=True)
            fold(near.edges, Lookup(store).label)

        yield judged(f"neighbours -k 2 of {entity}, folded", median(folded), 20)
    for one, two in (("e20", "e300"), ("e0", ""), ("e5000", "")):
        start, end = ID + one, ID + two if two else furthest(net, ID + one)
        found = paths(net, start, end, longest=30)
        took = median(partial(paths, net, start, end, longest=30))
        yield judged(f"path of {len(found[0].steps)} steps from {one}", took, 100)
        took = median(partial(paths, net, start, end, longest=30, fold=True))
        yield judged(f"the same path, folded, from {one}", took, 100)
        took = median(partial(paths, net, start, end, 20))
        yield judged(f"20 paths of 6 steps at most from {one}", took, 100)


def furthest(net: Network, start: str) -> str:
    """Return the thing that most steps lead to."""
    number = net.number(start)
    assert number is not None
    return net.things[int(distances(net, number, net.usable()).argmax())]


def judged(name: str, took: float, most: float, beside: str = "") -> str:
    """Return one line: a name, the time, the target, and whether it is met."""
    verdict = "ok" if took <= most else "OVER"
    note = f"  {beside}" if beside else ""
    return f"{name:46} {took:9.2f} ms  target {most:8.2f}  {verdict:4}{note}"


def main() -> None:
    """Print all figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--graph", type=Path, default=Path(tempfile.gettempdir()) / "kg-million")
    graph = folder(options.parse_args().graph)
    store = Store.read_only(str(graph / "generations" / "1"))
    print(f"{len(store):,} quads; relations under {REL}")
    for lines in (
        through_the_child(graph, store), look_ups(store), names(graph), walks(graph, store),
    ):  # fmt: skip
        for line in lines:
            print(line)


if __name__ == "__main__":
    main()
