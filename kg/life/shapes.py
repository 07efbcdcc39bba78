"""The SHACL shapes of a graph: pyshacl looks at one thing of each kind, and decides for all.

It reads some 3,000 triples a second, a graph of 10,000 articles has seven million; but these
are a million things of some fifty kinds (kinds.py), and things of one kind are all the same
to the shapes. A test compares this with pyshacl on whole graphs.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, Store

from kg.graph import terms as t
from kg.life import kinds
from kg.life.kinds import SH, Rule, Rules

if TYPE_CHECKING:
    from rdflib import Graph as Triples

HERE = DefaultGraph()
SUBCLASS = NamedNode("http://www.w3.org/2000/01/rdf-schema#subClassOf")
ANY, OUTSIDER, THING = "urn:kg:any:", "urn:kg:outsider:", "urn:kg:thing:"
AT_ONCE = 400
"""Things that pyshacl looks at in one go."""


@dataclass(frozen=True, slots=True)
class Example:
    """A thing that stands for its kind; `roles` of which predicates it is an object."""

    thing: str
    roles: tuple[str, ...] = ()
    outsiders: frozenset[tuple[str, str]] = frozenset()
    """Predicates and objects that are not of the wanted class; all others are."""
    only_roles: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Broken:
    """A constraint that does not hold: `path` "" where the thing itself is at fault."""

    component: str
    path: str


def shapes_text() -> str:
    """Return the text of shapes.ttl."""
    return (resources.files("kg.graph") / "shapes.ttl").read_text(encoding="utf-8")


@cache
def shapes_graph() -> "Triples":
    """Return shapes.ttl."""
    from rdflib import Graph

    return Graph().parse(data=shapes_text(), format="turtle")


def rules(store: Store) -> Rules:
    """Return what the shapes want to know of the things of a store, to tell kinds apart."""
    under: dict[str, set[str]] = {}
    for narrow, wide in subclasses(store):
        under.setdefault(str(wide), set()).add(str(narrow))
    return kinds.rules_of(shapes_graph(), {name: below(name, under) for name in under})


def subclasses(store: Store) -> Iterator[tuple[Any, Any]]:
    """Yield which class is under which: the vocabulary, as it stands in the store."""
    for quad in store.quads_for_pattern(None, SUBCLASS, None, HERE):
        yield quad.subject, quad.object


def below(name: str, under: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Return a class and all under it."""
    found, to_see = {name}, [name]
    while to_see:
        new = set(under.get(to_see.pop(), ())) - found
        found |= new
        to_see += new
    return frozenset(found)


def judged(
    store: Store, known: Rules, examples: Iterable[Example]
) -> Iterator[tuple[Example, frozenset[Broken]]]:
    """Yield what each example breaks, as pyshacl finds."""
    waiting = list(examples)
    while waiting:
        some, waiting = waiting[:AT_ONCE], waiting[AT_ONCE:]
        found = results(shown(store, known, some))
        for number, example in enumerate(some):
            yield example, frozenset(found.get(number, ()))


def results(data: "Triples") -> dict[int, set[Broken]]:
    """Return what pyshacl finds wrong with the numbered things of a graph."""
    from rdflib import RDF, URIRef

    _, report, _ = validate(data)
    found: dict[int, set[Broken]] = {}
    for one in report.subjects(RDF.type, URIRef(f"{SH}ValidationResult")):
        focus, path, component = (
            report.value(one, URIRef(SH + name))
            for name in ("focusNode", "resultPath", "sourceConstraintComponent")
        )
        if str(focus).startswith(THING):
            name = str(component).removeprefix(SH).removesuffix("ConstraintComponent")
            broken = Broken(name[0].lower() + name[1:], str(path or ""))
            found.setdefault(int(str(focus).removeprefix(THING)), set()).add(broken)
    return found


def validate(data: "Triples") -> tuple[bool, Any, str]:
    """Return what pyshacl says: whether a graph conforms, its results, and these as text."""
    import warnings

    import pyshacl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # pyshacl uses rdflib's old names
        fine, found, text = pyshacl.validate(data, shacl_graph=shapes_graph())
    return bool(fine), found, str(text)


# -- what pyshacl is shown ------------------------------------------------------------------


def shown(store: Store, known: Rules, examples: Iterable[Example]) -> "Triples":
    """Return a graph with numbered things in the place of the examples.

    IRIs that the shapes cannot look into are replaced by two that have a label and are of
    every class (two, since shapes may want one value), so that pyshacl has little else to see.
    """
    from rdflib import RDF, RDFS, BNode, Graph, Literal, URIRef

    data = Graph()
    for narrow, wide in subclasses(store):
        data.add((as_rdflib(narrow), RDFS.subClassOf, as_rdflib(wide)))
    for stand_in in (kind(f"{ANY}{n}") for n in range(2) for kind in (URIRef, BNode)):
        data.add((stand_in, RDFS.label, Literal("any", lang="en")))
        for class_ in {c for classes in known.joins.values() for c in classes}:
            data.add((stand_in, RDF.type, URIRef(class_[1:-1])))
    for number, example in enumerate(examples):
        node = {"_": BNode, '"': Literal}.get(example.thing[0], URIRef)(f"{THING}{number}")
        for role in example.roles:
            data.add((URIRef(f"{ANY}0"), URIRef(role[1:-1]), node))
        for predicate, value in said_of(store, known, example):
            data.add((node, as_rdflib(predicate), value))
    return data


def said_of(store: Store, known: Rules, example: Example) -> Iterator[tuple[Any, Any]]:
    """Yield what the shapes may look at of an example."""
    if example.thing[0] == '"':
        return
    quads = store.quads_for_pattern(term(example.thing), None, None, HERE)
    for number, quad in enumerate(sorted(quads, key=str)):
        name = str(quad.predicate)
        if example.only_roles and name not in known.role_paths:
            continue
        if name == t.A:
            yield quad.predicate, as_rdflib(quad.object)
        elif name in known.of:
            outside = (name, str(quad.object)) in example.outsiders
            yield quad.predicate, value_shown(quad.object, known.of[name], outside, number % 2)


def value_shown(value: Any, rule: Rule, outside: bool, number: int) -> Any:
    """Return a value, or what stands for it: the one or the other number.

    pyshacl gives up where blank nodes are to be compared, so an IRI stands for them there: it
    is no less than anything either.
    """
    from rdflib import BNode, URIRef

    if outside:
        return URIRef(f"{OUTSIDER}{number}")
    if isinstance(value, BlankNode):
        return (URIRef if rule.compared else BNode)(f"{ANY}{number}")
    inside = rule.patterns or rule.compared or str(value) in rule.constants
    if isinstance(value, NamedNode) and not inside:
        return URIRef(f"{ANY}{number}")
    return as_rdflib(value)


def term(text: str) -> Any:
    """Return a subject of N-Triples as pyoxigraph's."""
    return BlankNode(text[2:]) if text[0] == "_" else NamedNode(text[1:-1])


def as_rdflib(value: Any) -> Any:
    """Return a term of pyoxigraph as rdflib's; to it a plain string has no datatype."""
    from oxrdflib._converter import from_ox
    from rdflib import XSD, Literal

    made = from_ox(value)
    if isinstance(made, Literal) and made.datatype == XSD.string:
        return Literal(str(made))
    return made
