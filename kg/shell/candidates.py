"""Words to complete with: read from the graph in the background, swapped in when ready."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from kg.iris import PREFIXES, REL
from kg.shell.names import curie

if TYPE_CHECKING:
    from kg.shell.graph import OpenGraph

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

    def refresh(self, graph: OpenGraph | None) -> None:
        """Begin to read the candidates of `graph`, unless they are being read already."""
        if graph is None:
            return
        wanted = (str(graph.folder), graph.generation)
        if wanted == self.generation:
            return
        self.generation = wanted
        Thread(target=self._read, args=(graph, wanted), daemon=True).start()

    def _read(self, graph: OpenGraph, wanted: tuple[str, str]) -> None:
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
