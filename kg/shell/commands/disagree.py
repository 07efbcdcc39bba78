"""`disagree [A [B]]`: where sources differ."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from kg.iris import DOC
from kg.queries.evidence import Evidence
from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import one, two
from kg.shell.errors import UsageError
from kg.shell.evidence_lines import (
    COLUMNS,
    HIDDEN,
    evidence_row,
    sentence_line,
    statement_line,
)
from kg.shell.session import Session

if TYPE_CHECKING:
    from kg.queries.agreement import Disagreement

FEW = 10
SPARQL = """SELECT ?s ?p ?o ?yes ?no {
  ?no kg:negated true ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
  ?yes rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
  FILTER NOT EXISTS { ?yes kg:negated true }
}"""


def run(session: Session, arguments: Arguments) -> Answer:
    """Return where sources differ: all, about one thing, or between two speakers or documents."""
    limit = arguments.number("-n", FEW)
    found = list(islice(wanted(session, arguments), limit + 1))
    lines: list[Line] = []
    kept: list[Evidence] = []
    for disagreement in found[:limit]:
        lines += [said("")] if lines else []
        lines.append(said(("bold", heading(disagreement))))
        for side in disagreement.sides:
            for evidence in side[:3]:
                kept.append(evidence)
                lines.append(statement_line(evidence, len(kept)))
                lines.append(sentence_line([evidence], colour=session.console.colour))
    notes = (f"there are more: -n {limit * 5}",) if len(found) > limit else ()
    return Answer(
        COLUMNS, tuple(map(evidence_row, kept)), tuple((e.statement,) for e in kept),
        lines=tuple(lines) or (said(("dim", "No disagreement was found.")),), notes=notes,
        sparql=SPARQL, hidden=HIDDEN,
    )  # fmt: skip


def wanted(session: Session, arguments: Arguments) -> Iterator["Disagreement"]:
    """Yield the disagreements asked for."""
    from kg.queries.agreement import between, disagreements

    lookup = session.opened.lookup
    if not arguments.words:
        yield from disagreements(lookup)
        return
    if len(arguments.words) == 1:
        yield from disagreements(lookup, [one(session, arguments.words, COMMAND.usage)])
        return
    try:
        first, second = two(session, arguments.words, COMMAND.usage)
    except UsageError:
        if any(word.quoted for word in arguments.words) or len(arguments.words) == 2:
            raise
        yield from disagreements(lookup, [one(session, arguments.words, COMMAND.usage)])
        return
    if first.startswith(DOC) and second.startswith(DOC):
        yield from (d for d in disagreements(lookup) if parted(d, first, second))
    else:
        yield from between(lookup, first, second)


def parted(disagreement: "Disagreement", first: str, second: str) -> bool:
    """Return whether two documents stand on different sides."""
    sides = [{e.document.iri for e in side} for side in disagreement.sides]
    return any(first in a and second in b for a in sides for b in sides if a is not b)


def heading(disagreement: "Disagreement") -> str:
    """Return what the disagreement is about."""
    about = f"{disagreement.subject.label} · {disagreement.relation.label}"
    return f"{about}: stated and denied" if disagreement.kind == "denied" else f"{about}: differs"


COMMAND = Command(
    name="disagree",
    group="look",
    usage="disagree [A [B]] [-n 10]",
    summary="where sources differ: stated and denied, or different values",
    run=run,
    flags=(Flag("-n", "how many disagreements", "N"),),
    wants=("entity", "entity"),
    examples=("disagree", "disagree Hamas"),
    details="A alone: about that thing. A and B: between two speakers, or two documents.",
)
