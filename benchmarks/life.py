"""The life of a large graph: build against bare parse, adding one article, memory.

python -m benchmarks.life [NUMBER of articles, 300] [JOBS, 2]

"build" is against the bare spaCy pipeline on the same texts, both in the processor's seconds
of all processes, so that a busy machine does not matter; "add" is everything but reading:
open, link, write, publish.
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import articles
from kg.build import build
from kg.graph import codec, ledger
from kg.graph import folder as folders
from kg.graph.changes import Incoming
from kg.graph.committing import Wish, commit
from kg.graph.intake import Reader
from kg.graph.writing import writer
from kg.model import Document, Reading
from kg.reading import read
from kg.text.parser import DEFAULT_MODEL

SAMPLE = 150
"""Texts on which the bare pipeline is timed."""
ADDED = 8
"""Articles added one after the other; the median counts, since the store tidies up at times."""


def bare(texts: list[str]) -> float:
    """Return the seconds that the bare spaCy pipeline takes for a text, on average."""
    import importlib

    nlp = importlib.import_module(DEFAULT_MODEL).load()
    list(nlp.pipe(texts[:5]))
    begun = processor()
    for _ in nlp.pipe(texts, batch_size=64):
        pass
    return (processor() - begun) / len(texts)


def processor() -> float:
    """Return the processor's seconds of this process and of those that it started."""
    mine, theirs = (resource.getrusage(who) for who in
                    (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))  # fmt: skip
    return mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime


def added(graph: Path, text: str) -> list[float]:
    """Return the seconds that adding an article takes beyond reading it, several times."""
    reading = read(Document("new", "new.txt", text))
    seconds = []
    for number in range(ADDED):
        name = f"new-{number}"
        incoming = Incoming(name, f"{name}.txt", f"benchmark-{name}")
        row = encoded(reading, incoming)
        begun = time.perf_counter()
        with writer(folders.existing(graph)) as to:
            to.open_ahead()
            ledger.keep_readings(to.db, [row])
            commit(to, Wish("add", came=(incoming,)))
        seconds.append(time.perf_counter() - begun)
    return sorted(seconds)


def encoded(reading: Reading, incoming: Incoming) -> tuple[str, str, bytes]:
    """Return a reading under another name, as the ledger keeps it."""
    from dataclasses import replace

    named = replace(reading.document, name=incoming.name, path=incoming.path)
    reading = replace(reading, document=named)
    return incoming.reading, codec.encode_entities(reading.entities), codec.encode(reading)


def main(number: int, jobs: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        docs, graph = Path(place, "docs"), Path(place, "graph")
        articles.write(docs, number)
        texts = [path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.txt"))]
        parse = bare(texts[:SAMPLE]) * len(texts)
        begun = processor()
        build([docs], graph=graph, reader=Reader(DEFAULT_MODEL), jobs=jobs)
        whole = processor() - begun
        begun = processor()
        build([docs], graph=graph, reader=Reader(DEFAULT_MODEL), jobs=jobs, afresh=True)
        assembled = processor() - begun
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        seconds = added(graph, articles.article(number + 1, articles.paragraphs(Path("seeds"))))
    middle, slowest = (1000 * seconds[place] for place in (ADDED // 2, -1))
    print(f"bare parse of {number} articles: {parse:.1f} s of processor")
    print(f"build by {jobs}: {whole:.1f} s, of that putting the graph together {assembled:.1f} s")
    print(f"add one: median {middle:.0f} ms, slowest {slowest:.0f} ms")
    print(f"memory of the parent: {memory} MB")
    print(f"build {whole / parse:.2f} times the bare parse")


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    given = [int(word) for word in sys.argv[1:3]]
    main(*given, *(300, 2)[len(given) :])
