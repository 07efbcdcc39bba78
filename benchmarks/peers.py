"""kg beside other extractors that run offline: speed on one text, and F1 by the same scorers.

python -m benchmarks.peers [ARTICLES, 30]

The peers have an environment of their own (`make peers`). Every one is timed against the
bare spaCy pipeline in its own process, on the same articles, in the processor's seconds.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.articles import article, paragraphs
from benchmarks.speed import SEEDS, compare

ROOT = Path(__file__).resolve().parents[1]
BENCH = Path(os.environ.get("KG_BENCH", ROOT.parent / "shared/bench"))
PYTHON = ROOT / ".venv-peers/bin/python"
PEERS = ("textacy", "triplet-extract")
METRICS = {"benchie": "BenchIE", "carb": "CaRB"}
LONGEST = 1500.0  # seconds for one step


def run(*command: object) -> str:
    """Return what a command prints; SubprocessError if it fails or hangs."""
    words = list(map(str, command))
    done = subprocess.run(
        words, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=LONGEST
    )
    return done.stdout


def scored(predictions: Path, metric: str) -> str:
    """Return the last line of the scorer: the headline figures."""
    scorer = BENCH / "score_openie.py"
    return run(sys.executable, scorer, predictions, "--metric", metric).splitlines()[-1]


def of_peer(name: str, words: int, texts: Path, sentences: Path, out: Path) -> list[str]:
    """Return what is to be said of a peer."""
    told = run(PYTHON, "benchmarks/peer.py", name, texts, sentences, out).splitlines()[-1]
    seconds = json.loads(told)
    lines = [speed(name, words, seconds["bare"], seconds["peer"])]
    if BENCH.is_dir():
        lines += [f"{name}: {METRICS[m]} {scored(out, m)}" for m in METRICS]
    return lines


def speed(name: str, words: int, bare: float, own: float) -> str:
    """Return the speed of an extractor, and of the bare pipeline beside it."""
    return (
        f"{name}: {words / own:,.0f} words/s, bare pipeline {words / bare:,.0f} words/s, "
        f"ratio {bare / own:.2f}"
    )


def of_kg(texts: list[str], words: int, sentences: Path, out: Path) -> list[str]:
    """Return what is to be said of kg."""
    lines = [speed("kg", words, *compare(texts, rounds=1))]
    for metric, title in METRICS.items() if BENCH.is_dir() else ():
        run(sys.executable, "-m", "benchmarks.openie", sentences, out, "--style", metric)
        lines.append(f"kg: {title} {scored(out, metric)}")
    return lines


def main(count: int) -> None:
    """Measure and print."""
    blocks = paragraphs(SEEDS)
    articles = [article(number, blocks) for number in range(count)]
    words = sum(len(text.split()) for text in articles)
    with tempfile.TemporaryDirectory() as place:
        texts, sentences, out = (Path(place, name) for name in ("texts", "sentences", "out"))
        texts.write_text(json.dumps(articles), encoding="utf-8")
        if BENCH.is_dir():
            sentences = BENCH / "data/carb_dev.txt"
        else:
            print(f"no F1: there is no {BENCH.name} folder (KG_BENCH)")
            sentences.write_text("")
        print(f"{words} words")
        print("\n".join(of_kg(articles, words, sentences, out)), flush=True)
        for name in PEERS if PYTHON.exists() else ():
            print("\n".join(of_peer(name, words, texts, sentences, out)), flush=True)
    if not PYTHON.exists():
        print(f"{' and '.join(PEERS)}: left out, their environment is missing; make it: make peers")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
