"""`neighbors E`: what is tied to a thing, up to some steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import class_of, one, relations
from kg.shell.session import Session

if TYPE_CHECKING:
    from kg.walk.edges import Edge
    from kg.walk.folded import FoldedEdge
    from kg.walk.neighbours import Direction
    from kg.walk.network import Network

FEW = 40
FURTHEST = 6
MANY = 600
"""Edges within reach that are looked at: of more, the nearest."""
SORTED_BY_LABEL = 500
"""Edges up to which those of one kind stand by label; more stand by IRI, which is faster."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked: steps, direction, relations, class, claims, folding."""

    steps: int
    direction: Direction
    relations: tuple[str, ...]
    type: str
    claims: bool
    fold: bool
    many: int = MANY


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the edges around a thing, nearest first."""
    from kg.shell.walks import EDGE_COLUMNS, chain_query, edge_row, records_of

    start = one(session, arguments.words, COMMAND.usage)
    wish = read_wish(session, arguments)
    found = reached(session, start, wish)
    limit = arguments.number("-n", FEW)
    kept = found[:limit]
    rows = tuple(edge_row(edge, steps) for edge, steps, _ in kept)
    notes = (f"{len(found) - limit:,} more: -n {len(found)}",) if len(found) > limit else ()
    return Answer(
        EDGE_COLUMNS, rows, tuple(records_of(edge) for edge, _, _ in kept),
        tuple(end for _, _, end in kept), tuple(lines(session, start, kept, wish)),
        notes=notes,
        sparql=chain_query(start, None, wish.steps, claims=wish.claims,
                           direction=wish.direction, relations=wish.relations),
    )  # fmt: skip


def read_wish(session: Session, arguments: Arguments) -> Wish:
    """Return what the flags ask for."""
    from kg.shell.walks import wants_claims, wants_fold

    flags = arguments.flags
    return Wish(
        steps=arguments.number("-k", 1, most=FURTHEST),
        direction=direction(flags.get("-d", "both")),
        relations=relations(session, flags["-p"]) if "-p" in flags else (),
        type=class_of(session, flags["-t"]) if "-t" in flags else "",
        claims=wants_claims(session, arguments),
        fold=wants_fold(session, arguments),
        many=max(MANY, 3 * arguments.number("-n", FEW)),
    )


def direction(word: str) -> Direction:
    """Return the direction that a flag names."""
    return "out" if word == "out" else "in" if word == "in" else "both"


def reached(session: Session, start: str, wish: Wish) -> list[tuple[FoldedEdge, int, str]]:
    """Return edges with the step at which they are walked and the end they lead to."""

    edges = region(session, start, wish)
    steps = distances(start, edges, wish)
    found = []
    for edge in edges:
        near, end = walked(edge, steps, wish.direction)
        if near < wish.steps and usable(edge, wish):
            found.append((edge, near + 1, end))
    if wish.type:
        kinds = session.opened.lookup.types
        found = [
            f
            for f in found
            if any(k.endswith((f"/{wish.type}", f"#{wish.type}")) for k in kinds(f[2]))
        ]
    word = session.opened.lookup.label if len(found) < SORTED_BY_LABEL else str
    return sorted(found, key=lambda f: (f[1], f[0].claimed, -len(f[0].edges), word(f[2])))


def region(session: Session, start: str, wish: Wish) -> list[FoldedEdge]:
    """Return the edges within reach, folded if wished."""
    from kg.shell.walks import plain_edges
    from kg.walk.edges import described
    from kg.walk.folded import fold

    edges = nearest(session.opened.network, start, wish)
    if not wish.fold:
        return plain_edges(session, edges)
    soft: list[Edge] = []
    firm: list[Edge] = []
    for edge in edges:
        tied = described(edge.subject) or described(edge.object)
        (soft if tied else firm).append(edge)
    folded = fold(soft, session.opened.lookup.label, keep=(start,)).edges
    return [*plain_edges(session, firm), *folded]


def nearest(network: Network, start: str, wish: Wish) -> list[Edge]:
    """Return the edges within reach; of very many, unless some are sought, the nearest."""
    import numpy as np

    from kg.walk.neighbours import distances as distances_in

    number = network.number(start)
    if number is None:
        return []
    way: Direction = "both" if wish.fold else wish.direction
    links = network.usable(claims=wish.claims, relations=() if wish.fold else wish.relations)
    steps = distances_in(network, number, links, way, furthest=wish.steps, fold=wish.fold)
    links = links & (steps[network.subject] >= 0) & (steps[network.object] >= 0)
    places = np.flatnonzero(links)
    if len(places) > wish.many and not (wish.relations or wish.type):
        ends = np.minimum(steps[network.subject[places]], steps[network.object[places]])
        links = np.zeros_like(links)
        links[places[np.argsort(ends, kind="stable")[: wish.many]]] = True
    return network.edges(links)


def usable(edge: FoldedEdge, wish: Wish) -> bool:
    """Return whether an edge has one of the wanted relations."""
    return not wish.relations or any(part.relation in wish.relations for part in edge.edges)


def distances(start: str, edges: list[FoldedEdge], wish: Wish) -> dict[str, int]:
    """Return how many steps each thing is away over usable edges."""
    onward: dict[str, list[str]] = {}
    for edge in edges:
        if usable(edge, wish):
            if wish.direction != "in":
                onward.setdefault(edge.source, []).append(edge.target)
            if wish.direction != "out":
                onward.setdefault(edge.target, []).append(edge.source)
    steps, front = {start: 0}, [start]
    for distance in range(1, wish.steps + 1):
        fresh = [thing for here in front for thing in onward.get(here, ()) if thing not in steps]
        steps |= dict.fromkeys(fresh, distance)
        front = fresh
    return steps


def walked(edge: FoldedEdge, steps: dict[str, int], way: Direction) -> tuple[int, str]:
    """Return how far the end is from which an edge is walked, and the end it leads to."""
    far = FURTHEST + 1
    source, target = steps.get(edge.source, far), steps.get(edge.target, far)
    if way == "out" or (way == "both" and source <= target):
        return source, edge.target
    return target, edge.source


def lines(
    session: Session, start: str, kept: list[tuple[FoldedEdge, int, str]], wish: Wish
) -> list[Line]:
    """Return the edges as numbered lines, a heading for each number of steps."""
    from kg.shell.walks import edge_pieces

    if not kept:
        more = "" if wish.claims else " Claims are left out: --claims follows them."
        return [said(("dim", f"Nothing is tied to {session.label(start)} so.{more}"))]
    found: list[Line] = []
    last = 0
    for row, (edge, steps, _) in enumerate(kept, 1):
        if steps != last and wish.steps > 1:
            found += [said("")] if found else []
            found.append(said(("bold", "1 step away" if steps == 1 else f"{steps} steps away")))
        last = steps
        found.append(replace(said(*edge_pieces(session, edge)), row=row))
    return found


COMMAND = Command(
    name="neighbors",
    group="walk",
    usage="neighbors E [-k 2] [-d out|in|both] [-p rel,..] [-t Type] [--claims] [--unfold]",
    summary="what is tied to a thing, over facts (and claims)",
    run=run,
    flags=(
        Flag("-k", "how many steps", "N"),
        Flag("-d", "which way the facts point", "WAY", "choice", ("out", "in", "both")),
        Flag("-p", "only over these relations", "rel,..", "relation"),
        Flag("-t", "only to things of this class", "Type", "class"),
        Flag("--claims", "follow what was said, too"),
        Flag("--facts", "facts only, even after .set claims on"),
        Flag("--unfold", "described things as steps of their own"),
        Flag("-n", "how many edges at most", "N"),
    ),
    wants=("entity",),
    examples=("neighbors Hamas", "neighbors Russia --claims -t Person", "neighbors Moscow -k 2"),
    details="Things that are only described (a role, a step) are folded into the edge between "
    "named things; --unfold shows them. Facts come first, claims are marked with who says so.",
    aliases=("neighbours",),
)
