"""`why E|@n|STATEMENT`: the sentence with the words marked, and how it was read."""

from collections.abc import Iterator

from kg.iris import ST
from kg.queries.evidence import Evidence
from kg.queries.prose import day, names
from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import ROW, Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import one
from kg.shell.errors import UsageError
from kg.shell.evidence_lines import (
    COLUMNS,
    HIDDEN,
    evidence_row,
    sentence_line,
    source_words,
    statement_line,
)
from kg.shell.names import curie, in_query, is_iri, plain
from kg.shell.session import Session

FEW = 5


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the evidence of a row, a record, or of the first facts about a thing."""
    return explain(session, records(session, arguments))


def records(session: Session, arguments: Arguments) -> list[str]:
    """Return the records that the arguments point at."""
    words = arguments.words
    match = ROW.match(words[0].text) if len(words) == 1 and not words[0].quoted else None
    if match:
        found = row_records(session, int(match.group(1)))
        if found:
            return found
    iri = one(session, words, COMMAND.usage)
    if session.opened.lookup.evidence(iri) is not None:
        return [iri]
    limit = arguments.number("-n", FEW)
    about = session.opened.lookup.statements_about(iri, limit=limit)
    found = [e.statement for e in about]
    if not found:
        raise UsageError(f"No statement stands behind {session.label(iri)}.")
    return found


def row_records(session: Session, number: int) -> list[str]:
    """Return the records of row `number`: its own, or those of the triple it shows."""
    cells, behind = session.row(number)
    iris = [plain(cell) for cell in cells if is_iri(cell)]
    direct = [iri for iri in iris if iri.startswith(ST)]
    if behind or direct:
        return list(dict.fromkeys([*behind, *direct]))
    return []


def explain(session: Session, statements: list[str]) -> Answer:
    """Return the evidence of records as prose and as rows."""
    lookup = session.opened.lookup
    found = [e for st in statements if (e := lookup.evidence(st)) is not None]
    lines: list[Line] = []
    for row, evidence in enumerate(found, 1):
        lines += [said("")] if lines else []
        lines += evidence_lines(session, evidence, row if len(found) > 1 else 0)
    rows = tuple(map(evidence_row, found))
    behind = tuple((e.statement,) for e in found)
    return Answer(COLUMNS, rows, behind, lines=tuple(lines), hidden=HIDDEN, sparql=sparql(found))


def evidence_lines(session: Session, evidence: Evidence, row: int) -> Iterator[Line]:
    """Yield all that is known about how one statement came into the graph."""
    yield statement_line(evidence, row, qualifiers=True)
    yield sentence_line([evidence], colour=session.console.colour)
    for title, words in details(evidence):
        if words:
            yield said(("dim", f"{title:<12}"), words, indent=2)


def details(evidence: Evidence) -> list[tuple[str, str]]:
    """Return what `why` tells about a statement, as (title, words)."""
    sentence = evidence.sentence
    spans = (evidence.subject_spans, evidence.relation_spans, evidence.object_spans)
    marks = " · ".join(" ".join(f"{b}–{e}" for b, e in part) for part in spans if part)
    return [
        ("standing", standing_words(evidence)),
        ("speaker", chain(evidence)),
        ("cue", evidence.cue),
        ("quoted", f"“{evidence.quote}”" if evidence.quote else ""),
        ("time", day(evidence.time)),
        ("known as of", day(evidence.as_of)),
        ("document", f"{source_words(evidence)}, {evidence.document.path}"),
        ("characters", f"{sentence.begin}–{sentence.end}" + (f", words {marks}" if marks else "")),
        ("rule", evidence.rule),
        ("record", curie(evidence.statement)),
    ]


def standing_words(evidence: Evidence) -> str:
    """Return in words what the graph holds a statement for."""
    if evidence.standing == "fact":
        return "fact: the document says so in its own voice"
    if evidence.standing == "claim":
        return "claim: somebody says so; the graph does not hold it for true"
    if evidence.standing == "unsaid":
        return "not said: the text says that this was not said"
    return f"{evidence.standing}: the graph does not hold it for true"


def chain(evidence: Evidence) -> str:
    """Return the speakers, nearest first, and the agency."""
    if not evidence.said_by and not evidence.not_said_by:
        return f"via {names(evidence.via)}" if evidence.via else ""
    chain_of = names(evidence.said_by) or f"not {names(evidence.not_said_by)}"
    outer = "".join(f", according to {node.label}" for node in evidence.alleged_by)
    return chain_of + outer + (f", via {names(evidence.via)}" if evidence.via else "")


def sparql(evidences: list[Evidence]) -> str:
    """Return the query for the records and their sentences."""
    values = " ".join(in_query(e.statement) for e in evidences)
    return f"""SELECT ?st ?subject ?relation ?object ?speaker ?rule ?number ?words ?document {{
  VALUES ?st {{ {values} }}
  ?st rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ; kg:sentence ?sentence .
  ?sentence kg:number ?number ; nif:anchorOf ?words ; kg:document ?document .
  OPTIONAL {{ ?st kg:saidBy ?speaker }} OPTIONAL {{ ?st kg:rule ?rule }}
}}"""


COMMAND = Command(
    name="why",
    group="look",
    usage="why @n | E | STATEMENT [-n 5]",
    summary="the sentence behind it, words marked, speaker, document, rule",
    run=run,
    flags=(Flag("-n", "how many statements of a thing", "N"),),
    wants=("entity",),
    examples=("why Hamas -n 1",),
    details="After show, claims, neighbors or path: why @2 tells where row 2 comes from.",
)
