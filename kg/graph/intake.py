"""Documents → readings in the ledger: each is read once, in parallel, and kept at once."""

import gc
import importlib
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain, islice
from operator import length_hint
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
COLLECTED = 50_000
"""New objects in a reading process after which the garbage collector looks at them."""
LONG = 400_000
"""Bytes of text in one task from which on it takes no more documents."""
SAVED_EVERY = 2.0
"""Seconds between two savings of new readings."""


Raw = tuple[str, bytes]
"""A document as it is sent to a process: the key of its reading, and its text encoded."""


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

    `documents` yields Documents, and things with `path` and `why` for what was unreadable. It
    is asked for more while others are being read.
    """
    sorting = Sorting(db, reader.fingerprint(), length_hint(documents))
    failed = read_all(db, reader, jobs, sorting, documents, progress)
    kept = tuple(doc for doc in sorting.incoming if ledger.key_of(doc.reading) not in failed)
    lost = (doc for doc in sorting.incoming if ledger.key_of(doc.reading) in failed)
    skipped = [Skipped(doc.path, failed[ledger.key_of(doc.reading)]) for doc in lost]
    read = len(sorting.fresh) - len(failed)
    return Intake(kept, (*sorting.skipped, *skipped), read)


@dataclass(slots=True)
class Sorting:
    """What the documents that came so far are: to take in, unreadable, still to be read."""

    db: Database
    fingerprint: str
    expected: int = 0
    incoming: list[Incoming] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    fresh: set[str] = field(default_factory=set)

    def number_to_read(self) -> int:
        """Return how many documents are to be read: those known, or expected to come."""
        seen = len(self.incoming) + len(self.skipped)
        return max(len(self.fresh), self.expected - seen + len(self.fresh))

    def to_read(self, documents: Iterable[Any]) -> Generator[Raw, None, None]:
        """Yield key and text of every document that must be read; note all of them."""
        for doc in documents:
            if not isinstance(doc, Document):
                self.skipped.append(Skipped(doc.path, doc.why))
                continue
            if doc.path == STANDARD_INPUT:
                doc = replace(doc, name=f"{doc.name}-{text_digest(doc.text)}")
            address = ledger.address(doc, self.fingerprint)
            self.incoming.append(Incoming(doc.name, doc.path, address))
            key = ledger.key_of(address)
            if key not in self.fresh and not ledger.has_reading(self.db, key):
                self.fresh.add(key)
                yield key, codec.encode_document(doc)
        self.expected = 0


def text_digest(text: str) -> str:
    """Return eight hex digits that tell texts without a file of their own apart."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


Made = list[tuple[str, str, bytes] | tuple[str, str]]
"""Of each document of a task: key, entities and reading, or key and what went wrong."""


def read_all(
    db: Database, reader: Reader, jobs: int, sorting: Sorting, documents: Iterable[Any],
    progress: Progress | None,
) -> dict[str, str]:  # fmt: skip
    """Read what must be read, saving every few seconds; return the failures by key."""
    failed: dict[str, str] = {}
    held: list[tuple[str, str, bytes]] = []
    saved, done = time.monotonic(), 0
    rest = sorting.to_read(documents)
    first = list(islice(rest, jobs * BATCH))
    jobs = min(jobs, -(-len(first) // BATCH))  # a process takes seconds to start
    given = batches(chain(first, rest), jobs)
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
            if progress:
                progress("reading", done, sorting.number_to_read())
    finally:
        save(db, held)
        results.close()
        rest.close()
    return failed


def batches(given: Iterable[Raw], jobs: int) -> Iterator[tuple[Raw, ...]]:
    """Yield documents in tasks, larger ones where there turn out to be many."""
    held: list[Raw] = []
    size = 0
    for number, raw in enumerate(given, 1):
        held.append(raw)
        size += len(raw[1])
        most = min(LARGE_BATCH, max(BATCH, number // (max(jobs, 1) * TASKS_EACH)))
        if len(held) >= most or size > LONG:
            yield tuple(held)
            held, size = [], 0
    if held:
        yield tuple(held)


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
    """Set what this process reads with.

    Reading makes hardly any cycles of objects, so the collector need not look so often.
    """
    READING.update(module=module, model=model)
    gc.set_threshold(COLLECTED)


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
