"""Take back the last change of a graph: documents and decisions as they were before."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import KgError
from kg.graph import folder, ledger
from kg.graph.changes import Incoming
from kg.graph.committing import Outcome, Wish, commit
from kg.graph.writing import writer


@dataclass(frozen=True, slots=True)
class Change:
    """A change that can be taken back: when it was made, by which command, on how much."""

    number: int
    at: str
    command: str
    documents: int


def changes(graph: Path) -> Iterator[Change]:
    """Yield the changes that can be taken back, the latest first."""
    db = ledger.read_ledger(folder.existing(graph).ledger)
    rows = db.execute(
        "SELECT seq, at, command, (SELECT count(*) FROM before b WHERE b.seq = h.seq) "
        "FROM history h ORDER BY seq DESC"
    ).fetchall()
    db.close()
    return (Change(*row) for row in rows)


def undo(graph: Path) -> tuple[Change, Outcome]:
    """Take back the latest change; raise KgError when there is none to take back."""
    with writer(folder.existing(graph)) as to:
        latest = next(changes(graph), None)
        if latest is None:
            raise KgError(f"There is nothing to undo in {graph}.")
        (text,) = to.db.execute(
            "SELECT aliases FROM history WHERE seq = ?", (latest.number,)
        ).fetchone()
        rows = to.db.execute(
            "SELECT name, path, reading FROM before WHERE seq = ?", (latest.number,)
        ).fetchall()
        gone = frozenset(name for name, _, reading in rows if reading is None)
        came = tuple(Incoming(*row) for row in rows if row[2] is not None)
        wish = Wish(f"undo {latest.command}", gone, came, text, undoes=latest.number)
        return latest, commit(to, wish)
