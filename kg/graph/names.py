"""Names across documents: the ledger's index of them, and which name each one ends at.

All of it is a function of sums over the documents of the graph, so the order in which they
came never matters, and adding a document touches only the blocks of its own names.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.graph.aliases import Aliases, Local
from kg.graph.ledger import Database
from kg.model import Entity

Canonical = dict[Local, str]
Thing = tuple[str, str, tuple[str, ...]]
"""What the graph says of a named thing: label, type, other forms."""

Known = tuple[int, Sequence[Entity], Sequence[Local | None]]
"""A document by its number in the ledger: its entities, and block and key of each."""

ENOUGH = 200
"""Documents of the best-known name that linking is shown."""


def enter(db: Database, docs: Iterable[Known]) -> None:
    """Add the names of documents to the sums."""
    docs = list(docs)
    count(db, docs, 1)
    rows = {(*name, doc) for doc, _, names in docs for name in names if name}
    db.executemany("INSERT INTO uses VALUES (?, ?, ?)", sorted(rows))


def leave(db: Database, doc: Known) -> None:
    """Take the names of a document out of the sums."""
    count(db, [doc], -1)
    id_, _, names = doc
    rows = sorted({(*name, id_) for name in names if name})
    db.executemany("DELETE FROM uses WHERE block = ? AND key = ? AND doc = ?", rows)
    for block, key in sorted({name for name in names if name}):
        for table, column in (("variants", "docs"), ("forms", "uses")):
            db.execute(
                f"DELETE FROM {table} WHERE block = ? AND key = ? AND {column} = 0", (block, key)
            )


def count(db: Database, docs: Iterable[Known], sign: int) -> None:
    """Add `sign` times the names of documents to the sums of types, labels and forms."""
    variants: Counter[tuple[str, str, str, str]] = Counter()
    forms: Counter[tuple[str, str, str]] = Counter()
    for _, known, names in docs:
        for name, entity in zip(names, known, strict=True):
            if name:
                variants[(*name, entity.type, entity.label)] += sign
                for form, uses in entity.forms:
                    forms[(*name, form)] += sign * uses
    db.executemany(
        "INSERT INTO variants VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET docs = docs + excluded.docs",
        sorted((*row, n) for row, n in variants.items()),
    )
    db.executemany(
        "INSERT INTO forms VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET uses = uses + excluded.uses",
        sorted((*row, n) for row, n in forms.items()),
    )


# -- linking --------------------------------------------------------------------------------


def relink(db: Database, blocks: Iterable[str], aliases: Aliases) -> dict[Local, tuple[str, str]]:
    """Decide the names of these blocks anew; return what changed: name → (old, new end).

    "" stands for a name that was not there before, or is not there any more.
    """
    changed: dict[Local, tuple[str, str]] = {}
    for block in sorted(set(blocks)):
        rows = db.execute("SELECT key, canonical FROM canon WHERE block = ?", (block,))
        before: dict[str, str] = dict(rows)
        after = linked(db, block, aliases)
        for key in sorted(before.keys() | after.keys()):
            pair = before.get(key, ""), after.get(key, "")
            if pair[0] != pair[1]:
                changed[block, key] = pair
    for (block, key), (_, new) in changed.items():
        if new:
            db.execute("INSERT OR REPLACE INTO canon VALUES (?, ?, ?)", (block, key, new))
        else:
            db.execute("DELETE FROM canon WHERE block = ? AND key = ?", (block, key))
    return changed


def linked(db: Database, block: str, aliases: Aliases) -> dict[str, str]:
    """Return where each key of a block ends: linked to others, then as people decided."""
    from kg.entities.linking import link

    rows = db.execute("SELECT DISTINCT key FROM variants WHERE block = ?", (block,))
    ends = {key: key for (key,) in rows}
    if block[0] not in "=+" and len(ends) > 1:
        ends |= link(weighted(entities(db, [(block, key) for key in sorted(ends)])))
        ends = respected(ends, aliases)
    return {key: aliases.final(end) for key, end in ends.items()}


def respected(ends: dict[str, str], aliases: Aliases) -> dict[str, str]:
    """Return `ends` changed so that a name which people chose is where its group ends."""
    chosen = sorted(aliases.chosen & ends.keys())
    better = {ends[key]: key for key in reversed(chosen)}
    moved = {key: better.get(end, end) for key, end in ends.items()}
    return moved | {key: key for key in chosen}


def entities(db: Database, names: Iterable[Local]) -> Iterator[tuple[int, Entity]]:
    """Yield one entity for each type and label of these names, with its number of documents.

    Its forms are all forms of the name, the most used first.
    """
    for block, key in names:
        forms = tuple(
            (form, int(uses)) for form, uses in db.execute(
                "SELECT form, uses FROM forms WHERE block = ? AND key = ? "
                "ORDER BY uses DESC, form", (block, key))
        )  # fmt: skip
        rows = db.execute(
            "SELECT type, label, docs FROM variants WHERE block = ? AND key = ? "
            "ORDER BY docs DESC, type, label", (block, key))  # fmt: skip
        for type_, label, docs in rows:
            yield docs, Entity(key, label, type_, True, forms, block)


def weighted(counted: Iterable[tuple[int, Entity]]) -> list[tuple[str, Entity]]:
    """Return each entity once for each document that knows it, under made-up documents.

    Where a name is in thousands of documents the numbers are scaled down to ENOUGH: linking
    compares them, and must not take longer the longer a graph lives. The forms of a name
    come once, with its first entity.
    """
    counted = list(counted)
    most = max((docs for docs, _ in counted), default=0)
    pairs: list[tuple[str, Entity]] = []
    known: set[Local] = set()
    for docs, entity in counted:
        times = docs if most <= ENOUGH else -(-docs * ENOUGH // most)
        bare = replace(entity, forms=())
        first = entity if (entity.block, entity.key) not in known else bare
        known.add((entity.block, entity.key))
        pairs += [(f"{len(pairs) + n}", bare if n else first) for n in range(times)]
    return pairs


# -- things ---------------------------------------------------------------------------------


def thing(db: Database, canonical: str, aliases: Aliases) -> Thing | None:
    """Return what the graph says of a named thing now; None when no document knows it."""
    from kg.entities.linking import summary

    names = db.execute(
        "SELECT block, key FROM canon WHERE canonical = ? ORDER BY key, block", (canonical,)
    ).fetchall()
    group = weighted(entities(db, names))
    if not group:
        return None
    label, type_, others = summary(group)
    own = [(block, key) for block, key in names if key not in aliases.merges and block[0] != "+"]
    if own and len(own) < len(names):  # a merge keeps the name that people chose
        others = tuple({*others, label})
        label, type_, _ = summary(weighted(entities(db, own)))
    given = aliases.labels.get(canonical)
    if given and given != label:
        return given, type_, tuple(sorted({*others, label} - {given}))
    return label, type_, tuple(sorted(set(others) - {label}))


def known_thing(db: Database, canonical: str) -> Thing | None:
    """Return what the graph said of a named thing when it was last written."""
    row = db.execute(
        "SELECT label, type, aliases FROM things WHERE canonical = ?", (canonical,)
    ).fetchone()
    return (row[0], row[1], tuple(json.loads(row[2]))) if row else None


def keep_thing(db: Database, canonical: str, value: Thing | None) -> None:
    """Remember what the graph says of a named thing from now on."""
    if value is None:
        db.execute("DELETE FROM things WHERE canonical = ?", (canonical,))
        return
    label, type_, others = value
    row = (canonical, label, type_, json.dumps(others))
    db.execute("INSERT OR REPLACE INTO things VALUES (?, ?, ?, ?)", row)


def canonical_names(db: Database, names: Iterable[Local | None]) -> Canonical:
    """Return where each of these names ends."""
    found: Canonical = {}
    for name in names:
        if name and name not in found:
            row = db.execute("SELECT canonical FROM canon WHERE block = ? AND key = ?", name)
            found[name] = row.fetchone()[0]
    return found
