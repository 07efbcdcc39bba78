"""`kg check`: the invariants of MODEL.md on a whole graph, and the SHACL shapes.

The graph is read once, as text, in chunks that processes look at (surveying.py). What holds
between things is compared at the end (joining.py); pyshacl looks at one thing of each kind
(shapes.py). So memory stays bounded, and little grows with the graph but the hashes.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, cast

from pyoxigraph import DefaultGraph, QuerySolutions, Store

from kg.graph import ledger
from kg.graph.invariants import Breach
from kg.graph.opened import Graph
from kg.graph.pool import Progress, spread
from kg.graph.things import CHUNK, chunks, number
from kg.life import joining, shapes
from kg.life.evidence import Fault, Texts
from kg.life.kinds import Rules
from kg.life.shapes import Broken, Example
from kg.life.surveying import SHOWN, Survey, Tally, Whole, forget, look, prepare

SHAPES_UP_TO = 60_000
"""Quads up to which a broken graph is reported in pyshacl's words: 3,000 of them a second."""
WORTH_A_PROCESS = 150_000
"""Triples for each process: one takes half a second to start."""

IN_VIEWS = """SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(isBlank(?s) || isBlank(?o)) }"""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that is wrong with a graph; of the shapes only if they were looked at."""

    breaches: list[Breach]
    shapes: dict[Broken, Tally]


def check(graph: Graph) -> list[Breach]:
    """Return every broken invariant of a graph, with its number and some examples."""
    return examine(graph, with_shapes=False).breaches


def shape_report(graph: Graph, found: Findings | None = None) -> str:
    """Return what breaks the SHACL shapes; "" when the graph conforms to them.

    A small graph is reported in pyshacl's words, a large one in a line for each constraint; so
    is one with blank nodes where numbers belong, over which pyshacl gives up.
    """
    broken = (found or examine(graph)).shapes
    if not broken:
        return ""
    if len(graph.store) > SHAPES_UP_TO:
        return short_report(broken)
    from pyshacl.errors import ReportableRuntimeError

    try:
        fine, _, text = validated(graph)
    except ReportableRuntimeError:
        return short_report(broken)
    return "" if fine else text


def short_report(broken: dict[Broken, Tally]) -> str:
    """Return what breaks the shapes in words: how many things, and some of them."""
    return "\n".join(
        f"the shapes want {f'sh:{b.component} {b.path}'.strip()}: {tally.count}, "
        f"such as {', '.join(tally.examples)}"
        for b, tally in sorted(broken.items())
    )


def validated(graph: Graph) -> tuple[bool, Any, str]:
    """Return what pyshacl says of all of a graph: whether it conforms, its results, as text."""
    from rdflib import Graph as Triples

    data = Triples()
    for quad in graph.store.quads_for_pattern(None, None, None, DefaultGraph()):
        data.add(tuple(map(shapes.as_rdflib, quad.triple)))
    return shapes.validate(data)


def examine(
    graph: Graph,
    *,
    with_shapes: bool = True,
    jobs: int = 1,
    progress: Progress | None = None,
    shown: int = SHOWN,
) -> Findings:
    """Return all that is wrong with a graph, each with its number and `shown` examples.

    Raises KgError when the graph cannot be read to its end.
    """
    rules = shapes.rules(graph.store)
    documents = str(graph.folder.documents) if graph.path else None
    survey = Survey(rules, documents, with_shapes, shown)
    whole = seen(graph, survey, jobs, progress)
    for rule, thing in later_faults(graph, whole, Texts(documents)):
        whole.seen.faults[rule].add([thing], shown=shown)
    told = [Breach(rule, tuple(tally.examples), tally.count)
            for rule, tally in sorted(whole.seen.faults.items())]  # fmt: skip
    found = broken_shapes(graph.store, whole, rules, shown) if with_shapes else {}
    return Findings([*joining.broken_laws(graph.store, whole, shown), *told], found)


def seen(graph: Graph, survey: Survey, jobs: int, progress: Progress | None) -> Whole:
    """Return what is seen in all of a graph."""
    whole, total = Whole(), number(graph.store)
    jobs = min(jobs, 1 + total // WORTH_A_PROCESS)
    given = chunks(graph.store, total, on_disk=graph.path is not None, size=CHUNK)
    results = spread(look, given, jobs=jobs, start=prepare, arguments=(survey,))
    with closing(given), closing(results):
        for new in results:
            whole.add(new, survey.shown)
            if progress:
                progress("checking", whole.seen.triples, total)
    forget()
    return whole


def later_faults(graph: Graph, whole: Whole, texts: Texts) -> Iterator[Fault]:
    """Yield what is wrong between things, in views and notes, and with the folder."""
    yield from joining.unlabelled(graph.store, whole)
    yield from joining.stray_faults(graph.store, whole, texts)
    for row in cast(QuerySolutions, graph.store.query(IN_VIEWS)):
        yield "there is a blank node", f"{row['s']} {row['p']} {row['o']}"
    if graph.path is not None:
        yield from folder_faults(graph, set(whole.seen.documents))


def folder_faults(graph: Graph, names: set[str]) -> Iterator[Fault]:
    """Yield where the ledger and what readers see differ, unless a change is unfinished."""
    from urllib.parse import quote

    db = ledger.read_ledger(graph.folder.ledger)
    try:
        if ledger.get(db, "pending"):
            return
        known = {quote(name) for name in ledger.documents(db)}
    finally:
        db.close()
    for name in sorted(known ^ names):
        yield "ledger and graph do not hold the same documents", name


def broken_shapes(store: Store, whole: Whole, rules: Rules, shown: int) -> dict[Broken, Tally]:
    """Return what breaks the shapes, and how many things do."""
    found: dict[Broken, Tally] = {}

    def add(broken: Broken, things: Iterable[str], count: int = 1) -> None:
        found.setdefault(broken, Tally()).add(things, count, shown)

    kinds = {Example(tally.examples[0]): tally for tally in whole.seen.kinds.values()}
    for example, wrong in shapes.judged(store, rules, kinds):
        for broken in wrong:
            add(broken, kinds[example].examples, kinds[example].count)
    for between in (joining.outsiders, joining.unfit):
        for broken, thing in between(store, whole, rules):
            add(broken, [thing])
    return found
