"""All edges of a graph as integers: what walks run on, made once for each generation.

A record whose object is a thing is one link; links of one triple become one `Edge` when
they are shown. In a graph folder the network is kept in `network.npz`, a cache.
"""

import io
import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from pyoxigraph import NamedNode, Store

from kg.iris import REL
from kg.queries import terms as t
from kg.queries.opening import Source, folder_of, opened, stamp
from kg.queries.scan import pairs
from kg.queries.values import reading_order
from kg.walk.edges import Edge, described, ordered

FORMAT: Final = "1"
Numbers = NDArray[np.int32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Links between things. `subject`, `relation` and `object` number into `things`
    and `relations`; the link at place i is the record `records[i]`."""

    things: list[str]
    relations: list[str]
    records: list[str]
    subject: Numbers
    relation: Numbers
    object: Numbers
    asserted: Flags
    _numbers: dict[str, int] = field(default_factory=dict)
    _soft: list[Flags] = field(default_factory=list)

    def number(self, iri: str) -> int | None:
        """Return the number of a thing, or None when no link has it."""
        if not self._numbers:
            self._numbers.update({thing: n for n, thing in enumerate(self.things)})
        return self._numbers.get(iri)

    def described(self) -> Flags:
        """Return which things are only described in one document; found out once."""
        if not self._soft:
            flags = (described(thing) for thing in self.things)
            self._soft.append(np.fromiter(flags, np.bool_, len(self.things)))
        return self._soft[0]

    def usable(self, *, claims: bool = False, relations: Iterable[str] = ()) -> Flags:
        """Return which links a walk may use: asserted ones, or also what was said."""
        links = np.ones(len(self.records), dtype=np.bool_) if claims else self.asserted
        wanted = set(relations)
        if wanted:
            places = [n for n, iri in enumerate(self.relations) if iri in wanted]
            links = links & np.isin(self.relation, places)
        return links

    def edges(self, links: Flags) -> list[Edge]:
        """Return the chosen links as edges, one for each triple, with all their records."""
        places = np.flatnonzero(links)
        found: dict[tuple[int, int, int], list[int]] = {}
        triples = zip(
            self.subject[places].tolist(), self.relation[places].tolist(),
            self.object[places].tolist(), strict=True,
        )  # fmt: skip
        for place, triple in zip(places.tolist(), triples, strict=True):
            found.setdefault(triple, []).append(place)
        asserted = set(places[self.asserted[places]].tolist())
        return ordered(self._edge(triple, rows, asserted) for triple, rows in found.items())

    def _edge(
        self, triple: tuple[int, int, int], places: list[int], asserted: set[int]
    ) -> Edge:  # fmt: skip
        subject, relation, object = triple
        # Links stand in reading order, and so do the records of each edge.
        return Edge(
            self.things[subject], self.relations[relation], self.things[object],
            tuple(self.records[place] for place in places), asserted.isdisjoint(places),
        )  # fmt: skip


def network(source: Source) -> Network:
    """Return the network of a graph; that of a graph folder is kept for the next time."""
    folder = folder_of(source)
    if folder is None or not (folder / "current").is_file():
        return made(opened(source))
    mark = stamp(folder, FORMAT)
    path = folder / "network.npz"
    kept = _kept(path, mark)
    if kept is not None:
        return kept
    found = made(opened(folder))
    _keep(path, mark, found)
    return found


def made(store: Store) -> Network:
    """Return the network of a store, read by scanning its records' properties."""
    objects = {st: o.value for st, o in pairs(store, t.OBJECT) if isinstance(o, NamedNode)}
    subjects = _column(store, t.SUBJECT)
    relations = _column(store, t.PREDICATE)
    asserted = {st for st, value in _column(store, t.ASSERTED).items() if value == "true"}
    left_out = _left_out(store) - asserted
    records = sorted(
        (st for st in objects if st not in left_out and relations.get(st, "").startswith(REL)),
        key=reading_order,
    )
    things, number = _numbered(x for st in records for x in (subjects[st], objects[st]))
    names, relation = _numbered(relations[st] for st in records)
    return Network(
        things, names, records,
        np.array([number[subjects[st]] for st in records], dtype=np.int32),
        np.array([relation[relations[st]] for st in records], dtype=np.int32),
        np.array([number[objects[st]] for st in records], dtype=np.int32),
        np.array([st in asserted for st in records], dtype=np.bool_),
    )  # fmt: skip


def _left_out(store: Store) -> set[str]:
    """Return the records that tie nothing together: denied, or said not to have been said."""
    denied = {st for st, value in _column(store, t.NEGATED).items() if value == "true"}
    unsaid = _column(store, t.NOT_SAID_BY).keys() - _column(store, t.SAID_BY).keys()
    return denied | unsaid


def _column(store: Store, term: NamedNode) -> dict[str, str]:
    return {st: value.value for st, value in pairs(store, term)}


def _numbered(names: Iterable[str]) -> tuple[list[str], dict[str, int]]:
    known = sorted(set(names))
    return known, {name: number for number, name in enumerate(known)}


# -- keeping ----------------------------------------------------------------------------------


def _keep(path: Path, mark: str, network: Network) -> None:
    """Write the network beside its graph; a folder that cannot be written stays without."""
    new = path.with_name(f"network.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with new.open("wb") as out:
            np.savez(
                out, mark=_text([mark]), things=_text(network.things),
                relations=_text(network.relations), records=_text(network.records),
                subject=network.subject, relation=network.relation,
                object=network.object, asserted=network.asserted,
            )  # fmt: skip
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)


def _kept(path: Path, mark: str) -> Network | None:
    """Return the kept network if it was made for `mark`."""
    try:
        content = io.BytesIO(path.read_bytes())
        with np.load(content, allow_pickle=False) as kept:
            if _lines(kept["mark"]) != [mark]:
                return None
            return Network(
                _lines(kept["things"]), _lines(kept["relations"]), _lines(kept["records"]),
                kept["subject"], kept["relation"], kept["object"], kept["asserted"],
            )  # fmt: skip
    except (OSError, EOFError, ValueError, KeyError, BadZipFile):
        return None


def _text(lines: list[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode(), dtype=np.uint8)


def _lines(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode().split("\n") if text.size else []
