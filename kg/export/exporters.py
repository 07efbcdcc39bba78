"""The table of exporters: one kind of file, one line.

To add one: write a function of a graph and a binary file, and add a line to EXPORTERS.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from kg.export import graphml, jsonl, rdf, table
from kg.graph.opened import Graph

Write = Callable[[Graph, BinaryIO], None]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A kind of file. `lossless` when loading the file back gives the same graph."""

    name: str
    suffix: str
    help: str
    write: Write
    lossless: bool = False


_ALL = (
    Exporter("turtle", ".ttl", "The graph as Turtle, without notes.", rdf.write_turtle, True),
    Exporter("nquads", ".nq", "Sorted N-Quads with notes.", rdf.write_nquads, True),
    Exporter("trig", ".trig", "TriG with notes.", rdf.write_trig, True),
    Exporter("trig-views", ".trig", "TriG with one graph for what each speaker says.",
             rdf.write_trig_with_views, True),
    Exporter("jsonld", ".jsonld", "JSON-LD with notes.", rdf.write_jsonld, True),
    Exporter("rdf12", ".trig", "RDF 1.2 TriG: records as reified triples.", rdf.write_rdf12, True),
    Exporter("jsonl", ".jsonl", "One statement a line, for notebooks.", jsonl.write_jsonl),
    Exporter("csv", ".csv", "One statement a row, for spreadsheets.", table.write_csv),
    Exporter("graphml", ".graphml", "Things and relations, for Gephi.", graphml.write_graphml),
)  # fmt: skip

EXPORTERS: dict[str, Exporter] = {exporter.name: exporter for exporter in _ALL}
