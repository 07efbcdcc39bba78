"""SPARQL updates: they change the user's notes only, and only when the shell may write."""

from kg.shell.answer import Answer
from kg.shell.errors import UsageError
from kg.shell.session import Session


def update(session: Session, text: str) -> Answer | None:
    """Change the notes after a question; UsageError without -w."""
    if not session.writable:
        raise UsageError(
            "The graph is open for reading. Start with -w to write notes: kg shell -w FOLDER"
        )
    from kg.shell.notes import change

    return change(session, text)
