"""What the SHACL shapes can tell apart: things of one kind are all the same to shapes.ttl.

A graph has hundreds of thousands of records and mentions, but only some fifty kinds of
them. So every thing is sorted by its kind, and pyshacl looks at one of each (shapes.py).

A kind is a set of codes. What a shape cannot look into is left out of them: which IRI, which
date; whatever it might look into and is not plainly good stands there as it is.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.errors import KgError
from kg.graph import terms
from kg.graph.things import Values

if TYPE_CHECKING:
    from rdflib import Graph as Triples

SH = "http://www.w3.org/ns/shacl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
INTEGER = f"^^<{XSD}integer>"
STRINGS = {f"<{XSD}string>", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>"}
WHOLE = re.compile(r'"(-?[0-9]+)"')
ONE_ONLY = ("minCount", "maxCount")
ON_SHAPES = (
    "nodeKind", "property", "targetClass", "targetObjectsOf", "targetSubjectsOf",
)  # fmt: skip
KNOWN = (
    "class", "datatype", "hasValue", "in", "lessThan", "maxCount", "minCount", "minInclusive",
    "nodeKind", "path", "pattern",
)  # fmt: skip

NAMED = (terms.SUBJECT, terms.PREDICATE, terms.SAID_BY)
"""Predicates whose objects must have a label, whatever the shapes want."""

Kind = frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """What the shapes want to know of the values of one property."""

    constants: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    patterns: tuple[re.Pattern[str], ...] = ()
    least: tuple[int, ...] = ()
    compared: bool = False
    exact: bool = False
    """Whether the datatype that is wanted can be had by a text that is not well formed."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What is needed to tell kinds apart; can be sent to another process."""

    of: Mapping[str, Rule]
    classes: frozenset[str]
    less: tuple[tuple[str, str], ...]
    roles: tuple[str, ...]
    """Predicates whose objects a shape is about."""
    role_paths: tuple[str, ...]
    """What such a shape wants to know."""
    joins: Mapping[str, frozenset[str]]
    """Predicates whose objects must be of one of these classes."""
    noted: frozenset[str]
    """Predicates whose objects must be compared with all other things."""


def kind(subject: str, of: Values, rules: Rules) -> Kind:
    """Return the kind of a thing."""
    codes = {"blank"} if subject[0] == "_" else set()
    for predicate, objects in of.items():
        rule = rules.of.get(predicate)
        if rule is None:
            continue
        if len(objects) > 1:
            codes.add(f"{predicate} twice")
        for value in objects:
            codes.add(f"{predicate} {code(value, rule)}")
    for value in of.get(terms.A, ()):
        if value in rules.classes:
            codes.add(value)
    for first, second in rules.less:
        if first in of and second in of:
            codes |= order(of, first, second)
    return frozenset(codes)


def role_kind(subject: str, of: Values, rules: Rules) -> Kind:
    """Return the kind of a thing as far as the shapes of subjects, speakers … can tell."""
    return kind(subject, {path: of[path] for path in rules.role_paths if path in of}, rules)


def code(value: str, rule: Rule) -> str:
    """Return what a shape can tell of one value."""
    if value in rule.constants:
        return value
    first = value[0]
    if first != '"':
        return value if rule.patterns and first == "<" else first
    end = value.rindex('"') + 1
    datatype = value[end:]
    found = datatype
    if datatype == INTEGER and (rule.exact or rule.least):
        number = WHOLE.fullmatch(value, 0, end)
        if not number:
            return value
        found += "".join(str(int(number[1]) >= least) for least in rule.least)
    elif datatype[:2] == "^^" and (rule.exact or rule.least):
        return value
    for pattern in rule.patterns:
        text = value[1 : end - 1]
        if "\\" in text or (pattern.search(text) and not pattern.fullmatch(text)):
            return value
        found += " fits" if pattern.fullmatch(text) else " differs"
    return found


def order(of: Values, first: str, second: str) -> set[str]:
    """Return how the values of two properties compare: by number, or as they are."""
    pairs = [(a, b) for a in of[first] for b in of[second]]
    if all(a.endswith(INTEGER) and b.endswith(INTEGER) for a, b in pairs):
        numbers = [(WHOLE.match(a), WHOLE.match(b)) for a, b in pairs]
        if all(a and b for a, b in numbers):
            return {f"{first} less {int(a[1]) < int(b[1])}" for a, b in numbers if a and b}
    return {f"{first} {a} {b}" for a, b in pairs}


# -- from shapes.ttl ------------------------------------------------------------------------


def rules_of(shapes: "Triples", narrower: Mapping[str, frozenset[str]]) -> Rules:
    """Return what shapes want to know; KgError for a constraint that this file does not know.

    `narrower` gives the classes under a class, itself included.
    """
    must_be_known(shapes)
    found: dict[str, dict[str, set[Any]]] = {}
    less: set[tuple[str, str]] = set()
    for node in shapes.objects(None, sh("property")):
        path = value_of(shapes, node, "path").n3()
        learn(shapes, node, found.setdefault(path, {}))
        for other in shapes.objects(node, sh("lessThan")):
            less.add((path, other.n3()))
            found.setdefault(other.n3(), {}).setdefault("compared", set()).add(True)
    for term in shapes.objects(None, sh("targetSubjectsOf")):
        found.setdefault(term.n3(), {})
    of = {path: rule_of(known) for path, known in found.items()}
    roles = tuple(sorted({x.n3() for x in shapes.objects(None, sh("targetObjectsOf"))}))
    joins = {path: under(rule.classes, narrower) for path, rule in of.items() if rule.classes}
    wanted = {c.n3() for name in ("targetClass", "class") for c in shapes.objects(None, sh(name))}
    return Rules(
        of=of,
        classes=under(wanted, narrower),
        less=tuple(sorted(less)),
        roles=roles,
        role_paths=tuple(sorted(set(role_paths(shapes)))),
        joins=joins,
        noted=frozenset((*roles, *joins, *NAMED)),
    )


def under(classes: Iterable[str], narrower: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return classes and those under them."""
    return frozenset(c for name in classes for c in narrower.get(name, frozenset({name})))


def sh(name: str) -> Any:
    """Return a term of SHACL: "path" → sh:path."""
    from rdflib import URIRef

    return URIRef(SH + name)


def value_of(shapes: "Triples", node: Any, name: str) -> Any:
    """Return the one value of a property of a shape."""
    (found,) = shapes.objects(node, sh(name))
    return found


def role_paths(shapes: "Triples") -> Iterator[str]:
    """Yield the properties in shapes that are about objects of some predicate."""
    for shape in set(shapes.subjects(sh("targetObjectsOf"), None)):
        for node in shapes.objects(shape, sh("property")):
            yield value_of(shapes, node, "path").n3()


def must_be_known(shapes: "Triples") -> None:
    """Raise KgError when a shape wants of the things themselves what is not looked at here."""
    from rdflib import RDF

    for shape in shapes.subjects(RDF.type, sh("NodeShape")):
        for predicate in shapes.predicates(shape):
            name = str(predicate).removeprefix(SH)
            if str(predicate).startswith(SH) and name not in ON_SHAPES:
                raise KgError(f"shapes.ttl has a constraint that kg does not know: sh:{name}")


def learn(shapes: "Triples", node: Any, known: dict[str, set[Any]]) -> None:
    """Add what one constraint on a property wants to know."""
    from rdflib.collection import Collection

    for predicate, value in shapes.predicate_objects(node):
        name = str(predicate).removeprefix(SH)
        if name not in KNOWN:
            raise KgError(f"shapes.ttl has a constraint that kg does not know: sh:{name}")
        if name in ONE_ONLY and str(value) != "1":
            raise KgError(f"shapes.ttl: only sh:{name} 1 is known")
        values: Iterable[Any] = Collection(shapes, value) if name == "in" else [value]
        known.setdefault(name, set()).update(values)


def rule_of(known: Mapping[str, set[Any]]) -> Rule:
    """Return the rule that the constraints on one property make together."""
    constants = known.get("in", set()) | known.get("hasValue", set())
    datatypes = {value.n3() for value in known.get("datatype", ())}
    return Rule(
        constants=frozenset(written(value) for value in constants),
        classes=frozenset(value.n3() for value in known.get("class", ())),
        patterns=tuple(re.compile(text) for text in sorted(map(str, known.get("pattern", ())))),
        least=tuple(sorted(int(value) for value in known.get("minInclusive", ()))),
        compared="compared" in known or "lessThan" in known,
        exact=bool(datatypes - STRINGS),
    )


def written(value: Any) -> str:
    """Return a term of rdflib as the store writes it: a boolean in full."""
    from pyoxigraph import Literal, NamedNode
    from rdflib import Literal as Value

    if not isinstance(value, Value):
        return str(NamedNode(str(value)))
    if value.language:
        return str(Literal(str(value), language=value.language))
    datatype = NamedNode(str(value.datatype)) if value.datatype else None
    return str(Literal(str(value), datatype=datatype))
