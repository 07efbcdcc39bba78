"""`view`: the page of a result or of a thing, written and opened."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from kg.iris import ST
from kg.shell.arguments import Arguments, Word
from kg.shell.command import Command, Flag
from kg.shell.entities import one
from kg.shell.errors import ShellError, UsageError
from kg.shell.names import is_iri, plain
from kg.shell.session import Session
from kg.shell.settings import state_path


def run(session: Session, arguments: Arguments) -> None:
    """Write the page and open it where there is a browser."""
    from kg.export.html import write_page

    words = [word for word in arguments.words if not is_file(word)]
    files = [word for word in arguments.words if is_file(word)]
    path = page_path(session, files[0].text if files else "")
    source = session.opened.source
    if words and words[0].text != "@result":
        around = one(session, tuple(words), COMMAND.usage)
        write_page(source, path, around=around, hops=arguments.number("-k", 2, most=4))
    elif session.last_rows:
        write_page(source, path, statements=result_records(session))
    else:
        write_page(source, path)
    opened = session.interactive and open_file(path)
    session.console.note(f"{'opened' if opened else 'written to'} {path}")


def is_file(word: Word) -> bool:
    """Return whether a word names the page's file rather than a thing."""
    return not word.quoted and word.text.lower().endswith((".html", ".htm"))


def page_path(session: Session, given: str) -> Path:
    """Return where the page goes: the file named, else the user's state folder."""
    if given:
        return Path(given).expanduser().resolve()
    path = state_path("pages") / f"{session.opened.name}.html"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ShellError(f"'{path}' cannot be written: name a file: view page.html") from error
    return path


def result_records(session: Session) -> list[str]:
    """Return the records behind the last result: its own, or those about its things."""
    behind = [st for records in session.last.records for st in records]
    iris = {plain(cell) for row in session.last_rows for cell in row if is_iri(cell)}
    behind += sorted(iri for iri in iris if iri.startswith(ST))
    behind = behind or among(session, sorted(iri for iri in iris if "/" in iri))
    if not behind:
        raise UsageError("The last result holds nothing to draw. Name a thing: view Hamas")
    return list(dict.fromkeys(behind))


def among(session: Session, things: list[str]) -> list[str]:
    """Return the records that tie things to each other; where there are none, all of theirs."""
    lookup = session.opened.lookup
    about = [e for iri in things for e in lookup.statements_about(iri, limit=200)]
    tied = [
        e.statement
        for e in about
        if e.subject.iri in things and getattr(e.object, "iri", "") in things
    ]
    return tied or [e.statement for e in about]


def open_file(path: Path) -> bool:
    """Open a file in the desktop's browser; False where there is no desktop."""
    if sys.platform == "darwin":
        program = "open"
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        program = "xdg-open"
    else:
        return False
    if not shutil.which(program):
        return False
    silent = subprocess.DEVNULL
    subprocess.Popen(
        [program, str(path)], stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    )
    return True


COMMAND = Command(
    name="view",
    group="walk",
    usage="view [FILE.html] [E] [-k 2]",
    summary="draw the last result, or a thing and what is around it, as a page",
    run=run,
    flags=(Flag("-k", "how many steps around the thing", "N"),),
    wants=("entity",),
    examples=("view Hamas -k 1", "path Hamas Moscow\nview"),
    details="Without a file the page goes to your state folder. It needs no network.",
)
