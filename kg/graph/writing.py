"""Writing a graph folder so that a crash at any moment loses nothing that was acknowledged.

A small change: ledger and journal in one transaction (acknowledged), then store and notes,
then a new generation. A whole build: a new store beside the old one, the ledger's transaction
(acknowledged), then the stores change places. `finish` completes what a crash interrupted.
"""

import shutil
import sqlite3
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import RdfFormat, Store, parse

from kg.errors import KgError
from kg.graph import aliases as alias_file
from kg.graph import changes, invariants, ledger, noting, vocab
from kg.graph import folder as folders
from kg.graph.aliases import Aliases
from kg.graph.changes import Delta
from kg.graph.codec import SHAPE
from kg.graph.folder import Folder
from kg.graph.ledger import Database
from kg.graph.lock import locked

LITTLE_ROOM = 1 << 20
"""Bytes: with less room on the disk than this, a failure to write means that it is full."""
LOADS = 2
"""Chunks of a whole build that are loaded at once; one more is being made."""
STEP = 50_000
"""Quads in one transaction of the store when a change is applied."""


@dataclass(slots=True)
class Writer:
    """An open graph folder that this process may change."""

    folder: Folder
    db: Database
    store: Store | None = None
    opening: Future[Store] | None = None

    def open_ahead(self) -> None:
        """Begin to open the store and to tidy up in a thread, while something else is done."""
        thread = ThreadPoolExecutor(1)
        self.opening = thread.submit(open_store, self.folder.store)
        thread.submit(folders.prune, self.folder)
        thread.shutdown(wait=False)

    def opened_store(self) -> Store:
        """Return the writer's store, opened when first needed."""
        if self.store is None:
            opening, self.opening = self.opening, None
            self.store = opening.result() if opening else open_store(self.folder.store)
        return self.store

    def close_store(self) -> None:
        """Let go of the writer's store."""
        if self.opening:
            self.opened_store()
        self.store = None


def open_store(path: Path) -> Store:
    """Open a store for writing, or raise KgError."""
    try:
        return Store(str(path))
    except OSError as error:
        raise KgError(f"The store {path} cannot be opened: {error}") from error


@contextmanager
def writer(folder: Folder, *, anew: bool = False) -> Iterator[Writer]:
    """Lock a graph folder for writing and finish what an interrupted writer began.

    `anew` says that all documents are at hand, so that readings of an older kg may go.
    A full disk or a failing one becomes one KgError; the next writer goes on from there.
    """
    with locked(folder.lock):
        try:
            db = ledger.open_ledger(folder.ledger)
            to = Writer(folder, db)
            try:
                same_shape(to, anew)
                finish(to)
                yield to
            finally:
                to.close_store()
                db.close()
        except (OSError, sqlite3.Error) as error:
            raise KgError(trouble(folder, error)) from error


def same_shape(to: Writer, anew: bool) -> None:
    """Make sure that the ledger's readings can be decoded, or forget them if they may go."""
    known = ledger.get(to.db, "shape", SHAPE)
    if known != SHAPE and not anew:
        raise KgError(
            f"{to.folder.path} was built by another version of kg. Build it again: "
            f"kg build DOCUMENTS -g {to.folder.path}"
        )
    if known != SHAPE:
        ledger.forget_all(to.db)
    if ledger.get(to.db, "shape") != SHAPE:
        ledger.put(to.db, "shape", SHAPE)


def trouble(folder: Folder, error: Exception) -> str:
    """Return the message for a graph folder that could not be written."""
    said = any(words in str(error) for words in ("No space left", "disk is full"))
    if said or shutil.disk_usage(folder.path).free < LITTLE_ROOM:
        return (
            f"The disk is full: {folder.path} could not be changed. Nothing in it is lost; "
            "make room and run the command again."
        )
    return f"{folder.path} could not be changed: {error}. Nothing in it is lost."


def finish(to: Writer) -> None:
    """Complete an acknowledged change that a crash kept from store or readers; tidy up."""
    if len(folders.numbers(to.folder)) > 2 * folders.KEPT_GENERATIONS:
        folders.prune(to.folder)
    pending = ledger.get(to.db, "pending")
    if pending == "swap":
        swap_stores(to)
    elif pending == "journal":
        replay(to)
    elif not to.folder.current.exists():
        start(to)


def start(to: Writer) -> None:
    """Give a new graph folder its first generation, with nothing but the vocabulary."""
    shutil.rmtree(to.folder.store, ignore_errors=True)
    store = to.opened_store()
    store.bulk_load(lines_of(vocab.lines()), RdfFormat.N_QUADS)
    folders.publish(to.folder, store)


def lines_of(lines: Iterable[str]) -> bytes:
    """Return lines as bytes."""
    return "".join(f"{line}\n" for line in lines).encode()


# -- small changes --------------------------------------------------------------------------


def keep_journal(db: Database, delta: Delta) -> None:
    """Write into the ledger what the store must still be given."""
    db.execute("DELETE FROM journal")
    for kind, lines in (("remove", delta.remove), ("add", delta.add)):
        ordered = sorted(lines)
        for begin in range(0, len(ordered), STEP):
            body = zlib.compress(lines_of(ordered[begin : begin + STEP]), 1)
            db.execute("INSERT INTO journal (kind, body) VALUES (?, ?)", (kind, body))
    ledger.put(db, "pending", "journal")


def replay(to: Writer) -> None:
    """Give the store what the journal holds, publish it, and empty the journal."""
    store = to.opened_store()
    rows = to.db.execute("SELECT kind, body FROM journal ORDER BY seq").fetchall()
    steps = [(kind, zlib.decompress(body)) for kind, body in rows]
    for kind, body in steps:
        quads = parse(body, RdfFormat.N_QUADS)
        if kind == "add":
            store.extend(quads)
            continue
        for quad in quads:
            store.remove(quad)
    for kind in ("add", "remove"):
        lines = [x for k, body in steps if k == kind for x in body.decode().split("\n") if x]
        read = (x for x in lines if not noting.is_note(x))
        invariants.touched_must_hold(store, read, lambda triple: changes.backed(to.db, triple))
        noting.write_notes(to.folder, store, lines)
    write_texts(to)
    write_aliases(to)
    folders.publish(to.folder, store)
    settle(to.db)


def settle(db: Database) -> None:
    """Note that store and readers have all that the ledger acknowledged."""
    with ledger.transaction(db):
        db.execute("DELETE FROM journal")
        db.execute("DELETE FROM stale")
        ledger.put(db, "pending", "")


# -- whole builds ---------------------------------------------------------------------------


def load_new(to: Writer, chunks: Iterable[bytes]) -> None:
    """Load a whole graph into a new store beside the old one, and check its laws."""
    shutil.rmtree(to.folder.new_store, ignore_errors=True)
    store = open_store(to.folder.new_store)
    store.bulk_load(lines_of(vocab.lines()), RdfFormat.N_QUADS)
    load_beside(store, chunks)
    if to.folder.notes.exists():
        store.bulk_load(to.folder.notes.read_bytes(), RdfFormat.N_QUADS)
    store.flush()
    invariants.all_backed(store, lambda triple: changes.backed(to.db, triple))


def load_beside(store: Store, chunks: Iterable[bytes]) -> None:
    """Load chunks in threads, so that the next ones are made meanwhile."""
    loading: deque[Future[None]] = deque()
    with ThreadPoolExecutor(LOADS) as loader:
        for chunk in chunks:
            if len(loading) == LOADS:
                loading.popleft().result()
            # lenient: we minted every IRI; checking them again is a tenth of the time
            loading.append(loader.submit(store.bulk_load, chunk, RdfFormat.N_QUADS, lenient=True))
    for load in loading:
        load.result()


def swap_stores(to: Writer) -> None:
    """Put the new store in the place of the old one and publish it; may be repeated."""
    to.close_store()
    if to.folder.new_store.exists():
        shutil.rmtree(to.folder.store, ignore_errors=True)
        to.folder.new_store.rename(to.folder.store)
    write_texts(to)
    write_aliases(to)
    folders.publish(to.folder, to.opened_store())
    folders.prune(to.folder)
    settle(to.db)


# -- documents and decisions ----------------------------------------------------------------


def write_texts(to: Writer) -> None:
    """Make documents/ hold the decoded text of the documents that a change touched."""
    for (name,) in to.db.execute("SELECT name FROM stale ORDER BY name").fetchall():
        row = to.db.execute("SELECT reading FROM documents WHERE name = ?", (name,)).fetchone()
        if row is None:
            to.folder.text(name).unlink(missing_ok=True)
            continue
        text = ledger.text(to.db, row[0])
        to.folder.text(name).write_bytes(text.encode("utf-8", "surrogatepass"))


def applied_aliases(to: Writer) -> Aliases:
    """Return the decisions about names that the graph was last written with."""
    return alias_file.parse(ledger.get(to.db, "aliases"))


def write_aliases(to: Writer) -> None:
    """Make aliases.toml say what the ledger acknowledged."""
    text = ledger.get(to.db, "aliases")
    if text != aliases_text(to.folder):
        folders.write(to.folder.aliases, text)


def aliases_text(folder: Folder) -> str:
    """Return the text of aliases.toml; "" when there is none."""
    try:
        return folder.aliases.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise KgError(f"{folder.aliases} cannot be read: {error}") from None


Step = Callable[[Database], Delta]


def commit_change(to: Writer, step: Step) -> Delta:
    """Run one small change on the ledger, acknowledge it, and bring it to the readers."""
    with ledger.transaction(to.db):
        delta = step(to.db)
        keep_journal(to.db, delta)
    replay(to)
    return delta


def commit_notes(to: Writer, remove: set[str], add: set[str]) -> None:
    """Take lines out of the notes and add others: acknowledged first, like any change."""
    commit_change(to, lambda _: Delta(remove, add))


def commit_whole(to: Writer, step: Step) -> None:
    """Run one step that loads a new store, acknowledge it, and put the store in place."""
    try:
        with ledger.transaction(to.db):
            step(to.db)
            ledger.put(to.db, "pending", "swap")
    except BaseException:  # interrupted, or the disk is full
        if ledger.get(to.db, "pending") != "swap":
            shutil.rmtree(to.folder.new_store, ignore_errors=True)
        raise
    swap_stores(to)
