"""The shell on a million quads: start, completion, look-ups, walks, Ctrl-C.

    python -m benchmarks.shell [--graph FOLDER]

Targets: prompt ready 0.4 s, a keystroke's completion and find 5 ms, show and two steps 20 ms,
a warm path 100 ms, Ctrl-C 1 s. The floor beside them is what the same look-up costs bare:
Python itself with prompt_toolkit, one row of the index, one scan of the store.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pexpect
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from pyoxigraph import NamedNode

from benchmarks.million import folder
from kg.shell.candidates import read
from kg.shell.commands import COMMANDS
from kg.shell.completer import ShellCompleter
from kg.shell.console import Console
from kg.shell.names import curie
from kg.shell.run_line import run_line
from kg.shell.session import Session

ROUNDS = 9
ROOT = Path(__file__).resolve().parents[1]
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
BY_CPU = "--cpu" in sys.argv
CLOCK = time.process_time if BY_CPU else time.perf_counter
Timed = Callable[[], object]


def milliseconds(work: Timed, rounds: int = ROUNDS) -> float:
    """Return the median time of `work`."""
    found = []
    for _ in range(rounds):
        begun = CLOCK()
        work()
        found.append((CLOCK() - begun) * 1000)
    return statistics.median(found)


def told(name: str, value: float, floor: float, target: float) -> None:
    """Print one figure beside its floor and target, all in milliseconds."""
    verdict = "ok" if value <= target else "MISSED"
    print(f"{name:<34} {value:>9.1f} ms   floor {floor:>7.1f}   target {target:>6.0f}   {verdict}")


def prompt_ready(graph: Path) -> float:
    """Return milliseconds from starting shell.py until its prompt stands."""
    before = children()
    with terminal(graph) as child:
        ready = child.ready
    return (children() - before) * 1000 if BY_CPU else ready


def children() -> float:
    """Return the processor time of ended children in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class terminal:  # noqa: N801 - a context manager used like a function
    """The shell in a terminal; `ready` is how long its prompt took, in milliseconds."""

    def __init__(self, graph: Path) -> None:
        begun = time.perf_counter()
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
        self.child = pexpect.spawn(
            sys.executable, [str(ROOT / "shell.py"), str(graph)], env=environment,
            dimensions=(40, 120), timeout=30, encoding="utf-8",
        )  # fmt: skip
        self.child.expect("kg> ")
        self.ready = (time.perf_counter() - begun) * 1000
        self.child.send("\x1b[1;1R")

    def __enter__(self) -> "terminal":
        return self

    def __exit__(self, *_: object) -> None:
        self.child.close(force=True)


def ctrl_c(graph: Path) -> float:
    """Return milliseconds from Ctrl-C in a query without end until the shell says so."""
    with terminal(graph) as shell:
        shell.child.send(f"{ENDLESS}\r")
        time.sleep(2)
        begun = time.perf_counter()
        shell.child.send("\x03")
        shell.child.expect("nterrupted")
        return (time.perf_counter() - begun) * 1000


def bare_start() -> float:
    """Return milliseconds that Python needs to import what no shell can do without."""
    program = "import prompt_toolkit, pyoxigraph, sqlite3"
    before = children()
    wall = milliseconds(lambda: subprocess.run([sys.executable, "-c", program], check=True), 5)
    return (children() - before) * 1000 / 5 if BY_CPU else wall


def lines(session: Session, names: list[str], iris: list[str]) -> None:
    """Print the times of commands, the median over several things of each kind."""
    store, labels = session.opened.store, session.opened.labels
    scan = milliseconds(lambda: list(store.quads_for_pattern(NamedNode(iris[0]), None, None, None)))
    index = milliseconds(lambda: labels.search(names[0], limit=1))
    things = [curie(iri) for iri in iris]
    pairs = list(pairwise(things))
    cases: list[tuple[str, list[str], float, float]] = [
        ("find", [f'find "{name}"' for name in names], index, 5),
        ("find, misspelt", [f'find "{n[0]}{n[2:]}"' for n in names], index, 5),
        ("show", [f"show {thing}" for thing in things], scan, 20),
        ("neighbors -k 2", [f"neighbors {thing} -k 2" for thing in things], scan, 20),
        ("neighbors -k 2 --claims", [f"neighbors {t} -k 2 --claims" for t in things], scan, 20),
        ("path", [f"path {one} {two}" for one, two in pairs], scan, 100),
        ("path --claims", [f"path {one} {two} --claims" for one, two in pairs], scan, 100),
    ]
    for name, typed, floor, target in cases:
        session.console.out = StringIO()
        run_line(session, typed[0], COMMANDS, "table")
        times = [
            milliseconds(lambda t=t: run_line(session, t, COMMANDS, "table"), 3) for t in typed
        ]
        told(name, statistics.median(times), floor, target)
        told(f"{name}, slowest of {len(times)}", max(times), floor, target)


def completions(session: Session, names: list[str]) -> None:
    """Print the time of completion at each keystroke of names, in a query and after a verb."""
    ready = read(session.opened)
    completer = ShellCompleter(session, COMMANDS, lambda: ready)
    event = CompleteEvent(text_inserted=True)
    times = []
    for name in names:
        for begin in ("SELECT ?x { ?x rel:meet ", "show "):
            for end in range(1, min(len(name), 10) + 1):
                text = Document(begin + name[:end].lower())
                times.append(
                    milliseconds(lambda t=text: list(completer.get_completions(t, event)), 3)
                )
    floor = milliseconds(lambda: session.opened.labels.complete(names[0][:3], 1))
    told("a keystroke's completion", statistics.median(times), floor, 5)
    told("a keystroke's completion, slowest", max(times), floor, 5)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--graph", type=Path, help="a graph folder; without, one is made")
    options.add_argument("--cpu", action="store_true", help="look-ups by processor time, for a "
                         "busy machine")  # fmt: skip
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        graph = given.graph or folder(Path(place) / "big")
        session = Session(Console(out=StringIO(), err=StringIO()))
        session.open(str(graph))
        hits = session.opened.labels.search("a", limit=40)[::4]
        names, iris = [hit.label for hit in hits], [hit.iri for hit in hits]
        _ = session.opened.network
        told(
            "prompt ready",
            statistics.median(prompt_ready(graph) for _ in range(5)),
            bare_start(),
            400,
        )
        completions(session, names)
        lines(session, names, iris)
        told("Ctrl-C in an endless query", ctrl_c(graph), 0, 1000)
        session.close()


if __name__ == "__main__":
    main()
