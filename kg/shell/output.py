"""Answers written to a file: .output and .once."""

from dataclasses import replace
from io import StringIO
from pathlib import Path

from kg.shell.answer import Answer
from kg.shell.console import Console
from kg.shell.errors import ShellError
from kg.shell.render import show
from kg.shell.session import Session

SUFFIXES = {
    ".csv": "csv", ".tsv": "tsv", ".json": "json", ".jsonl": "jsonl", ".md": "md", ".ttl": "ttl",
    ".nt": "nt",
}  # fmt: skip


def to_file(session: Session, answer: Answer, mode: str) -> None:
    """Write an answer to the session's output file, in the format that its suffix names."""
    path = session.output
    assert path is not None
    form = SUFFIXES.get(path.suffix.lower(), mode)
    if form == "pipe":
        form = "table"
    text = StringIO()
    console, settings = session.console, session.settings
    session.console = Console(out=text, err=console.err)
    session.settings = replace(settings, limit=0)
    try:
        show(session, replace(answer, notes=()), form)
    finally:
        session.console, session.settings = console, settings
    write(path, text.getvalue(), append=not session.once)
    session.console.note(f"written to {path}")
    if session.once:
        session.output, session.once = None, False


def write(path: Path, text: str, *, append: bool) -> None:
    """Write or append text to a file."""
    try:
        with path.open("a" if append else "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise ShellError(f"'{path}' cannot be written: {error.strerror}") from error
