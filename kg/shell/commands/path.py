"""`path A B`: how two things hang together."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from pyoxigraph import Literal

from kg.queries.evidence import Evidence
from kg.shell.answer import Answer, Line, Piece, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import relations, two
from kg.shell.evidence_lines import sentence_line
from kg.shell.session import Session

if TYPE_CHECKING:
    from kg.walk.folded import FoldedEdge
    from kg.walk.paths import Path

FEW = 3
MOST = 1000
ALIKE = 3
"""Folded paths that are looked at for each that is shown: some of them read alike."""
SENTENCES_UP_TO = 3
PER_STEP = 2
COLUMNS = ("steps", "path", "standing", "statements")


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the shortest paths between two things, each with its statements."""
    from kg.shell.walks import chain_query, wants_claims, wants_fold
    from kg.walk.paths import paths

    start, end = two(session, arguments.words, COMMAND.usage)
    claims, fold = wants_claims(session, arguments), wants_fold(session, arguments)
    wanted = relations(session, arguments.flags["-p"]) if arguments.has("-p") else ()
    count = MOST if arguments.has("--all") else arguments.number("-n", FEW)
    found = paths(
        session.opened.network, start, end, count * ALIKE if fold else count,
        longest=arguments.number("-max", 6, most=12),
        directed=arguments.has("--directed"), relations=wanted, claims=claims, fold=fold,
    )  # fmt: skip
    walked = distinct([steps_of(session, path, fold=fold) for path in found])[:count]
    length = len(found[0].steps) if found else 1
    sparql = chain_query(
        start, end, max(length, 1), claims=claims, relations=wanted,
        direction="out" if arguments.has("--directed") else "both",
    )  # fmt: skip
    if not walked:
        return Answer(lines=(nothing(session, start, end, claims=claims),), sparql=sparql)
    rows = tuple(row(session, start, steps) for steps in walked)
    behind = tuple(tuple(st for step in steps for st in records(step)) for steps in walked)
    shown = tuple(lines(session, start, walked, count))
    return Answer(COLUMNS, rows, behind, lines=shown, sparql=sparql)


def steps_of(session: Session, path: Path, *, fold: bool) -> list[FoldedEdge]:
    """Return the steps of a path, described things folded into them if wished."""
    from kg.walk.folded import FoldedEdge, fold_path

    label = session.opened.lookup.label
    if fold:
        return fold_path(path, label)
    steps = []
    for (here, _), edges in zip(pairwise(path.things), path.steps, strict=True):
        forward = [edge for edge in edges if edge.subject == here]
        spoken = (forward or list(edges))[0]
        steps.append(FoldedEdge(spoken.subject, spoken.object, label(spoken.relation), edges))
    return steps


def distinct(walked: list[list[FoldedEdge]]) -> list[list[FoldedEdge]]:
    """Return paths that read alike as one: several documents may describe one thing."""
    known: dict[tuple[tuple[str, str, str], ...], list[FoldedEdge]] = {}
    for steps in walked:
        key = tuple((step.source, step.words, step.target) for step in steps)
        same = known.get(key)
        if same is None:
            known[key] = steps
        else:
            pairs = zip(same, steps, strict=True)
            known[key] = [
                replace(a, edges=tuple(dict.fromkeys((*a.edges, *b.edges)))) for a, b in pairs
            ]
    return list(known.values())


def records(step: FoldedEdge) -> tuple[str, ...]:
    """Return the records behind one step."""
    from kg.shell.walks import records_of

    return records_of(step)


def pieces(session: Session, start: str, steps: list[FoldedEdge]) -> tuple[Piece, ...]:
    """Return a path as it is read from its start: "A → arrive in → B ← member of ← C"."""
    here = start
    found: list[Piece] = [("", session.label(start))]
    for step in steps:
        arrow = "→" if step.source == here else "←"
        here = step.other(here)
        found.append(("claim" if step.claimed else "relation", f" {arrow} {step.words} {arrow} "))
        found.append(("", session.label(here)))
    if any(step.claimed for step in steps):
        found.append(("claim", f"  ({speakers(session, steps)})"))
    return tuple(found)


def speakers(session: Session, steps: list[FoldedEdge]) -> str:
    """Return who claims the claimed steps of a path."""
    from kg.shell.walks import who_say

    lookup = session.opened.lookup
    evidences = (lookup.evidence(st) for step in steps if step.claimed for st in records(step))
    who = {n.iri: n for e in evidences if e is not None and not e.asserted for n in e.said_by}
    return f"said by {who_say(who.values())}" if who else "claimed"


def row(session: Session, start: str, steps: list[FoldedEdge]) -> tuple[Literal, ...]:
    """Return a path as a row: length, words, standing, records."""
    words = "".join(text for style, text in pieces(session, start, steps))
    standing = "claim" if any(step.claimed for step in steps) else "fact"
    behind = " ".join(st for step in steps for st in records(step))
    return (Literal(len(steps)), Literal(words), Literal(standing), Literal(behind))


def lines(session: Session, start: str, walked: list[list[FoldedEdge]], count: int) -> list[Line]:
    """Return paths as numbered lines; under few paths the sentences of each step."""
    found = []
    for number, steps in enumerate(walked, 1):
        found.append(said(*pieces(session, start, steps), row=number))
        if len(walked) <= SENTENCES_UP_TO:
            found += step_sentences(session, steps)
    if len(walked) == count:
        found.append(said(("dim", "There may be more: -n 20, or --all")))
    return found


def step_sentences(session: Session, steps: list[FoldedEdge]) -> list[Line]:
    """Return the sentences behind the steps of a path, each once, one or two for a step."""
    by_sentence: dict[str, list[Evidence]] = {}
    for step in steps:
        kept: set[str] = set()
        for st in records(step):
            evidence = session.opened.lookup.evidence(st)
            if evidence is None or (evidence.sentence.iri not in kept and len(kept) == PER_STEP):
                continue
            kept.add(evidence.sentence.iri)
            by_sentence.setdefault(evidence.sentence.iri, []).append(evidence)
    return [sentence_line(group, colour=session.console.colour) for group in by_sentence.values()]


def nothing(session: Session, start: str, end: str, *, claims: bool) -> Line:
    """Return the line that says there is no path."""
    more = "" if claims else " over facts; --claims follows what was said, too"
    return said(("dim", f"No path from {session.label(start)} to {session.label(end)}{more}."))


COMMAND = Command(
    name="path",
    group="walk",
    usage="path A B [-n 3] [-max 6] [-p rel,..] [--all] [--directed] [--claims] [--unfold]",
    summary="how two things hang together, the shortest way first",
    run=run,
    flags=(
        Flag("-n", "how many paths", "K"),
        Flag("-max", "longest path in steps", "N"),
        Flag("-p", "only over these relations", "rel,..", "relation"),
        Flag("--all", "all paths up to the longest (1,000 at most)"),
        Flag("--directed", "follow facts only the way they point"),
        Flag("--claims", "follow what was said, too"),
        Flag("--facts", "facts only, even after .set claims on"),
        Flag("--unfold", "described things as steps of their own"),
    ),
    wants=("entity", "entity"),
    examples=("path Hamas Moscow", 'path "Hussam Badran" Russia --claims -n 2'),
    details="why @1 shows the evidence for every step of path 1; view draws the paths.",
)
