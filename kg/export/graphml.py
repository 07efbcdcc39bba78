"""GraphML for Gephi, yEd and others: things as nodes, relations between them as edges."""

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from kg.graph.opened import Graph
from kg.queries.lookup import Lookup
from kg.walk.edges import Edge

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="relation" for="edge" attr.name="label" attr.type="string"/>
<key id="iri" for="edge" attr.name="relation" attr.type="string"/>
<key id="claimed" for="edge" attr.name="claimed" attr.type="boolean"/>
<key id="speakers" for="edge" attr.name="said by" attr.type="string"/>
<key id="records" for="edge" attr.name="statements" attr.type="string"/>
<graph edgedefault="directed">
"""
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_graphml(graph: Graph, out: BinaryIO) -> None:
    """Write asserted and claimed relations between things; what is denied is left out."""
    for part in parts(graph):
        out.write(part.encode())


def parts(graph: Graph) -> Iterator[str]:
    """Yield the file in pieces."""
    from kg.walk.network import made

    lookup, network = Lookup(graph), made(graph.store)
    yield HEAD
    for thing in network.things:
        types = (name.replace("#", "/").rpartition("/")[2] for name in lookup.types(thing))
        yield f"<node id={_attribute(thing)}>{_data('label', lookup.label(thing))}"
        yield f"{_data('type', ' '.join(types))}</node>\n"
    for edge in network.edges(network.usable(claims=True)):
        yield _edge(edge, lookup)
    yield "</graph>\n</graphml>\n"


def _edge(edge: Edge, lookup: Lookup) -> str:
    found = (lookup.evidence(record) for record in edge.records)
    speakers = dict.fromkeys(who.label for e in found if e for who in e.said_by)
    data = (
        _data("relation", lookup.label(edge.relation)),
        _data("iri", edge.relation),
        _data("claimed", str(edge.claimed).lower()),
        _data("speakers", "; ".join(speakers)),
        _data("records", " ".join(edge.records)),
    )
    ends = f"source={_attribute(edge.subject)} target={_attribute(edge.object)}"
    return f"<edge {ends}>{''.join(data)}</edge>\n"


def _data(key: str, text: str) -> str:
    return f'<data key="{key}">{escape(_allowed(text))}</data>'


def _attribute(text: str) -> str:
    return quoteattr(_allowed(text))


def _allowed(text: str) -> str:
    """Return `text` without the characters that XML cannot hold."""
    return FORBIDDEN.sub("\ufffd", text)
