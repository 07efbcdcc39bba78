"""`find TEXT`: things by label."""

from pyoxigraph import NamedNode

from kg.shell.answer import Answer, text
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import class_of, kinds
from kg.shell.errors import UsageError
from kg.shell.names import curie
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the things whose label or alias is, begins with or resembles the text."""
    words = " ".join(word.text for word in arguments.words)
    if not words:
        raise UsageError("find what? find Moscow")
    wanted = class_of(session, arguments.flags["-t"]) if arguments.has("-t") else None
    limit = arguments.number("-n", 20)
    hits = session.opened.labels.search(words, type=wanted, limit=limit)
    rows = tuple(
        (
            NamedNode(hit.iri),
            text(kinds(session, hit.iri)),
            text(", ".join(session.opened.lookup.aliases(hit.iri))),
            text(curie(hit.iri)),
        )
        for hit in hits
    )
    note = () if rows else (f"Nothing is called like '{words}'.",)
    named = any(row[2].value for row in rows)
    hidden = frozenset(() if named else ("also called",))
    return Answer(("thing", "kind", "also called", "iri"), rows, notes=note, hidden=hidden)


COMMAND = Command(
    name="find",
    group="look",
    usage="find TEXT [-t Type] [-n 20]",
    summary="things by name: exact, then beginning so, then similar",
    run=run,
    flags=(
        Flag("-t", "only things of this class", "Type", "class"),
        Flag("-n", "how many at most", "N"),
    ),
    wants=("label",),
    examples=("find moscow", "find ministry -t Organization"),
    details="Rows are numbered: show @1 shows the first of them.",
)
