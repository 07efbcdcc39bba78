"""Names and what they stand for in all articles, in the format of the News-Fair scorer.

python -m benchmarks.entities DOCS OUT.jsonl

The adapter only chooses how a reading is printed. The benchmark labels names and also what
people do for a living ("the lawyer"): the role is printed as its bare noun, with the noun for
its key. "Mr", "M.D.", a capitalised "The", the state behind a city, the "party" behind a party
and a trade mark are part of its names; somebody named who is "the lawyer" is not counted.
"""

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.documents import documents
from kg.entities.gazetteer import gazetteer
from kg.entities.linking import link
from kg.iris import slug
from kg.model import Entity, Frame, Mention, Reading
from kg.reading import read_many
from kg.words.lists import words

Line = tuple[int, int, str]
_HONORIFICS = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Justice", "Judge")
_HONORIFIC = re.compile(rf"(?:{'|'.join(_HONORIFICS)})\.? $")
_DEGREE = re.compile(r",? ([A-Za-z.]+)")
_MARKS = ("™", "®")
_THE = re.compile(r"(?<![.!?:\n\"“”] )(?<!\n)The $")
_IN_STATE = re.compile(r", ([A-Z][\w.]*)")
_BEFORE = re.compile(r"(?<![\w-])([\w-]+) $")
_WORD = re.compile(r"[\w-]+")


def canonical(readings: list[Reading]) -> dict[str, str]:
    """Return local key → canonical key over all documents."""
    blocks: dict[str, list[tuple[str, Entity]]] = {}
    for reading in readings:
        for entity in reading.entities:
            if entity.named:
                blocks.setdefault(entity.block, []).append((reading.document.name, entity))
    return {k: v for block in blocks.values() for k, v in link(block).items()}


def lines(reading: Reading, keys: dict[str, str]) -> Iterator[Line]:
    """Yield (begin, end, key) of the names and roles of an article."""
    text = reading.document.text
    places = {m.begin: m for m in reading.mentions if m.kind == "name"}
    tails = {
        m.head: m.end for m in reading.mentions if m.kind == "nominal" and m.rule == "name-and-kind"
    }
    done = -1
    for mention in reading.mentions:
        if mention.kind == "name" and len(mention.entities) == 1 and mention.begin >= done:
            entity = reading.entities[mention.entities[0]]
            if mention.rule != "demonym":
                begin, done = widened(text, mention, entity, places)
                done = tails.get(done + 1, done)
                done += text[done : done + 1] in _MARKS
                if entity.type == "Person":
                    yield from office_before(text, begin)
                yield begin, done, keys.get(entity.key, entity.key)
        elif mention.kind == "nominal" and not is_again(reading, mention):
            yield from role(text, mention)
    for frame in reading.frames:
        if frame.relation == "title":
            yield from title(text, frame)


def is_again(reading: Reading, mention: Mention) -> bool:
    """Whether it is somebody named: "the actress", which the benchmark does not count."""
    named = len(mention.entities) == 1 and reading.entities[mention.entities[0]].named
    text = reading.document.text[mention.begin : mention.begin + 4]
    return named and mention.rule != "apposition" and text.lower() == "the "


def widened(
    text: str, mention: Mention, entity: Entity, places: dict[int, Mention]
) -> tuple[int, int]:
    """Return the offsets with "Mr", ", M.D.", "The" and ", Colorado"."""
    begin, end = mention.begin, mention.end
    if entity.type == "Person":
        found = _HONORIFIC.search(text, max(0, begin - 9), begin)
        found = found or (_THE.search(text, 0, begin) if " of " in text[begin:end] else None)
        begin = found.start() if found else begin
        after = _DEGREE.match(text, end)
        if after and after[1].lower() in words("degrees"):
            end = after.end()
    elif entity.type == "NewsMediaOrganization" and text[:begin].endswith("The "):
        begin -= len("The ")
    elif found := _THE.search(text, 0, begin):
        begin = found.start()
    if entity.type in ("City", "Place"):
        state = _IN_STATE.match(text, end)
        other = places.get(state.start(1)) if state else None
        if other and is_state(text[other.begin : other.end]):
            end = other.end
        elif state and is_state(state[1]):
            end = state.end()
    return begin, end


def is_state(name: str) -> bool:
    """Whether it is a state of the US, written out or as TX or Calif."""
    states = {n for n, country in gazetteer().cities.items() if country == "state"}
    short = name.endswith(".") and any(s.startswith(name[:-1]) for s in states)
    return name in states or short or (len(name) == 2 and name.isupper())


def role(text: str, mention: Mention) -> Iterator[Line]:
    """Yield the bare noun of somebody's work: "the former lawyer" → "lawyer"."""
    found = _WORD.match(text, mention.head)
    if found and found[0].islower():
        yield from occupation(*found.span(), found[0])


def office_before(text: str, begin: int) -> Iterator[Line]:
    """Yield the work named before a person's name: "actor Jane Doe"."""
    found = _BEFORE.search(text, max(0, begin - 25), begin)
    capitals = found and found[1].isupper() and found[1].lower() in words("roles")
    if found and capitals:
        yield *found.span(1), found[1].lower()  # "DJ Jane Doe"
    elif found and found[1].islower():
        yield from occupation(*found.span(1), found[1])


def occupation(begin: int, end: int, word: str) -> Iterator[Line]:
    """Yield the word with its singular for a key, if it names somebody's work."""
    for noun in (word, word.removesuffix("s"), word.removesuffix("es")):
        if noun in words("occupations") or noun.endswith("founder"):
            yield begin, end, noun
            return


def title(text: str, frame: Frame) -> Iterator[Line]:
    """Yield the capitalised office before a name: "French President"."""
    for begin, end in frame.object.spans:
        if text[begin:end].istitle() and text[end : end + 1] == " ":
            yield begin, end, slug(text[begin:end])


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
