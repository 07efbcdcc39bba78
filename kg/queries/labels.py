"""Labels by their beginning, their words, or nearly: a full-text index beside the store.

The index is a cache: made from the store when it is missing or of another generation. Rows
are numbered by use, so that the index's own order is the order of hits.
"""

import os
import re
import sqlite3
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kg.queries.opening import Source, folder_of, opened, stamp
from kg.queries.vocabulary import COLUMNS, FORMAT, SCHEMA, Row, rows

ENOUGH: Final = 50
NEAR: Final = 3
MOST_USED: Final = 5_000
WORD: Final = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing found by its name. `score` is 1 for the whole label, less for less of it.

    `label` is the thing's label, `name` the name that was found (a label or an alias),
    `type` the local name of its class, `uses` how many statements it is in.
    """

    iri: str
    label: str
    type: str
    score: float
    name: str = ""
    uses: int = 0


class LabelIndex:
    """Finds things, relations, classes and documents of one graph by name.

    `source` is a graph folder, an open graph or a store. Safe to use from other threads.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._database = _connected(source)
        self._relations: list[Hit] | None = None

    def search(self, text: str, *, type: str | None = None, limit: int = 10) -> list[Hit]:
        """Return things named `text`: whole names first, then beginnings, words, near ones."""
        words = folded(text).split()
        if not words:
            return []
        found: dict[str, Hit] = {}
        for score, row in self._candidates(words, type):
            _keep(found, row, score)
            if len(found) >= limit and score < 0.9:
                break
        if not found:
            for score, row in self._near(words, type):
                _keep(found, row, score)
        hits = sorted(found.values(), key=lambda hit: (-hit.score, -hit.uses, hit.label, hit.iri))
        return hits[:limit]

    def complete(self, prefix: str, limit: int = 10, *, type: str | None = None) -> list[Hit]:
        """Return things with a word that begins with the last word of `prefix`, by use.

        When there is none, those of the most used whose names have its letters in their
        order: "moo" gives Moscow.
        """
        words = folded(prefix).split()
        if not words:
            return []
        found: dict[str, Hit] = {}
        query = _phrase(words)
        for score, match in ((0.9, f"^ {query}"), (0.8, query)):
            for row in self._match(match, type, limit * 2):
                _keep(found, row, score)
            if len(found) >= limit:
                break
        if not found:
            for row in self._scattered("".join(words), type):
                _keep(found, row, 0.5)
        return list(found.values())[:limit]

    def relations(self, prefix: str = "", limit: int | None = None) -> list[Hit]:
        """Return the relations of the graph by use, those with a word that begins so."""
        start = folded(prefix)
        if self._relations is None:
            self._relations = list(self._others("relation"))
        found = (
            hit
            for hit in self._relations
            if f" {start}" in f" {folded(hit.label)}"
            or hit.iri.rpartition("/")[2].lower().startswith(prefix.lower())
        )
        return list(found)[:limit]

    def classes(self) -> list[Hit]:
        """Return the classes of the graph's things by use."""
        return list(self._others("class"))

    def close(self) -> None:
        """Let go of the index's file."""
        self._database.close()

    # -- candidates ---------------------------------------------------------------------------

    def _candidates(self, words: list[str], type: str | None) -> Iterator[tuple[float, Row]]:
        whole = " ".join(words)
        exact = "folded = ? ORDER BY id LIMIT ?"
        for row in self._rows(f"SELECT {COLUMNS} FROM name WHERE {exact}", (whole, ENOUGH)):
            if type is None or row.type == type:
                yield 1.0, row
        query = _phrase(words)
        every = " ".join(f'"{word}"*' for word in words)
        for score, match in ((0.9, f"^ {query}"), (0.8, query), (0.7, every)):
            for row in self._match(match, type, ENOUGH):
                yield score, row

    def _match(self, match: str, type: str | None, limit: int) -> Iterator[Row]:
        where = "" if type is None else " AND type = ?"
        query = (
            f"SELECT {COLUMNS} FROM words JOIN name ON name.id = words.rowid "
            f"WHERE words MATCH ?{where} ORDER BY words.rowid LIMIT ?"
        )
        bound = (match, limit) if type is None else (match, type, limit)
        return self._rows(query, bound)

    def _scattered(self, letters: str, type: str | None) -> list[Row]:
        """Return names with these letters in order, those with all of them in one word first."""
        if len(letters) < 2:
            return []
        query = (
            f"SELECT {COLUMNS} FROM name WHERE id < ? AND folded LIKE ? ORDER BY id LIMIT {ENOUGH}"
        )
        found = self._rows(query, (MOST_USED, "%".join(letters) + "%"))
        one_word = re.compile(r"\b" + r"\w*".join(letters))
        kept = [row for row in found if type is None or row.type == type]
        return sorted(kept, key=lambda row: one_word.search(row.folded) is None)

    def _near(self, words: list[str], type: str | None) -> Iterator[tuple[float, Row]]:
        """Yield the names that have the nearest known words in place of unknown ones.

        A near word begins or ends with the same letter: a tenth of all words to look at.
        """
        from rapidfuzz import fuzz

        groups = []
        for word in words:
            near = self._near_words(word)
            if not near:
                return
            groups.append("(" + " OR ".join(f'"{w}"' for w in near) + ")")
        whole = " ".join(words)
        for row in self._match(" AND ".join(groups), type, ENOUGH):
            yield 0.6 * fuzz.token_sort_ratio(whole, row.folded) / 100, row

    def _near_words(self, word: str) -> list[str]:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        allowed = 1 if len(word) < 5 else 2
        query = "SELECT word FROM word WHERE edge = ? AND length BETWEEN ? AND ?"
        for edge in (f"{word[0]}.", f".{word[-1]}"):
            bound = (edge, len(word) - allowed, len(word) + allowed)
            known = [row[0] for row in self._database.execute(query, bound)]
            near = process.extract(
                word, known, scorer=OSA.distance, score_cutoff=allowed, limit=NEAR, processor=None
            )
            if near:
                return [match[0] for match in near]
        return []

    def _others(self, kind: str) -> Iterator[Hit]:
        query = "SELECT iri, label, uses FROM other WHERE kind = ? ORDER BY uses DESC, iri"
        for iri, label, uses in self._database.execute(query, (kind,)):
            yield Hit(iri, label, kind, 1.0, label, uses)

    def _rows(self, query: str, bound: tuple[object, ...]) -> Iterator[Row]:
        return (Row(*values) for values in self._database.execute(query, bound))


def folded(text: str) -> str:
    """Return `text` without case, accents and signs, its words parted by one blank.

    >>> folded("Côte d’Ivoire")
    'cote d ivoire'
    """
    if text.isascii():
        return " ".join(WORD.findall(text.lower()))
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(letters).split())


def refreshed(folder: Path) -> None:
    """Bring the index file of a graph folder up to date: worth doing after a build."""
    LabelIndex(folder).close()


def _keep(found: dict[str, Hit], row: Row, score: float) -> None:
    if row.iri not in found or score > found[row.iri].score:
        found[row.iri] = Hit(row.iri, row.label, row.type, score, row.text, row.uses)


def _phrase(words: Iterable[str]) -> str:
    """Return the words in a row, the last one unfinished, as a full-text query."""
    return '"' + " ".join(words) + '"*'


def _connected(source: Source) -> sqlite3.Connection:
    """Return the index of `source`: its file if that is current, else a new one."""
    folder = folder_of(source)
    if folder is None or not (folder / "current").is_file():
        return _filled(sqlite3.connect(":memory:", check_same_thread=False), source, "")
    mark = stamp(folder, FORMAT)
    path = folder / "labels.sqlite"
    if (current := _current(path, mark)) is not None:
        return current
    new = path.with_name(f"labels.{os.getpid()}-{threading.get_ident()}.new")
    try:
        _filled(sqlite3.connect(new), folder, mark).close()
        new.replace(path)
    except (OSError, sqlite3.Error):
        new.unlink(missing_ok=True)
        return _filled(sqlite3.connect(":memory:", check_same_thread=False), folder, mark)
    found = _current(path, mark)
    return found or _filled(sqlite3.connect(":memory:", check_same_thread=False), folder, mark)


def _current(path: Path, mark: str) -> sqlite3.Connection | None:
    """Return an open index file if it bears `mark`, else None."""
    if not path.is_file():
        return None
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)
    try:
        if database.execute("SELECT stamp FROM about").fetchone() == (mark,):
            return database
    except sqlite3.Error:
        pass
    database.close()
    return None


def _filled(database: sqlite3.Connection, source: Source, mark: str) -> sqlite3.Connection:
    """Write the whole index of `source` into an empty database."""
    names, others = rows(opened(source), folded)
    database.executescript(SCHEMA)
    with database:
        database.executemany("INSERT INTO name VALUES (?,?,?,?,?,?,?)", names)
        database.execute("INSERT INTO words(rowid, folded) SELECT id, folded FROM name")
        database.executemany("INSERT INTO other VALUES (?,?,?,?)", others)
        known = sorted({word for name in names for word in name[2].split()})
        edges = ((edge, len(w), w) for w in known for edge in (f"{w[0]}.", f".{w[-1]}"))
        database.executemany("INSERT INTO word VALUES (?,?,?)", edges)
        database.execute("CREATE INDEX by_folded ON name(folded)")
        database.execute("INSERT INTO about VALUES (?)", (mark,))
    return database
