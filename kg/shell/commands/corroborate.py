"""`corroborate E`: how many independent sources each fact about a thing has."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.queries.evidence import Evidence
from kg.queries.prose import day, names, proposition
from kg.queries.values import oxi
from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import Arguments
from kg.shell.clean import shorten
from kg.shell.command import Command, Flag
from kg.shell.entities import one
from kg.shell.evidence_lines import TITLE
from kg.shell.names import in_query
from kg.shell.session import Session

if TYPE_CHECKING:
    from kg.queries.agreement import Support

FEW = 15
ALIKE = 0.5
"""Two documents with this share of sentences in common are copies of one source."""


def run(session: Session, arguments: Arguments) -> Answer:
    """Return each triple about a thing with its sources, the best supported first."""
    from kg.queries.agreement import corroborated, independent

    iri = one(session, arguments.words, COMMAND.usage)
    found = corroborated(session.opened.lookup, iri)
    counted = [(independent(s, copies(session, s.documents)), s) for s in found]
    counted.sort(key=lambda pair: -pair[0])
    limit = arguments.number("-n", FEW)
    lines: list[Line] = []
    for row, (count, support) in enumerate(counted[:limit], 1):
        lines += support_lines(support, count, row)
    rows = tuple(
        (
            NamedNode(s.subject.iri), NamedNode(s.relation.iri), oxi(s.object), Literal(count),
            Literal(len(s.documents)), Literal(len(s.against)),
        )
        for count, s in counted[:limit]
    )  # fmt: skip
    notes = (f"{len(counted) - limit} more: -n {len(counted)}",) if len(counted) > limit else ()
    return Answer(
        ("subject", "relation", "object", "sources", "documents", "denials"), rows,
        tuple(tuple(e.statement for e in (*s.for_it, *s.against)) for _, s in counted[:limit]),
        lines=tuple(lines) or (said(("dim", "No statement is about it.")),), notes=notes,
        sparql=sparql(iri),
    )  # fmt: skip


def support_lines(support: "Support", count: int, row: int) -> Iterable[Line]:
    """Yield a triple, how many sources say it, and each source."""
    sources = f"{count} independent source{'s' if count != 1 else ''}"
    denied = f", {len(support.against)} against" if support.against else ""
    yield said(proposition(support.for_it[0]), ("claim", f"  {sources}{denied}"), row=row)
    for mark, side in (("", support.for_it), ("denied: ", support.against)):
        seen: set[str] = set()
        for evidence in side:
            words = mark + source(evidence)
            if words not in seen:
                seen.add(words)
                yield said(("dim", words), indent=3)


def source(evidence: Evidence) -> str:
    """Return who says it where: "Ann Smith, in The Daily, Talks begin, 4 May 2031 [3]"."""
    document = evidence.document
    title = shorten(document.label, TITLE)
    place = ", ".join(part for part in (document.outlet, title, day(document.date)) if part)
    via = f" via {names(evidence.via)}" if evidence.via else ""
    who = f"{names(evidence.said_by)}{via}, in " if evidence.said_by else ""
    return f"{who}{place} [{evidence.sentence.number}]"


def copies(session: Session, documents: tuple[str, ...]) -> list[frozenset[str]]:
    """Return groups of documents that have half of their sentences in common."""
    lookup = session.opened.lookup
    texts = {d: {" ".join(p.text.split()).lower() for p in lookup.sentences(d)} for d in documents}
    groups: list[set[str]] = []
    for iri, sentences in texts.items():
        group = next((g for g in groups if any(alike(sentences, texts[d]) for d in g)), None)
        if group is None:
            groups.append({iri})
        else:
            group.add(iri)
    return [frozenset(group) for group in groups]


def alike(one: set[str], other: set[str]) -> bool:
    """Return whether the smaller of two sets of sentences is mostly in the other."""
    return len(one & other) >= ALIKE * max(min(len(one), len(other)), 1)


def sparql(iri: str) -> str:
    """Return the query for documents behind each triple about a thing."""
    term = in_query(iri)
    return f"""SELECT ?s ?p ?o (COUNT(DISTINCT ?document) AS ?documents) {{
  ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; kg:sentence/kg:document ?document .
  FILTER(?s = {term} || ?o = {term})
}} GROUP BY ?s ?p ?o ORDER BY DESC(?documents)"""


COMMAND = Command(
    name="corroborate",
    group="look",
    usage="corroborate E [-n 15]",
    summary="how many independent sources a fact has",
    run=run,
    flags=(Flag("-n", "how many facts", "N"),),
    wants=("entity",),
    examples=("corroborate Hamas -n 5",),
    details="Documents that share half of their sentences count as one source.",
)
