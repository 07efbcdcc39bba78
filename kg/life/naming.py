"""Decisions of people about names: lines in aliases.toml, applied at once, each undoable.

The text of the file is only ever added to, so that what people wrote by hand stays.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from kg import iris
from kg.errors import KgError
from kg.graph import folder
from kg.graph.aliases import parse
from kg.graph.committing import Outcome, Wish, commit
from kg.graph.ledger import Database
from kg.graph.writing import Writer, aliases_text, writer
from kg.life.finding import found


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided: a sentence about it, and what it changed in the graph."""

    told: str
    outcome: Outcome


def merge(graph: Path, keep: str, drop: Sequence[str]) -> Decision:
    """Make several things one, named as `keep`; things are labels, CURIEs, keys or IRIs.

    Raises KgError when one is unknown, ambiguous, or only described in a document and to
    be kept.
    """
    with writer(folder.existing(graph)) as to:
        kept = key_of(found(to, keep))
        dropped = sorted({token_of(found(to, other)) for other in drop} - {kept})
        if not dropped:
            raise KgError(f"'{keep}' is already that thing; name another one to merge into it.")
        others = [other for token in dropped for other in merged_names(to.db, token)]
        entry = {"keep": kept, "drop": sorted({*dropped, *others} - {kept})}
        told = f"{', '.join(dropped)} → {kept}"
        return Decision(told, decided(to, "merge", "merge", entry))


def split(graph: Path, thing: str, *, document: str = "", name: str = "") -> Decision:
    """Part names that were linked to one thing; with `document`, only there, as `name`.

    Names that people merged before are parted again too.
    """
    with writer(folder.existing(graph)) as to:
        key = key_of(found(to, thing))
        if document:
            other = iris.slug(name or f"{key} {document}")
            entry = {"key": key, "document": document, "name": other}
            names = local_keys(to.db, key, document)
            if not names:
                raise KgError(f"'{document}' does not name {key}; `kg report` lists documents.")
            text = "".join(entry_text("split", {**entry, "key": local}) for local in names)
            return Decision(f"{key} in {document} → {other}", applied(to, "split", text))
        parted = [local for local in merged_names(to.db, key) if local != key]
        if not parted:
            raise KgError(
                f"{key} has only one name; to part its documents: kg split {key} --document DOC"
            )
        text = aliases_without(aliases_text(to.folder), set(parted))
        text += "".join(entry_text("split", {"key": local}) for local in [*parted, key])
        told = f"{key} is parted from {', '.join(parted)}"
        return Decision(told, replaced(to, "split", text))


def rename(graph: Path, thing: str, label: str) -> Decision:
    """Give a thing another label; its old one becomes one of its other names."""
    with writer(folder.existing(graph)) as to:
        key = key_of(found(to, thing))
        if not label.strip():
            raise KgError("The new label is empty.", exit_code=2)
        entry = {"key": key, "label": label.strip()}
        return Decision(f"{key}: {label.strip()}", decided(to, "rename", "rename", entry))


# -- names ----------------------------------------------------------------------------------


def key_of(iri: str) -> str:
    """Return the key of a named thing; raise KgError for a thing that is only described."""
    if not iri.startswith(iris.ID):
        raise KgError(
            f"{iri.removeprefix(iris.DOC)} is only described in one document and has no name "
            "of its own; merge it into a named thing: kg merge NAMED DESCRIBED"
        )
    return unquote(iri.removeprefix(iris.ID))


def token_of(iri: str) -> str:
    """Return how aliases.toml writes a thing: its key, or "doc:article-7.president"."""
    return f"doc:{iri.removeprefix(iris.DOC)}" if iri.startswith(iris.DOC) else key_of(iri)


def merged_names(db: Database, canonical: str) -> list[str]:
    """Return the names of documents that end at a thing."""
    rows = db.execute(
        "SELECT DISTINCT key FROM canon WHERE canonical = ? ORDER BY key", (canonical,)
    )
    return [key for (key,) in rows]


def local_keys(db: Database, canonical: str, document: str) -> list[str]:
    """Return the names by which one document knows a thing."""
    rows = db.execute(
        "SELECT DISTINCT u.key FROM uses u JOIN documents d ON d.id = u.doc "
        "JOIN canon c ON c.block = u.block AND c.key = u.key "
        "WHERE d.name = ? AND c.canonical = ? ORDER BY u.key", (document, canonical))  # fmt: skip
    return [key for (key,) in rows]


# -- the file -------------------------------------------------------------------------------


def entry_text(table: str, entry: Mapping[str, object]) -> str:
    """Return one entry of aliases.toml."""
    lines = (f"{key} = {toml(value)}" for key, value in entry.items())
    return f"\n[[{table}]]\n" + "".join(f"{line}\n" for line in lines)


def toml(value: object) -> str:
    """Return a string or a list of strings as TOML writes it (as JSON does)."""
    return json.dumps(value, ensure_ascii=False)


def aliases_without(text: str, keys: set[str]) -> str:
    """Return aliases.toml without the merges that drop one of these keys."""
    if not keys & parse(text).merges.keys():
        return text
    import tomllib

    raw = tomllib.loads(text)
    kept = ""
    for table in ("merge", "split", "rename"):
        for entry in raw.get(table, []):
            if table == "merge":
                entry = entry | {"drop": [key for key in entry["drop"] if key not in keys]}
            if table != "merge" or entry["drop"]:
                kept += entry_text(table, entry)
    return kept


def decided(to: Writer, command: str, table: str, entry: Mapping[str, object]) -> Outcome:
    """Add one entry to aliases.toml and apply it."""
    return applied(to, command, entry_text(table, entry))


def applied(to: Writer, command: str, text: str) -> Outcome:
    """Add text to aliases.toml and apply it."""
    return replaced(to, command, aliases_text(to.folder) + text)


def replaced(to: Writer, command: str, text: str) -> Outcome:
    """Apply a new text of aliases.toml; raise KgError, changing nothing, when it is wrong."""
    parse(text)
    return commit(to, Wish(command, aliases=text.lstrip("\n")))
