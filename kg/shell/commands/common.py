"""`common A B`: what two things have in common."""

from dataclasses import replace

from pyoxigraph import Literal, NamedNode

from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.commands.neighbors import Wish, reached
from kg.shell.entities import two
from kg.shell.names import in_query
from kg.shell.session import Session
from kg.shell.walks import CLAIMS, FACTS, UNFOLD, edge_pieces, records_of, wants_claims, wants_fold


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the things tied to both, each with the edges to the one and the other."""
    first, second = two(session, arguments.words, COMMAND.usage)
    wish = Wish(1, "both", (), "", wants_claims(session, arguments), wants_fold(session, arguments))
    edges = {a: reached(session, a, wish) for a in (first, second)}
    ends = [{end for _, _, end in edges[a]} for a in (first, second)]
    shared = sorted(ends[0] & ends[1] - {first, second}, key=session.label)
    lines: list[Line] = []
    rows, records = [], []
    for row, thing in enumerate(shared, 1):
        ties = [edge for a in (first, second) for edge, _, end in edges[a] if end == thing]
        lines.append(said(("name", session.label(thing)), row=row))
        lines += [replace(said(*edge_pieces(session, edge)), indent=3) for edge in ties]
        records.append(tuple(st for edge in ties for st in records_of(edge)))
        rows.append((NamedNode(thing), Literal(len(records[-1]))))
    if not lines:
        more = "" if wish.claims else " Claims are left out: --claims follows them."
        lines = [said(("dim", f"Nothing is tied to both.{more}"))]
    return Answer(
        ("thing", "statements"), tuple(rows), tuple(records), tuple(shared), tuple(lines),
        sparql=sparql(first, second, claims=wish.claims),
    )  # fmt: skip


def sparql(first: str, second: str, *, claims: bool) -> str:
    """Return the query for things tied to both, described things not folded."""
    fact = "" if claims else " ; kg:asserted true"
    lines = ["SELECT DISTINCT ?thing ?p1 ?p2 {"]
    for n, iri in enumerate((first, second), 1):
        term = in_query(iri)
        lines += [
            f"  ?st{n} rdf:predicate ?p{n}{fact} .",
            f"  {{ ?st{n} rdf:subject {term} ; rdf:object ?thing }} UNION "
            f"{{ ?st{n} rdf:subject ?thing ; rdf:object {term} }}",
        ]
    return "\n".join([*lines, "  FILTER(isIRI(?thing))", "}"])


COMMAND = Command(
    name="common",
    group="walk",
    usage="common A B [--claims] [--unfold]",
    summary="what two things are both tied to",
    run=run,
    flags=(CLAIMS, FACTS, UNFOLD),
    wants=("entity", "entity"),
    examples=("common Hamas Russia --claims",),
)
