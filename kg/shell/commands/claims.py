"""`claims [E]`: who claims what about whom."""

from collections.abc import Iterator
from itertools import chain, islice

from kg.queries import terms as t
from kg.queries.evidence import Evidence
from kg.shell.answer import Answer
from kg.shell.arguments import Arguments, Word
from kg.shell.command import Command, Flag
from kg.shell.entities import one, thing
from kg.shell.evidence_lines import evidence_answer
from kg.shell.names import in_query, plain
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer:
    """Return claims by or about things; without any, all claims."""
    about = flag_thing(session, arguments, "--about")
    by = flag_thing(session, arguments, "--by")
    either = one(session, arguments.words, COMMAND.usage) if arguments.words else ""
    limit = arguments.number("-n", 20)
    found = wanted(session, by=by, about=about, either=either)
    if arguments.has("--denied"):
        found = (e for e in found if e.negated or e.standing == "unsaid")
    kept = list(islice(found, limit + 1))
    note = (f"more than {limit}: claims … -n {limit * 5}",) if len(kept) > limit else ()
    return evidence_answer(
        kept[:limit], colour=session.console.colour, notes=note,
        sparql=sparql(by, about, either, denied=arguments.has("--denied")),
    )  # fmt: skip


def flag_thing(session: Session, arguments: Arguments, flag: str) -> str:
    """Return the thing that a flag names, "" without the flag."""
    if not arguments.has(flag):
        return ""
    return thing(session, Word(arguments.flags[flag], False, 0, 0))


def wanted(session: Session, *, by: str, about: str, either: str) -> Iterator[Evidence]:
    """Yield the claims asked for, each once."""
    lookup = session.opened.lookup
    if by:
        source: Iterator[Evidence] = lookup.said_by(by)
        if about:
            source = (e for e in source if touches(e, about))
    elif about:
        source = lookup.said_about(about)
    elif either:
        source = chain(lookup.said_by(either), lookup.said_about(either))
    else:
        source = every_claim(session)
    seen: set[str] = set()
    for evidence in source:
        fits = not either or touches(evidence, either)
        if fits and evidence.statement not in seen:
            seen.add(evidence.statement)
            yield evidence


def touches(evidence: Evidence, iri: str) -> bool:
    """Return whether a statement has `iri` as subject, object or speaker."""
    nodes = (evidence.subject, evidence.object, *evidence.said_by, *evidence.not_said_by)
    return any(getattr(node, "iri", "") == iri for node in nodes)


def every_claim(session: Session) -> Iterator[Evidence]:
    """Yield every claim of the graph, in the order of the store."""
    lookup = session.opened.lookup
    seen: set[str] = set()
    for term in (t.SAID_BY, t.NOT_SAID_BY):
        for quad in session.opened.store.quads_for_pattern(None, term, None, t.HERE):
            iri = plain(quad.subject)
            if iri not in seen:
                seen.add(iri)
                evidence = lookup.evidence(iri)
                if evidence is not None:
                    yield evidence


def sparql(by: str, about: str, either: str, *, denied: bool) -> str:
    """Return the query behind the claims."""
    lines = [
        "SELECT ?st ?who ?s ?p ?o ?number {",
        "  ?st kg:saidBy|kg:notSaidBy ?who ; kg:sentence/kg:number ?number ;",
        "    rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .",
    ]
    if by:
        lines.append(f"  ?st kg:saidBy {in_query(by)} .")
    if about:
        lines.append(f"  FILTER(?s = {in_query(about)} || ?o = {in_query(about)})")
    if either:
        term = in_query(either)
        lines.append(f"  FILTER(?who = {term} || ?s = {term} || ?o = {term})")
    if denied:
        lines.append("  { ?st kg:negated true } UNION { ?st kg:notSaidBy ?who }")
    return "\n".join([*lines, "}"])


COMMAND = Command(
    name="claims",
    group="look",
    usage="claims [E] [--by WHO] [--about WHAT] [--denied] [-n 20]",
    summary="who claims what about whom, with the sentence",
    run=run,
    flags=(
        Flag("--by", "only what WHO says", "WHO", "entity"),
        Flag("--about", "only what is said of WHAT", "WHAT", "entity"),
        Flag("--denied", "only denials"),
        Flag("-n", "how many at most", "N"),
    ),
    wants=("entity",),
    examples=("claims Russia", 'claims --by "Israeli Foreign Ministry"', "claims --denied"),
)
