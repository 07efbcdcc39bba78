"""The committed demo files are what the seeds give, in whatever order the seeds are read."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pyoxigraph
import pytest

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "seeds").iterdir())


def kg(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "kg", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "demo"
    kg("build", "seeds", "-g", folder)
    return folder


def triples(file: Path) -> Counter[str]:
    return Counter(str(t) for t in pyoxigraph.parse(path=str(file)))


def quads(graph: Path, to: Path) -> list[str]:
    kg("export", "nquads", "-g", graph, "-o", to)
    return sorted(to.read_text(encoding="utf-8").splitlines())


def test_there_are_seeds_of_each_kind() -> None:
    assert len(SEEDS) > 7
    assert {file.suffix for file in SEEDS} >= {".txt", ".md", ".html"}


def test_committed_turtle_is_what_the_seeds_give(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What differs is printed; far too much differs when `make demo` was forgotten."""
    kg("export", "turtle", "-g", graph, "-o", tmp_path / "demo.ttl")
    old, new = triples(ROOT / "graphs/demo.ttl"), triples(tmp_path / "demo.ttl")
    gone, come = sorted(old - new), sorted(new - old)
    if gone or come:
        lines = [f"- {t}" for t in gone[:40]] + [f"+ {t}" for t in come[:40]]
        with capsys.disabled():
            sys.stdout.write(
                "\n".join([f"\n{len(gone)} triples gone, {len(come)} new", *lines, ""])
            )
    assert len(gone) + len(come) < 0.3 * old.total(), "run `make demo` and commit graphs/"


def test_committed_page_is_of_the_committed_graph(graph: Path, tmp_path: Path) -> None:
    kg("page", "-g", graph, "-o", tmp_path / "demo.html")
    old, new = (f.stat().st_size for f in (ROOT / "graphs/demo.html", tmp_path / "demo.html"))
    assert abs(old - new) < 0.3 * new, "run `make demo` and commit graphs/"


def test_the_order_of_reading_does_not_matter(graph: Path, tmp_path: Path) -> None:
    kg("build", *reversed(SEEDS), "-g", tmp_path / "back")
    assert quads(tmp_path / "back", tmp_path / "back.nq") == quads(graph, tmp_path / "demo.nq")
