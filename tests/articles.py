"""Small documents for the cheap reader, and graph folders made of them."""

import random
from pathlib import Path

from kg.build import build, in_memory
from kg.graph.intake import Reader
from kg.graph.opened import open_graph, sorted_lines
from kg.model import Document
from kg.text.about import about
from tests import cheap_reader

CHEAP = Reader("test", "tests.cheap_reader")

PEOPLE = (
    "Alice Adams",
    "Adams",
    "Bob Brown",
    "Brown",
    "Carol Clark",
    "Clark",
    "Dora Adams",
    "Erin",
)
THINGS = ("the talks", "the treaty", "the harbour")
VERBS = (("praised", "praise"), ("blamed", "blame"), ("met", "meet"))


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where tests that make many graphs put them: no disk to wait for."""


def article(seed: int, sentences: int = 5) -> str:
    """Return a text of some sentences that the cheap reader understands."""
    chance = random.Random(seed)
    return "\n".join(line(chance) for _ in range(sentences))


def line(chance: random.Random) -> str:
    """Return one sentence: a fact, a denial, a possibility or a claim."""
    subject, speaker = chance.choice(PEOPLE), chance.choice(PEOPLE)
    object_ = chance.choice(PEOPLE + THINGS)
    past, verb = chance.choice(VERBS)
    plain = f"{subject} {past} {object_}."
    return chance.choice((
        plain, plain, f"{subject} did not {verb} {object_}.",
        f"{subject} may {verb} {object_}.", f"{speaker} said {plain}", "It rained.",
    ))  # fmt: skip


def write(folder: Path, texts: dict[str, str]) -> Path:
    """Write documents into a folder, as NAME.txt."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def built(graph: Path, documents: Path, **options):
    """Build a graph folder with the cheap reader; return the report."""
    return build([documents], graph=graph, reader=CHEAP, **options)


def lines_of(graph: Path) -> list[str]:
    """Return a graph folder as sorted N-Quads."""
    with open_graph(graph) as opened:
        return sorted_lines(opened)


def fresh_lines(texts: dict[str, str]) -> list[str]:
    """Return what a fresh graph of these documents is, as sorted N-Quads."""
    docs = [about(Document(name, f"{name}.txt", text)) for name, text in texts.items()]
    return sorted_lines(in_memory(cheap_reader.read_many(docs)))
