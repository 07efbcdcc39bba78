"""All documents of the ledger → the whole graph, chunk by chunk."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from kg.errors import KgError
from kg.graph import ledger, names
from kg.graph.aliases import Aliases, Local, local_names
from kg.graph.assembling import lines
from kg.graph.changes import digest, thing_lines
from kg.graph.invariants import part_holds
from kg.graph.ledger import INDEX_TABLES, Database, placed

CHUNK = 125_000
"""Quads in one load, of which two run at once: larger ones cost memory, smaller ones time."""

ENTERED = 500
"""Documents whose names are summed up before they are written: most say the same names."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is needed to make one document's part; can be sent to another process."""

    id: int
    address: str
    body: bytes
    aliases: Aliases


@dataclass(frozen=True, slots=True)
class Done:
    """One document's part as text to load, with the hashes of its shared lines."""

    id: int
    lines: bytes
    quads: int
    hashes: tuple[int, ...]


Ends = dict[Local, str]
Assemble = Callable[[Iterable[Task], Ends], Iterable[Done]]
"""Makes the parts of documents, in any order, perhaps in other processes."""


def assemble_one(task: Task, ends: Ends) -> Done:
    """Return one document's part, given where names end that do not end at themselves."""
    reading = placed(task.body, task.address)
    local = local_names(reading.document.name, reading.entities, task.aliases)
    made = lines(reading, local, ends)
    if not part_holds(made.records, made.shared):
        raise KgError(
            f"{reading.document.name}: its facts are not what its records assert; nothing was "
            "published. This is a fault of kg; please report it with the document."
        )
    found = [*made.texts, *made.records, *made.shared, ""]
    hashes = tuple(sorted(digest(line) for line in made.shared))
    return Done(task.id, "\n".join(found).encode(), len(found) - 1, hashes)


def assemble_here(tasks: Iterable[Task], ends: Ends) -> Iterator[Done]:
    """Make the parts of documents one after the other in this process."""
    return (assemble_one(task, ends) for task in tasks)


def clear_indexes(db: Database) -> None:
    """Empty the indexes that `enter_all` and `chunks` fill."""
    for table in INDEX_TABLES:
        db.execute(f"DELETE FROM {table}")


def enter_all(db: Database, aliases: Aliases) -> None:
    """Write the names of all documents into the ledger's sums and decide where they end."""
    rows = iter(db.execute("SELECT id, name, reading FROM documents ORDER BY name").fetchall())
    while some := list(islice(rows, ENTERED)):
        names.enter(db, (known(db, id_, name, at, aliases) for id_, name, at in some))
    blocks = [block for (block,) in db.execute("SELECT DISTINCT block FROM uses")]
    names.relink(db, blocks, aliases)


def known(db: Database, id_: int, name: str, address: str, aliases: Aliases) -> names.Known:
    """Return the number, the entities and their names of one document."""
    entities = ledger.entities(db, address)
    return id_, entities, local_names(name, entities, aliases)


def chunks(db: Database, aliases: Aliases, assemble: Assemble) -> Iterator[bytes]:
    """Yield the graph as N-Quads, cut at document borders; fills the ledger's indexes.

    Call it inside a transaction, after `enter_all`.
    """
    held: list[bytes] = []
    size = 0
    for done in assemble(tasks(db, aliases), moved_ends(db)):
        rows = [(value, done.id) for value in done.hashes]
        db.executemany("INSERT OR IGNORE INTO shared VALUES (?, ?)", rows)
        held.append(done.lines)
        size += done.quads
        if size >= CHUNK:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)
    yield from thing_chunks(db, aliases)


def tasks(db: Database, aliases: Aliases) -> Iterator[Task]:
    """Yield what is to be made for every document, in the order of their names."""
    rows = db.execute("SELECT id, reading FROM documents ORDER BY name").fetchall()
    return (Task(id_, address, ledger.body(db, address), aliases) for id_, address in rows)


def moved_ends(db: Database) -> Ends:
    """Return where names end that do not end at themselves."""
    rows = db.execute("SELECT block, key, canonical FROM canon WHERE key <> canonical")
    return {(block, key): end for block, key, end in rows}


def thing_chunks(db: Database, aliases: Aliases) -> Iterator[bytes]:
    """Yield the lines of all named things."""
    held: list[str] = []
    ends = db.execute("SELECT DISTINCT canonical FROM canon ORDER BY canonical").fetchall()
    for (canonical,) in ends:
        value = names.thing(db, canonical, aliases)
        names.keep_thing(db, canonical, value)
        held += sorted(thing_lines(canonical, value))
        if len(held) >= CHUNK:
            yield ("\n".join(held) + "\n").encode()
            held = []
    yield ("\n".join(held) + "\n").encode()
