"""A full disk, a folder that cannot be written, a second writer, Ctrl-C: one message, nothing lost."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.graph.lock import locked
from tests.articles import article, built, fresh_lines, lines_of, write

TEXTS = {f"doc-{n}": article(n) for n in range(5)}
ROOT = Path(__file__).parents[2]
KG = [sys.executable, "-m", "kg"]
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux tools")


def run(*arguments: object, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Return a finished `kg` process."""
    command = [*before, *KG, *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, capture_output=True, text=True, cwd="/", env=environment, check=False
    )


def one_message(done: subprocess.CompletedProcess[str]) -> str:
    """Return the only line that a failed command printed on stderr."""
    assert done.returncode == 1, done
    assert "Traceback" not in done.stderr
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("kg: ")
    return line


CHEAP = ("--reader", "tests.cheap_reader", "-j", "1")


@linux
@pytest.mark.parametrize(
    ("command", "options", "room"),
    [
        ("add", (), 20_000),
        ("add", (), 300_000),
        ("add", (), 900_000),
        ("build", ("--afresh",), 900_000),
        ("build", ("--afresh",), 1_600_000),
    ],
)
def test_a_full_disk(tmp_path, command, options, room):
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small file system may be mounted here")
    try:
        docs = write(tmp_path / "docs", TEXTS)
        assert run("build", docs, "-g", place / "graph", *CHEAP).returncode == 0
        before = lines_of(place / "graph")
        free = shutil.disk_usage(place).free
        (place / "ballast").write_bytes(bytes(free - room))
        write(docs, {f"more-{n}": article(n, 60) for n in range(20)})
        message = one_message(run(command, docs, "-g", place / "graph", *CHEAP, *options))
        assert not (place / "graph" / "store.new").exists()
        assert "disk is full" in message
        assert lines_of(place / "graph") == before
        (place / "ballast").unlink()
        assert run("add", docs, "-g", place / "graph", *CHEAP).returncode == 0
        assert len(lines_of(place / "graph")) > len(before)
    finally:
        subprocess.run(["umount", str(place)], check=True)


@linux
@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs another user")
def test_a_folder_that_may_only_be_read(tmp_path):
    nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    for path in (tmp_path, *tmp_path.parents):
        if path.is_relative_to("/tmp"):
            path.chmod(path.stat().st_mode | 0o055)
    if subprocess.run([*nobody, *KG, "--help"], capture_output=True, cwd="/", check=False,
                      env=os.environ | {"PYTHONPATH": str(ROOT)}).returncode:  # fmt: skip
        pytest.skip("another user cannot run Python here")
    graph = tmp_path / "graph"
    done = run("add", docs, "-g", graph, *CHEAP, before=nobody)
    assert "Permission denied" in one_message(done)
    assert run("check", "-g", graph, "--no-shapes", before=nobody).returncode == 0
    assert run("report", "-g", graph, before=nobody).returncode == 0
    assert lines_of(graph) == fresh_lines(TEXTS)


def test_a_second_writer(tmp_path):
    docs = write(tmp_path / "docs", TEXTS)
    built(tmp_path / "graph", docs)
    with locked(tmp_path / "graph" / "lock"):
        message = one_message(run("add", docs, "-g", tmp_path / "graph", *CHEAP))
        assert f"being changed by process {os.getpid()}" in message
        assert run("report", "-g", tmp_path / "graph").returncode == 0


def children(process: int) -> list[int]:
    """Return the processes that a process started and that are still there."""
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False
    )
    return [int(word) for word in listed.stdout.split()]


def is_there(process: int) -> bool:
    """Return whether a process runs (a dead one that nobody waited for does not)."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


@linux
@pytest.mark.skipif(not shutil.which("ps"), reason="needs ps")
def test_no_process_outlives_a_killed_build(tmp_path):
    docs = write(tmp_path / "docs", {f"doc-{n}": article(n, 3) for n in range(120)})
    command = [*KG, "build", str(docs), "-g", str(tmp_path / "graph"), "-j", "2",
               "--reader", "tests.slow_reader"]  # fmt: skip
    process = subprocess.Popen(command, cwd="/", env=os.environ | {"PYTHONPATH": str(ROOT)})
    deadline = time.monotonic() + 30
    while len(workers := children(process.pid)) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(1.0)
    process.kill()
    process.wait()
    assert workers
    deadline = time.monotonic() + 15
    while any(map(is_there, workers)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(map(is_there, workers))


@linux
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_stops_cleanly_and_the_next_build_goes_on(tmp_path, jobs):
    texts = {f"doc-{n}": article(n, 3) for n in range(120)}
    docs, graph = write(tmp_path / "docs", texts), tmp_path / "graph"
    command = [*KG, "build", str(docs), "-g", str(graph), "--reader", "tests.slow_reader",
               "-j", str(jobs)]  # fmt: skip
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd="/", env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    deadline = time.monotonic() + 30
    while not (graph / "current").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(2.0)
    os.killpg(process.pid, signal.SIGINT)
    _, message = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in message
    assert "interrupted" in message
    done = run("build", docs, "-g", graph, "--reader", "tests.slow_reader", "-j", "2")
    assert done.returncode == 0
    read = int(done.stdout.rpartition("; ")[2].split()[0])
    assert 0 < read < len(texts)
    assert lines_of(graph) == fresh_lines(texts)
