"""RDF in its own formats: loading a file back gives the same graph.

Turtle holds the default graph. TriG, N-Quads, JSON-LD and RDF 1.2 hold the user's notes
too. What speakers say (the views) is written only on request, because many tools would
read it as fact (MODEL.md, "The trap").
"""

from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO, cast

import pyoxigraph as ox

from kg.export.sorting import lines, quads
from kg.graph.opened import Graph
from kg.iris import PREFIXES

REIFIES = ox.NamedNode(f"{PREFIXES['rdf']}reifies")
PARTS = tuple(
    ox.NamedNode(PREFIXES["rdf"] + name) for name in ("subject", "predicate", "object")
)  # fmt: skip


def write_turtle(graph: Graph, out: BinaryIO) -> None:
    """Write the default graph as Turtle."""
    ox.serialize(quads(graph, named=False), out, ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def write_trig(graph: Graph, out: BinaryIO, *, views: bool = False) -> None:
    """Write all graphs as TriG."""
    ox.serialize(quads(graph, views=views), out, ox.RdfFormat.TRIG, prefixes=PREFIXES)


def write_trig_with_views(graph: Graph, out: BinaryIO) -> None:
    """Write all graphs as TriG, with one graph for each speaker."""
    write_trig(graph, out, views=True)


def write_nquads(graph: Graph, out: BinaryIO) -> None:
    """Write sorted N-Quads: equal graphs give equal bytes."""
    out.writelines(lines(graph))


def write_jsonld(graph: Graph, out: BinaryIO) -> None:
    """Write JSON-LD in expanded form."""
    ox.serialize(quads(graph), out, ox.RdfFormat.JSON_LD)


def write_rdf12(graph: Graph, out: BinaryIO) -> None:
    """Write TriG of RDF 1.2: `rdf:reifies <<( s p o )>>` in place of three triples a record."""
    reified = reifying(quads(graph))
    ox.serialize(reified, out, ox.RdfFormat.TRIG, prefixes=PREFIXES)


def reifying(ordered: Iterator[ox.Quad]) -> Iterator[ox.Quad]:
    """Yield quads, the subject, predicate and object of a record joined into one triple term."""
    for (subject, graph), group in groupby(
        ordered, key=lambda quad: (quad.subject, quad.graph_name)
    ):
        parts: dict[ox.NamedNode, ox.Quad] = {}
        for quad in group:
            if quad.predicate in PARTS and quad.predicate not in parts:
                parts[quad.predicate] = quad
            else:
                yield quad
        if len(parts) == len(PARTS):
            who, relation, what = (parts[part].object for part in PARTS)
            said = ox.Triple(cast(ox.NamedNode, who), cast(ox.NamedNode, relation), what)
            yield ox.Quad(subject, REIFIES, said, graph)
        else:
            yield from parts.values()
