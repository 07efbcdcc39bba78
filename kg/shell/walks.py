"""Walks as lines and rows: edges as a person would say them, and the SPARQL behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.iris import UNNAMED_SOURCE
from kg.model import Node
from kg.queries.prose import listed
from kg.shell.answer import Cell, Piece, Row
from kg.shell.arguments import Arguments
from kg.shell.command import Flag
from kg.shell.names import in_query
from kg.shell.session import Session

if TYPE_CHECKING:
    from kg.walk.edges import Edge
    from kg.walk.folded import FoldedEdge

EDGE_COLUMNS = ("from", "relation", "to", "standing", "steps")

CLAIMS = Flag("--claims", "follow what was said as well as facts")
FACTS = Flag("--facts", "follow facts only, even after .set claims on")
UNFOLD = Flag("--unfold", "show described things as steps of their own")
RELATIONS = Flag("-p", "only over these relations", "rel,..", "relation")
DIRECTION = Flag("-d", "which way", "out|in|both", "choice", ("out", "in", "both"))


def wants_claims(session: Session, arguments: Arguments) -> bool:
    """Return whether a walk follows claims: by flag, else by the setting."""
    if arguments.has("--facts"):
        return False
    return arguments.has("--claims") or session.settings.claims


def wants_fold(session: Session, arguments: Arguments) -> bool:
    """Return whether described things are folded into edges."""
    return not (arguments.has("--unfold") or session.settings.unfold)


def plain_edges(session: Session, edges: Iterable[Edge]) -> list[FoldedEdge]:
    """Return edges as they are, each with the words of its relation."""
    from kg.walk.folded import FoldedEdge

    label = session.opened.lookup.label
    return [FoldedEdge(e.subject, e.object, label(e.relation), (e,)) for e in edges]


def records_of(edge: FoldedEdge) -> tuple[str, ...]:
    """Return the records behind an edge, each once."""
    return tuple(dict.fromkeys(record for part in edge.edges for record in part.records))


def edge_pieces(session: Session, edge: FoldedEdge) -> tuple[Piece, ...]:
    """Return "Hamas → appreciate role of → Russia (said by …) [19]"."""
    label = session.label
    style = "claim" if edge.claimed else "relation"
    pieces: list[Piece] = [("", label(edge.source)), (style, f" → {edge.words} → ")]
    return (*pieces, ("", label(edge.target)), *standing_pieces(session, edge))


def who_say(nodes: Iterable[Node]) -> str:
    """Return speakers as "Ann Smith and an unnamed source"."""
    return listed(["an unnamed source" if n.iri == UNNAMED_SOURCE else n.label for n in nodes])


def standing_pieces(session: Session, edge: FoldedEdge) -> tuple[Piece, ...]:
    """Return who claims an edge, and the sentences behind it."""
    lookup = session.opened.lookup
    evidences = [e for st in records_of(edge)[:6] if (e := lookup.evidence(st)) is not None]
    numbers = ", ".join(dict.fromkeys(str(e.sentence.number) for e in evidences))
    pieces: list[Piece] = []
    if edge.claimed:
        speakers = {node.iri: node for e in evidences if not e.asserted for node in e.said_by}
        hedges = [e.modality.lower() for e in evidences if e.modality]
        who = f"said by {who_say(speakers.values())}" if speakers else (hedges or ["claim"])[0]
        pieces.append(("claim", f"  ({who})"))
    return (*pieces, ("dim", f" [{numbers}]")) if numbers else tuple(pieces)


def edge_row(edge: FoldedEdge, steps: int) -> Row:
    """Return an edge as a row of EDGE_COLUMNS; a folded relation is its words."""
    relation: Cell = Literal(edge.words) if edge.via else NamedNode(edge.edges[0].relation)
    standing = Literal("claim" if edge.claimed else "fact")
    source, target = NamedNode(edge.source), NamedNode(edge.target)
    return (source, relation, target, standing, Literal(steps))


# -- the SPARQL behind a walk ------------------------------------------------------------


def chain_query(
    start: str,
    end: str | None,
    steps: int,
    *,
    claims: bool,
    direction: str = "both",
    relations: Sequence[str] = (),
) -> str:
    """Return the query for walks of `steps` records from one thing, to another if given."""
    names = [in_query(start), *(f"?x{n}" for n in range(1, steps)), in_query(end) if end else ""]
    if end is None:
        names[-1] = f"?x{steps}"
    lines = []
    for n in range(1, steps + 1):
        lines.append("  " + step_pattern(n, names[n - 1], names[n], direction))
        if relations:
            lines.append(f"  VALUES ?p{n} {{ {' '.join(map(in_query, relations))} }}")
        lines.append(
            f"  ?st{n} rdf:predicate ?p{n}" + ("" if claims else " ; kg:asserted true") + " ."
        )
        if claims:
            lines.append(f"  FILTER NOT EXISTS {{ ?st{n} kg:negated true }}")
    inner = [name for name in names if name.startswith("?")]
    lines += [f"  FILTER(isIRI({name}))" for name in inner]
    shown = " ".join(part for n in range(1, steps + 1) for part in shown_names(n, names))
    return f"SELECT DISTINCT {shown} {{\n" + "\n".join(lines) + "\n}"


def shown_names(step: int, names: Sequence[str]) -> list[str]:
    """Return the variables of one step: record, relation, the thing it leads to."""
    return [f"?st{step}", f"?p{step}", *(n for n in names[step : step + 1] if n.startswith("?"))]


def step_pattern(number: int, here: str, there: str, direction: str) -> str:
    """Return the pattern of one step between two terms."""
    out = f"{{ ?st{number} rdf:subject {here} ; rdf:object {there} }}"
    back = f"{{ ?st{number} rdf:subject {there} ; rdf:object {here} }}"
    return {"out": out, "in": back}.get(direction, f"{out} UNION {back}")
