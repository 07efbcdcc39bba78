"""The SHACL shapes of a graph as SPARQL, run by the store itself: for graphs of any size.

pyshacl reads some 3,000 quads a second; this reads the same shapes.ttl, knows the constraints
that stand in it, and finds the same faults (a test compares the two).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, cast

from pyoxigraph import QuerySolutions, Store

from kg.errors import KgError
from kg.graph import vocab
from kg.graph.invariants import prologue

if TYPE_CHECKING:
    from rdflib import Graph as Triples

SH = "http://www.w3.org/ns/shacl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
KINDS = {
    "IRI": "!isIRI({0})",
    "Literal": "!isLiteral({0})",
    "IRIOrLiteral": "isBlank({0})",
}
ILL_FORMED = {
    f"{XSD}integer": "!isNumeric(?v)",
    f"{XSD}boolean": '!(STR(?v) IN ("true", "false", "1", "0"))',
}
TARGETS = ("targetClass", "targetSubjectsOf", "targetObjectsOf")


@dataclass(frozen=True, slots=True)
class Constraint:
    """What must hold: of which things (a SPARQL pattern of ?this), and what breaks it."""

    shape: str
    component: str
    path: str
    target: str
    broken: str


@dataclass(frozen=True, slots=True)
class Breach:
    """A thing that breaks a constraint: `path` "" where the thing itself is at fault."""

    thing: str
    component: str
    path: str


def shapes_text() -> str:
    """Return the text of shapes.ttl."""
    return (resources.files("kg.graph") / "shapes.ttl").read_text(encoding="utf-8")


def breaches(store: Store) -> Iterator[Breach]:
    """Yield every thing of the default graph that breaks a shape, once for each constraint."""
    for c in constraints():
        query = f"{prologue()}SELECT DISTINCT ?this {{ {c.target} {c.broken} }}"
        for row in cast(QuerySolutions, store.query(query)):
            yield Breach(str(row["this"]), c.component, c.path)


@cache
def constraints() -> tuple[Constraint, ...]:
    """Return the constraints of shapes.ttl; KgError for one that this file does not know."""
    from rdflib import RDF, Graph, URIRef

    shapes = Graph().parse(data=shapes_text(), format="turtle")
    found: list[Constraint] = []
    for shape in shapes.subjects(RDF.type, URIRef(f"{SH}NodeShape")):
        target = target_of(shapes, shape)
        found += of_node(shapes, shape, target)
        for node in shapes.objects(shape, URIRef(f"{SH}property")):
            found += of_property(shapes, shape, node, target)
    return tuple(sorted(set(found), key=lambda c: (c.shape, c.path, c.component, c.broken)))


def target_of(shapes: "Triples", shape: Any) -> str:
    """Return the pattern of the things that a shape is about."""
    from rdflib import URIRef

    patterns = {
        "targetClass": "?this a {0}",
        "targetSubjectsOf": "?this {0} ?x",
        "targetObjectsOf": "SELECT DISTINCT ?this {{ ?x {0} ?this }}",
    }
    given = {
        patterns[kind].format(n3)
        for kind in TARGETS
        for term in shapes.objects(shape, URIRef(SH + kind))
        for n3 in (with_narrower(term) if kind == "targetClass" else [term.n3()])
    }
    return " UNION ".join(f"{{ {pattern} }}" for pattern in sorted(given))


@cache
def with_narrower(class_: Any) -> list[str]:
    """Return a class and those of the vocabulary that are narrower, for SPARQL."""
    from rdflib import RDFS, Graph

    known = Graph().parse(data=vocab.turtle(), format="turtle")
    return sorted(c.n3() for c in known.transitive_subjects(RDFS.subClassOf, class_) if c)


def of_node(shapes: "Triples", shape: Any, target: str) -> Iterator[Constraint]:
    """Yield what a shape wants of the things themselves."""
    from rdflib import URIRef

    for kind in shapes.objects(shape, URIRef(f"{SH}nodeKind")):
        wrong = KINDS[str(kind).removeprefix(SH)].format("?this")
        yield Constraint(str(shape), "nodeKind", "", target, f"FILTER({wrong})")


def of_property(shapes: "Triples", shape: Any, node: Any, target: str) -> Iterator[Constraint]:
    """Yield what a shape wants of one property."""
    from rdflib import URIRef

    (path,) = shapes.objects(node, URIRef(f"{SH}path"))
    for predicate, value in shapes.predicate_objects(node):
        name = str(predicate).removeprefix(SH)
        if name == "path":
            continue
        if name not in BROKEN:
            raise KgError(f"shapes.ttl has a constraint that kg does not know: sh:{name}")
        broken = BROKEN[name](path.n3(), value, shapes)
        yield Constraint(str(shape), name, str(path), target, broken)


# -- what breaks each constraint ------------------------------------------------------------


def one_value(path: str, condition: str) -> str:
    """Return the pattern of a value ?v for which a condition holds."""
    return f"?this {path} ?v FILTER({condition})"


def fewer(path: str, value: Any, _: "Triples") -> str:
    """Return the pattern of a thing without a value; no shape wants two."""
    if int(value) != 1:
        raise KgError("shapes.ttl: only sh:minCount 1 is known")
    return f"FILTER NOT EXISTS {{ ?this {path} ?v }}"


def more(path: str, value: Any, _: "Triples") -> str:
    """Return the pattern of a thing with two values."""
    if int(value) != 1:
        raise KgError("shapes.ttl: only sh:maxCount 1 is known")
    return f"?this {path} ?v , ?w FILTER(!sameTerm(?v, ?w))"


def of_datatype(path: str, value: Any, _: "Triples") -> str:
    """Return the pattern of a value of another datatype, or not well formed."""
    ill = ILL_FORMED.get(str(value), "false")
    return one_value(path, f"!isLiteral(?v) || datatype(?v) != {value.n3()} || {ill}")


def of_class(path: str, value: Any, _: "Triples") -> str:
    """Return the pattern of a value that is of none of the wanted classes."""
    none = " ".join(f"FILTER NOT EXISTS {{ ?v a {n3} }}" for n3 in with_narrower(value))
    return f"?this {path} ?v {none}"


def not_in(path: str, value: Any, shapes: "Triples") -> str:
    """Return the pattern of a value that is not in the list."""
    from rdflib.collection import Collection

    wanted = Collection(shapes, value)
    return one_value(path, " && ".join(f"!sameTerm(?v, {term.n3()})" for term in wanted))


def unlike(path: str, value: Any, _: "Triples") -> str:
    """Return the pattern of a value that does not match."""
    pattern = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return one_value(path, f'isBlank(?v) || !REGEX(STR(?v), "{pattern}")')


Broken = Callable[[str, Any, "Triples"], str]
BROKEN: dict[str, Broken] = {
    "minCount": fewer,
    "maxCount": more,
    "datatype": of_datatype,
    "class": of_class,
    "in": not_in,
    "pattern": unlike,
    "nodeKind": lambda p, v, _: one_value(p, KINDS[str(v).removeprefix(SH)].format("?v")),
    "hasValue": lambda p, v, _: f"FILTER NOT EXISTS {{ ?this {p} {v.n3()} }}",
    "minInclusive": lambda p, v, _: one_value(p, f"!COALESCE(?v >= {v.n3()}, false)"),
    "lessThan": lambda p, v, _: (
        f"?this {p} ?v ; {v.n3()} ?w FILTER(!COALESCE(?v < ?w, false))"
    ),
}  # fmt: skip
