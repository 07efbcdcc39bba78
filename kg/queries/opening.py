"""From what a caller has (a store, a graph, a graph folder, a store folder) to an open store."""

import os
from collections import deque
from pathlib import Path

from pyoxigraph import Store

from kg.graph import folder as folders
from kg.graph.opened import Graph

_held: deque[int] = deque()

Source = Store | Graph | Path | str


def generation(folder: Path) -> Path:
    """Return the store folder to read: the current generation, or `folder` if it is a store.

    Raises KgError when `folder` is neither a graph folder nor a store.
    """
    if (folder / "CURRENT").is_file():
        return folder
    found = folders.existing(folder)
    return found.generations / str(folders.generation(found))


def folder_of(source: Source) -> Path | None:
    """Return the graph folder behind `source`, or None for a store alone."""
    if isinstance(source, Store):
        return None
    return source.path if isinstance(source, Graph) else Path(source)


def store_of(source: Source) -> Store | None:
    """Return the open store of `source`, or None when it is a folder still to be opened."""
    if isinstance(source, Graph):
        return source.store
    return source if isinstance(source, Store) else None


def opened(source: Source) -> Store:
    """Return `source` if it is open, else the store of that folder, opened read-only."""
    store = store_of(source)
    if store is not None:
        return store
    place = generation(Path(str(source)))
    keep(place)
    return Store.read_only(str(place))


def keep(place: Path) -> None:
    """Hold a generation while it is read: a store opens its files only when it needs them.

    The last few places of the process are held; a store that is no generation needs nothing.
    """
    if (place / "CURRENT").is_file():
        _held.append(folders.hold(place))
        while len(_held) > folders.KEPT_GENERATIONS:
            os.close(_held.popleft())


def stamp(folder: Path, form: str) -> str:
    """Return what a cache of a graph folder is marked with: its form, and which generation."""
    written = (folder / "current").stat().st_mtime_ns
    return f"{form} {generation(folder).name} {written}"
