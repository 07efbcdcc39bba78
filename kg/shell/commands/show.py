"""`show E`: everything about one thing, with sentences and documents."""

from collections.abc import Iterable, Iterator
from itertools import islice

from pyoxigraph import NamedNode

from kg.iris import NS
from kg.queries import terms as t
from kg.queries.evidence import Evidence
from kg.queries.prose import day
from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import kinds, one
from kg.shell.evidence_lines import COLUMNS, HIDDEN, evidence_row, with_sentences
from kg.shell.names import curie, in_query, is_iri, plain
from kg.shell.session import Session

FEW = 12
READ_AT_MOST = 400


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the facts of a thing, what it says and what is said about it."""
    iri = one(session, arguments.words, COMMAND.usage)
    if session.opened.lookup.evidence(iri) is not None:
        from kg.shell.commands.why import explain

        return explain(session, [iri])
    if t.DOCUMENT_CLASS.value in session.opened.lookup.types(iri):
        return document(session, iri, arguments)
    limit = 1_000_000 if arguments.has("--all") else arguments.number("-n", FEW)
    sections = sorted_out(session, iri, limit)
    lines: list[Line] = list(head_lines(session, iri))
    kept: list[Evidence] = []
    for title, evidences, more in sections:
        if not evidences:
            continue
        lines += [said(""), said(("bold", title))]
        lines += with_sentences(evidences, len(kept) + 1, colour=session.console.colour)
        if more:
            lines.append(said(("dim", f"… more: show {curie(iri)} --all"), indent=1))
        kept += evidences
    if not kept:
        lines += [said(""), said(("dim", "No statement is about it."))]
    lines += note_lines(session, iri)
    records = tuple((e.statement,) for e in kept)
    return Answer(
        COLUMNS, tuple(map(evidence_row, kept)), records,
        tuple(other_end(e, iri) for e in kept), tuple(lines), hidden=HIDDEN, sparql=sparql(iri),
    )  # fmt: skip


def document(session: Session, iri: str, arguments: Arguments) -> Answer:
    """Return what is known of a document, and what was read from it in reading order."""
    lookup = session.opened.lookup
    source = lookup.source(iri)
    about = (day(source.date), source.outlet, ", ".join(source.authors), source.url, source.path)
    lines = [*head_lines(session, iri), said(("dim", " · ".join(part for part in about if part)))]
    limit = 1_000_000 if arguments.has("--all") else arguments.number("-n", 3 * FEW)
    kept, more = some(lookup.of_document(iri, limit=limit + 1), limit)
    lines += [said(""), *with_sentences(kept, 1, colour=session.console.colour)]
    if more:
        lines.append(said(("dim", f"… more: show {curie(iri)} --all"), indent=1))
    query = f"""SELECT ?number ?st ?s ?p ?o ?who {{
  ?sentence kg:document {in_query(iri)} ; kg:number ?number . ?st kg:sentence ?sentence ;
    rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . OPTIONAL {{ ?st kg:saidBy ?who }}
}} ORDER BY ?number ?st"""
    behind = tuple((e.statement,) for e in kept)
    rows = tuple(map(evidence_row, kept))
    return Answer(COLUMNS, rows, behind, lines=tuple(lines), hidden=HIDDEN, sparql=query)


def note_lines(session: Session, iri: str) -> Iterator[Line]:
    """Yield what the user's own notes say about a thing."""
    notes, node = NamedNode(f"{NS}notes"), NamedNode(iri)
    store = session.opened.store
    for ends in ((node, None), (None, node)):
        for quad in store.quads_for_pattern(ends[0], None, ends[1], notes):
            parts = (quad.subject, quad.predicate, quad.object)
            words = " ".join(session.label(plain(p)) if is_iri(p) else plain(p) for p in parts)
            yield said(("claim", "Your note: "), words)


def sorted_out(session: Session, iri: str, limit: int) -> list[tuple[str, list[Evidence], bool]]:
    """Return facts, own claims and claims of others, each with whether there is more."""
    lookup = session.opened.lookup
    most = max(READ_AT_MOST, limit)
    own, more_own = some(lookup.said_by(iri, limit=most), limit)
    about = list(lookup.statements_about(iri, limit=most))
    facts, more_facts = some((e for e in about if e.asserted), limit)
    mine = {e.statement for e in own}
    other, more_other = some(
        (e for e in about if not e.asserted and e.statement not in mine), limit
    )
    cut = len(about) == most
    label = session.label(iri)
    return [
        ("Facts", facts, more_facts or (cut and len(facts) == limit)),
        (f"What {label} says", own, more_own),
        (f"What is said of {label}", other, more_other),
    ]


def some(evidences: Iterable[Evidence], limit: int) -> tuple[list[Evidence], bool]:
    """Return the first `limit` and whether more follow."""
    source = iter(evidences)
    return list(islice(source, limit)), next(source, None) is not None


def other_end(evidence: Evidence, iri: str) -> str:
    """Return the thing at the other end of a statement: what @n means after `show`."""
    end = getattr(evidence.object, "iri", "")
    if evidence.subject.iri != iri or not end:
        return evidence.subject.iri
    return str(end)


def head_lines(session: Session, iri: str) -> Iterator[Line]:
    """Yield name, kind, CURIE and other names."""
    lookup = session.opened.lookup
    kind = kinds(session, iri)
    yield said(("name", session.label(iri)), ("dim", f"  {kind}  {curie(iri)}".rstrip()))
    aliases = lookup.aliases(iri)
    if aliases:
        yield said(("dim", "also: "), ", ".join(aliases))


def sparql(iri: str) -> str:
    """Return the query that lists the statements about a thing."""
    term = in_query(iri)
    return f"""SELECT ?st ?asserted ?speaker {{
  {{ ?st rdf:subject {term} }} UNION {{ ?st rdf:object {term} }} UNION {{ ?st kg:saidBy {term} }}
  ?st kg:asserted ?asserted
  OPTIONAL {{ ?st kg:saidBy ?speaker }}
}}"""


COMMAND = Command(
    name="show",
    group="look",
    usage="show E [-n 12] [--all]",
    summary="one thing: its facts, what it says, what is said of it, with sentences",
    run=run,
    flags=(
        Flag("-n", "how many of each kind", "N"),
        Flag("--all", "all of them"),
    ),
    wants=("entity",),
    examples=("show Hamas", 'show "Israeli Foreign Ministry" -n 3'),
    details="Facts are what a document says in its own voice; claims name their speaker. "
    "[17] is the number of the sentence.",
)
