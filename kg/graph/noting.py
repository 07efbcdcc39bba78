"""Notes, what people added by hand: the graph kg:notes of the store, and the file notes.nq."""

from collections.abc import Iterable

from pyoxigraph import NamedNode, RdfFormat, Store, serialize

from kg.graph import folder as folders
from kg.graph.folder import Folder
from kg.iris import NS

NOTES = NamedNode(f"{NS}notes")
ENDING = f" {NOTES} ."


def is_note(line: str) -> bool:
    """Return whether a line of N-Quads is a note."""
    return line.endswith(ENDING)


def write_notes(folder: Folder, store: Store, changed: Iterable[str]) -> None:
    """Make notes.nq say what the store's notes are, if notes are among the changed lines."""
    if not any(map(is_note, changed)):
        return
    kept = store.quads_for_pattern(None, None, None, NOTES)
    lines = (serialize(kept, format=RdfFormat.N_QUADS) or b"").decode().splitlines()
    folders.write(folder.notes, "".join(f"{line}\n" for line in sorted(lines)))
