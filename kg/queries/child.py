"""The process that runs queries: a file of its own, so that it starts in a moment.

It is run as a script, never imported by the parent's code path: it needs only pyoxigraph.
Requests come on standard input, answers go to standard output, both in frames: one letter,
four bytes of length, the content.

    in   O path of a store to open   N N-Quads to hold in memory   Q a query as JSON
    out  R ready   H kind and variables as JSON   D lines of TSV or N-Triples
         E the end as JSON   X an error as JSON
"""

import contextlib
import fcntl
import json
import os
import resource
import struct
import sys
import threading
import time
from typing import Any

import pyoxigraph as ox

HEAD = struct.Struct(">cI")
ORPHAN_CHECK = 1.0


def main() -> None:
    """Serve until standard input is closed or the parent is gone."""
    bound_memory()
    threading.Thread(target=leave_when_orphaned, args=(os.getppid(),), daemon=True).start()
    store, held = ox.Store(), -1
    while (frame := receive()) is not None:
        kind, body = frame
        try:
            if kind == b"O":
                before, held = held, hold(body.decode())
                store = ox.Store.read_only(body.decode())
                if before >= 0:
                    os.close(before)
                send(b"R", b"")
            elif kind == b"N":
                store = ox.Store()
                store.bulk_load(body, format=ox.RdfFormat.N_QUADS)
                send(b"R", b"")
            else:
                answer(store, json.loads(body))
        except BrokenPipeError:
            return
        except Exception as error:
            send(b"X", json.dumps([type(error).__name__, str(error)]).encode())


def hold(place: str) -> int:
    """Keep a generation from being pruned while it is read, as kg.graph.folder.hold does.

    A store opens its files only when it needs them. Returns -1 where there is nothing to hold.
    """
    try:
        handle = os.open(f"{place}/CURRENT", os.O_RDONLY)
    except OSError:
        return -1
    fcntl.flock(handle, fcntl.LOCK_SH)
    return handle


def answer(store: ox.Store, request: dict[str, Any]) -> None:
    """Run one query and send its answer."""
    results: Any = store.query(request["query"], prefixes=request["prefixes"])
    if request["media"]:
        serve(results, request["media"])
        return
    if isinstance(results, ox.QueryBoolean):
        send(b"H", json.dumps(["ask", [], bool(results)]).encode())
        send(b"E", b"[0, true]")
        return
    select = isinstance(results, ox.QuerySolutions)
    names = [variable.value for variable in results.variables] if select else []
    send(b"H", json.dumps(["select" if select else "construct", names, False]).encode())
    lines = Lines(request["limit"], request["count"], header=1 if select else 0)
    form: Any = ox.QueryResultsFormat.TSV if select else ox.RdfFormat.N_TRIPLES
    try:
        results.serialize(lines, format=form)
    except Enough:
        lines.exact = False
    send(b"E", json.dumps([lines.more, lines.exact]).encode())


def serve(results: Any, media: list[str]) -> None:
    """Send an answer whole in a media type: the first of `media` is for rows and booleans."""
    triples = isinstance(results, ox.QueryTriples)
    kind = ox.RdfFormat if triples else ox.QueryResultsFormat
    form = kind.from_media_type(media[1] if triples else media[0])
    send(b"H", json.dumps(["construct" if triples else "select", [], False]).encode())
    lines: Any = Lines(None, 0.0, header=0)
    results.serialize(lines, form)
    send(b"E", b"[0, true]")


class Enough(Exception):  # noqa: N818 - what happened, not what went wrong
    """Rows beyond the limit were counted for long enough."""


class Lines:
    """A file that sends what is written to it, up to `limit` lines, and counts the rest."""

    def __init__(self, limit: int | None, seconds: float, *, header: int) -> None:
        self.left = None if limit is None else limit + header
        self.seconds = seconds
        self.until = 0.0
        self.more = 0
        self.exact = True

    def write(self, data: bytes) -> int:
        """Send the lines of `data` that are within the limit."""
        if self.left is None or not data:
            if data:
                send(b"D", data)
            return len(data)
        count = data.count(b"\n")
        if self.left and count <= self.left:
            self.left -= count
            send(b"D", data)
            if not self.left:
                self.until = time.monotonic() + self.seconds
        else:
            cut = after_line(data, self.left)
            if cut:
                send(b"D", data[:cut])
            self.more += count - self.left
            self.until = self.until or time.monotonic() + self.seconds
            self.left = 0
            if time.monotonic() >= self.until:
                raise Enough
        return len(data)

    def flush(self) -> None:
        """Do nothing: every frame is sent at once."""


def after_line(data: bytes, number: int) -> int:
    """Return the offset after line `number` of `data`."""
    at = 0
    for _ in range(number):
        at = data.index(b"\n", at) + 1
    return at


def send(kind: bytes, body: bytes) -> None:
    """Write one frame to standard output."""
    rest = memoryview(HEAD.pack(kind, len(body)) + body)
    while rest:
        rest = rest[os.write(1, rest) :]


def receive() -> tuple[bytes, bytes] | None:
    """Return the next frame from standard input, or None at its end."""
    head = exactly(HEAD.size)
    if head is None:
        return None
    kind, length = HEAD.unpack(head)
    body = exactly(length)
    return None if body is None else (kind, body)


def exactly(size: int) -> bytes | None:
    """Return `size` bytes of standard input, or None when it ends before."""
    parts = []
    while size:
        part = os.read(0, min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def leave_when_orphaned(parent: int) -> None:
    """End the process when the parent is gone, even in the middle of a query."""
    while os.getppid() == parent:
        time.sleep(ORPHAN_CHECK)
    os._exit(0)


def bound_memory() -> None:
    """Let the process have three quarters of the machine's memory, so that it fails alone."""
    with contextlib.suppress(ValueError, OSError):  # not every system tells or obeys
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        resource.setrlimit(resource.RLIMIT_DATA, (whole * 3 // 4, whole * 3 // 4))


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
