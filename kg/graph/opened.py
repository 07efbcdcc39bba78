"""`kg.open`: a graph for reading, from a folder or in memory."""

import os
import weakref
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pyoxigraph import Quad, RdfFormat, Store

from kg.errors import KgError
from kg.graph.folder import Folder, existing, generation, hold

if TYPE_CHECKING:
    from rdflib import Dataset


class Graph:
    """An open graph: `.graph` for rdflib, `.store` for pyoxigraph, `.path` of its folder.

    A graph folder is opened at its current generation, which never changes under a reader;
    open it again to see what was written since.
    """

    def __init__(
        self, store: Store, path: Path | None = None, generation: int = 0, held: int | None = None
    ) -> None:
        self.store = store
        self.path = path
        self.generation = generation
        self._let_go = weakref.finalize(self, os.close, held) if held is not None else None

    @cached_property
    def graph(self) -> "Dataset":
        """The graph as an rdflib Dataset. Its default graph never includes what was said."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        from kg.iris import PREFIXES

        dataset = Dataset(store=OxigraphStore(store=self.store), default_union=False)
        for prefix, namespace in PREFIXES.items():
            dataset.bind(prefix, namespace)
        return dataset

    @property
    def folder(self) -> Folder:
        """The folder of the graph; raises KgError for a graph in memory."""
        if self.path is None:
            raise KgError("This graph is in memory and has no folder.")
        return Folder(self.path)

    def text(self, document: str) -> str:
        """Return the decoded text of the document called `document`, as offsets count it."""
        return self.folder.text(document).read_bytes().decode("utf-8")

    def quads(self) -> Iterator[Quad]:
        """Yield every quad of the graph, in the store's order."""
        return self.store.quads_for_pattern(None, None, None, None)

    def close(self) -> None:
        """Let go of the store's files."""
        self.__dict__.pop("graph", None)
        self.store = Store()
        if self._let_go:
            self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_graph(path: str | Path | None = None) -> Graph:
    """Open the graph folder at `path` for reading; without a path, an empty graph in memory.

    Raises KgError when there is no graph or it cannot be read.
    """
    if path is None:
        return Graph(Store())
    folder = existing(Path(path))
    number = generation(folder)
    place = folder.generations / str(number)
    try:
        held = hold(place)
        return Graph(Store.read_only(str(place)), folder.path, number, held)
    except OSError as error:
        raise KgError(f"The graph at {path} cannot be opened: {error}") from error


def of_lines(lines: Iterable[str]) -> Graph:
    """Return a graph in memory with these lines of N-Quads."""
    store = Store()
    store.bulk_load("\n".join(lines).encode(), RdfFormat.N_QUADS)
    return Graph(store)


def sorted_lines(graph: Graph) -> list[str]:
    """Return the graph as sorted lines of N-Quads: equal for equal graphs."""
    return sorted(f"{quad} ." for quad in graph.quads())
