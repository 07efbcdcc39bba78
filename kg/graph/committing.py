"""A change of a graph folder from end to end: chosen route, history, acknowledgement."""

import datetime
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from itertools import islice

from kg.graph import aliases as alias_file
from kg.graph import changes, ledger, whole, writing
from kg.graph.changes import Delta, Incoming, Moves
from kg.graph.ledger import Database
from kg.graph.pool import Progress, spread
from kg.graph.whole import Done, Ends, Task
from kg.graph.writing import Writer

FEW = 64
"""Up to so many changed documents, or a tenth of the graph, are written in place."""
BATCH = 8
"""Documents in one task of assembling."""
UNDOABLE = 20
"""Changes that can be taken back."""
_MAKERS = ("graph", "words")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to change: documents that go, documents that come, the text of aliases.toml."""

    command: str
    gone: frozenset[str] = frozenset()
    came: tuple[Incoming, ...] = ()
    aliases: str | None = None
    undoes: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What changed: documents by name, other documents rewritten, names that moved."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    rewritten: tuple[str, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()
    quads_added: int = 0
    quads_removed: int = 0


def commit(
    to: Writer,
    wish: Wish,
    *,
    jobs: int = 1,
    afresh: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Carry out a wish; when it returns, the change is acknowledged and readers can see it.

    `afresh` makes the whole graph again even when little changed.
    """
    known = ledger.known_among(to.db, {*wish.gone, *(doc.name for doc in wish.came)})
    came = tuple(doc for doc in wish.came if known.get(doc.name) != doc.reading)
    gone = wish.gone & known.keys()
    old = writing.applied_aliases(to)
    text = writing.aliases_text(to.folder) if wish.aliases is None else wish.aliases
    new = alias_file.parse(text)
    # what other code made of a reading can no longer be told, so that it could not be taken away
    afresh = afresh or (bool(ledger.number_of_documents(to.db)) and is_of_other_code(to.db))
    if not (came or gone or afresh or old != new):
        return Outcome()
    touched = changes.touched_by_aliases(to.db, old, new)
    many = len(came) + len(gone) + len(touched) > max(FEW, ledger.number_of_documents(to.db) // 10)

    def step(db: Database) -> Delta:
        remember(db, wish, came, gone, old != new)
        ledger.put(db, "aliases", text)
        ledger.put(db, "code", code())
        if not (many or afresh):
            return changes.change(db, gone, came, old, new)
        replace_documents(db, gone, came)
        whole.clear_indexes(db)
        whole.enter_all(db, new)
        made = whole.chunks(db, new, lambda t, e: counted(db, assemble(t, e, jobs), progress))
        writing.load_new(to, made)
        ledger.forget_readings(db)
        return Delta()

    if many or afresh:
        writing.commit_whole(to, step)
        delta = Delta(rewritten=tuple(sorted(touched - gone - {doc.name for doc in came})))
    else:
        delta = writing.commit_change(to, step)
    return outcome(known, came, gone, delta)


def is_of_other_code(db: Database) -> bool:
    """Return whether other code than this made the lines of the graph from its readings."""
    return ledger.get(db, "code") != code()


@lru_cache(maxsize=1)
def code() -> str:
    """Return a digest of what makes the lines of a graph from readings."""
    digest = hashlib.sha256()
    with as_file(files("kg")) as root:
        paths = [*root.glob("*.py"), *(p for room in _MAKERS for p in (root / room).rglob("*.*"))]
        for path in sorted(p for p in paths if p.suffix != ".pyc"):
            digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def outcome(
    known: dict[str, str], came: Iterable[Incoming], gone: Iterable[str], delta: Delta
) -> Outcome:
    """Return what a finished change did."""
    names = {doc.name for doc in came}
    return Outcome(
        added=tuple(sorted(names - known.keys())),
        changed=tuple(sorted(names & known.keys())),
        removed=tuple(sorted(set(gone) - names)),
        rewritten=delta.rewritten,
        moved=moved_pairs(delta.moved),
        quads_added=len(delta.add),
        quads_removed=len(delta.remove),
    )


def moved_pairs(moved: Moves) -> tuple[tuple[str, str], ...]:
    """Return the names that ended at one thing and now end at another: (old, new) ends."""
    return tuple(sorted({pair for pair in moved.values() if pair[0] and pair[1]}))


def assemble(tasks: Iterable[Task], ends: Ends, jobs: int) -> Iterator[Done]:
    """Make the parts of documents in several processes."""
    rest = iter(tasks)
    batches = iter(lambda: tuple(islice(rest, BATCH)), ())
    for made in spread(assemble_in_process, batches, jobs=jobs, start=set_ends, arguments=(ends,)):
        yield from made


def counted(db: Database, parts: Iterable[Done], progress: Progress | None) -> Iterator[Done]:
    """Yield parts, telling how many are made."""
    total = ledger.number_of_documents(db)
    for number, done in enumerate(parts, 1):
        if progress:
            progress("writing", number, total)
        yield done


ENDS: Ends = {}
"""Where names end, in a process that assembles; set by `set_ends`."""


def set_ends(ends: Ends) -> None:
    """Set where names end, once in each process."""
    ENDS.clear()
    ENDS.update(ends)


def assemble_in_process(tasks: tuple[Task, ...]) -> list[Done]:
    """Return the parts of some documents."""
    return [whole.assemble_one(task, ENDS) for task in tasks]


def replace_documents(db: Database, gone: Iterable[str], came: Iterable[Incoming]) -> None:
    """Write into the ledger which documents are in, without looking at their names."""
    came = list(came)
    db.executemany("DELETE FROM documents WHERE name = ?", [(name,) for name in gone])
    for doc in came:
        changes.enter_document(db, doc)
    ledger.mark_stale(db, [*gone, *(doc.name for doc in came)])


# -- history --------------------------------------------------------------------------------


def remember(
    db: Database, wish: Wish, came: Iterable[Incoming], gone: Iterable[str], decided: bool
) -> None:
    """Note how the touched documents and the decisions were, so that this can be undone."""
    if wish.undoes:
        db.execute("DELETE FROM history WHERE seq = ?", (wish.undoes,))
        db.execute("DELETE FROM before WHERE seq = ?", (wish.undoes,))
        return
    names = sorted({*gone, *(doc.name for doc in came)})
    if not names and not decided:
        return
    at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    seq = db.execute(
        "INSERT INTO history (at, command, aliases) VALUES (?, ?, ?)",
        (at, wish.command, ledger.get(db, "aliases")),
    ).lastrowid
    for name in names:
        row = db.execute("SELECT path, reading FROM documents WHERE name = ?", (name,)).fetchone()
        path, reading = row or (None, None)
        db.execute("INSERT INTO before VALUES (?, ?, ?, ?)", (seq, name, path, reading))
    for table in ("history", "before"):
        db.execute(f"DELETE FROM {table} WHERE seq <= ?", ((seq or 0) - UNDOABLE,))
