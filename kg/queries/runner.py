"""Runs what a user typed, in a child process that can be killed.

with Runner("graphs/demo") as runner:
    for row in runner.run("SELECT ?x { ?x a schema:Person }", timeout=30).rows:
        print(row["x"].value)
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Self

import pyoxigraph as ox

from kg.errors import KgError
from kg.iris import PREFIXES
from kg.queries import syntax
from kg.queries.errors import QueryError
from kg.queries.opening import Source, folder_of, generation, store_of
from kg.queries.process import Process

Row = ox.QuerySolution
Bound = Mapping[str, ox.NamedNode | ox.Literal]
COUNT_SECONDS = 0.5


@dataclass(slots=True)
class Result:
    """The answer to one query. Rows and triples stream; read them before the next query.

    A row is indexed like a tuple or by the name of a variable; an unbound one is None.
    After the last row `more` says how many lie beyond the limit, `exact` whether that
    count is complete (counting stops after half a second).
    """

    kind: Literal["select", "ask", "construct"]
    variables: tuple[str, ...] = ()
    boolean: bool = False
    rows: Iterator[Row] = field(default_factory=lambda: iter(()))
    triples: Iterator[ox.Triple] = field(default_factory=lambda: iter(()))
    more: int = 0
    exact: bool = True


class Runner:
    """A persistent child process on one graph; a killed one is replaced at once.

    `source` is a graph folder, a store folder, an open graph, or a store in memory (its
    content is handed to the child when it changed). `service` allows SERVICE.
    """

    def __init__(self, source: Source, *, service: bool = False) -> None:
        self._folder = folder_of(source)
        self._store = store_of(source) if self._folder is None else None
        self._service = service
        self._busy = False
        self._start()

    def run(
        self,
        sparql: str,
        *,
        timeout: float | None = None,
        limit: int | None = None,
        bindings: Bound | None = None,
    ) -> Result:
        """Run `sparql`; its time runs while somebody waits for it, not while rows are used.

        `timeout` is in seconds. Raises QueryError, QueryTimeout, QueryInterrupted.
        """
        request = _request(sparql, limit, bindings or {}, None)
        kind, variables, boolean = self._asked(sparql, timeout, request)
        result = Result(kind, tuple(variables), boolean)
        if kind == "ask":
            self._end(result, self._expect(b"E", sparql))
        elif kind == "select":
            result.rows = self._rows(result, sparql)
        else:
            result.triples = self._triples(result, sparql)
        return result

    def stream(
        self, sparql: str, media: tuple[str, str], *, timeout: float | None = None
    ) -> tuple[bool, Iterator[bytes]]:
        """Return whether the answer is triples, and the answer in a media type, in pieces.

        `media` names the type for rows and yes or no, then the one for triples.
        """
        kind, _, _ = self._asked(sparql, timeout, _request(sparql, None, {}, media))
        return kind == "construct", self._pieces(sparql)

    def cancel(self) -> None:
        """Stop the running query, from another thread; its reader gets QueryInterrupted."""
        if self._busy:
            self._process.cancelled = True
            self._process.kill()

    def restart(self) -> None:
        """Replace the child by a new one, which starts while the caller goes on."""
        self.close()
        self._start()

    def close(self) -> None:
        """End the child."""
        self._process.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- the graph --------------------------------------------------------------------------

    def _start(self) -> None:
        place = self._place()
        self._process = Process()
        self._loaded = b""
        self._loading = self._busy = False
        self._hand(*place)

    def _ready(self) -> None:
        """Wait until the child has the current content open; not part of a query's time."""
        self._hand(*self._place())
        if self._loading:
            self._process.start(None)
            self._busy = True
            self._expect(b"R", "")
            self._busy = self._loading = False

    def _place(self) -> tuple[bytes, bytes]:
        """Return what the child should have open: the current generation, or the content."""
        if self._folder is not None:
            return b"O", str(generation(self._folder)).encode()
        assert self._store is not None
        return b"N", self._store.dump(format=ox.RdfFormat.N_QUADS) or b"\n"

    def _hand(self, kind: bytes, content: bytes) -> None:
        """Give the child another content, if it has not got it already."""
        if content == self._loaded:
            return
        if self._loading:
            self._expect(b"R", "")
        self._process.send(kind, content)
        self._loaded, self._loading = content, True

    # -- answers ----------------------------------------------------------------------------

    def _asked(self, sparql: str, timeout: float | None, request: bytes) -> Any:
        """Send a request and return the head of its answer."""
        syntax.check(sparql, PREFIXES, service=self._service)
        if self._busy:
            self.restart()
        self._ready()
        self._busy = True
        self._process.start(timeout)
        self._process.send(b"Q", request)
        return json.loads(self._expect(b"H", sparql))

    def _pieces(self, sparql: str) -> Iterator[bytes]:
        while (frame := self._frame(sparql))[0] != b"E":
            yield frame[1]
        self._busy = False

    def _rows(self, result: Result, sparql: str) -> Iterator[Row]:
        head = b""
        for lines in self._lines(result, sparql):
            if not head:
                at = lines.index(b"\n") + 1
                head, lines = lines[:at], lines[at:]
            if lines:
                yield from _parsed(head + lines)

    def _triples(self, result: Result, sparql: str) -> Iterator[ox.Triple]:
        for lines in self._lines(result, sparql):
            for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES):
                yield quad.triple

    def _lines(self, result: Result, sparql: str) -> Iterator[bytes]:
        """Yield what the child sends, cut at line ends."""
        rest = b""
        while (frame := self._frame(sparql))[0] != b"E":
            text = rest + frame[1]
            cut = text.rfind(b"\n") + 1
            rest = text[cut:]
            if cut:
                yield text[:cut]
        self._end(result, frame[1])

    def _end(self, result: Result, body: bytes) -> None:
        result.more, result.exact = json.loads(body)
        self._busy = False

    def _expect(self, wanted: bytes, sparql: str) -> bytes:
        kind, body = self._frame(sparql)
        assert kind == wanted, f"The query process sent {kind!r} instead of {wanted!r}."
        return body

    def _frame(self, sparql: str) -> tuple[bytes, bytes]:
        try:
            kind, body = self._process.frame()
        except KgError:
            self.restart()
            raise
        if kind != b"X":
            return kind, body
        if self._loading:
            self.restart()
        self._busy = False
        name, message = json.loads(body)
        if name == "SyntaxError":
            raise syntax.explained(sparql, message)
        raise QueryError(f"The query failed: {message}", query=sparql)


def _request(
    sparql: str, limit: int | None, bindings: Bound, media: tuple[str, str] | None
) -> bytes:
    request = {
        "query": syntax.bound(
            syntax.repaired(sparql, PREFIXES), {name: str(t) for name, t in bindings.items()}
        ),
        "prefixes": PREFIXES,
        "limit": limit,
        "count": COUNT_SECONDS,
        "media": media,
    }
    return json.dumps(request).encode()


def _parsed(lines: bytes) -> Iterator[Row]:
    rows = ox.parse_query_results(lines, format=ox.QueryResultsFormat.TSV)
    assert isinstance(rows, ox.QuerySolutions)
    return rows
