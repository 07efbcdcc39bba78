"""`.output FILE`, `.once FILE`: answers into a file."""

from functools import partial
from pathlib import Path

from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import ShellError, UsageError
from kg.shell.session import Session


def run(once: bool, session: Session, arguments: Arguments) -> None:
    """Send the next answer, or all that follow, to a file; without a file, to the screen."""
    if not arguments.words:
        if once:
            raise UsageError("Into which file? .once answer.csv")
        session.output, session.once = None, False
        session.console.note("answers go to the screen again")
        return
    path = Path(" ".join(word.text for word in arguments.words)).expanduser()
    if path.is_dir() or not path.parent.is_dir():
        raise ShellError(f"'{path}' cannot be written: there is no such folder, or it is one.")
    session.output, session.once = path, once
    if session.interactive:
        session.console.note(f"{'the next answer goes' if once else 'answers go'} to {path}")


DETAILS = "The suffix says the format: .csv .tsv .json .jsonl .md .ttl .nt; else as shown."
OUTPUT_COMMAND = Command(
    name=".output",
    group="ask",
    usage=".output [FILE]",
    summary="write all further answers to a file; without a file, to the screen",
    run=partial(run, False),
    wants=("file",),
    examples=(".output",),
    details=DETAILS,
    needs_graph=False,
)
ONCE_COMMAND = Command(
    name=".once",
    group="ask",
    usage=".once FILE",
    summary="write the next answer to a file",
    run=partial(run, True),
    wants=("file",),
    examples=(),
    details=DETAILS,
    needs_graph=False,
)
