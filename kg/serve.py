"""The graph by the SPARQL 1.1 Protocol: read-only, on loopback, every query within its time.

GET  /sparql?query=…            POST /sparql with query=… as a form
POST /sparql with the query as application/sparql-query
"""

import asyncio
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kg.errors import KgError
from kg.queries.errors import QueryError, QueryInterrupted, QueryTimeout
from kg.queries.runner import Runner

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

ROWS: Final = (
    "application/sparql-results+json", "application/sparql-results+xml", "text/csv",
    "text/tab-separated-values", "application/json", "application/xml",
)  # fmt: skip
TRIPLES: Final = (
    "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml",
)  # fmt: skip
SAME: Final = {
    "application/json": "application/sparql-results+json",
    "application/xml": "application/sparql-results+xml",
}
LONGEST: Final = 1_000_000
HELLO: Final = """This is a knowledge graph made by kg. Ask it by the SPARQL 1.1 Protocol:

    curl 'http://{host}/sparql' --data-urlencode 'query=SELECT * {{ ?s rel:praise ?o }} LIMIT 9'

It is read-only. The prefixes of kg are declared.
"""
SERVICE: Final = """@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
[] a sd:Service ; sd:endpoint <> ; sd:supportedLanguage sd:SPARQL11Query ;
   sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ,
      <http://www.w3.org/ns/formats/SPARQL_Results_XML> , <http://www.w3.org/ns/formats/Turtle> .
"""


class Pool:
    """Query processes that requests take turns with, started as they are needed."""

    def __init__(self, graph: Path, size: int) -> None:
        self._graph = graph
        self._free: list[Runner] = []
        self._turns = asyncio.Semaphore(size)

    async def take(self) -> Runner:
        """Return a runner; wait when all are at work."""
        await self._turns.acquire()
        try:
            return self._free.pop() if self._free else Runner(self._graph)
        except BaseException:
            self._turns.release()
            raise

    def give(self, runner: Runner, *, whole: bool = True) -> None:
        """Take a runner back; one that was left in the middle of an answer is ended."""
        if whole:
            self._free.append(runner)
        else:
            # A thread may still wait for it: it finds the process gone and lets go.
            runner.cancel()
        self._turns.release()

    def close(self) -> None:
        """End all processes."""
        for runner in self._free:
            runner.close()


def app(graph: Path, *, timeout: float = 30.0, processes: int = 2) -> "Starlette":
    """Return the ASGI app of a graph folder. `timeout` is in seconds, for every query."""
    from contextlib import asynccontextmanager

    from starlette.applications import Starlette
    from starlette.routing import Route

    pool = Pool(graph, processes)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        pool.close()

    async def sparql(request: "Request") -> "Response":
        return await guarded(request, lambda: answered(request, pool, timeout))

    async def hello(request: "Request") -> "Response":
        return await guarded(request, lambda: greeting(request))

    routes = [
        Route("/sparql", sparql, methods=["GET", "POST"]),
        Route("/", hello, methods=["GET"]),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


async def guarded(
    request: "Request", respond: Callable[[], Awaitable["Response"]]
) -> "Response":  # fmt: skip
    """Return the response, or an error as one message in plain text.

    A name other than this machine's in Host is refused: it is a page of another site that
    had its name point here.
    """
    if not is_here(request.url.hostname or ""):
        return plain("This server answers only to localhost.", 403)
    try:
        return await respond()
    except QueryTimeout as error:
        return plain(error.message, 503)
    except QueryInterrupted as error:
        return plain(error.message, 503)
    except QueryError as error:
        return plain(error.message, 400 if error.line or error.query else 500)
    except ProtocolError as error:
        return plain(error.message, error.status)
    except KgError as error:
        return plain(error.message, 500)


class ProtocolError(KgError):
    """A request that the protocol does not have, with the HTTP status to answer."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


def is_here(host: str) -> bool:
    """Return whether a host is this machine's own.

    >>> is_here("127.0.0.1"), is_here("localhost"), is_here("rebound.example")
    (True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def plain(text: str, status: int) -> "Response":
    """Return one message as plain text."""
    from starlette.responses import PlainTextResponse

    return PlainTextResponse(f"{text}\n", status_code=status)


async def greeting(request: "Request") -> "Response":
    """Return what a person sees who opens the address."""
    return plain(HELLO.format(host=request.url.netloc), 200)


async def answered(request: "Request", pool: Pool, timeout: float) -> "Response":
    """Return the answer to the query of a request."""
    from starlette.responses import Response, StreamingResponse

    query = await asked(request)
    if query is None:
        return Response(SERVICE, media_type="text/turtle")
    media = chosen(request.headers.get("accept", "*/*"))
    runner = await pool.take()
    try:
        triples, pieces = await asyncio.to_thread(runner.stream, query, media, timeout=timeout)
        first = await asyncio.to_thread(next, pieces, b"")
    except BaseException as error:
        pool.give(runner, whole=isinstance(error, KgError))
        raise
    kind = media[1] if triples else media[0]
    return StreamingResponse(rest(first, pieces, runner, pool), media_type=kind)


async def rest(
    first: bytes, pieces: Iterator[bytes], runner: Runner, pool: Pool
) -> AsyncIterator[bytes]:
    """Yield an answer piece by piece; a client that goes away ends its query."""
    whole = False
    try:
        yield first
        while piece := await asyncio.to_thread(next, pieces, b""):
            yield piece
        whole = True
    finally:
        pool.give(runner, whole=whole)


async def asked(request: "Request") -> str | None:
    """Return the query of a request, None when it asks for the service's description.

    Raises ProtocolError for what the protocol does not have or this server does not do.
    """
    query = await posted(request) if request.method == "POST" else None
    parameters = request.query_params
    if "update" in parameters:
        raise ProtocolError("This server is read-only.", 403)
    if "default-graph-uri" in parameters or "named-graph-uri" in parameters:
        raise ProtocolError("Name graphs in the query (FROM, GRAPH), not in the request.")
    if query is None and len(parameters.getlist("query")) > 1:
        raise ProtocolError("Give one query.")
    found = query if query is not None else parameters.get("query")
    if found is None and request.method == "POST":
        raise ProtocolError("There is no query in this request.")
    return found


async def posted(request: "Request") -> str | None:
    """Return the query in the body of a request."""
    from urllib.parse import parse_qs

    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST:
            raise ProtocolError("The query is too long.", 413)
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise ProtocolError("The query is not UTF-8.") from None
    if kind == "application/sparql-query":
        return text
    if kind == "application/sparql-update":
        raise ProtocolError("This server is read-only.", 403)
    if kind != "application/x-www-form-urlencoded":
        raise ProtocolError("Send the query as application/sparql-query or as a form.", 415)
    form = parse_qs(text, keep_blank_values=True)
    if "update" in form:
        raise ProtocolError("This server is read-only.", 403)
    if len(form.get("query", ())) > 1:
        raise ProtocolError("Give one query.")
    return form["query"][0] if "query" in form else None


def chosen(accept: str) -> tuple[str, str]:
    """Return the media types for rows and for triples that a client likes best.

    >>> chosen("text/csv;q=0.9, text/turtle")
    ('text/csv', 'text/turtle')
    """
    wanted = []
    for part in accept.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            wanted.append((-float(quality), name))
        except ValueError:
            continue
    names = [name for quality, name in sorted(wanted, key=lambda pair: pair[0]) if quality]
    rows = next((name for name in names if name in ROWS), ROWS[0])
    triples = next((name for name in names if name in TRIPLES), TRIPLES[0])
    return SAME.get(rows, rows), triples


def serve(graph: Path, *, host: str, port: int, timeout: float, processes: int) -> None:
    """Serve a graph until it is stopped. Raises KgError for an address that is not loopback."""
    import uvicorn

    if not is_here(host):
        raise KgError(
            f"'{host}' is not this machine; kg serves on loopback only. Put a web server "
            "with access control in front of it.", exit_code=2,
        )  # fmt: skip
    with Runner(graph) as runner:
        runner.run("ASK {}")
    uvicorn.run(
        app(graph, timeout=timeout, processes=processes),
        host=host, port=port, log_level="warning", timeout_graceful_shutdown=1,
    )  # fmt: skip
