"""Names and coreference chains of news articles, in the format of the GUM scorer.

python -m benchmarks.coref DOCS OUT.jsonl

The adapter only chooses how a reading is printed: GUM's phrases take in relative clauses,
appositions and the genitive ending, and an apposition is no mention of its own.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.documents import documents
from kg.entities import resolved
from kg.entities.spans import whole
from kg.entities.things import BODY, PERSON, PLACE, Phrase
from kg.model import Document, Sentence
from kg.text.parser import parse
from kg.text.segments import segments
from kg.text.tree import Tree

_NOT_PRINTED = frozenset(("apposition", "relative", "empty-it", "same-phrase"))


def analysed(document: Document) -> tuple[list[Sentence], list[Tree]]:
    """Return the sentences and trees of a document, as a reading makes them."""
    pieces = []
    for s in segments(document):
        spans = [(s.begin, s.end), *(x for x in (s.credit, s.credit_role) if x)]
        pieces.extend((s.part, s.paragraph, b, e) for b, e in spans)
    flat = document.text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
    sentences: list[Sentence] = []
    trees: list[Tree] = []
    for (part, paragraph, _, _), found in zip(
        pieces, parse((flat[b:e], b) for _, _, b, e in pieces), strict=True
    ):
        for tree in found:
            if len(tree):
                tree.number = len(trees) + 1
                trees.append(tree)
                sentences.append(
                    Sentence(tree.number, part, tree.begins[0], tree.ends[-1], paragraph)
                )
    return sentences, trees


def printed(tree: Tree, phrase: Phrase) -> tuple[int, int]:
    """Return the offsets of a phrase in GUM's manner."""
    if phrase.kind == "pronoun":
        return tree.begins[phrase.head], tree.ends[phrase.head]
    first, last = whole(tree, phrase.head)
    if phrase.kind == "name":
        first, last = min(first, phrase.first), max(last, phrase.last)
    return tree.begins[first], tree.ends[last - 1]


def names(trees: list[Tree], found: list[list[Phrase]]) -> Iterator[tuple[int, int, str]]:
    """Yield the named people, places and bodies."""
    for tree, here in zip(trees, found, strict=True):
        for phrase in here:
            thing = phrase.thing
            if phrase.kind != "name" or phrase.name is None or thing is None:
                continue
            if phrase.name.adjective or phrase.rule == "demonym":
                continue
            kind = {PERSON: "person", PLACE: "place", BODY: "organization"}.get(thing.kind)
            if thing.kind == "group":
                kind = "person"
            if kind:
                yield tree.begins[phrase.first], tree.ends[phrase.last - 1], kind


def chains(trees: list[Tree], found: list[list[Phrase]]) -> list[list[tuple[int, int]]]:
    """Return the chains of two phrases and more."""
    by_thing: dict[int, list[tuple[int, int]]] = {}
    for tree, here in zip(trees, found, strict=True):
        for phrase in here:
            if phrase.thing is None or phrase.rule in _NOT_PRINTED:
                continue
            if phrase.name is not None and phrase.name.adjective:
                continue
            spans = by_thing.setdefault(id(phrase.thing), [])
            span = printed(tree, phrase)
            if span not in spans:
                spans.append(span)
    return [spans for spans in by_thing.values() if len(spans) > 1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("docs", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    with args.out.open("w", encoding="utf-8") as out:
        for name, document in documents(args.docs):
            sentences, trees = analysed(document)
            found = resolved(sentences, trees)
            line = {
                "doc": name,
                "entities": list(names(trees, found)),
                "chains": chains(trees, found),
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
