"""The ledger of a graph folder (SQLite): which documents are in, and how they were read.

The store is made from the ledger and can always be made again. A change is first written
here, with the quads that go and come (the journal), in one transaction; from that moment it
is acknowledged, and whatever happens to the process, the next writer finishes it.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kg.graph.codec import SHAPE, decode, decode_entities, decode_text
from kg.model import Document, Entity, Reading

SCHEMA = """
CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS readings (
    key TEXT PRIMARY KEY, entities TEXT NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, path TEXT NOT NULL,
    reading TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS stale (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS uses (
    block TEXT, key TEXT, doc INTEGER, PRIMARY KEY (block, key, doc)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS variants (
    block TEXT, key TEXT, type TEXT, label TEXT, docs INTEGER,
    PRIMARY KEY (block, key, type, label)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS forms (
    block TEXT, key TEXT, form TEXT, uses INTEGER,
    PRIMARY KEY (block, key, form)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS canon (
    block TEXT, key TEXT, canonical TEXT NOT NULL, PRIMARY KEY (block, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS canon_by_canonical ON canon (canonical);
CREATE TABLE IF NOT EXISTS things (
    canonical TEXT PRIMARY KEY, label TEXT, type TEXT, aliases TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS shared (
    hash INTEGER, doc INTEGER, PRIMARY KEY (hash, doc)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS journal (seq INTEGER PRIMARY KEY, kind TEXT, body BLOB);
CREATE TABLE IF NOT EXISTS history (
    seq INTEGER PRIMARY KEY, at TEXT, command TEXT, aliases TEXT, generation INTEGER);
CREATE TABLE IF NOT EXISTS before (
    seq INTEGER, name TEXT, path TEXT, reading TEXT, PRIMARY KEY (seq, name)) WITHOUT ROWID;
"""

INDEX_TABLES = ("uses", "variants", "forms", "canon", "things", "shared")

MARK = 8
"""Hex digits of a reading's key that stand for the rules and the model."""

KEY = "substr(reading, 1, instr(reading || ' ', ' ') - 1)"
"""In SQL, the key in the address of a reading."""

Database = sqlite3.Connection


def open_ledger(path: Path | None) -> Database:
    """Open the ledger at `path`, made if it is missing; None means in memory."""
    db = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA cache_size = -65536")
    db.executescript(SCHEMA)
    return db


def read_ledger(path: Path) -> Database:
    """Open an existing ledger for reading only; works in a folder that cannot be written."""
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        db.execute("SELECT 1 FROM state LIMIT 1")
    except sqlite3.OperationalError:
        db.close()
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    return db


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Make everything inside one durable step: all of it is written, or nothing."""
    db.execute("PRAGMA synchronous = FULL")
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def get(db: Database, key: str, default: str = "") -> str:
    """Return one value of the ledger's state."""
    row = db.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else default


def put(db: Database, key: str, value: str) -> None:
    """Set one value of the ledger's state."""
    db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))


# -- readings -------------------------------------------------------------------------------


def address(doc: Document, fingerprint: str) -> str:
    """Return where a document's reading is kept: the key of the reading, its name and path.

    The key is a hash of all that the reading depends on; a file that moved is not read again.
    """
    return f"{reading_key(doc, fingerprint)} {doc.name} {doc.path}"


def key_of(address: str) -> str:
    """Return the key of the reading at an address."""
    return address.partition(" ")[0]


def placed(body: bytes, address: str) -> Reading:
    """Return an encoded reading as that of the document which the address names."""
    reading = decode(body)
    _, _, place = address.partition(" ")
    name, _, path = place.partition(" ")
    if not place or (name, path) == (reading.document.name, reading.document.path):
        return reading
    return replace(reading, document=replace(reading.document, name=name, path=path))


def rules_mark(fingerprint: str) -> str:
    """Return what the keys of all readings by these rules and this model begin with."""
    return hashlib.sha256(fingerprint.encode()).hexdigest()[:MARK] + "-"


def reading_key(doc: Document, fingerprint: str) -> str:
    """Return a hash of all that a document's reading was read from and with.

    It begins with the mark of the rules.
    """
    parts = (SHAPE, fingerprint, doc.text, doc.title, doc.date, doc.outlet, *doc.authors, doc.url)
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(f"{len(data)} ".encode() + data)
    return rules_mark(fingerprint) + digest.hexdigest()


def keep_readings(db: Database, readings: Iterable[tuple[str, str, bytes]]) -> None:
    """Keep encoded readings (address, entities, whole), so that they are never made again."""
    rows = ((key_of(address), known, body) for address, known, body in readings)
    db.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?, ?)", rows)


def has_reading(db: Database, address: str) -> bool:
    """Return whether the reading at an address is kept."""
    query = "SELECT 1 FROM readings WHERE key = ?"
    return bool(db.execute(query, (key_of(address),)).fetchone())


def body(db: Database, address: str) -> bytes:
    """Return the encoded reading at an address."""
    query = "SELECT body FROM readings WHERE key = ?"
    return bytes(db.execute(query, (key_of(address),)).fetchone()[0])


def reading(db: Database, address: str) -> Reading:
    """Return the reading at an address."""
    return placed(body(db, address), address)


def text(db: Database, address: str) -> str:
    """Return the text of the document whose reading is at an address."""
    return decode_text(body(db, address))


def entities(db: Database, address: str) -> tuple[Entity, ...]:
    """Return the entities of the reading at an address."""
    query = "SELECT entities FROM readings WHERE key = ?"
    return decode_entities(db.execute(query, (key_of(address),)).fetchone()[0])


def forget_readings(db: Database) -> None:
    """Drop the readings that neither a document of the graph nor an undo needs."""
    db.execute(
        f"DELETE FROM readings WHERE key NOT IN (SELECT {KEY} FROM documents) "
        f"AND key NOT IN (SELECT {KEY} FROM before WHERE reading IS NOT NULL)"
    )


def forget_all(db: Database) -> None:
    """Empty the ledger but for the decisions about names: its readings are of another form."""
    with transaction(db):
        mark_stale(db, documents(db))
        for table in (*INDEX_TABLES, "documents", "readings", "history", "before", "journal"):
            db.execute(f"DELETE FROM {table}")
        put(db, "pending", "")


# -- documents ------------------------------------------------------------------------------


def documents(db: Database) -> dict[str, str]:
    """Return the name of every document of the graph with the address of its reading."""
    return dict(db.execute("SELECT name, reading FROM documents ORDER BY name"))


def known_among(db: Database, names: Iterable[str]) -> dict[str, str]:
    """Return those of these documents that are in, each with the address of its reading."""
    found = {}
    for name in names:
        row = db.execute("SELECT reading FROM documents WHERE name = ?", (name,)).fetchone()
        if row:
            found[name] = str(row[0])
    return found


def number_of_documents(db: Database) -> int:
    """Return how many documents are in the graph."""
    return int(db.execute("SELECT count(*) FROM documents").fetchone()[0])


def number_read_otherwise(db: Database, fingerprint: str) -> int:
    """Return how many documents of the graph were read by other rules or another model."""
    query = "SELECT count(*) FROM documents WHERE substr(reading, 1, ?) <> ?"
    return int(db.execute(query, (MARK + 1, rules_mark(fingerprint))).fetchone()[0])


def mark_stale(db: Database, names: Iterable[str]) -> None:
    """Note documents whose kept text must be written anew or taken away."""
    db.executemany("INSERT OR IGNORE INTO stale VALUES (?)", [(name,) for name in names])


def document_id(db: Database, name: str) -> int:
    """Return the number under which the ledger's indexes know a document."""
    return int(db.execute("SELECT id FROM documents WHERE name = ?", (name,)).fetchone()[0])
