"""`.explain`: the patterns of a query and how much each of them matches."""

from itertools import islice
from typing import Any

from pyoxigraph import Literal, NamedNode

from kg.iris import PREFIXES
from kg.queries import terms as t
from kg.queries.syntax import check, explained
from kg.shell.answer import Answer, Row, text
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.names import curie
from kg.shell.session import Session

MOST = 100_000


def run(session: Session, arguments: Arguments) -> Answer:
    """Return each triple pattern of a query with the number of triples that fit it alone."""
    query = arguments.text or session.last_text
    if not query:
        raise UsageError("Which query? .explain SELECT …, or run one first.")
    check(query, PREFIXES)
    rows: list[Row] = []
    for pattern in patterns(query):
        count = matches(session, pattern)
        words = " ".join(written(term) for term in pattern)
        rows.append((text(words), text(f"over {MOST:,}" if count > MOST else f"{count:,}")))
    note = "The engine starts with small patterns; a query of large ones only is slow."
    return Answer(("pattern", "matches"), tuple(rows), numbered=False, notes=(note,))


def patterns(query: str) -> list[tuple[Any, Any, Any]]:
    """Return the triple patterns of a query, property paths as they are written."""
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql import prepareQuery

    try:
        algebra = prepareQuery(query, initNs=PREFIXES).algebra
    except (ParseBaseException, RecursionError) as error:
        raise explained(query, str(error)) from None
    found: list[tuple[Any, Any, Any]] = []
    collect(algebra, found)
    return list(dict.fromkeys(found))


def collect(part: Any, found: list[tuple[Any, Any, Any]]) -> None:
    """Gather the triples of an rdflib algebra, in its order."""
    if isinstance(part, dict):
        found += [tuple(triple) for triple in part.get("triples") or () if len(triple) == 3]
        for key, value in part.items():
            if key not in ("triples", "_vars"):
                collect(value, found)
    elif isinstance(part, list | tuple):
        for value in part:
            collect(value, found)


def matches(session: Session, pattern: tuple[Any, Any, Any]) -> int:
    """Return how many triples fit one pattern, counted up to MOST + 1."""
    subject, predicate, object = (bound(term) for term in pattern)
    if isinstance(subject, Literal) or isinstance(predicate, Literal):
        return 0
    quads = session.opened.store.quads_for_pattern(subject, predicate, object, t.HERE)
    return sum(1 for _ in islice(quads, MOST + 1))


def bound(term: Any) -> NamedNode | Literal | None:
    """Return a term of a pattern for the store; None for a variable or a path."""
    kind = type(term).__name__
    if kind == "URIRef":
        return NamedNode(str(term))
    if kind != "Literal":
        return None
    if term.language:
        return Literal(str(term), language=term.language)
    if term.datatype:
        return Literal(str(term), datatype=NamedNode(str(term.datatype)))
    return Literal(str(term))


def written(term: Any) -> str:
    """Return a term of a pattern in words."""
    kind = type(term).__name__
    if kind == "URIRef":
        return curie(str(term))
    return f"?{term}" if kind == "Variable" else str(term.n3())


COMMAND = Command(
    name=".explain",
    group="ask",
    usage=".explain [QUERY]",
    summary="how much each pattern of a query matches",
    run=run,
    wants=("text",),
    raw=True,
    examples=(".explain SELECT ?who { ?st kg:saidBy ?who ; rdf:predicate rel:be }",),
)
