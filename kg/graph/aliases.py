"""What people decided about names: the values in a graph folder's aliases.toml.

[[merge]]                       # these are one thing
keep = "vladimir-putin"
drop = ["putin", "doc:article-7.president"]

[[split]]                       # never link this name to another by itself
key = "john-smith"

[[split]]                       # in this document it is somebody else
key = "john-smith"
document = "article-7"
name = "john-smith-baker"

[[rename]]
key = "vladimir-putin"
label = "Vladimir Putin"
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from kg.errors import KgError
from kg.model import Entity

Local = tuple[str, str]
"""A name as one document knows it: its block and its key."""


@dataclass(frozen=True, slots=True)
class Aliases:
    """Decisions about names. `merges` maps a key, or "doc:NAME.key", to the key to keep."""

    merges: dict[str, str] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()
    elsewhere: dict[tuple[str, str], str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def chosen(self) -> frozenset[str]:
        """The keys that people chose to keep or to name: linking never moves them elsewhere."""
        return frozenset(self.merges.values()) | frozenset(self.labels)

    def final(self, key: str) -> str:
        """Return the key that `key` ends at after all merges."""
        seen = {key}
        while key in self.merges:
            key = self.merges[key]
            if key in seen:
                raise KgError(f"aliases.toml merges '{key}' into itself; remove one of the lines.")
            seen.add(key)
        return key


NONE = Aliases()


def parse(text: str) -> Aliases:
    """Return the decisions in the text of an aliases.toml; raise KgError with what is wrong."""
    try:
        raw = tomllib.loads(text)
        aliases = Aliases(
            merges={drop: str(m["keep"]) for m in raw.get("merge", []) for drop in m["drop"]},
            apart=frozenset(s["key"] for s in raw.get("split", []) if "document" not in s),
            elsewhere={pair(s): s["name"] for s in raw.get("split", []) if "document" in s},
            labels={r["key"]: str(r["label"]) for r in raw.get("rename", [])},
        )
    except tomllib.TOMLDecodeError as error:
        raise KgError(f"aliases.toml is not TOML: {error}") from None
    except (KeyError, TypeError, AttributeError) as error:
        raise KgError(f"aliases.toml: an entry lacks {error} or has it in a wrong form.") from None
    for key in aliases.merges:
        aliases.final(key)
    return aliases


def pair(entry: dict[str, Any]) -> tuple[str, str]:
    """Return the document and key of a split that holds in one document."""
    return str(entry["document"]), str(entry["key"])


def local_names(doc: str, entities: Iterable[Entity], aliases: Aliases) -> list[Local | None]:
    """Return the block and key of each entity of a document; None for a described thing.

    A block that begins with "=" holds one key and is never linked; one with "+" holds
    described things that people merged into a named one.
    """
    return [local_name(doc, entity, aliases) for entity in entities]


def local_name(doc: str, entity: Entity, aliases: Aliases) -> Local | None:
    """Return the block and key of one entity, or None if it is only described there."""
    key, block = entity.key, entity.block
    if not entity.named:
        promoted = aliases.merges and aliases.merges.get(described_token(doc, key))
        return (f"+{promoted}", promoted) if promoted else None
    other = aliases.elsewhere.get((doc, key))
    if other:
        return f"={other}", other
    if not block or key in aliases.apart or key in aliases.merges:
        return f"={key}", key
    return block, key


def described_token(doc: str, key: str) -> str:
    """Return how aliases.toml writes a described thing: "doc:article-7.president"."""
    return f"doc:{quote(doc)}.{quote(key)}"
