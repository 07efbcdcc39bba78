"""`.sparql`: the query behind the last answer."""

from kg.shell.answer import Answer, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the SPARQL that says what the last line said."""
    if not session.last_text:
        raise UsageError("There is no query yet; .sparql shows the one behind the last answer.")
    lines = tuple(said(("relation", line)) for line in session.last_text.splitlines())
    return Answer(lines=lines)


COMMAND = Command(
    name=".sparql",
    group="ask",
    usage=".sparql",
    summary="the SPARQL behind the last answer, walks too",
    run=run,
    examples=("neighbors Hamas\n.sparql",),
    needs_graph=False,
)
