"""`.open FOLDER`: another graph."""

from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> None:
    """Open a graph folder; the old graph stays open when that fails."""
    if not arguments.words:
        if session.graph is None:
            raise UsageError("Which graph? .open graphs/demo")
        session.console.note(f"open: {session.graph.folder or session.graph.name}")
        return
    session.open(" ".join(word.text for word in arguments.words))
    session.console.note(f"open: {session.opened.folder}")


COMMAND = Command(
    name=".open",
    group="graph",
    usage=".open FOLDER",
    summary="open another graph folder",
    run=run,
    wants=("folder",),
    examples=(".open",),
    needs_graph=False,
)
