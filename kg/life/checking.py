"""`kg check`: the invariants of MODEL.md on a whole graph, and the SHACL shapes.

Goes through the graph document by document, so that memory stays bounded.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from pyoxigraph import DefaultGraph, NamedNode, QuerySolutions, Store

from kg import iris
from kg.graph import ledger, terms
from kg.graph.invariants import SHOWN, Breach, breaches
from kg.graph.opened import Graph
from kg.life import shapes

HERE = DefaultGraph()
SHAPES_UP_TO = 60_000
"""Quads up to which pyshacl checks the shapes (about 3,000 a second), from there on the store."""


def node(term: str) -> NamedNode:
    """Return a term of kg.graph.terms as pyoxigraph's."""
    return NamedNode(term[1:-1])


A, LABEL = node(terms.A), node(terms.LABEL)
DOCUMENT_CLASS, DOCUMENT, SENTENCE = map(
    node, (terms.DOCUMENT_CLASS, terms.DOCUMENT, terms.SENTENCE)
)
ONE_EACH = {
    "a record": tuple(map(node, (
        terms.SUBJECT, terms.PREDICATE, terms.OBJECT, terms.ASSERTED, terms.RULE,
        terms.SUBJECT_SPAN, terms.RELATION_SPAN, terms.OBJECT_SPAN,
    ))),
    "a mention": tuple(map(node, (terms.RULE, terms.BEGIN, terms.END, terms.ANCHOR))),
    "a sentence": tuple(map(node, (
        terms.DOCUMENT, terms.NUMBER, terms.PART, terms.BEGIN, terms.END, terms.ANCHOR,
    ))),
}  # fmt: skip
SPANS = tuple(map(node, (terms.SUBJECT_SPAN, terms.RELATION_SPAN, terms.OBJECT_SPAN)))
BEGIN, END, ANCHOR = map(node, (terms.BEGIN, terms.END, terms.ANCHOR))

Values = dict[NamedNode, list[Any]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that breaks one rule."""

    rule: str
    thing: str


def check(graph: Graph) -> list[Breach]:
    """Return every broken invariant of a graph, with its number and some examples."""
    counts: Counter[str] = Counter()
    examples: dict[str, list[str]] = {}
    for fault in faults(graph):
        counts[fault.rule] += 1
        if counts[fault.rule] <= SHOWN:
            examples.setdefault(fault.rule, []).append(fault.thing)
    found = [Breach(rule, tuple(examples[rule]), count) for rule, count in counts.items()]
    return [*breaches(graph.store), *found]


def faults(graph: Graph) -> Iterator[Fault]:
    """Yield what is wrong in documents, sentences, mentions, records, labels and the folder."""
    store = graph.store
    names = []
    for quad in store.quads_for_pattern(None, A, DOCUMENT_CLASS, HERE):
        document: Any = quad.subject
        names.append(document.value.removeprefix(iris.DOC))
        yield from document_faults(graph, document)
    yield from label_faults(store)
    yield from blank_nodes(store)
    if graph.path is not None:
        yield from folder_faults(graph, set(names))


def values(store: Store, subject: Any) -> Values:
    """Return all that the default graph says of a thing."""
    found: Values = {}
    for quad in store.quads_for_pattern(subject, None, None, HERE):
        found.setdefault(quad.predicate, []).append(quad.object)
    return found


def document_faults(graph: Graph, document: Any) -> Iterator[Fault]:
    """Yield what is wrong in one document."""
    name = document.value.removeprefix(iris.DOC)
    text = kept_text(graph, name)
    if text is None:
        yield Fault("the text of a document is not kept", name)
        return
    for quad in graph.store.quads_for_pattern(None, DOCUMENT, document, HERE):
        of = values(graph.store, quad.subject)
        yield from one_each(quad.subject, of, "a sentence")
        yield from anchor_faults(quad.subject, of, text)
        for part in graph.store.quads_for_pattern(None, SENTENCE, quad.subject, HERE):
            yield from part_faults(part.subject, values(graph.store, part.subject), text)


def kept_text(graph: Graph, name: str) -> str | None:
    """Return the text of a document; "" for a graph in memory, None when it is missing."""
    if graph.path is None:
        return ""
    from urllib.parse import unquote

    try:
        return graph.text(unquote(name))
    except OSError:
        return None


def part_faults(subject: Any, of: Values, text: str) -> Iterator[Fault]:
    """Yield what is wrong with one record or mention."""
    mention = subject.value.startswith(iris.MEN)
    yield from one_each(subject, of, "a mention" if mention else "a record")
    if mention:
        yield from anchor_faults(subject, of, text)
    elif text and not all(in_text(of.get(place, []), text) for place in SPANS):
        yield Fault("a span lies outside the text", subject.value)


def one_each(subject: Any, of: Values, kind: str) -> Iterator[Fault]:
    """Yield the properties that a thing does not have exactly once."""
    for predicate in ONE_EACH[kind]:
        if len(of.get(predicate, ())) != 1:
            short = predicate.value.replace("#", "/").rpartition("/")[2]
            yield Fault(f"{kind} has not exactly one {short}", subject.value)


def anchor_faults(subject: Any, of: Values, text: str) -> Iterator[Fault]:
    """Yield a fault when the words of a thing are not those at its offsets."""
    try:
        begin, end = int(of[BEGIN][0].value), int(of[END][0].value)
        same = not text or text[begin:end] == of[ANCHOR][0].value
    except (KeyError, ValueError):
        return
    if not same:
        yield Fault("offsets do not match the text", subject.value)


def in_text(found: list[Any], text: str) -> bool:
    """Return whether spans such as "12-17 30-41" lie inside the text."""
    pairs = (span.split("-") for literal in found for span in literal.value.split())
    return all(0 <= int(begin) < int(end) <= len(text) for begin, end in pairs)


def label_faults(store: Store) -> Iterator[Fault]:
    """Yield the things with two labels; those that records name must have one."""
    last, times = None, 0
    for quad in store.quads_for_pattern(None, LABEL, None, HERE):
        times = times + 1 if quad.subject == last else 1
        last = quad.subject
        if times == 2:
            yield Fault("a thing has two labels", str(quad.subject))
    seen: set[Any] = set()
    for place in (terms.SUBJECT, terms.PREDICATE, terms.SAID_BY):
        for quad in store.quads_for_pattern(None, node(place), None, HERE):
            thing: Any = quad.object
            if thing not in seen:
                seen.add(thing)
                if next(store.quads_for_pattern(thing, LABEL, None, HERE), None) is None:
                    yield Fault("a thing has no label", str(thing))


def blank_nodes(store: Store) -> Iterator[Fault]:
    """Yield the blank nodes of a graph; there should be none."""
    query = """SELECT ?s ?p ?o {
      { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER(isBlank(?s) || isBlank(?o))
    }"""
    for row in cast(QuerySolutions, store.query(query)):
        yield Fault("there is a blank node", f"{row['s']} {row['p']} {row['o']}")


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
        yield Fault("ledger and graph do not hold the same documents", name)


# -- SHACL ----------------------------------------------------------------------------------


def shape_report(graph: Graph) -> str:
    """Return what breaks the SHACL shapes; "" when the graph conforms to them.

    pyshacl looks at a small graph, queries of the same shapes at a large one.
    """
    if len(graph.store) > SHAPES_UP_TO:
        return query_report(graph.store)
    fine, _, text = validated(graph)
    return "" if fine else text


def query_report(store: Store) -> str:
    """Return what breaks the shapes, found by queries: how many things, and some of them."""
    found: dict[str, list[str]] = {}
    for b in shapes.breaches(store):
        found.setdefault(f"sh:{b.component} {b.path}".strip(), []).append(b.thing)
    return "\n".join(
        f"the shapes want {rule}: {len(things)}, such as {', '.join(things[:SHOWN])}"
        for rule, things in sorted(found.items())
    )


def validated(graph: Graph) -> tuple[bool, Any, str]:
    """Return what pyshacl says: whether the graph conforms, its results, and these as text."""
    import warnings

    import pyshacl
    from rdflib import Graph as Triples

    data = Triples()
    for quad in graph.store.quads_for_pattern(None, None, None, HERE):
        data.add(as_rdflib(quad))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # pyshacl uses rdflib's old names
        fine, results, text = pyshacl.validate(
            data, shacl_graph=shapes.shapes_text(), shacl_graph_format="turtle"
        )
    return bool(fine), results, str(text)


def as_rdflib(quad: Any) -> Any:
    """Return the triple of a quad in rdflib's terms; to it a plain string has no datatype."""
    from oxrdflib._converter import from_ox
    from rdflib import XSD, Literal

    subject, predicate, object_ = map(from_ox, (quad.subject, quad.predicate, quad.object))
    if isinstance(object_, Literal) and object_.datatype == XSD.string:
        object_ = Literal(str(object_))
    return subject, predicate, object_
