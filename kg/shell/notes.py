"""Notes: what a user adds by SPARQL update, in the graph kg:notes and nowhere else.

The patterns of an update are run by the query process like any query (they see facts, and
notes with GRAPH kg:notes); only what its templates make is written, and only into the notes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Quad, Triple

from kg.graph.noting import NOTES
from kg.iris import NS
from kg.queries.errors import QueryError
from kg.queries.syntax import Token, position, tokens
from kg.shell.answer import Answer
from kg.shell.errors import ShellError, UsageError
from kg.shell.session import Session

WRAPPED = re.compile(r"^\s*GRAPH\s+(\S+?)\s*\{(.*)\}\s*$", re.IGNORECASE | re.DOTALL)
OURS = ("kg:notes", f"<{NS}notes>")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of an update: templates of what goes and comes, and the pattern."""

    delete: str
    insert: str
    where: str


def change(session: Session, text: str) -> Answer | None:
    """Write an update to the notes after telling what it does and a yes."""
    delete: set[Triple] = set()
    insert: set[Triple] = set()
    for operation in operations(text):
        gone, came = effects(session, operation)
        delete |= gone
        insert |= came
    delete -= insert
    store = session.opened.store
    delete = {x for x in delete if note_of(x) in store}
    insert = {x for x in insert if note_of(x) not in store}
    if not delete and not insert:
        session.console.note("that changes nothing in your notes")
        return None
    count = f"delete {len(delete)}, insert {len(insert)}"
    if session.ask is not None and not session.ask(f"Notes: will {count}. Go on?"):
        session.console.note("nothing was changed")
        return None
    apply(session, delete, insert)
    session.note_changes.append((delete, insert))
    session.changes.append("notes")
    session.console.note(f"notes: {count}; .undo takes it back")
    return None


def undo(session: Session) -> None:
    """Take back the last change of the notes."""
    delete, insert = session.note_changes.pop()
    apply(session, insert, delete)
    session.console.note(f"notes: took back delete {len(delete)}, insert {len(insert)}")


def note_of(triple: Triple) -> Quad:
    """Return a triple as a quad of the notes."""
    return Quad(triple.subject, triple.predicate, triple.object, NOTES)


def apply(session: Session, delete: set[Triple], insert: set[Triple]) -> None:
    """Change the notes in the ledger's journal, the store, notes.nq, and for readers."""
    from kg.graph import folder as folders
    from kg.graph.writing import commit_notes, writer

    if session.opened.folder is None:
        raise ShellError("A graph in memory has no notes.")
    with writer(folders.existing(session.opened.folder)) as to:
        commit_notes(to, set(map(line_of, delete)), set(map(line_of, insert)))


def line_of(triple: Triple) -> str:
    """Return a triple as a line of the notes."""
    return f"{note_of(triple)} ."


# -- reading an update ----------------------------------------------------------------------


def operations(text: str) -> Iterator[Operation]:
    """Yield the operations of an update; UsageError for what would touch more than notes."""
    found = [token for token in tokens(text) if token.kind in ("word", "sign", "pname", "iri")]
    place = 0
    while place < len(found):
        word = found[place].text.upper()
        if word == "PREFIX":
            raise UsageError("PREFIX is not needed here, and not known to notes; use full <IRIs>.")
        if word not in ("INSERT", "DELETE", "CLEAR", "DROP"):
            raise refused(text, found[place], f"{found[place].text} is not possible: an update")
        if word in ("CLEAR", "DROP"):
            yield cleared(text, found[place:])
            place += 3 if found[place + 1].text.upper() == "GRAPH" else 2
        else:
            operation, place = modified(text, found, place)
            yield operation


def cleared(text: str, found: list[Token]) -> Operation:
    """Return the operation that empties the notes."""
    words = [token.text for token in found[1:3]]
    if [w.upper() for w in words[:1]] != ["GRAPH"] or words[1:] not in ([o] for o in OURS):
        raise refused(text, found[0], "only CLEAR GRAPH kg:notes is possible: an update")
    pattern = "GRAPH kg:notes { ?s ?p ?o }"
    return Operation("?s ?p ?o", "", pattern)


def modified(text: str, found: list[Token], place: int) -> tuple[Operation, int]:
    """Return an INSERT or DELETE that begins at token `place`, and where it ends."""
    delete = insert = ""
    while place < len(found):
        word = found[place].text.upper()
        following = found[place + 1].text.upper() if place + 1 < len(found) else ""
        if word not in ("INSERT", "DELETE", "WHERE"):
            break
        if (delete or insert) and word == "DELETE":
            break
        open_at = place + 1 + (following in ("DATA", "WHERE"))
        body, after = group(text, found, open_at)
        if word == "WHERE":
            return Operation(delete, insert, body), after
        template = unwrapped(text, found[place], body)
        if following == "WHERE":
            return Operation(template, "", f"GRAPH kg:notes {{ {template} }}"), after
        if following == "DATA":
            return Operation(*((template, "") if word == "DELETE" else ("", template)), ""), after
        delete, insert = (template, insert) if word == "DELETE" else (delete, template)
        place = after
    raise UsageError(f"{found[0].text} wants DATA {{ … }} or {{ … }} WHERE {{ … }} after it.")


def group(text: str, found: list[Token], place: int) -> tuple[str, int]:
    """Return what stands between the braces that open at token `place`, and what follows."""
    if place >= len(found) or found[place].text != "{":
        raise UsageError("An update wants its triples in braces: INSERT DATA { :a :b :c }")
    depth = 0
    for index in range(place, len(found)):
        depth += (found[index].text == "{") - (found[index].text == "}")
        if depth == 0:
            return text[found[place].begin + 1 : found[index].begin], index + 1
    raise UsageError("A brace is missing: }")


def unwrapped(text: str, token: Token, body: str) -> str:
    """Return the triples of a template, out of `GRAPH kg:notes { }` if they stand in it."""
    match = WRAPPED.match(body)
    if match and match.group(1) in OURS:
        return match.group(2)
    if match or any(t.kind == "word" and t.text.upper() == "GRAPH" for t in tokens(body)):
        raise refused(text, token, "an update writes kg:notes only: it")
    return body


def refused(text: str, token: Token, why: str) -> QueryError:
    """Return the error for an update that would touch more than the notes."""
    line, column = position(text, token.begin)
    message = f"{why[0].upper()}{why[1:]} changes your notes only."
    return QueryError(message, query=text, line=line, column=column)


def effects(session: Session, operation: Operation) -> tuple[set[Triple], set[Triple]]:
    """Return what an operation deletes from the notes and what it inserts."""
    return (
        made(session, operation.delete, operation.where),
        made(session, operation.insert, operation.where),
    )


def made(session: Session, template: str, where: str) -> set[Triple]:
    """Return the triples that a template makes, by a CONSTRUCT in the query process."""
    if not template.strip():
        return set()
    query = f"CONSTRUCT {{ {template} }} WHERE {{ {where} }}"
    timeout = session.settings.timeout or None
    found = set(session.opened.runner.run(query, timeout=timeout).triples)
    if any(isinstance(end, BlankNode) for x in found for end in (x.subject, x.object)):
        raise UsageError("Notes have no blank nodes: give the thing a name, like :my-note.")
    return found
