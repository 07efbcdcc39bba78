"""How long the graph page takes to write, to draw, to search and to filter, and how big it is.

Example: python benchmarks/page.py 30 300 2000
"""

import json
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from pyoxigraph import Store

from kg import iris
from kg.export.html import write_page
from kg.graph import records
from kg.model import Document, Node, Relation, Sentence, Statement, Text

GIVEN = (
    "Ada Ben Cora Dag Edda Finn Greta Hugo Ines Jon Kaja Lars Mira Nils Olga Per Runa Sven Tove Ulf"
)
FAMILY = (
    "Aker Berg Dahl Eng Foss Gran Holm Iversen Krog Lund Moe Nygard Olsen Prytz Rud Sand "
    "Tveit Ueland Vik Wold"
)
PLACES = "Vell Marhaven Torsund Ostby Lindvik Karsa Elmar Nordby Skagen Hollin"
BODIES = (
    "Harbour Council|Pilots Union|Coast Guard|City Bank|Energy Board|Fishery Court|"
    "Water Works|Rail Company"
)
VERBS = "meet accuse praise lead advise visit warn support criticise invite join fund".split()
TYPES = {"person": "Person", "place": "City", "body": "Organization"}
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()


def names(count: int, chance: random.Random) -> list[tuple[str, str]]:
    """Return `count` distinct names with their kind."""
    people = [(f"{g} {f}", "person") for g in GIVEN.split() for f in FAMILY.split()]
    places = [(p, "place") for p in PLACES.split()]
    bodies = [(f"{p} {b}", "body") for p in PLACES.split() for b in BODIES.split("|")]
    pool = people + places + bodies
    chance.shuffle(pool)
    rounds = [
        (f"{name} {'I' * i}".strip(), kind)
        for i in range(1 + count // len(pool))
        for name, kind in pool
    ]
    return rounds[:count]


def made_up(count: int, seed: int = 3) -> Store:
    """Return a store with `count` things, twice as many statements, a third of them claims."""
    chance = random.Random(seed)
    cast = names(count, chance)
    nodes = [Node(iris.named(iris.slug(name)), name) for name, _ in cast]
    lines = [line for node, (_, kind) in zip(nodes, cast, strict=True)
             for line in records.entity(node.iri, node.label, TYPES[kind], ())]  # fmt: skip
    for number in range(1 + count // 20):
        lines += document(number, nodes, chance)
    store = Store()
    store.bulk_load("\n".join(lines).encode(), format=_nquads())
    return store


def _nquads() -> Any:
    from pyoxigraph import RdfFormat

    return RdfFormat.N_QUADS


def document(number: int, nodes: list[Node], chance: random.Random) -> list[str]:
    """Return the lines of one document of forty sentences."""
    name, text = f"report-{number}", ""
    own = nodes[number * 20 : number * 20 + 20] or nodes[:20]
    sentences, statements = [], []
    for index in range(1, 41):
        subject = own[int(len(own) * chance.random() ** 2)] if index > 20 else own[index % len(own)]
        object_ = nodes[int(len(nodes) * chance.random() ** 3)]
        speaker = chance.choice(nodes[:12]) if chance.random() < 0.35 else None
        made = statement(name, index, (subject, chance.choice(VERBS), object_), speaker, len(text))
        sentences.append(Sentence(index, "body", len(text), len(text) + len(made[1])))
        statements.append(made[0])
        text += made[1] + ("\n\n" if index % 5 == 0 else " ")
    source = Document(
        name, f"news/{name}.txt", text, title=f"Report {number} from the coast",
        date=f"2031-0{1 + number % 9}-12", outlet=f"{PLACES.split()[number % 10]} Post",
    )  # fmt: skip
    lines = list(records.document(source))
    for sentence in sentences:
        lines += records.sentence(source, sentence, ())
    for value in statements:
        lines += [*records.statement(value), *records.shared(value)]
    return lines


def statement(
    doc: str, index: int, said: tuple[Node, str, Node], speaker: Node | None, at: int
) -> tuple[Statement, str]:
    """Return a statement and its sentence, which begins at the character `at`."""
    subject, verb, object_ = said
    head = f"{speaker.label} said that " if speaker else ""
    text = f"{head}{subject.label} {verb}s {object_.label}."
    begin = at + len(head)
    verb_at = begin + len(subject.label) + 1
    object_at = verb_at + len(verb) + 2
    time_ = Text(f"2031-0{1 + index % 9}-{10 + index % 18}", "date") if index % 3 == 0 else None
    return Statement(
        document=doc, sentence=index, number=1, subject=subject, relation=Relation(verb, verb),
        object=object_, asserted=speaker is None, rule="verb", time=time_,
        subject_spans=((begin, verb_at - 1),), relation_spans=((verb_at, object_at - 1),),
        object_spans=((object_at, object_at + len(object_.label)),),
        said_by=(speaker,) if speaker else (), cue="say" if speaker else "",
    ), text  # fmt: skip


def measure(page: Any, file: Path) -> dict[str, float]:
    """Return the milliseconds of the first drawing, a search and a filter, in this browser."""
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready=true]", timeout=60000)
    first = page.evaluate(DRAWN)
    searches = [page.evaluate(SEARCH, word) for word in ("a", "li", "hol", "vell")]
    filters = [page.evaluate(FILTER, kind) for kind in ("fact", "fact", "claim", "claim")]
    return {"first drawing": first, "search": max(searches), "filter": max(filters)}


DRAWN = """new Promise((done) => requestAnimationFrame(() =>
requestAnimationFrame(() => done(performance.now()))))"""
SEARCH = """(word) => { const input = document.getElementById('search');
const t = performance.now(); input.value = word; input.dispatchEvent(new Event('input'));
const took = performance.now() - t;
input.value = ''; input.dispatchEvent(new Event('input')); return took; }"""
FILTER = """(kind) => new Promise((done) => { const t = performance.now(); toggle('standing', kind);
requestAnimationFrame(() => setTimeout(() => done(performance.now() - t))); })"""


def main(counts: list[int]) -> None:
    """Print one line of JSON for each number of things."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for count in counts:
            store, file = made_up(count), Path(folder) / f"{count}.html"
            took = []
            for _ in range(3):
                start = time.perf_counter()
                write_page(store, file, title=f"{count} things", most=count)
                took.append(time.perf_counter() - start)
            page = browser.new_page(viewport={"width": 1400, "height": 900})
            runs = [measure(page, file) for _ in range(3)]
            figures = {name: round(statistics.median(r[name] for r in runs)) for name in runs[0]}
            print(
                json.dumps(
                    {
                        "things": count,
                        "write ms": round(1000 * statistics.median(took)),
                        "size kB": round(file.stat().st_size / 1000),
                        **{f"{k} ms": v for k, v in figures.items()},
                    }
                )
            )
        browser.close()


if __name__ == "__main__":
    main([int(a) for a in sys.argv[1:]] or [30, 300, 2000])
