"""`.add`, `.remove`, `.merge`, `.split`, `.undo`: changes of the graph, each undoable."""

from pathlib import Path
from typing import TYPE_CHECKING

from kg.iris import DOC
from kg.shell.arguments import Arguments
from kg.shell.command import Command, Flag
from kg.shell.entities import one, two
from kg.shell.errors import ShellError, UsageError
from kg.shell.names import curie
from kg.shell.session import Session

if TYPE_CHECKING:
    from kg.build import Report


def folder(session: Session) -> Path:
    """Return the folder of the open graph."""
    if session.opened.folder is None:
        raise ShellError("A graph in memory cannot be changed.")
    return session.opened.folder


def add(session: Session, arguments: Arguments) -> None:
    """Add documents; one that is there already is replaced if it changed."""
    from kg.graph.intake import Reader
    from kg.life.growing import add as added
    from kg.text.parser import DEFAULT_MODEL

    if not arguments.words:
        raise UsageError("Which files? .add article.txt more/")
    paths = [Path(word.text).expanduser() for word in arguments.words]
    for path in paths:
        if not path.exists():
            raise ShellError(f"There is no '{path}'.")
    session.console.note("reading …")
    report = added(paths, graph=folder(session), reader=Reader(DEFAULT_MODEL))
    done(session, report)


def remove(session: Session, arguments: Arguments) -> None:
    """Take a document out, after a yes."""
    from kg.life.growing import remove as removed

    if not arguments.words:
        raise UsageError("Which document? .docs lists them: .remove @1")
    typed = " ".join(word.text for word in arguments.words)
    if session.knows(DOC + typed):
        name = typed
    else:
        name = one(session, arguments.words, ".remove DOC").removeprefix(DOC)
    if not agreed(session, f"Take '{name}' out of the graph?"):
        return
    done(session, removed([name], graph=folder(session)))


def done(session: Session, report: "Report") -> None:
    """Say what a change of documents did."""
    outcome = report.outcome
    sides = (("added", outcome.added), ("changed", outcome.changed), ("removed", outcome.removed))
    words = ", ".join(f"{len(found)} {word}" for word, found in sides if found)
    session.changes.append("graph")
    session.console.note(f"{words or 'nothing changed'}; {report.documents} documents now")
    if report.older:
        session.console.note(
            f"{report.older} documents were read by other rules or another model; kg build with "
            "all documents reads them anew"
        )
    for skipped in report.skipped:
        session.console.error(f"left out {skipped.path}: {skipped.why}")


def merge(session: Session, arguments: Arguments) -> None:
    """Make two things one, named as the first."""
    from kg.life.naming import merge as merged

    keep, drop = two(session, arguments.words, MERGE_COMMAND.usage)
    question = f"Make '{session.label(drop)}' ({curie(drop)}) the same as '{session.label(keep)}'?"
    if agreed(session, question):
        decided = merged(folder(session), keep, [drop])
        session.changes.append("graph")
        session.console.note(f"merged: {decided.told}; .undo takes it back")


def split(session: Session, arguments: Arguments) -> None:
    """Part names that were linked to one thing."""
    from kg.life.naming import split as parted

    iri = one(session, arguments.words, SPLIT_COMMAND.usage)
    document = arguments.flags.get("--in", "").removeprefix("doc:")
    if agreed(session, f"Part the names that were linked to '{session.label(iri)}'?"):
        decided = parted(
            folder(session), iri, document=document, name=arguments.flags.get("--as", "")
        )
        session.changes.append("graph")
        session.console.note(f"split: {decided.told}; .undo takes it back")


def undo(session: Session, arguments: Arguments) -> None:
    """Take back the last change: of notes in this session, else of the graph."""
    from kg.life.undoing import changes
    from kg.life.undoing import undo as undone

    if session.changes and session.changes[-1] == "notes":
        from kg.shell.notes import undo as undo_notes

        undo_notes(session)
        session.changes.pop()
        return
    place = folder(session)
    latest = next(iter(changes(place)), None)
    if latest is None:
        raise ShellError("There is nothing to take back.")
    if agreed(session, f"Take back '{latest.command}' of {latest.at}?"):
        change, _ = undone(place)
        if session.changes:
            session.changes.pop()
        session.console.note(f"took back '{change.command}'")


def agreed(session: Session, question: str) -> bool:
    """Return whether the user says yes; a script has said so by calling the command."""
    return session.ask is None or session.ask(question)


ADD_COMMAND = Command(
    name=".add",
    group="change",
    usage=".add FILE…",
    summary="read documents into the graph",
    run=add,
    wants=("file",),
    details="Files or folders: text, Markdown, HTML, PDF, Word, JSON Lines. .undo takes it back.",
)
REMOVE_COMMAND = Command(
    name=".remove",
    group="change",
    usage=".remove DOC",
    summary="take a document out",
    run=remove,
    wants=("document",),
    details="What other documents say too stays.",
)
MERGE_COMMAND = Command(
    name=".merge",
    group="change",
    usage=".merge A B",
    summary="make B the same thing as A",
    run=merge,
    wants=("entity", "entity"),
)
SPLIT_COMMAND = Command(
    name=".split",
    group="change",
    usage=".split E [--in DOC --as NAME]",
    summary="part names that were wrongly linked to one thing",
    run=split,
    flags=(
        Flag("--in", "only in this document", "DOC", "document"),
        Flag("--as", "the name it has there from now on", "NAME", "text"),
    ),
    wants=("entity",),
)
UNDO_COMMAND = Command(
    name=".undo",
    group="change",
    usage=".undo",
    summary="take back the last change",
    run=undo,
)
