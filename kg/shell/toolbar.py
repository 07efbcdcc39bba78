"""The line at the bottom: graph, documents, what walks follow, the timer."""

from collections.abc import Callable

from prompt_toolkit.formatted_text import StyleAndTextTuples

from kg.shell.candidates import Candidates
from kg.shell.clean import clean
from kg.shell.session import Session
from kg.shell.settings import shown


def toolbar(session: Session, candidates: Callable[[], Candidates]) -> StyleAndTextTuples:
    """Return the pieces of the bottom line."""
    if session.graph is None:
        return [("", " no graph open · .open FOLDER · .help")]
    documents = candidates().documents
    pieces: StyleAndTextTuples = [("class:bottom-toolbar.on", f" {clean(session.graph.name)} ")]
    if documents:
        pieces.append(("", f"· {documents:,} document{'s' if documents != 1 else ''} "))
    if session.settings.claims:
        pieces += [("", "· "), ("class:bottom-toolbar.claims", "facts and claims ")]
    else:
        pieces.append(("", "· facts "))
    pieces.append(("", f"· timeout {shown(session.settings.timeout)} "))
    if session.settings.mode != "table":
        pieces.append(("", f"· {session.settings.mode} "))
    if not session.settings.labels:
        pieces.append(("", "· labels off "))
    if session.writable:
        pieces.append(("class:bottom-toolbar.claims", "· notes open "))
    if session.last_time:
        pieces.append(("", f"· {session.last_time} "))
    return [*pieces, ("", "· .help")]
