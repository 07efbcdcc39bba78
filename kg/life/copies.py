"""Near-copies among documents: one agency's text in many papers is one source.

Texts are compared by MinHash of their runs of three words (datasketch). Sketches are kept in
a cache beside the graph, so that a text is sketched once.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from kg import iris
from kg.graph import ledger
from kg.graph.opened import Graph

PERMUTATIONS = 64
SCHEME = "affine32"
RUN = 3
"""Words in a run."""
ALIKE = 0.4
"""Share of runs in common from which two texts are copies: about 60 % of their words."""


def groups(graph: Graph) -> list[frozenset[str]]:
    """Return the groups of two or more near-copies, as IRIs of documents, sorted."""
    return copies(sketches(graph))


def copies(sketched: Iterable[tuple[str, Any]]) -> list[frozenset[str]]:
    """Return the groups of names whose sketches are alike, each group with all it leads to."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS)
    leader: dict[str, str] = {}
    known: dict[str, Any] = {}
    for name, sketch in sketched:
        alike = [other for other in index.query(sketch) if known[other].jaccard(sketch) >= ALIKE]
        leaders = sorted({top(leader, other) for other in alike} | {name})
        for other in leaders:
            leader[other] = leaders[0]
        index.insert(name, sketch)
        known[name] = sketch
    found: dict[str, set[str]] = {}
    for name in known:
        found.setdefault(top(leader, name), set()).add(name)
    return [frozenset(names) for _, names in sorted(found.items()) if len(names) > 1]


def top(leader: dict[str, str], name: str) -> str:
    """Return the name that stands for the group of `name`."""
    while leader[name] != name:
        name = leader[name]
    return name


def sketch(text: str) -> Any:
    """Return the MinHash of a text's runs of words."""
    from datasketch import MinHash

    words = re.findall(r"\w+", text.lower())
    runs = {" ".join(words[n : n + RUN]) for n in range(max(len(words) - RUN + 1, 1))}
    made = MinHash(num_perm=PERMUTATIONS, seed=1, scheme=SCHEME)
    made.update_batch([run.encode() for run in sorted(runs)])
    return made


def sketches(graph: Graph) -> Iterator[tuple[str, Any]]:
    """Yield every document's IRI and sketch, from the cache where it is known."""
    place = graph.folder
    with closing(ledger.read_ledger(place.ledger)) as db, closing(cache(place.path)) as kept:
        names = sorted(ledger.documents(db))
        for name in names:
            text = graph.text(name)
            yield iris.document(name), cached(kept, text)
        kept.commit()


def cache(path: Path) -> sqlite3.Connection:
    """Return the cache of sketches; one in memory where the folder cannot be written."""
    try:
        db = sqlite3.connect(path / "copies.sqlite")
        db.execute("CREATE TABLE IF NOT EXISTS sketches (digest TEXT PRIMARY KEY, body BLOB)")
    except sqlite3.Error:
        db = sqlite3.connect(":memory:")
        db.execute("CREATE TABLE sketches (digest TEXT PRIMARY KEY, body BLOB)")
    return db


def cached(kept: sqlite3.Connection, text: str) -> Any:
    """Return the sketch of a text, kept for the next time."""
    import numpy
    from datasketch import MinHash

    settings = f"{SCHEME} {PERMUTATIONS} {RUN} "
    digest = hashlib.sha256((settings + text).encode("utf-8", "surrogatepass")).hexdigest()
    row = kept.execute("SELECT body FROM sketches WHERE digest = ?", (digest,)).fetchone()
    if row:
        values = numpy.frombuffer(row[0], dtype=numpy.uint32)
        return MinHash(num_perm=PERMUTATIONS, seed=1, hashvalues=values, scheme=SCHEME)
    made = sketch(text)
    body = made.hashvalues.astype(numpy.uint32).tobytes()
    kept.execute("INSERT OR REPLACE INTO sketches VALUES (?, ?)", (digest, body))
    return made
