"""Every exporter: what it writes, and for RDF that it comes back the same."""

import csv
import io
import json

import networkx as nx
import pyoxigraph as ox
import pytest

from kg.export.exporters import EXPORTERS
from kg.export.table import COLUMNS
from kg.graph.opened import Graph
from kg.iris import DOC, ID, NS, SAID, ST
from tests.harbour import harbour

NOTES = ox.NamedNode(f"{NS}notes")
FORMATS = {
    "turtle": ox.RdfFormat.TURTLE, "nquads": ox.RdfFormat.N_QUADS, "trig": ox.RdfFormat.TRIG,
    "trig-views": ox.RdfFormat.TRIG, "jsonld": ox.RdfFormat.JSON_LD, "rdf12": ox.RdfFormat.TRIG,
}  # fmt: skip
NASTY = 'a\nb "c" \\ <script> \u2028 ]]> é 𝔘 =1+1'


@pytest.fixture(scope="module")
def graph():
    store = harbour()
    vell = ox.NamedNode(f"{ID}vell")
    head = ox.NamedNode("https://kg.example/rel/head")
    store.add(ox.Quad(vell, head, vell, ox.NamedNode(f"{SAID}mara-lindqvist")))
    store.add(ox.Quad(vell, ox.NamedNode(f"{NS}note"), ox.Literal(NASTY), NOTES))
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    store.add(ox.Quad(ox.NamedNode(f"{ID}nasty"), label, ox.Literal(NASTY, language="en")))
    return Graph(store)


def written(name, graph):
    out = io.BytesIO()
    EXPORTERS[name].write(graph, out)
    return out.getvalue()


def quads(store, *, views=False, named=True):
    return {
        quad
        for quad in store.quads_for_pattern(None, None, None, None)
        if (views or not str(quad.graph_name).startswith(f"<{SAID}"))
        and (named or quad.graph_name == ox.DefaultGraph())
    }


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "rdf12"])
def test_rdf_comes_back_the_same(graph, name):
    store = ox.Store()
    store.load(written(name, graph), format=FORMATS[name])
    expected = quads(graph.store, views=name == "trig-views", named=name != "turtle")
    assert quads(store, views=True) == expected


def test_rdf12_comes_back_the_same(graph):
    store = ox.Store()
    store.load(written("rdf12", graph), format=FORMATS["rdf12"])
    assert not list(
        store.query("SELECT ?st { ?st <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?s }")
    )
    prefix = "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
    store.update(
        prefix + "INSERT { ?st rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o } "
        "WHERE { ?st rdf:reifies <<( ?s ?p ?o )>> }"
    )
    store.update(prefix + "DELETE WHERE { ?st rdf:reifies ?triple }")
    assert quads(store, views=True) == quads(graph.store)


def test_equal_graphs_give_equal_bytes(graph):
    again = ox.Store()
    again.extend(sorted(graph.store, key=str, reverse=True))
    for name in FORMATS:
        assert written(name, Graph(again)) == written(name, graph)


def test_turtle_is_read_by_rdflib(graph):
    import rdflib

    found = rdflib.Graph().parse(data=written("turtle", graph), format="turtle")
    assert len(found) == len(quads(graph.store, named=False))


def test_jsonl_is_the_agreed_format(graph):
    found = {row["id"]: row for row in map(json.loads, written("jsonl", graph).splitlines())}
    assert len(found) == 12
    assert found[f"{ST}pilots.4.1"] == {
        "id": f"{ST}pilots.4.1",
        "subject": {"iri": f"{ID}pilots-union", "label": "Pilots Union"},
        "relation": {"iri": "https://kg.example/rel/reject", "label": "reject"},
        "object": {"iri": f"{DOC}harbour.offer", "label": "new offer"},
        "asserted": False,
        "said_by": [
            {"iri": f"{ID}mara-lindqvist", "label": "Mara Lindqvist"},
            {"iri": f"{ID}tomas-orban", "label": "Tomás Orbán"},
        ],
        "not_said_by": [],
        "alleged_by": [],
        "via": [],
        "cue": "say",
        "quote": "We reject a new offer",
        "negated": False,
        "modality": None,
        "time": None,
        "place": None,
        "as_of": None,
        "qualifiers": [{"relation": "in", "iri": f"{ID}vell", "label": "Vell"}],
        "document": {
            "iri": f"{DOC}pilots", "label": "Pilots meet the port authority",
            "path": "news/pilots.txt",
        },
        "sentence": {
            "number": 4, "part": "body", "begin": 140, "end": 198,
            "text": "“We reject a new offer,” Lindqvist and Orbán said in Vell.",
        },
        "spans": {"subject": [[141, 143]], "relation": [[144, 150]], "object": [[151, 162]]},
        "rule": "quote",
    }  # fmt: skip
    assert found[f"{ST}harbour.1.2"]["object"] == {"iri": None, "label": "chair"}
    assert list(found) == sorted(found)


def test_csv_has_a_row_for_each_statement(graph):
    rows = list(csv.DictReader(io.StringIO(written("csv", graph).decode())))
    assert len(rows) == 12 and tuple(rows[0]) == COLUMNS
    denied = next(row for row in rows if row["denied"])
    assert denied["said by"] == "Mara Lindqvist" and denied["via"] == "Coast Wire"
    assert denied["in words"].endswith("did not accept a new offer [3]")


def test_graphml_is_read_by_networkx(graph, tmp_path):
    path = tmp_path / "g.graphml"
    path.write_bytes(written("graphml", graph))
    found = nx.read_graphml(path, force_multigraph=True)
    ends = found.get_edge_data(f"{ID}pilots-union", f"{DOC}harbour.offer")
    assert {data["label"]: data["claimed"] for data in ends.values()} == {
        "accept": True, "reject": True,
    }  # fmt: skip
    assert found.nodes[f"{ID}vell"] == {"label": "Vell", "type": "City"}
    rejecting = next(data for data in ends.values() if data["label"] == "reject")
    assert rejecting["said by"] == "Mara Lindqvist; Tomás Orbán"


def test_graphml_takes_any_label(tmp_path):
    store = harbour()
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    vell = ox.NamedNode(f"{ID}vell")
    store.remove(ox.Quad(vell, label, ox.Literal("Vell", language="en")))
    store.add(ox.Quad(vell, label, ox.Literal("\x00\x1b <b>&\"'", language="en")))
    path = tmp_path / "g.graphml"
    path.write_bytes(written("graphml", Graph(store)))
    assert nx.read_graphml(path).nodes[f"{ID}vell"]["label"] == "\ufffd\ufffd <b>&\"'"
