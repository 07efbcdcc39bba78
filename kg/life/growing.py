"""Add documents to a graph, or take them out: only what they touch is written."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.build import Report, nothing
from kg.errors import KgError
from kg.graph import folder, ledger
from kg.graph.committing import Wish, commit
from kg.graph.intake import Reader, Skipped, take_in
from kg.graph.ledger import Database
from kg.graph.pool import Progress
from kg.graph.writing import writer
from kg.model import Document


def add(
    paths: Iterable[Path],
    *,
    graph: Path,
    reader: Reader,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Report:
    """Add the documents under `paths`; one that is there already is replaced if it changed.

    Raises KgError when there is no graph, or when none of the documents can be read.
    """
    from kg.graph.converting import documents

    with writer(folder.existing(graph)) as to:
        to.open_ahead()
        given = without_strangers(to.db, documents(paths, jobs=jobs, progress=progress))
        intake = take_in(to.db, given, reader, jobs=jobs, progress=progress)
        if not intake.incoming:
            raise KgError(nothing(intake))
        outcome = commit(to, Wish("add", came=intake.incoming), jobs=jobs, progress=progress)
        older = ledger.number_read_otherwise(to.db, reader.fingerprint())
        number = ledger.number_of_documents(to.db)
        return Report(number, intake.read, outcome, intake.skipped, older)


def without_strangers(db: Database, documents: Iterable[Any]) -> Iterator[Any]:
    """Yield the documents, but a Skipped for one whose name another file of the graph has.

    Documents of JSON Lines carry an id; the same id from another file is the same document.
    """
    paths = dict(db.execute("SELECT name, path FROM documents"))
    for doc in documents:
        if isinstance(doc, Document) and "#" not in doc.path:
            taken = paths.get(doc.name, doc.path)
            if taken != doc.path:
                why = (f"its name '{doc.name}' is taken by {taken}; rename one, or take the "
                       f"other out first (kg remove {doc.name})")  # fmt: skip
                yield Skipped(doc.path, why)
                continue
        yield doc


def remove(names: Iterable[str], *, graph: Path) -> Report:
    """Take documents out, by name or by path; nothing of them stays but what others say too.

    Raises KgError when one of them is not in the graph; nothing is removed then.
    """
    with writer(folder.existing(graph)) as to:
        gone = frozenset(known_name(to.db, name) for name in names)
        outcome = commit(to, Wish("remove", gone=gone))
        return Report(ledger.number_of_documents(to.db), 0, outcome, ())


def known_name(db: Database, name: str) -> str:
    """Return the name of the document that is called `name` or came from that path."""
    row = db.execute(
        "SELECT name FROM documents WHERE name = ? OR path = ? ORDER BY name = ? DESC LIMIT 1",
        (name, name, name),
    ).fetchone()
    if row is None:
        raise KgError(f"No document '{name}' in the graph; `kg report` lists them.{near(db, name)}")
    return str(row[0])


def near(db: Database, name: str) -> str:
    """Return a hint at a document with a similar name, or ""."""
    import difflib

    names = [row[0] for row in db.execute("SELECT name FROM documents ORDER BY name")]
    close = difflib.get_close_matches(name, names, 1)
    return f" Did you mean '{close[0]}'?" if close else ""
