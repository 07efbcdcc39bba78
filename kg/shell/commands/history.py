"""`.history`: what was typed before."""

from pathlib import Path

from kg.shell.answer import Answer, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.session import Session
from kg.shell.settings import state_path

FEW = 20


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the last lines typed; a number says how many, other words which."""
    words = [word.text for word in arguments.words]
    count = int(words.pop(0)) if words and words[0].isdecimal() else FEW
    wanted = " ".join(words).lower()
    if count < 1:
        raise UsageError("How many? .history 20")
    entries = [e for e in read(state_path("history")) if wanted in e.lower()]
    lines = tuple(
        said(line, indent=min(i, 1))
        for e in entries[-count:]
        for i, line in enumerate(e.split("\n"))
    )
    return Answer(lines=lines or (said(("dim", "nothing yet")),))


def read(path: Path) -> list[str]:
    """Return the entries of a history file, the oldest first."""
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError:
        return []
    blocks = (block for block in text.split("\n\n") if block.strip())
    entries = (
        "\n".join(line[1:] for line in block.split("\n") if line.startswith("+"))
        for block in blocks
    )
    return [entry for entry in entries if entry]


COMMAND = Command(
    name=".history",
    group="shell",
    usage=".history [N] [WORDS]",
    summary="what you typed before; Ctrl-R searches it",
    run=run,
    wants=("text",),
    examples=(".history 5",),
    needs_graph=False,
)
