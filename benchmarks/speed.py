"""Words a second of reading, against the bare spaCy pipeline on the same text.

python -m benchmarks.speed [ARTICLES]

The target is nine tenths of the bare pipeline. Both run three times, in turns, in one process;
the medians of the processor's time count.
"""

import importlib
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.articles import article, paragraphs
from kg.model import Document
from kg.reading import DEFAULT_MODEL, read_many
from kg.text.about import about

ROUNDS = 3
SEEDS = Path(__file__).parents[1] / "seeds"


def seconds(work: Callable[[], object]) -> float:
    """Return the processor's seconds that some work takes."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def compare(texts: list[str], rounds: int = ROUNDS) -> tuple[float, float]:
    """Return the seconds of the bare pipeline and of reading, medians over some rounds."""
    nlp = importlib.import_module(DEFAULT_MODEL).load()

    def bare() -> None:
        for _ in nlp.pipe(texts, batch_size=64):
            pass

    def reading() -> None:
        documents = (about(Document(f"a{n}", f"a{n}.txt", t)) for n, t in enumerate(texts))
        for _ in read_many(documents):
            pass

    next(iter(read_many([Document("a", "a.txt", "Warm up.")])))
    times = [(seconds(bare), seconds(reading)) for _ in range(rounds)]
    bare_time, reading_time = (statistics.median(column) for column in zip(*times, strict=True))
    return bare_time, reading_time


def main(count: int) -> None:
    """Print both speeds and their ratio."""
    blocks = paragraphs(SEEDS)
    texts = [article(number, blocks) for number in range(count)]
    words = sum(len(text.split()) for text in texts)
    bare_time, reading_time = compare(texts)
    print(f"{words} words; bare pipeline {words / bare_time:,.0f} words/s")
    print(f"reading {words / reading_time:,.0f} words/s")
    print(f"reading / bare pipeline {bare_time / reading_time:.2f} (target 0.90)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
