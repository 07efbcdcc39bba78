"""`subgraph @result`: the statements among the things of the last result."""

from kg.shell.answer import Answer
from kg.shell.arguments import ROW, Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import thing
from kg.shell.errors import UsageError
from kg.shell.evidence_lines import evidence_answer
from kg.shell.names import in_query, plain
from kg.shell.session import Session
from kg.shell.walks import CLAIMS, FACTS, wants_claims

FEW = 50
READ_AT_MOST = 1000


def run(session: Session, arguments: Arguments) -> Answer:
    """Return every statement that ties two of the things to each other."""
    things = chosen(session, arguments)
    claims = wants_claims(session, arguments)
    lookup = session.opened.lookup
    about = (e for iri in things for e in lookup.statements_about(iri, limit=READ_AT_MOST))
    tied = {
        e.statement: e
        for e in about
        if e.subject.iri in things and getattr(e.object, "iri", "") in things
        and (claims or e.asserted)
    }  # fmt: skip
    limit = arguments.number("-n", FEW)
    kept = list(tied.values())[:limit]
    more = f", {len(tied) - limit:,} more: -n {len(tied)}" if len(tied) > limit else ""
    note = f"{len(things)} things, {len(tied)} statements among them{more} · view draws them"
    return evidence_answer(
        kept, colour=session.console.colour, notes=(note,), sparql=sparql(things, claims=claims)
    )


def chosen(session: Session, arguments: Arguments) -> list[str]:
    """Return the things named, or all things of the last result (@result)."""
    words = [word for word in arguments.words if word.text != "@result"]
    found: list[str] = []
    for word in words:
        match = ROW.match(word.text)
        found.append(session.first_iri(int(match.group(1))) if match else thing(session, word))
    if not words:
        cells = (plain(cell) for row in session.last_rows for cell in row if cell is not None)
        exists = session.opened.lookup.types
        found = [iri for iri in dict.fromkeys(cells) if iri.startswith("http") and exists(iri)]
        found += [iri for iri in session.last.things if iri not in found]
    if not found:
        raise UsageError(f"There is no result with things in it yet. {COMMAND.usage}")
    return list(dict.fromkeys(found))


def sparql(things: list[str], *, claims: bool) -> str:
    """Return the query for the statements among things."""
    values = " ".join(map(in_query, things))
    fact = "" if claims else " ; kg:asserted true"
    return f"""SELECT ?st ?s ?p ?o {{
  VALUES ?s {{ {values} }} VALUES ?o {{ {values} }}
  ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o{fact} .
}}"""


COMMAND = Command(
    name="subgraph",
    group="walk",
    usage="subgraph [@result | E …] [--claims] [-n 50]",
    summary="the statements among the things of the last result",
    run=run,
    flags=(CLAIMS, FACTS, Flag("-n", "how many at most", "N")),
    wants=("entity",),
    examples=("find Hamas\nsubgraph @result", "subgraph Hamas Moscow Russia --claims"),
    details="Then .once file.ttl and the same line again write it, view draws it.",
)
