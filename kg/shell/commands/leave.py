"""`.quit`: leave the shell."""

from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import Leave
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> None:
    """Raise the wish to leave."""
    raise Leave


COMMAND = Command(
    name=".quit",
    group="shell",
    usage=".quit",
    summary="leave (so does Ctrl-D)",
    run=run,
    aliases=("\\q", ".exit", "exit", "quit"),
    needs_graph=False,
)
