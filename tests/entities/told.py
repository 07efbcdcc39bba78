"""What the resolver makes of a short text, as plain pairs that a table can hold."""

import re

from kg.entities import resolve
from kg.model import Document, Entity, Mention, Sentence
from kg.text.parser import parse


def resolved(text: str) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Return entities and mentions of `text`; each line is a paragraph."""
    lines = [(m.group(), m.start()) for m in re.finditer(r"[^\n]+", text)]
    trees, sentences = [], []
    for paragraph, found in enumerate(parse(lines), 1):
        for tree in found:
            tree.number = len(trees) + 1
            trees.append(tree)
            begin, end = tree.begins[0], tree.ends[-1]
            sentences.append(Sentence(tree.number, "body", begin, end, paragraph))
    return resolve(Document("t", "t.txt", text), sentences, trees)


def meant(text: str, words: str) -> str:
    """Return the keys that the last mention with exactly these words refers to."""
    entities, mentions = resolved(text)
    found = [m for m in mentions if text[m.begin : m.end] == words]
    assert found, f"no mention {words!r} in {[text[m.begin : m.end] for m in mentions]}"
    return " ".join(entities[n].key for n in found[-1].entities)


def named(text: str) -> dict[str, str]:
    """Return key → type of the named entities."""
    return {e.key: e.type for e in resolved(text)[0] if e.named}
