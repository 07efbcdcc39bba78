"""`timeline E`: dated facts and claims in order."""

from collections.abc import Iterable

from pyoxigraph import Literal

from kg.model import Text
from kg.queries.evidence import Evidence
from kg.queries.prose import day
from kg.shell.answer import Answer, Line
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import one
from kg.shell.evidence_lines import evidence_answer, sentence_line, statement_line
from kg.shell.names import in_query
from kg.shell.session import Session

FEW = 40
READ_AT_MOST = 5000


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the dated statements about a thing, or of the whole graph, by time."""
    iri = one(session, arguments.words, COMMAND.usage) if arguments.words else ""
    found = dated(session, iri)
    if arguments.has("--facts"):
        found = [(when, e) for when, e in found if e.asserted]
    limit = arguments.number("-n", FEW)
    kept = found[:limit]
    answer = evidence_answer(
        (e for _, e in kept), colour=session.console.colour, sparql=sparql(iri)
    )
    rows = tuple(
        (*row[:5], Literal(when), *row[6:])
        for row, (when, _) in zip(answer.rows, kept, strict=True)
    )
    notes = (f"{len(found) - limit:,} more: -n {len(found)}",) if len(found) > limit else ()
    lines = tuple(line for shown in timed_lines(kept, session.console.colour) for line in shown)
    return Answer(
        answer.columns, rows, answer.records, lines=lines or answer.lines, notes=notes,
        sparql=answer.sparql, hidden=answer.hidden,
    )  # fmt: skip


def dated(session: Session, iri: str) -> list[tuple[str, Evidence]]:
    """Return statements with their time, the earliest first."""
    found = [(when, e) for e in candidates(session, iri) if (when := time_of(e))]
    return sorted(found, key=lambda pair: (pair[0], pair[1].document.date, pair[1].statement))


def candidates(session: Session, iri: str) -> Iterable[Evidence]:
    """Return the statements about a thing; without one, all that have a time."""
    from kg.queries import terms as t
    from kg.shell.names import plain

    lookup = session.opened.lookup
    if iri:
        about = lookup.statements_about(iri, limit=READ_AT_MOST)
        at_place = (lookup.evidence(st) for st in lookup.record_iris(t.PLACE, iri))
        seen: dict[str, Evidence] = {e.statement: e for e in about}
        return (seen | {e.statement: e for e in at_place if e is not None}).values()
    quads = session.opened.store.quads_for_pattern(None, t.TIME, None, t.HERE)
    timed = (lookup.evidence(plain(quad.subject)) for quad in quads)
    return [e for e in timed if e is not None]


def time_of(evidence: Evidence) -> str:
    """Return when a statement is said to be so: its time, or a date as its object."""
    if evidence.time:
        return evidence.time
    thing = evidence.object
    return (
        thing.text if isinstance(thing, Text) and thing.datatype.startswith(("date", "g")) else ""
    )


def timed_lines(kept: list[tuple[str, Evidence]], colour: bool) -> Iterable[list[Line]]:
    """Yield for each statement its date, its prose and its sentence."""
    last = ""
    for row, (when, evidence) in enumerate(kept, 1):
        line = statement_line(evidence, row, qualifiers=False)
        head = f"{day(when) if when != last else '':<17} "
        last = when
        yield [
            Line((("bold", head), *line.pieces), row),
            sentence_line([evidence], colour=colour, indent=9),
        ]


def sparql(iri: str) -> str:
    """Return the query for dated statements."""
    term = in_query(iri) if iri else ""
    about = f"\n  FILTER(?s = {term} || ?o = {term} || ?place = {term})" if iri else ""
    return f"""SELECT ?st ?time ?s ?p ?o ?who {{
  ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
  OPTIONAL {{ ?st kg:time ?t }} OPTIONAL {{ ?st kg:place ?place }}
  OPTIONAL {{ ?st kg:saidBy ?who }}
  BIND(COALESCE(?t, IF(DATATYPE(?o) IN (xsd:date, xsd:gYearMonth, xsd:gYear), ?o, 1/0)) AS ?time)
  FILTER(BOUND(?time)){about}
}} ORDER BY STR(?time)"""


COMMAND = Command(
    name="timeline",
    group="look",
    usage="timeline [E] [--facts] [-n 40]",
    summary="dated facts and claims in order",
    run=run,
    flags=(Flag("--facts", "facts only"), Flag("-n", "how many at most", "N")),
    wants=("entity",),
    examples=("timeline Hamas", "timeline --facts"),
)
