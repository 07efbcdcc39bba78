"""README.md kept true: its transcripts are run and its tables are made from the code.

    python tools/readme.py --write    put what comes out now into README.md
    python tools/readme.py            say what differs; exit code 1 when something does

Two things are made. Under a fence "```console" every line "$ COMMAND" is run in a copy of the
project, under "```kg" every line "kg> …" in one shell over the demo graph; what they print
replaces the lines below. Between "<!-- NAME -->" and "<!-- end -->" stands the table NAME.
"""

import difflib
import os
import pty
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
FENCE = re.compile(r"^```(?P<kind>console|kg)\n(?P<body>.*?)^```$", re.S | re.M)
TABLE = re.compile(r"(?P<open><!-- (?P<name>[a-z]+) -->\n).*?(?P<close><!-- end -->)", re.S)
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\x1b\][^\x07]*\x07")
VARIES = re.compile(r"\d+(?:\.\d+)?(?= ?(?:ms|s|seconds|statements/s|words/s|MB|kB)\b)")
COLUMNS = 100


def commands() -> Iterator[tuple[str, str]]:
    """Yield the commands of `kg`."""
    from kg.commands import COMMANDS

    yield from ((f"`kg {name}`", line) for name, (_, line) in COMMANDS.items())


def exporters() -> Iterator[tuple[str, str]]:
    """Yield the formats of `kg export`."""
    from kg.export.exporters import EXPORTERS

    yield from ((f"`{name}`", exporter.help) for name, exporter in EXPORTERS.items())


def saved() -> Iterator[tuple[str, str]]:
    """Yield the saved questions of `.run`."""
    for file in sorted(files("kg.queries").joinpath("saved").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".rq"):
            first = file.read_text("utf-8").partition("\n")[0]
            yield f"`{file.name[:-3]}`", first.removeprefix("# Q:").strip()


def verbs() -> Iterator[tuple[str, str]]:
    """Yield the commands of the shell."""
    from kg.shell import commands as shell_commands

    yield from ((f"`{c.usage}`", c.summary) for c in shell_commands.TABLE)


TABLES: dict[str, Callable[[], Iterator[tuple[str, str]]]] = {
    "commands": commands,
    "exporters": exporters,
    "questions": saved,
    "verbs": verbs,
}


def table(name: str) -> str:
    """Return the table `name` in Markdown."""
    rows = [(a, b) for a, b in TABLES[name]()]
    cells = "\n".join("| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in rows)
    return f"| | |\n|---|---|\n{cells}\n"


def on_terminal(command: list[str], folder: Path) -> str:
    """Return what a command prints on a terminal of 100 columns, without colours."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    state = str(folder / "home")
    environment = os.environ | {
        "PATH": path, "NO_COLOR": "1", "TERM": "xterm", "COLUMNS": str(COLUMNS), "LINES": "400",
        "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": state, "XDG_STATE_HOME": state,
    }  # fmt: skip
    parent, child = pty.openpty()
    running = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=child, stderr=child
    )
    os.close(child)
    printed = b""
    while chunk := read(parent):
        printed += chunk
    running.wait()
    os.close(parent)
    text = ESCAPES.sub("", printed.decode("utf-8", "replace")).replace("\r\n", "\n")
    return "\n".join(line.rpartition("\r")[2].rstrip() for line in text.splitlines())


def read(terminal: int) -> bytes:
    """Return what can be read from a terminal, b"" at its end (Linux says EIO there)."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def console(body: str, folder: Path) -> str:
    """Return a console transcript with every command run in `folder`."""
    lines = [line for line in body.splitlines() if line.startswith("$ ")]
    made = []
    for line in lines:
        command = ["sh", "-c", line[2:].replace("python ", f"{shlex.quote(sys.executable)} ")]
        made += [line, *shown(on_terminal(command, folder))]
    return "\n".join(made) + "\n"


def session(body: str, folder: Path) -> str:
    """Return a transcript of the shell with every line run anew in one session.

    What a line prints is what a session up to it prints more than a session before it.
    """
    asked = [line[4:] for line in body.splitlines() if line.startswith("kg> ")]
    made, before = list[str](), ""
    for number, line in enumerate(asked, 1):
        options = [part for one in (".timer off", *asked[:number]) for part in ("-c", one)]
        command = [sys.executable, str(ROOT / "shell.py"), "graphs/demo", *options]
        printed = on_terminal(command, folder)
        made += ["", f"kg> {line}", *shown(printed.removeprefix(before))]
        before = printed
    return "\n".join(made[1:]) + "\n"


def shown(printed: str) -> list[str]:
    """Return the lines of what was printed without blank lines at the ends."""
    return printed.strip("\n").splitlines()


def renewed(text: str, folder: Path) -> str:
    """Return the README with its transcripts run in `folder` and its tables made anew."""
    makers = {"console": console, "kg": session}
    text = FENCE.sub(lambda m: f"```{m['kind']}\n{makers[m['kind']](m['body'], folder)}```", text)
    return TABLE.sub(lambda m: m["open"] + table(m["name"]) + m["close"], text)


def difference(old: str, new: str) -> list[str]:
    """Return the lines that differ, times and sizes apart."""
    stable = [VARIES.sub("#", text).splitlines() for text in (old, new)]
    return list(difflib.unified_diff(*stable, "README.md", "now", lineterm="", n=0))


def prepared(folder: Path) -> Path:
    """Return `folder` with the seeds in it and the demo graph built."""
    (folder / "seeds").symlink_to(ROOT / "seeds")
    command = [sys.executable, "-m", "kg", "build", "seeds", "-g", "graphs/demo"]
    subprocess.run(command, cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
    return folder


def main() -> int:
    """Write the README anew or report how it differs."""
    import tempfile

    old = README.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        new = renewed(old, prepared(Path(folder)))
    if "--write" in sys.argv:
        README.write_text(new, "utf-8")
        return 0
    found = difference(old, new)
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
