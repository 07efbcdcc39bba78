"""Words to complete with: read from the graph in the background, swapped in when ready."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from kg.iris import PREFIXES, REL
from kg.shell.names import curie

if TYPE_CHECKING:
    from kg.shell.graph import OpenGraph

PROMPT_FIRST = 0.15
"""Seconds that reading waits, so that the prompt stands before it."""
LAST_MOMENT = 0.5
"""Seconds that leaving waits for a reading thread."""
Counted = tuple[tuple[str, str, int], ...]
"""(IRI, label, how often it is used), most used first."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """What a graph offers beside its entities, which are looked up as one types."""

    relations: Counted = ()
    classes: Counted = ()
    documents: int = 0
    prefixes: tuple[str, ...] = tuple(PREFIXES)


def read(graph: OpenGraph) -> Candidates:
    """Return the relations, classes and documents of a graph."""
    from kg.shell.schema import classes, document_count, relations

    return Candidates(relations(graph), classes(graph), document_count(graph))


class Refresher:
    """Reads candidates in a thread and hands out the newest that are ready."""

    def __init__(self) -> None:
        self.ready = Candidates()
        self.generation: tuple[str, str] | None = None
        self.thread: Thread | None = None
        self.ended = Event()

    def refresh(self, graph: OpenGraph | None) -> None:
        """Begin to read the candidates of `graph`, unless they are being read already."""
        if graph is None:
            return
        wanted = (str(graph.folder), graph.generation)
        if wanted == self.generation:
            return
        self.generation = wanted
        self.thread = Thread(target=self._read, args=(graph, wanted), daemon=True)
        self.thread.start()

    def stop(self) -> None:
        """Begin nothing more, and wait a moment for what is being read."""
        self.ended.set()
        if self.thread is not None:
            self.thread.join(LAST_MOMENT)

    def _read(self, graph: OpenGraph, wanted: tuple[str, str]) -> None:
        if self.ended.wait(PROMPT_FIRST) or graph.closed:
            return
        try:
            found = read(graph)
        except Exception:  # a missing completion must never disturb typing
            return
        if self.generation == wanted:
            self.ready = found
        with suppress(Exception):
            graph.warm()


def short(iri: str) -> str:
    """Return a relation or class without its prefix, as flags take it: "arriveIn"."""
    return iri.removeprefix(REL) if iri.startswith(REL) else curie(iri).rpartition(":")[2]


def files(typed: str, *, folders_only: bool) -> list[str]:
    """Return the files and folders that `typed` may become, folders with a slash."""
    path = Path(typed).expanduser()
    folder, start = (path, "") if typed.endswith("/") or not typed else (path.parent, path.name)
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return []
    head = typed[: len(typed) - len(start)]
    return [
        head + entry.name + ("/" if entry.is_dir() else "")
        for entry in found
        if entry.name.startswith(start)
        and (start or not entry.name.startswith("."))
        and (entry.is_dir() or not folders_only)
    ][:200]
