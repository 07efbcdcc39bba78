"""Every benchmark, or those named: what it measures and its last line.

python -m benchmarks [NAME…]

The scorers of reading live outside the project, in ../shared/bench or the folder that the
variable KG_BENCH names; where there is none, only the speeds are measured.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BENCH = Path(os.environ.get("KG_BENCH", ROOT.parent / "shared/bench"))
SAMPLE = BENCH.parent / "seeds"
LONGEST = 3600.0  # seconds for one step


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Commands in order, each a list of words; {data} {bench} {sample} {out} are filled in."""

    measures: str
    steps: tuple[str, ...]
    scored: bool = True


SCORE = "{bench}/score_"
BENCHMARKS: dict[str, Benchmark] = {
    "questions": Benchmark(
        "26 questions on the sample article",
        (
            "-m kg build {sample} -g {out}/graph",
            "-m kg export turtle -g {out}/graph -o {out}/graph.ttl",
            f"{SCORE}questions.py {{out}}/graph.ttl",
        ),
    ),
    "benchie": Benchmark(
        "BenchIE fact F1",
        (
            "-m benchmarks.openie {data}/carb_dev.txt {out}/p.jsonl --style benchie",
            f"{SCORE}openie.py {{out}}/p.jsonl --metric benchie",
        ),
    ),
    "carb": Benchmark(
        "CaRB F1",
        (
            "-m benchmarks.openie {data}/carb_dev.txt {out}/p.jsonl --style carb",
            f"{SCORE}openie.py {{out}}/p.jsonl --metric carb",
        ),
    ),
    "attribution": Benchmark(
        "PolNeAR who-said-what F1",
        (
            "-m benchmarks.attribution {data}/polnear_dev {out}/p.jsonl",
            f"{SCORE}attribution.py {{out}}/p.jsonl",
        ),
    ),
    "coref": Benchmark(
        "GUM news: names, coreference",
        (
            "-m benchmarks.coref {data}/gum_news_dev {out}/p.jsonl",
            f"{SCORE}coref.py {{out}}/p.jsonl",
        ),
    ),
    "entities": Benchmark(
        "News-Fair: mention F1, cross-document B3",
        (
            "-m benchmarks.entities {data}/newsfair_dev.jsonl {out}/p.jsonl",
            f"{SCORE}entities.py {{out}}/p.jsonl",
        ),
    ),
    "speed": Benchmark("reading against the parser", ("-m benchmarks.speed",), scored=False),
    "peers": Benchmark("beside other extractors", ("-m benchmarks.peers",), scored=False),
    "page": Benchmark("the page", ("benchmarks/page.py 300 2000",), scored=False),
    "store": Benchmark("a million quads", ("-m benchmarks.store",), scored=False),
    "life": Benchmark("building and adding", ("-m benchmarks.life",), scored=False),
    "shell": Benchmark("the shell on a million quads", ("-m benchmarks.shell",), scored=False),
}


def run(benchmark: Benchmark) -> str:
    """Return what the last step prints; SubprocessError if one fails or hangs."""
    with tempfile.TemporaryDirectory() as out:
        places = {"data": BENCH / "data", "bench": BENCH, "sample": SAMPLE, "out": out}
        printed = ""
        for step in benchmark.steps:
            command = [sys.executable, *(word.format(**places) for word in step.split())]
            done = subprocess.run(
                command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=LONGEST
            )
            printed = done.stdout
    return printed


def main(names: list[str]) -> int:
    """Run the benchmarks named, or all; return 1 when one failed."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"No benchmark {unknown[0]!r}; there are: {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    failed = 0
    for name in names or list(BENCHMARKS):
        benchmark = BENCHMARKS[name]
        if benchmark.scored and not BENCH.is_dir():
            print(f"{name:12} left out: there is no {BENCH.name} folder (KG_BENCH)", flush=True)
            continue
        try:
            lines = run(benchmark).rstrip().splitlines()
        except subprocess.SubprocessError as error:
            failed, lines = 1, [f"failed: {error}"]
        shown = lines[-1:] if benchmark.scored else lines
        print(f"{name:12} {benchmark.measures}: " + "\n             ".join(shown), flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
