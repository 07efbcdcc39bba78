"""The vocabulary as lines of N-Quads; vocab.ttl is its source."""

from functools import cache
from importlib import resources


def turtle() -> str:
    """Return the text of vocab.ttl."""
    return (resources.files("kg.graph") / "vocab.ttl").read_text(encoding="utf-8")


@cache
def lines() -> tuple[str, ...]:
    """Return the vocabulary as sorted lines, part of the default graph of every graph."""
    import pyoxigraph

    quads = pyoxigraph.parse(turtle(), pyoxigraph.RdfFormat.TURTLE)
    return tuple(sorted(f"{quad.triple} ." for quad in quads))
