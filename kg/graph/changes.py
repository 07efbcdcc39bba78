"""A change of documents or of decisions about names → the quads that go and come.

Only the documents of the change, the documents whose names end elsewhere because of it, and
the things they name are looked at.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg import iris
from kg.graph import ledger, names, records
from kg.graph.aliases import Aliases, Local, local_names
from kg.graph.assembling import EMPTY, Part, part
from kg.graph.ledger import Database
from kg.graph.names import Canonical, Thing

Moves = dict[Local, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document that comes into the graph, or is read anew: its reading is in the ledger."""

    name: str
    path: str
    reading: str


@dataclass(slots=True)
class Delta:
    """The quads that a change takes away and brings, and the other documents it rewrote."""

    remove: set[str] = field(default_factory=set)
    add: set[str] = field(default_factory=set)
    rewritten: tuple[str, ...] = ()
    moved: Moves = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Turn:
    """One document of a change: its reading before and after, and its names in both."""

    name: str
    id: int
    before: str | None
    after: str | None


def digest(line: str) -> int:
    """Return 64 bits that stand for a line in the ledger's index."""
    return int.from_bytes(hashlib.blake2b(line.encode(), digest_size=8).digest(), signed=True)


def change(
    db: Database, gone: Iterable[str], came: Iterable[Incoming], old: Aliases, new: Aliases
) -> Delta:
    """Write a change into the ledger's indexes; return what it means for the store.

    `gone` are names of documents of the graph; a document that is read anew is in both.
    Call it inside a transaction.
    """
    turns = enter_documents(db, set(gone), list(came), touched_by_aliases(db, old, new))
    named = {turn.name: (turn_names(db, turn.name, turn.before, old),
                         turn_names(db, turn.name, turn.after, new)) for turn in turns}  # fmt: skip
    blocks = blocks_of_aliases(db, old, new)
    for turn in turns:
        before, after = named[turn.name]
        move_names(db, turn, before, after)
        blocks |= {name[0] for name in (*before, *after) if name}
    delta = Delta(moved=names.relink(db, blocks, new))
    rewritten = followers(db, delta.moved, {turn.name for turn in turns})
    delta.rewritten = tuple(sorted(turn.name for turn in rewritten))
    for turn in rewritten:
        same = turn_names(db, turn.name, turn.after, new)
        named[turn.name] = same, same
    touched = rewrite(db, delta, [*turns, *rewritten], named) | relabelled(old, new)
    update_things(db, delta, touched - {""}, new)
    delta.remove, delta.add = delta.remove - delta.add, delta.add - delta.remove
    drop_documents(db, turns)
    ledger.mark_stale(db, [turn.name for turn in turns if turn.before != turn.after])
    return delta


Named = dict[str, tuple[list[Local | None], list[Local | None]]]
"""The names of documents before and after a change."""


def rewrite(db: Database, delta: Delta, turns: Iterable[Turn], named: Named) -> set[str]:
    """Note what the documents give no longer and anew; return the things that they name."""
    touched = {end for pair in delta.moved.values() for end in pair}
    lost: set[str] = set()
    for turn in turns:
        before, after = named[turn.name]
        old_ends = ends_before(db, before, delta.moved)
        new_ends = names.canonical_names(db, after)
        touched |= {*old_ends.values(), *new_ends.values()}
        was = turn_part(db, turn.before, before, old_ends)
        now = turn_part(db, turn.after, after, new_ends)
        lost |= record(db, delta, turn, was, now)
    delta.remove |= {line for line in lost if not backed(db, line)}
    return touched


def relabelled(old: Aliases, new: Aliases) -> set[str]:
    """Return the things to which people gave another label."""
    return {key for key, _ in old.labels.items() ^ new.labels.items()}


# -- documents ------------------------------------------------------------------------------


def enter_documents(
    db: Database, gone: set[str], came: list[Incoming], touched: set[str]
) -> list[Turn]:
    """Write the coming documents into the ledger; return the turn of every document."""
    coming = {doc.name: doc for doc in came}
    known = ledger.known_among(db, gone | coming.keys() | touched)
    for doc in came:
        enter_document(db, doc)
    turns = []
    for name in sorted(gone | coming.keys() | touched):
        after = coming[name].reading if name in coming else known.get(name)
        if name in gone and name not in coming:
            after = None
        turns.append(Turn(name, ledger.document_id(db, name), known.get(name), after))
    return turns


def enter_document(db: Database, doc: Incoming) -> None:
    """Write a document, or its new reading, into the ledger."""
    db.execute(
        "INSERT INTO documents (name, path, reading) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET path = excluded.path, reading = excluded.reading",
        (doc.name, doc.path, doc.reading),
    )


def drop_documents(db: Database, turns: Iterable[Turn]) -> None:
    """Take the documents that are gone out of the ledger."""
    db.executemany(
        "DELETE FROM documents WHERE id = ?", [(t.id,) for t in turns if t.after is None]
    )


def turn_names(
    db: Database, name: str, reading: str | None, aliases: Aliases
) -> list[Local | None]:
    """Return the names of a document as one of its readings knows them."""
    if reading is None:
        return []
    return local_names(name, ledger.entities(db, reading), aliases)


def move_names(
    db: Database, turn: Turn, before: list[Local | None], after: list[Local | None]
) -> None:
    """Take a document's old names out of the sums and add its new ones."""
    if turn.before is not None:
        names.leave(db, (turn.id, ledger.entities(db, turn.before), before))
    if turn.after is not None:
        names.enter(db, [(turn.id, ledger.entities(db, turn.after), after)])


def followers(db: Database, moved: Moves, without: set[str]) -> list[Turn]:
    """Return the other documents that use a name which now ends elsewhere."""
    found: dict[str, Turn] = {}
    for (block, key), (old, new) in moved.items():
        if not old or not new:
            continue
        rows = db.execute(
            "SELECT d.id, d.name, d.reading FROM uses u JOIN documents d ON d.id = u.doc "
            "WHERE u.block = ? AND u.key = ?", (block, key))  # fmt: skip
        for id_, name, reading in rows:
            if name not in without:
                found[name] = Turn(name, id_, reading, reading)
    return [found[name] for name in sorted(found)]


# -- lines ----------------------------------------------------------------------------------


def ends_before(db: Database, local: Iterable[Local | None], moved: Moves) -> Canonical:
    """Return where these names ended before the change."""
    still = names.canonical_names(db, [n for n in local if n and n not in moved])
    return still | {n: moved[n][0] for n in local if n and n in moved}


def turn_part(
    db: Database, reading: str | None, local: list[Local | None], ends: Mapping[Local, str]
) -> Part:
    """Return what a document gives with one of its readings; nothing without one."""
    if reading is None:
        return EMPTY
    return part(ledger.reading(db, reading), local, ends)


def record(db: Database, delta: Delta, turn: Turn, was: Part, now: Part) -> set[str]:
    """Note the difference of one document; return shared lines that it no longer gives."""
    delta.remove |= was.own - now.own
    delta.add |= now.own - was.own
    lost, won = was.shared - now.shared, now.shared - was.shared
    delta.add |= won
    db.executemany(
        "DELETE FROM shared WHERE hash = ? AND doc = ?", [(digest(x), turn.id) for x in lost]
    )
    add_shared(db, turn.id, won)
    return set(lost)


def add_shared(db: Database, doc: int, lines: Iterable[str]) -> None:
    """Note in the index that a document gives these lines."""
    rows = sorted((digest(line), doc) for line in lines)
    db.executemany("INSERT OR IGNORE INTO shared VALUES (?, ?)", rows)


def backed(db: Database, line: str) -> bool:
    """Return whether some document of the graph gives this shared line."""
    row = db.execute("SELECT 1 FROM shared WHERE hash = ? LIMIT 1", (digest(line),)).fetchone()
    return bool(row)


def thing_lines(canonical: str, value: Thing | None) -> set[str]:
    """Return the lines of a named thing."""
    if value is None:
        return set()
    label, type_, others = value
    return set(records.entity(iris.named(canonical), label, type_, others))


def update_things(db: Database, delta: Delta, touched: Iterable[str], aliases: Aliases) -> None:
    """Sum up anew what the graph says of these named things."""
    for canonical in sorted(touched):
        was, now = names.known_thing(db, canonical), names.thing(db, canonical, aliases)
        if was != now:
            before, after = thing_lines(canonical, was), thing_lines(canonical, now)
            delta.remove |= before - after
            delta.add |= after - before
            names.keep_thing(db, canonical, now)


# -- decisions ------------------------------------------------------------------------------


def changed_keys(old: Aliases, new: Aliases) -> set[str]:
    """Return the keys and "doc:…" tokens on whose names people decided something else."""
    merges = old.merges.items() ^ new.merges.items()
    return {key for key, _ in merges} | (old.apart ^ new.apart)


def touched_by_aliases(db: Database, old: Aliases, new: Aliases) -> set[str]:
    """Return the documents in which a name is another one than before the decision."""
    if old == new:
        return set()
    docs = {doc for (doc, _), _ in old.elsewhere.items() ^ new.elsewhere.items()}
    for key in changed_keys(old, new):
        docs |= {token_document(key)} if key.startswith("doc:") else documents_with(db, key)
    return set(ledger.known_among(db, docs))


def documents_with(db: Database, key: str) -> set[str]:
    """Return the names of the documents that know a name by this key."""
    rows = db.execute(
        "SELECT DISTINCT d.name FROM uses u JOIN documents d ON d.id = u.doc WHERE u.key = ?",
        (key,),
    )
    return {name for (name,) in rows}


def token_document(token: str) -> str:
    """Return the document in a token: "doc:article-7.president" → "article-7"."""
    from urllib.parse import unquote

    return unquote(token.removeprefix("doc:").rpartition(".")[0])


def blocks_of_aliases(db: Database, old: Aliases, new: Aliases) -> set[str]:
    """Return the blocks in which a decision may change where names end."""
    if old == new:
        return set()
    keys = changed_keys(old, new) | (old.chosen ^ new.chosen) | set(new.merges) | set(old.merges)
    blocks = set()
    for key in keys:
        rows = db.execute("SELECT DISTINCT block FROM canon WHERE key = ?", (key,))
        blocks |= {block for (block,) in rows}
    return blocks
