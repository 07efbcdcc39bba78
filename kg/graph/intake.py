"""Documents → readings in the ledger: each is read once, in parallel, and kept at once."""

import importlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from kg.graph import codec, ledger
from kg.graph.changes import Incoming
from kg.graph.ledger import Database
from kg.graph.pool import Progress, spread
from kg.model import Document

READER = "kg.reading"
STANDARD_INPUT = "-"
BATCH = 16
"""Documents in one task at least: enough for spaCy to batch, few enough for an even end."""
LARGE_BATCH = 64
"""Documents in one task at most, where there are many; then batches are full."""
TASKS_EACH = 8
"""Tasks for each process from which on batches grow."""
LONG = 400_000
"""Bytes of text in one task from which on it takes no more documents."""
SAVED_EVERY = 2.0
"""Seconds between two savings of new readings."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads: a module with `read_many` and `fingerprint`, and the model it is to use."""

    model: str
    module: str = READER

    def fingerprint(self) -> str:
        """Return what stands for the rules and the model in the key of a reading."""
        return str(importlib.import_module(self.module).fingerprint(self.model))


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document that is not in the graph, and why."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of the given documents: those to take in, and those that were skipped."""

    incoming: tuple[Incoming, ...]
    skipped: tuple[Skipped, ...]
    read: int


def take_in(
    db: Database,
    documents: Iterable[Any],
    reader: Reader,
    *,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Intake:
    """Read every document that the ledger has no reading of; keep the readings.

    `documents` yields Documents, and things with `path` and `why` for what was unreadable.
    """
    incoming, skipped = sort_out(db, documents, reader.fingerprint())
    (total,) = db.execute("SELECT count(*) FROM inbox").fetchone()
    jobs = min(jobs, -(-total // BATCH))  # a process takes seconds to start
    failed = read_inbox(
        db, reader, jobs, lambda done: progress and progress("reading", done, total)
    )
    kept = tuple(doc for doc in incoming if ledger.key_of(doc.reading) not in failed)
    lost = (doc for doc in incoming if ledger.key_of(doc.reading) in failed)
    skipped += [Skipped(doc.path, failed[ledger.key_of(doc.reading)]) for doc in lost]
    db.execute("DELETE FROM inbox")
    return Intake(kept, tuple(skipped), total - len(failed))


def sort_out(
    db: Database, documents: Iterable[Any], fingerprint: str
) -> tuple[list[Incoming], list[Skipped]]:
    """Put the documents that must be read into the ledger's inbox; return all and the bad."""
    incoming, skipped = [], []
    waiting: set[str] = set()
    db.execute("BEGIN")
    db.execute("DELETE FROM inbox")
    for doc in documents:
        if not isinstance(doc, Document):
            skipped.append(Skipped(doc.path, doc.why))
            continue
        if doc.path == STANDARD_INPUT:
            doc = replace(doc, name=f"{doc.name}-{text_digest(doc.text)}")
        address = ledger.address(doc, fingerprint)
        incoming.append(Incoming(doc.name, doc.path, address))
        key = ledger.key_of(address)
        if key not in waiting and not ledger.has_reading(db, key):
            waiting.add(key)
            db.execute(
                "INSERT INTO inbox (name, path, reading, body) VALUES (?, ?, ?, ?)",
                (doc.name, doc.path, key, codec.encode_document(doc)),
            )
    db.execute("COMMIT")
    return incoming, skipped


def text_digest(text: str) -> str:
    """Return eight hex digits that tell texts without a file of their own apart."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


Raw = tuple[str, bytes]
Made = list[tuple[str, str, bytes] | tuple[str, str]]
"""Of each document of a task: key, entities and reading, or key and what went wrong."""


def read_inbox(
    db: Database, reader: Reader, jobs: int, progress: Callable[[int], object]
) -> dict[str, str]:
    """Read all of the inbox, saving every few seconds; return the failures by key."""
    failed: dict[str, str] = {}
    held: list[tuple[str, str, bytes]] = []
    saved, done = time.monotonic(), 0
    given = batches(db, jobs)
    results = spread(
        read_batch, given, jobs=jobs, start=prepare, arguments=(reader.module, reader.model)
    )
    try:
        for made in results:
            done += len(made)
            held += [row for row in made if len(row) == 3]
            failed |= dict(row for row in made if len(row) == 2)
            if time.monotonic() - saved > SAVED_EVERY:
                save(db, held)
                saved = time.monotonic()
            progress(done)
    finally:
        save(db, held)
        results.close()
    return failed


def batches(db: Database, jobs: int) -> Iterator[tuple[Raw, ...]]:
    """Yield the documents of the inbox in tasks, larger ones where there are many documents."""
    (total,) = db.execute("SELECT count(*) FROM inbox").fetchone()
    most = min(LARGE_BATCH, max(BATCH, total // (max(jobs, 1) * TASKS_EACH)))
    held: list[Raw] = []
    for key, body in waiting(db):
        held.append((key, body))
        if len(held) == most or sum(len(body) for _, body in held) > LONG:
            yield tuple(held)
            held = []
    if held:
        yield tuple(held)


def waiting(db: Database) -> Iterator[Raw]:
    """Yield the documents of the inbox; others may write to the ledger meanwhile."""
    last = 0
    while rows := db.execute(
        "SELECT seq, reading, body FROM inbox WHERE seq > ? ORDER BY seq LIMIT ?", (last, BATCH)
    ).fetchall():
        last = rows[-1][0]
        yield from ((key, body) for _, key, body in rows)


def save(db: Database, held: list[tuple[str, str, bytes]]) -> None:
    """Keep readings in the ledger and empty the list."""
    db.execute("BEGIN")
    ledger.keep_readings(db, held)
    db.execute("COMMIT")
    held.clear()


# -- in the reading processes ---------------------------------------------------------------

READING: dict[str, str] = {}
"""What this process reads with; set by `prepare`."""


def prepare(module: str, model: str) -> None:
    """Set what this process reads with."""
    READING.update(module=module, model=model)


def read_batch(batch: tuple[Raw, ...]) -> Made:
    """Return the readings of some documents, encoded; what fails does not stop the others."""
    documents = [codec.decode_document(body) for _, body in batch]
    keys = [key for key, _ in batch]
    try:
        return encoded(keys, documents)
    except Exception:  # find the document that cannot be read: one by one
        return [row for key, doc in zip(keys, documents, strict=True) for row in alone(key, doc)]


def alone(key: str, doc: Document) -> Made:
    """Return the encoded reading of one document, or what went wrong."""
    try:
        return encoded([key], [doc])
    except Exception as error:
        return [(key, failure(error))]


def failure(error: Exception) -> str:
    """Return why a document could not be read, in words."""
    if "[E088]" in str(error):  # spaCy's
        return "it has a paragraph of more than a million characters; break it into lines"
    return f"reading it failed ({type(error).__name__}: {error})"


def encoded(keys: list[str], documents: list[Document]) -> Made:
    """Return the encoded readings of documents."""
    module = importlib.import_module(READING["module"])
    readings = module.read_many(documents, model=READING["model"])
    return [(key, codec.encode_entities(reading.entities), codec.encode(reading))
            for key, reading in zip(keys, readings, strict=True)]  # fmt: skip
