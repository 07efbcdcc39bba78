"""The graph that a shell has open: the one place where the shell meets store and look-ups."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from pyoxigraph import Store

from kg.queries.lookup import Lookup
from kg.shell.errors import ShellError

if TYPE_CHECKING:
    from kg.queries.labels import LabelIndex
    from kg.queries.runner import Runner
    from kg.walk.network import Network


class OpenGraph:
    """One generation of a graph folder, or a store in memory; opened again when it changes."""

    def __init__(self, source: Path | Store) -> None:
        self.source = source
        self.folder = source if isinstance(source, Path) else None
        self.generation = current(self.folder)
        self.lookup = Lookup(source)
        self._runner: Runner | None = None
        self._lock = Lock()
        self.closed = False

    @property
    def store(self) -> Store:
        """The store of this generation, read-only."""
        return self.lookup.store

    @property
    def name(self) -> str:
        """What the toolbar calls the graph."""
        return self.folder.resolve().name if self.folder else "memory"

    @cached_property
    def labels(self) -> LabelIndex:
        """The search over labels."""
        from kg.queries.labels import LabelIndex

        return LabelIndex(self.source)

    @cached_property
    def network(self) -> Network:
        """The edges of the graph, for walks."""
        from kg.walk.network import network

        return network(self.source)

    @property
    def runner(self) -> Runner:
        """What runs queries, in a process of its own; made once, by whichever thread asks."""
        from kg.queries.runner import Runner

        with self._lock:
            if self.closed:
                raise ShellError("The graph is closed.")
            if self._runner is None:
                self._runner = Runner(self.source)
            return self._runner

    def stale(self) -> bool:
        """Return whether the folder has a newer generation than this one."""
        return self.folder is not None and current(self.folder) != self.generation

    def close(self) -> None:
        """End the query process and let go of the label index, if they were used."""
        self.closed = True
        with self._lock:
            if self._runner is not None:
                self._runner.close()
                self._runner = None
        if "labels" in self.__dict__:
            self.__dict__.pop("labels").close()

    def warm(self) -> None:
        """Get ready what a first query and a first walk need; for a thread of its own."""
        _ = self.runner
        _ = self.network


def current(folder: Path | None) -> str:
    """Return the name of the current generation, "" when there is none."""
    path = folder / "current" if folder else None
    return path.read_text().strip() if path and path.is_file() else ""


def opened(path: str) -> OpenGraph:
    """Return the graph at `path`; ShellError says what is wrong with it."""
    folder = Path(path).expanduser()
    if not folder.exists():
        raise ShellError(f"There is no '{path}'. Build a graph: kg build DOCUMENTS -g {path}")
    if not folder.is_dir():
        raise ShellError(f"'{path}' is a file, not a graph folder: kg build '{path}' -g FOLDER")
    try:
        return OpenGraph(folder)
    except OSError as error:
        raise ShellError(f"'{path}' cannot be opened as a graph: {error}") from error
