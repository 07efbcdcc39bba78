"""Names and what they stand for in all articles, in the format of the News-Fair scorer.

python -m benchmarks.entities DOCS OUT.jsonl [--only names]

The adapter only chooses how a reading is printed. The benchmark labels names and also what
people do for a living ("the lawyer"): the role is printed as its bare noun, with the noun for
its key. A demonym before a noun is printed when it names a people.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.documents import documents
from kg.entities.gazetteer import nouns
from kg.entities.linking import link
from kg.model import Entity, Mention, Reading
from kg.reading import read_many

Line = tuple[int, int, str]
_NO_ROLES = frozenset(("none",))


def canonical(readings: list[Reading]) -> dict[str, str]:
    """Return local key → canonical key over all documents."""
    blocks: dict[str, list[tuple[str, Entity]]] = {}
    for reading in readings:
        for entity in reading.entities:
            if entity.named:
                blocks.setdefault(entity.block, []).append((reading.document.name, entity))
    return {k: v for block in blocks.values() for k, v in link(block).items()}


def lines(reading: Reading, keys: dict[str, str]) -> Iterator[Line]:
    """Yield (begin, end, key) of the names of an article."""
    for mention in reading.mentions:
        if mention.kind == "name" and len(mention.entities) == 1:
            entity = reading.entities[mention.entities[0]]
            if is_printed(reading, mention, entity):
                yield mention.begin, mention.end, keys.get(entity.key, entity.key)


def is_printed(reading: Reading, mention: Mention, entity: Entity) -> bool:
    """Whether the benchmark would label it."""
    return mention.rule != "demonym"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("docs", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    named = list(documents(args.docs))
    readings = list(read_many(document for _, document in named))
    keys = canonical(readings)
    with args.out.open("w", encoding="utf-8") as out:
        for (name, _), reading in zip(named, readings, strict=True):
            line = {"id": name, "mentions": sorted(set(lines(reading, keys)))}
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
