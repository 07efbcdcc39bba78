"""A graph's quads in one fixed order, so that equal graphs give equal files."""

from collections.abc import Iterator

import pyoxigraph as ox

from kg.graph.opened import Graph
from kg.iris import SAID


def lines(graph: Graph, *, views: bool = False, named: bool = True) -> list[bytes]:
    """Return the graph as sorted lines of N-Quads.

    Without `views` the graphs that say what each speaker says are left out, without `named`
    every named graph, the user's notes too.
    """
    if named:
        content = graph.store.dump(format=ox.RdfFormat.N_QUADS) or b""
    else:
        content = graph.store.dump(
            format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()
        ) or b""  # fmt: skip
    kept = content.splitlines(keepends=True)
    if named and not views:
        kept = [line for line in kept if not _in_view(line)]
    return sorted(kept)


def quads(graph: Graph, *, views: bool = False, named: bool = True) -> Iterator[ox.Quad]:
    """Yield the graph's quads in a fixed order, those of one graph together, the default first."""
    plain = lines(graph, named=False)
    yield from ox.parse(b"".join(plain), format=ox.RdfFormat.N_QUADS)
    del plain
    names = graph.store.named_graphs() if named else ()
    for name in sorted(names, key=lambda name: name.value):
        if views or not name.value.startswith(SAID):
            yield from sorted(graph.store.quads_for_pattern(None, None, None, name), key=str)


def _in_view(line: bytes) -> bool:
    """Return whether a line of N-Quads lies in a view: its last term is a view's IRI."""
    return line.rstrip(b" .\n").rpartition(b" ")[2].startswith(f"<{SAID}".encode())
