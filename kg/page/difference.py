"""Two editions of a graph → the page data of what differs between them."""

from pyoxigraph import NamedNode

from kg.iris import NS, PREFIXES
from kg.page.collect import Collector, natural, properties, record_iris
from kg.page.data import PageData
from kg.queries.lookup import Lookup

Key = tuple[str, ...]
UNTOLD = {NS + name for name in ("subjectSpan", "relationSpan", "objectSpan", "rule", "sentence")}

PLACE = (NS + "document", PREFIXES["nif"] + "anchorOf")


def difference(before: Lookup, after: Lookup, *, title: str) -> PageData:
    """Return what only `after` states as added, and what only `before` states as removed.

    Statements are the same when they say the same of the same sentence's words; a record
    that only changed its number or its offsets is no difference.
    """
    old, new = told(before), told(after)
    collector = Collector(after.store, after.text)
    for iri in sorted((new[key] for key in new.keys() - old.keys()), key=natural):
        collector.add(iri, "added")
    collector.turn_to(before.store, before.text)
    for iri in sorted((old[key] for key in old.keys() - new.keys()), key=natural):
        collector.add(iri, "removed")
    return collector.data(title)


def told(lookup: Lookup) -> dict[Key, str]:
    """Return the records of a graph by what they say."""
    return {_key(lookup, iri): iri for iri in record_iris(lookup.store)}


def _key(lookup: Lookup, iri: str) -> Key:
    found = properties(lookup.store, NamedNode(iri))
    sentences = [n for n in found.get(NS + "sentence", []) if isinstance(n, NamedNode)]
    where = properties(lookup.store, sentences[0]) if sentences else {}
    place = [str(n) for p in PLACE for n in where.get(p, [])]
    said = [f"{p} {n}" for p, values in sorted(found.items()) if p not in UNTOLD for n in values]
    return (*place, *said)
