"""What the label index holds: every name of every thing, relation and class, with its use."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from pyoxigraph import Store

from kg.iris import DOC, ID, REL
from kg.queries import terms as t
from kg.queries.scan import pairs
from kg.queries.values import words_of

FORMAT: Final = "2"
SCHEMA: Final = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
CREATE TABLE about (stamp TEXT);
CREATE TABLE name (id INTEGER PRIMARY KEY, iri TEXT, folded TEXT, text TEXT, label TEXT,
                   type TEXT, uses INTEGER);
CREATE TABLE other (kind TEXT, iri TEXT, label TEXT, uses INTEGER);
CREATE TABLE word (edge TEXT, length INTEGER, word TEXT,
                   PRIMARY KEY (edge, length, word)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(folded, content='name', content_rowid='id',
                                      tokenize='unicode61', prefix='1 2 3');
"""

Name = tuple[int, str, str, str, str, str, int]
Other = tuple[str, str, str, int]


COLUMNS: Final = "name.iri, name.folded, name.text, name.label, name.type, name.uses"


class Row(NamedTuple):
    """One name of one thing as the index returns it."""

    iri: str
    folded: str
    text: str
    label: str
    type: str
    uses: int


def rows(store: Store, fold: Callable[[str], str]) -> tuple[list[Name], list[Other]]:
    """Return the names of things, most used first, and the relations and classes."""
    labels = dict(_pairs(store, t.LABEL))
    types = _types(store)
    used = uses(store)
    things = [iri for iri in labels if iri.startswith((ID, DOC))]
    aliases: dict[str, list[str]] = {}
    for iri, alias in sorted(_pairs(store, t.ALIAS)):
        aliases.setdefault(iri, []).append(alias)
    things.sort(key=lambda iri: (-used[iri], labels[iri], iri))
    names: list[Name] = []
    for iri in things:
        for text in (labels[iri], *aliases.get(iri, ())):
            row = (len(names), iri, fold(text), text, labels[iri], types.get(iri, ""), used[iri])
            names.append(row)
    return names, [*_relations(store, labels), *_classes(types)]


def uses(store: Store) -> Counter[str]:
    """Return how many records name each thing as subject, object or speaker."""
    count: Counter[str] = Counter()
    for term in (t.SUBJECT, t.OBJECT, t.SAID_BY):
        count.update(o for _, o in _pairs(store, term))
    return count


def _relations(store: Store, labels: dict[str, str]) -> list[Other]:
    count = Counter(o for _, o in _pairs(store, t.PREDICATE))
    known = {iri for iri in labels if iri.startswith(REL)}
    return [
        ("relation", iri, labels.get(iri) or words_of(iri), count[iri])
        for iri in sorted(known | count.keys())
        if count[iri]
    ]


def _classes(types: dict[str, str]) -> list[Other]:
    return [("class", name, name, count) for name, count in Counter(types.values()).items()]


def _types(store: Store) -> dict[str, str]:
    """Return the local name of each thing's class; of several the first that is not general."""
    types: dict[str, str] = {}
    for iri, kind in _pairs(store, t.TYPE):
        if iri.startswith((ID, DOC)):
            name = kind.replace("#", "/").rpartition("/")[2]
            old = types.get(iri)
            types[iri] = name if old is None or (old != "Document" and name < old) else old
            if name == "Document":
                types[iri] = name
    return types


def _pairs(store: Store, term: Any) -> Iterator[tuple[str, str]]:
    return ((subject, value.value) for subject, value in pairs(store, term))
