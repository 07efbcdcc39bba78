"""Names and coreference chains of news articles, in the format of the GUM scorer.

python -m benchmarks.coref DOCS OUT.jsonl

The adapter only chooses how a reading is printed. GUM's phrases take in titles, relative
clauses, appositions and the genitive ending; an apposition is no mention of its own; names
inside names count. GUM takes the first word of a name for its head, and does not count the
name when that word is an adjective or a common noun ("the United Nations", "actor Jane Doe").
"""

import argparse
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from benchmarks.documents import documents
from kg.entities.gazetteer import gazetteer
from kg.entities.spans import whole
from kg.model import Document, Mention, Reading
from kg.reading import read
from kg.text.parser import parse
from kg.text.segments import segments
from kg.text.tree import PROPER_TAGS, Tree

_NOT_PRINTED = frozenset(("relative", "empty-it", "same-phrase", "demonym"))
_KINDS = {
    "Person": "person", "Group": "person", "Place": "place", "Country": "place", "City": "place",
    "Organization": "organization", "GovernmentOrganization": "organization",
    "NewsMediaOrganization": "organization",
}  # fmt: skip


def trees(document: Document) -> dict[int, tuple[Tree, int]]:
    """Return offset of a word's first character → (its tree, its index in it)."""
    spans = [
        span
        for s in segments(document)
        for span in ((s.begin, s.end), s.credit, s.credit_role)
        if span
    ]
    flat = document.text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
    found = parse((flat[b:e], b) for b, e in spans)
    return {
        begin: (tree, i) for made in found for tree in made for i, begin in enumerate(tree.begins)
    }


def printed(tree: Tree, head: int, mention: Mention) -> tuple[int, int]:
    """Return the offsets of a mention in GUM's manner."""
    if mention.kind == "pronoun":
        return mention.begin, mention.end
    first, last = whole(tree, head, name=mention.kind == "name")
    return min(tree.begins[first], mention.begin), max(tree.ends[last - 1], mention.end)


def with_titles(tree: Tree, head: int, mention: Mention) -> tuple[int, int]:
    """Return the offsets of a name with the titles that stand before it in its phrase."""
    low, _ = whole(tree, head)
    first = next(i for i, b in enumerate(tree.begins) if b >= mention.begin)
    while first > low and (
        tree.words[first - 1][:1].isupper()
        or (tree.lower[first - 1] in ("of", "for") and tree.words[first - 2][:1].isupper())
        or (tree.tags[first - 1] == "NN" and tree.deps[first - 1] in ("compound", "nmod"))
    ):
        if tree.tags[first - 1] in ("DT", "POS", "PRP$"):
            break
        first -= 1
    if first > 0 and tree.tags[first - 1] in ("DT", "PRP$") and tree.words[first].islower():
        return mention.begin, mention.end  # "his wife Jane Doe": two phrases
    if first > 0 and tree.tags[first - 1] == "POS" and tree.tags[first - 2] in PROPER_TAGS:
        first -= 2
        while first > low and tree.words[first - 1][:1].isupper() and tree.tags[first - 1] != "DT":
            first -= 1
    return min(tree.begins[first], mention.begin), mention.end


@cache
def adjectives() -> frozenset[str]:
    """Return the words that WordNet knows as adjectives more than as anything else."""
    path = Path(__file__).with_name("adjectives.txt")
    return frozenset(w for w in path.read_text(encoding="utf-8").split("\n") if w[:1] != "#")


def is_named(tree: Tree, begin: int, sure: bool = False) -> bool:
    """Whether GUM counts a name that begins here; `sure`: no adjective, whatever it looks like."""
    i = next((n for n, b in enumerate(tree.begins) if b >= begin), 0)
    word = tree.lower[i]
    if tree.words[i][:1].isupper() and (sure or tree.tags[i] == "NNPS"):
        return True
    if word == "new" and " ".join(tree.words[i : i + 2]) in gazetteer().names:
        return True
    adjective = word in adjectives() or word in gazetteer().adjectives
    return tree.words[i][:1].isupper() and not adjective


def names(reading: Reading, at: dict[int, tuple[Tree, int]]) -> Iterator[tuple[int, int, str]]:
    """Yield the named people, places and bodies, those inside other names too."""
    known = {}
    for mention in reading.mentions:
        if mention.kind == "name" and len(mention.entities) == 1:
            kind = _KINDS.get(reading.entities[mention.entities[0]].type)
            if kind and mention.rule != "demonym":
                known[reading.document.text[mention.begin : mention.end]] = kind
    for mention in reading.mentions:
        if mention.kind != "name" or len(mention.entities) != 1 or mention.head not in at:
            continue
        entity = reading.entities[mention.entities[0]]
        kind = _KINDS.get(entity.type)
        tree, head = at[mention.head]
        if kind and mention.rule != "demonym":
            begin, end = with_titles(tree, head, mention)
            person = entity.type == "Person" and begin == mention.begin
            if is_named(tree, begin, sure=person):
                yield begin, end, kind
        if mention.rule != "demonym" and kind in ("organization", None):
            yield from inside(tree, mention, known)


def inside(tree: Tree, mention: Mention, known: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    """Yield the known names inside a longer name: "LA" in "LA Weekly"."""
    here = [i for i, b in enumerate(tree.begins) if mention.begin <= b < mention.end]
    i = 0
    while i < len(here):
        for j in range(len(here), i, -1):
            words = tree.words[here[i] : here[j - 1] + 1]
            text = " ".join(words)
            entry = gazetteer().names.get(text)
            kind = _KINDS.get(entry.type, "") if entry else known.get(text, "")
            after_adjective = i > 0 and tree.lower[here[i - 1]] in adjectives()
            if kind and j - i < len(here) and not after_adjective:
                begin = tree.begins[here[i]]
                if is_named(tree, begin):
                    yield begin, tree.ends[here[j - 1]], kind
                i = j - 1
                break
        i += 1


def chains(reading: Reading, at: dict[int, tuple[Tree, int]]) -> list[list[tuple[int, int]]]:
    """Return the chains of two mentions and more."""
    found: dict[int | str, list[tuple[int, int]]] = {}
    by_name = {
        reading.document.text[m.begin : m.end]: m.entities[0]
        for m in reading.mentions
        if m.kind == "name" and len(m.entities) == 1
    }
    by_key = {e.key: n for n, e in enumerate(reading.entities) if e.named}
    entity_at = {m.head: m.entities for m in reading.mentions}
    for mention in reading.mentions:
        if mention.head not in at:
            continue
        tree, head = at[mention.head]
        if mention.kind == "name" and mention.rule != "demonym":
            for begin, end, _ in inside(tree, mention, dict.fromkeys(by_name, "any")):
                text = reading.document.text[begin:end]
                entry = gazetteer().names.get(text)
                which = by_key.get(entry.key, entry.key) if entry else by_name[text]
                if (which,) != mention.entities:
                    found.setdefault(which, []).append((begin, end))
        if len(mention.entities) != 1 or mention.rule in _NOT_PRINTED:
            continue
        explained = tree.begins[tree.heads[head]]
        if tree.deps[head] == "appos" and entity_at.get(explained) == mention.entities:
            continue
        spans = found.setdefault(mention.entities[0], [])
        span = printed(tree, head, mention)
        if span not in spans:
            spans.append(span)
    return [sorted(spans) for spans in found.values() if len(spans) > 1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("docs", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    with args.out.open("w", encoding="utf-8") as out:
        for name, document in documents(args.docs):
            reading = read(document)
            at = trees(document)
            line = {
                "doc": name,
                "entities": list(names(reading, at)),
                "chains": chains(reading, at),
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
