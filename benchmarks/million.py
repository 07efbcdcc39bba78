"""A seeded graph of a million quads in the shape of our records, as a graph folder.

python -m benchmarks.million FOLDER
"""

import json
import random
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.iris import BASE, DOC, ID, NS, PREFIXES, REL, SENT, ST

ENTITIES = 100_000
STATEMENTS = 45_600
SEED = 11
CHUNK = 100_000

FIRST = (
    "Ada Bela Ciro Dora Emil Fenn Gita Hugo Ines Jora Kira Lior Mena Nils Orla Pavo Quin Rosa Silo"
).split()  # fmt: skip
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu".split()
THINGS = "Council Institute Union Agency Works Bank Press League Harbour Valley".split()
VERBS = [f"{verb}{tail}" for verb in "meet praise visit join fund".split() for tail in ("", "With")]
CLASSES = ("Person", "Organization", "Place", "Country")


def lines(entities: int = ENTITIES, statements: int = STATEMENTS) -> Iterator[str]:
    """Yield the graph in N-Quads, the same for the same numbers."""
    chance = random.Random(SEED)
    names = [_name(chance, number) for number in range(entities)]
    for number, name in enumerate(names):
        thing = f"<{iri(number)}>"
        kind = CLASSES[number % len(CLASSES)]
        yield f"{thing} <{PREFIXES['rdf']}type> <{PREFIXES['schema']}{kind}> ."
        yield f"{thing} <{PREFIXES['rdfs']}label> {json.dumps(name)}@en ."
        if number % 4 == 0:
            yield f"{thing} <{PREFIXES['skos']}altLabel> {json.dumps(name.split()[-1])}@en ."
    for number in range(statements):
        yield from _statement(chance, number, names)


def iri(number: int) -> str:
    """Return the IRI of a thing; every fifth is only described in a document."""
    return f"{DOC}d{number % 2000}.t{number}" if number % 5 == 3 else f"{ID}e{number}"


def _name(chance: random.Random, number: int) -> str:
    surname = "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()
    if number % 4 == 0:
        return f"{chance.choice(FIRST)} {surname}"
    return f"{surname} {chance.choice(THINGS)}"


def _one(chance: random.Random, names: list[str]) -> int:
    """Return an entity; a few are in very many statements, most in few."""
    return int(len(names) * chance.random() ** 3)


def _statement(chance: random.Random, number: int, names: list[str]) -> Iterator[str]:
    document, place = divmod(number, 20)
    one, two, who = (_one(chance, names) for _ in range(3))
    relation = chance.choice(VERBS)
    said = number % 3 == 0
    sentence = f"<{SENT}d{document}.{place // 2 + 1}>"
    text = f"{names[one]} {relation} {names[two]}."
    if place % 2 == 0:
        yield from _sentence(document, place // 2 + 1, sentence, text)
        if place == 0:
            yield from _document(document)
    record = f"<{ST}d{document}.{place // 2 + 1}.{place % 2 + 1}>"
    subject, object = f"<{iri(one)}>", f"<{iri(two)}>"
    rdf = PREFIXES["rdf"]
    yield f"{record} <{rdf}type> <{NS}{'Claim' if said else 'Statement'}> ."
    yield f"{record} <{rdf}subject> {subject} ."
    yield f"{record} <{rdf}predicate> <{REL}{relation}> ."
    yield f"{record} <{rdf}object> {object} ."
    yield f"{record} <{NS}sentence> {sentence} ."
    yield f"{record} <{NS}asserted> {_boolean(not said)} ."
    yield f'{record} <{NS}rule> "verb" .'
    for name, span in (("subject", "0-9"), ("relation", "10-14"), ("object", "15-22")):
        yield f'{record} <{NS}{name}Span> "{span}" .'
    if said:
        yield f"{record} <{NS}saidBy> <{iri(who)}> ."
        yield f'{record} <{NS}cue> "say"@en .'
    else:
        yield f"{subject} <{REL}{relation}> {object} ."
    yield f"{sentence} <{PREFIXES['schema']}mentions> {subject} ."
    yield f"{sentence} <{PREFIXES['schema']}mentions> {object} ."


def _sentence(document: int, number: int, sentence: str, text: str) -> Iterator[str]:
    nif, begin = PREFIXES["nif"], number * 100
    yield f"{sentence} <{PREFIXES['rdf']}type> <{NS}Sentence> ."
    yield f"{sentence} <{NS}document> <{DOC}d{document}> ."
    yield f"{sentence} <{NS}number> {_integer(number)} ."
    yield f'{sentence} <{NS}part> "body" .'
    yield f"{sentence} <{nif}beginIndex> {_integer(begin)} ."
    yield f"{sentence} <{nif}endIndex> {_integer(begin + len(text))} ."
    yield f"{sentence} <{nif}anchorOf> {json.dumps(text)}@en ."


def _document(number: int) -> Iterator[str]:
    node = f"<{DOC}d{number}>"
    day = f"2031-{number % 12 + 1:02}-{number % 28 + 1:02}"
    yield f"{node} <{PREFIXES['rdf']}type> <{NS}Document> ."
    yield f'{node} <{PREFIXES["rdfs"]}label> "Report {number}"@en .'
    yield f'{node} <{PREFIXES["schema"]}datePublished> "{day}"^^<{PREFIXES["xsd"]}date> .'
    yield f'{node} <{PREFIXES["schema"]}contentUrl> "news/d{number}.txt" .'


def _boolean(value: bool) -> str:
    return f'"{str(value).lower()}"^^<{PREFIXES["xsd"]}boolean>'


def _integer(value: int) -> str:
    return f'"{value}"^^<{PREFIXES["xsd"]}integer>'


def folder(path: Path) -> Path:
    """Return the graph folder at `path`, made if it is missing."""
    if (path / "current").is_file():
        return path
    place = path / "generations" / "1"
    place.parent.mkdir(parents=True, exist_ok=True)
    store = Store(str(place))
    text = lines()
    while chunk := list(islice(text, CHUNK)):
        store.bulk_load("\n".join(chunk).encode(), RdfFormat.N_QUADS)
    store.optimize()
    store.flush()
    (path / "kg.json").write_text(json.dumps({"format": 1, "base": BASE, "model": "none"}))
    (path / "current").write_text("1")
    return path


if __name__ == "__main__":
    print(folder(Path(sys.argv[1])))
