"""A small graph of our own words, for the tests of queries, walks and exports."""

import json
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.iris import BASE

FILE = Path(__file__).with_name("harbour.ttl")
ID = "https://kg.example/id/"
DOC = "https://kg.example/doc/"
ST = "https://kg.example/st/"
REL = "https://kg.example/rel/"


def harbour(path: Path | None = None) -> Store:
    """Return the harbour graph, in memory or in a new store folder at `path`."""
    store = Store(str(path)) if path else Store()
    store.bulk_load(path=str(FILE), format=RdfFormat.TURTLE)
    store.flush() if path else None
    return store


def folder(path: Path) -> Path:
    """Return a graph folder at `path` with the harbour graph as generation 1."""
    place = path / "generations" / "1"
    place.parent.mkdir(parents=True)
    harbour(place)
    (path / "current").write_text("1")
    (path / "kg.json").write_text(json.dumps({"format": 1, "base": BASE, "model": "none"}))
    return path
