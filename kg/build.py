"""Documents → a graph folder, or a graph in memory. Composes; no logic of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.graph import codec, folder, ledger, vocab, whole
from kg.graph.aliases import NONE, Aliases
from kg.graph.changes import Incoming
from kg.graph.committing import Outcome, Wish, commit, replace_documents
from kg.graph.intake import Intake, Reader, Skipped, take_in
from kg.graph.invariants import must_hold
from kg.graph.opened import Graph, of_lines
from kg.graph.pool import Progress
from kg.graph.writing import writer
from kg.model import Reading


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did. `documents` counts those in the graph now, `read` those parsed.

    `older` counts documents of the graph that other rules or another model have read.
    """

    documents: int
    read: int
    outcome: Outcome
    skipped: tuple[Skipped, ...]
    older: int = 0


def build(
    paths: Iterable[Path],
    *,
    graph: Path,
    reader: Reader,
    jobs: int = 1,
    progress: Progress | None = None,
    afresh: bool = False,
) -> Report:
    """Make the graph folder hold exactly the documents under `paths`.

    What was read before is not read again. Documents that cannot be read are left out and
    reported; if none can be read, KgError is raised and the graph stays as it was.
    """
    from kg.graph.converting import documents

    with writer(folder.created(graph, reader.model), anew=True) as to:
        given = documents(paths, jobs=jobs, progress=progress)
        intake = take_in(to.db, given, reader, jobs=jobs, progress=progress)
        if not intake.incoming:
            raise KgError(nothing(intake))
        known = ledger.documents(to.db)
        names = {doc.name for doc in intake.incoming}
        wish = Wish("build", frozenset(known) - names, intake.incoming)
        outcome = commit(to, wish, jobs=jobs, afresh=afresh, progress=progress)
        return Report(len(names), intake.read, outcome, intake.skipped)


def nothing(intake: Intake) -> str:
    """Return the message for a build without a single document."""
    reasons = "".join(f"\n  {bad.path}: {bad.why}" for bad in intake.skipped[:10])
    return f"There is no document to build a graph of; nothing was changed.{reasons}"


def in_memory(readings: Iterable[Reading], aliases: Aliases = NONE) -> Graph:
    """Return the graph of these readings in memory: the same quads as in a folder."""
    db = ledger.open_ledger(None)
    came = []
    for reading in readings:
        address = ledger.address(reading.document, "in memory")
        row = address, codec.encode_entities(reading.entities), codec.encode(reading)
        ledger.keep_readings(db, [row])
        came.append(Incoming(reading.document.name, reading.document.path, address))
    replace_documents(db, (), came)
    whole.enter_all(db, aliases)
    graph = of_lines(lines(whole.chunks(db, aliases, whole.assemble_here)))
    db.close()
    must_hold(graph.store)
    return graph


def lines(chunks: Iterable[bytes]) -> Sequence[str]:
    """Return the vocabulary and some chunks of N-Quads as lines."""
    return [*vocab.lines(), *(line for chunk in chunks for line in chunk.decode().split("\n"))]
