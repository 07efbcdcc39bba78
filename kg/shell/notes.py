"""Notes: what a user adds by SPARQL update, in the graph kg:notes only."""

from kg.shell.answer import Answer
from kg.shell.errors import UsageError
from kg.shell.session import Session


def change(session: Session, text: str) -> Answer | None:
    """Change the notes after a yes."""
    raise UsageError("Notes cannot be written yet.")
