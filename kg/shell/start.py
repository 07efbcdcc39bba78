"""`python shell.py [GRAPH]` and `kg shell`: options, then the loop or a script."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.errors import KgError
from kg.shell.commands import COMMANDS
from kg.shell.console import terminal_console
from kg.shell.errors import Leave, UsageError
from kg.shell.run_line import run_line, unexpected
from kg.shell.script import pieces
from kg.shell.session import Session
from kg.shell.settings import MODES, Settings, changed, config_path, load
from kg.shell.variables import value_text

DEFAULT_GRAPH = "graphs/demo"
EXAMPLE = """examples:
  kg shell graphs/demo
  kg shell graphs/demo -c 'find Moscow'
  kg shell graphs/demo -c 'SELECT ?who { ?st kg:saidBy ?who }' --format csv
  echo 'show Hamas' | kg shell graphs/demo
exit codes: 0 ok, 1 a query or data error, 2 usage or an ambiguous name, 124 timeout,
130 interrupted"""


def parser() -> argparse.ArgumentParser:
    """Return the options of the shell."""
    options = argparse.ArgumentParser(
        prog="kg shell",
        description="Question a graph: SPARQL with known prefixes, walks in words, evidence.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = options.add_argument
    add("graph", nargs="?", help=f"the graph folder ({DEFAULT_GRAPH})")
    add("-g", "--graph", dest="folder", metavar="FOLDER", help="the graph folder, as elsewhere")
    add("-c", "--command", action="append", default=[], metavar="LINE", help="run it and leave")
    add(
        "-f",
        "--file",
        action="append",
        default=[],
        metavar="FILE",
        help="run this file, - is stdin",
    )
    add("--format", choices=[m for m in MODES if m != "vertical"], help="how results are written")
    add("--bind", action="append", default=[], metavar="x=TERM", help="a variable's value")
    add("--timeout", metavar="SECONDS", help="how long a query may take (30s)")
    add("--limit", metavar="N", help="rows shown in tables (200; 0 shows all)")
    add("-w", "--write", action="store_true", help="allow SPARQL updates of your notes")
    add("--tour", action="store_true", help="a guided tour of two minutes")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code of one run of the shell."""
    given = parser().parse_args(arguments)
    for stream, way in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=way)
    try:
        return start(given)
    except KgError as error:
        terminal_console(theme="calm", pager=False).error(error.message)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # one message, never a traceback
        terminal_console(theme="calm", pager=False).error(unexpected(error))
        return 1


def start(given: argparse.Namespace) -> int:
    """Open the graph and run the script or the loop."""
    settings = with_options(load(config_path()), given)
    console = terminal_console(theme=settings.theme, pager=settings.pager)
    session = Session(console, settings, writable=given.write)
    interactive = is_interactive(given)
    open_first(session, given.folder or given.graph, must=not interactive)
    for name, value in map(binding, given.bind):
        session.variables[name] = value_text(session, value)
    try:
        if interactive:
            from kg.shell import light

            light.load()
            from kg.shell.loop import loop

            return loop(session, tour=given.tour)
        if given.tour and not given.command and not given.file:
            from kg.shell.tour import tour

            tour(session, lambda: True)
            return 0
        return run_script(session, given)
    finally:
        session.close()


def with_options(settings: Settings, given: argparse.Namespace) -> Settings:
    """Return the settings of the file, overruled by options."""
    for name, value in (("timeout", given.timeout), ("limit", given.limit)):
        if value is not None:
            settings = changed(settings, name, value)
    return settings


def is_interactive(given: argparse.Namespace) -> bool:
    """Return whether a person sits there: no script, and a terminal on both sides."""
    return not given.command and not given.file and sys.stdin.isatty() and sys.stdout.isatty()


def binding(text: str) -> tuple[str, str]:
    """Return the name and value of `--bind x=ex:a`."""
    name, equals, value = text.partition("=")
    if not equals or not name.lstrip("?").isidentifier():
        raise UsageError(f"--bind wants x=TERM, for example x=:moscow, not '{text}'.")
    return name.lstrip("?"), value


def open_first(session: Session, path: str | None, *, must: bool) -> None:
    """Open the graph that was named; without a name the demo graph, if there is one."""
    if path is None and not must and not Path(DEFAULT_GRAPH).exists():
        return
    session.open(path or DEFAULT_GRAPH)


def run_script(session: Session, given: argparse.Namespace) -> int:
    """Run -c, -f or standard input line by line; the first error ends it."""
    if not session.console.terminal:
        session.settings = changed(session.settings, "labels", "off")
        session.in_pipe = True
    try:
        for text in pieces(script_lines(given), frozenset(COMMANDS)):
            mode = given.format or script_mode(session)
            code = run_line(session, text, COMMANDS, mode)
            if code:
                return code
    except Leave:
        return 0
    return 0


def script_mode(session: Session) -> str:
    """Return how a script's results are written: as set; in a pipe "pipe" unless set."""
    mode = session.settings.mode
    return "pipe" if mode == "table" and not session.console.terminal else mode


def script_lines(given: argparse.Namespace) -> Iterator[str]:
    """Yield the lines of -c and -f in turn, or of standard input."""
    for text in given.command:
        yield from text.split("\n")
    for name in given.file:
        yield from file_lines(name)
    if not given.command and not given.file:
        yield from sys.stdin


def file_lines(name: str) -> Iterator[str]:
    """Yield the lines of a script file; "-" is standard input."""
    if name == "-":
        yield from sys.stdin
        return
    try:
        yield from Path(name).read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The script '{name}' cannot be read: {error}") from error
