"""`.source FILE`: run the lines of a file."""

from pathlib import Path

from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import ShellError, UsageError
from kg.shell.script import pieces
from kg.shell.session import Session

DEEPEST = 10


def run(session: Session, arguments: Arguments) -> None:
    """Run a script; the first error ends it."""
    from kg.shell.commands import COMMANDS
    from kg.shell.run_line import run_line

    if not arguments.words:
        raise UsageError("Which file? .source questions.txt")
    path = Path(" ".join(word.text for word in arguments.words)).expanduser()
    if session.depth >= DEEPEST:
        raise ShellError(f"'{path}' is not run: scripts that run scripts are {DEEPEST} deep.")
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ShellError(f"The script '{path}' cannot be read: {error}") from error
    session.depth += 1
    mode = session.mode
    try:
        for piece in pieces(text.split("\n"), frozenset(COMMANDS)):
            code = run_line(session, piece, COMMANDS, mode)
            if code:
                raise ShellError(f"'{path}' stopped at: {piece.splitlines()[0][:80]}")
    finally:
        session.depth -= 1


COMMAND = Command(
    name=".source",
    group="ask",
    usage=".source FILE",
    summary="run the lines of a file",
    run=run,
    wants=("file",),
    needs_graph=False,
)
