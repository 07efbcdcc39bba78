"""`.classes`, `.relations`, `.schema`: what the graph is made of, by use."""

from pyoxigraph import Literal, NamedNode

from kg.shell.answer import Answer, Row
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.names import curie
from kg.shell.schema import classes, relations
from kg.shell.session import Session

CLASSES = """SELECT ?class (COUNT(?thing) AS ?things) {
  ?thing a ?class
} GROUP BY ?class ORDER BY DESC(?things)"""
RELATIONS = """SELECT ?relation (COUNT(?st) AS ?statements) {
  ?st rdf:predicate ?relation
} GROUP BY ?relation ORDER BY DESC(?statements)"""
PATTERNS = """SELECT ?from ?relation ?to (COUNT(?st) AS ?statements) {
  ?st rdf:subject ?s ; rdf:predicate ?relation ; rdf:object ?o .
  ?s a ?from . ?o a ?to .
} GROUP BY ?from ?relation ?to ORDER BY DESC(?statements)"""


def class_rows(session: Session, arguments: Arguments) -> Answer:
    """Return the classes of things with the number of their members."""
    rows = tuple(
        (NamedNode(iri), Literal(count), Literal(curie(iri)))
        for iri, _, count in classes(session.opened)
        if count
    )
    return Answer(("class", "things", "iri"), rows, sparql=CLASSES)


def relation_rows(session: Session, arguments: Arguments) -> Answer:
    """Return the relations by use; with words, those that have them in their label."""
    wanted = " ".join(word.text for word in arguments.words).lower()
    rows: tuple[Row, ...] = tuple(
        (Literal(label), Literal(count), Literal(curie(iri)))
        for iri, label, count in relations(session.opened)
        if wanted in label.lower() or wanted in curie(iri).lower()
    )
    return Answer(("relation", "statements", "iri"), rows, sparql=RELATIONS)


def pattern_rows(session: Session, arguments: Arguments) -> Answer:
    """Return which classes are tied by which relations, by use."""
    from kg.shell.dispatch import query_answer

    return query_answer(session, PATTERNS)


CLASSES_COMMAND = Command(
    name=".classes",
    group="graph",
    usage=".classes",
    summary="the classes of things, by number",
    run=class_rows,
    examples=(".classes",),
)
RELATIONS_COMMAND = Command(
    name=".relations",
    group="graph",
    usage=".relations [WORDS]",
    summary="the relations, by use",
    run=relation_rows,
    wants=("relation",),
    examples=(".relations", ".relations arrive"),
)
SCHEMA_COMMAND = Command(
    name=".schema",
    group="graph",
    usage=".schema",
    summary="which classes are tied by which relations",
    run=pattern_rows,
    examples=(".schema",),
)
