"""kill -9 at a hundred random points: nothing acknowledged is lost, nothing is half there.

Every step runs in a forked child, so that this process never holds an open store.
"""

import os
import pickle
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

import pytest

from kg import iris
from kg.errors import KgError
from kg.graph.folder import existing
from kg.graph.invariants import must_hold
from kg.graph.opened import open_graph, sorted_lines
from kg.graph.writing import commit_notes, writer
from kg.life.growing import add, remove
from kg.life.naming import merge
from kg.life.undoing import undo
from tests.articles import CHEAP, MEMORY, article, built, write

POINTS = 100
TEXTS = {f"doc-{n}": article(n, 4) for n in range(8)}
KEPT = {name: text for name, text in TEXTS.items() if name != "doc-7"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks")


def in_child(work):
    """Return what `work()` returns in a forked child."""
    read, written = os.pipe()
    child = os.fork()
    if not child:
        try:
            outcome = True, work()
        except BaseException as error:
            outcome = False, repr(error)
        with os.fdopen(written, "wb") as pipe:
            pickle.dump(outcome, pipe)
        os._exit(0)
    os.close(written)
    with os.fdopen(read, "rb") as pipe:
        fine, value = pickle.load(pipe)
    os.waitpid(child, 0)
    assert fine, value
    return value


def killed(work, after: float) -> bool:
    """Run `work()` in a child and kill it after some seconds; return whether it was done."""
    read, written = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        work()
        os.write(written, b"acknowledged")
        os._exit(0)
    os.close(written)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        return bool(pipe.read())


NOTE = f'<{iris.named("erin")}> <{iris.NS}remark> "mine" <{iris.NS}notes> .'


def note(graph: Path) -> None:
    """Write a note."""
    with writer(existing(graph)) as to:
        commit_notes(to, set(), {NOTE})


OPERATIONS = {
    "first build": lambda root: built(root / "graph", root / "docs"),
    "build": lambda root: built(root / "graph", root / "docs", afresh=True),
    "add": lambda root: add([root / "docs"], graph=root / "graph", reader=CHEAP),
    "remove": lambda root: remove(["doc-2", "doc-5"], graph=root / "graph"),
    "merge": lambda root: merge(root / "graph", "Erin", ["Bob Brown"]),
    "undo": lambda root: undo(root / "graph"),
    "note": lambda root: note(root / "graph"),
}


def prepared(root: Path, operation: str) -> None:
    """Make what an operation starts from: a graph of seven documents, or none."""
    write(root / "docs", KEPT)
    if operation != "first build":
        built(root / "graph", root / "docs")
    write(root / "docs", TEXTS)


def lines(graph: Path) -> list[str]:
    """Return the graph that readers see, whose laws must hold."""
    with open_graph(graph) as opened:
        must_hold(opened.store)
        return sorted_lines(opened)


def seen(graph: Path) -> list[str] | None:
    """Return the graph that readers see; None before there is one."""
    try:
        return lines(graph)
    except KgError as error:
        assert "No graph" in str(error) or "never finished" in str(error)
        return None


def again(root: Path, operation: str) -> list[str]:
    """Do the operation once more, where it is not done; return the graph."""
    try:
        OPERATIONS[operation](root)
    except KgError as error:
        assert "No document" in str(error) or "Nothing in the graph" in str(error) or (
            "nothing to undo" in str(error) or "already" in str(error))  # fmt: skip
    return lines(root / "graph")


def rebuilt(root: Path) -> tuple[int, bool]:
    """Build what is in the folder; return the number of documents, and whether NOTE is there."""
    report = built(root / "graph", root / "docs", afresh=True)
    return report.documents, NOTE in lines(root / "graph")


@pytest.fixture(scope="module")
def place():
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name)


@pytest.fixture(scope="module")
def starts(place):
    """What every operation starts from, ends with, and how long it takes."""
    found, done = {}, place / "done"
    for operation in OPERATIONS:
        root = place / operation.replace(" ", "-")
        in_child(lambda root=root, operation=operation: prepared(root, operation))
        before = in_child(lambda root=root: seen(root / "graph"))
        shutil.copytree(root, done)
        begun = time.monotonic()
        in_child(lambda operation=operation: OPERATIONS[operation](done) and None)
        seconds = time.monotonic() - begun
        found[operation] = root, before, in_child(lambda: lines(done / "graph")), seconds
        shutil.rmtree(done)
    return found


@pytest.mark.parametrize("point", range(POINTS))
def test_killed_at_a_random_point(point, place, starts):
    chance = random.Random(point)
    operation = list(OPERATIONS)[point % len(OPERATIONS)]
    start, before, after, seconds = starts[operation]
    root = place / f"point-{point}"
    shutil.copytree(start, root)
    done = killed(lambda: OPERATIONS[operation](root), chance.uniform(0, 1.1 * seconds))
    left = in_child(lambda: seen(root / "graph"))
    blank = operation == "first build" and (left is None or len(left) < 200)
    assert left == after if done else left in (before, after) or blank
    if operation != "undo":
        assert in_child(lambda: again(root, operation)) == after
    assert in_child(lambda: rebuilt(root)) == (len(TEXTS), operation == "note")
    shutil.rmtree(root)
