"""The shell as a real program in a pseudo-terminal, and in pipes."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>]|\x1b\][^\x07]*\x07")
RUNAWAY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }"


class Terminal:
    """A shell in a terminal of 100 columns: type, and wait for what it shows."""

    def __init__(self, *arguments: str, rows: int = 40) -> None:
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
        self.child = pexpect.spawn(
            sys.executable, [str(ROOT / "shell.py"), *arguments], env=environment,
            dimensions=(rows, 100), encoding="utf-8", timeout=20, cwd=str(ROOT),
        )  # fmt: skip
        self.seen = ""

    def wait(self, words: str, seconds: float = 20) -> str:
        """Return what was shown until `words` came; colours and cursor moves left out."""
        end, shown = time.monotonic() + seconds, ""
        while words not in shown:
            assert time.monotonic() < end, f"no {words!r} in: {shown[-2000:]}"
            try:
                self.seen += self.child.read_nonblocking(65536, 0.1)
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                assert words in ESCAPES.sub("", self.seen), self.seen[-2000:]
            if "\x1b[6n" in self.seen:
                self.seen = self.seen.replace("\x1b[6n", "")
                self.child.send("\x1b[1;1R")
            shown = ESCAPES.sub("", self.seen)
        self.seen = ""
        return shown

    def type(self, keys: str) -> None:
        self.child.send(keys)

    def close(self) -> None:
        self.child.close(force=True)


@pytest.fixture
def terminal(harbour_folder: Path) -> Iterator[Terminal]:
    started = Terminal(str(harbour_folder))
    started.wait("kg>")
    yield started
    started.close()


def test_a_line_is_answered_and_ctrl_d_leaves(terminal: Terminal) -> None:
    terminal.type("find lindq\r")
    assert "Mara Lindqvist" in terminal.wait("1 row")
    terminal.type("\x04")
    terminal.child.expect(pexpect.EOF)
    terminal.child.wait()
    assert terminal.child.exitstatus == 0


def test_enter_waits_for_the_end_of_a_query(terminal: Terminal) -> None:
    terminal.type("SELECT ?x {\r")
    terminal.type("?x a schema:City\r")
    terminal.type("}\r")
    terminal.wait("1 row")


def test_the_menu_offers_an_entity_and_inserts_its_curie(terminal: Terminal) -> None:
    terminal.type("SELECT ?x { ?x ?y lindq")
    terminal.wait(":mara-lindqvist")
    terminal.type("\t\r }\r")
    terminal.wait("row")


def test_ctrl_c_stops_a_runaway_query(terminal: Terminal) -> None:
    terminal.type(f"{RUNAWAY}\r")
    time.sleep(1.5)
    terminal.type("\x03")
    terminal.wait("interrupted")
    terminal.type("find vell\r")
    terminal.wait("Port of Vell")


def test_ctrl_c_drops_a_line(terminal: Terminal) -> None:
    terminal.type("find nons")
    terminal.wait("nons")
    terminal.type("\x03")
    terminal.type("find vell\r")
    terminal.wait("Port of Vell")


def test_a_smaller_window(terminal: Terminal) -> None:
    terminal.child.setwinsize(20, 40)
    terminal.child.kill(signal.SIGWINCH)
    terminal.type("find vell\r")
    shown = terminal.wait("row")
    assert "kind         Organization" in shown


def test_a_long_query_pasted(terminal: Terminal) -> None:
    body = "\n".join(f"  OPTIONAL {{ ?x ?p{n} ?o{n} }}" for n in range(8))
    terminal.type(f"\x1b[200~SELECT ?x {{\n  ?x a schema:City\n{body}\n}} LIMIT 1\x1b[201~")
    terminal.type("\r")
    terminal.wait("1 row")


@pytest.mark.skipif(not shutil.which("less"), reason="less is not installed")
def test_a_long_result_goes_through_the_pager(terminal: Terminal) -> None:
    terminal.type("SELECT * { ?s ?p ?o }\r")
    terminal.wait(":")
    terminal.type("q")
    terminal.type("find vell\r")
    terminal.wait("Port of Vell")


def test_bad_starts_are_one_message(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no graph")
    for place, words in (("nowhere", "There is no"), ("file", "is a file"), (".", "not a graph")):
        done = run(str(tmp_path / place), "-c", "stats")
        assert done.returncode == 1
        assert words in done.stderr
        assert "Traceback" not in done.stderr


def run(*arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Return one run of the shell in pipes."""
    return subprocess.run(
        [sys.executable, str(ROOT / "shell.py"), *arguments], input=given, capture_output=True,
        text=True, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip


def test_pipes(harbour_folder: Path) -> None:
    graph = str(harbour_folder)
    done = run(graph, given="# cities\nSELECT ?x {\n ?x a schema:City\n}\n")
    assert done.stdout == "?x\n<https://kg.example/id/vell>\n"
    assert done.stderr == ""
    assert run(graph, "-c", "ASK { :vell a schema:City }").stdout == "true\n"
    assert run(graph, "-c", "CONSTRUCT WHERE { :vell a ?x }").stdout.startswith("@prefix")
    assert "\x1b" not in run(graph, "-c", "show Vell").stdout
    bound = run(
        graph, "-c", "SELECT ?x ?y { ?x rel:arriveIn ?y }", "--bind", "y=:vell", "--format", "csv"
    )
    assert bound.stdout.startswith("x,y\r\n") or bound.stdout.startswith("x,y\n")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("stats", 0), ("SELECT ?x {", 1), ("show nonsense", 2), ("nonsense", 2),
        (f".timeout 300ms\n{RUNAWAY}", 124),
    ],
)  # fmt: skip
def test_exit_codes(harbour_folder: Path, line: str, code: int) -> None:
    done = run(str(harbour_folder), "-c", line)
    assert done.returncode == code
    assert bool(done.stderr) == bool(code)
    assert "Traceback" not in done.stderr


def test_an_interrupted_script_says_130(harbour_folder: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, str(ROOT / "shell.py"), str(harbour_folder), "-c", RUNAWAY],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    time.sleep(2)
    child.send_signal(signal.SIGINT)
    _, error = child.communicate(timeout=10)
    assert child.returncode == 130
    assert "Traceback" not in error


def test_a_closed_pipe_is_quiet(harbour_folder: Path) -> None:
    command = f"{sys.executable} {ROOT / 'shell.py'} {harbour_folder} -c 'SELECT * {{ ?s ?p ?o . ?a ?b ?c }}' | head -1"
    done = subprocess.run(
        command, shell=True, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )
    assert done.stdout.startswith("?s")
    assert done.stderr == ""
