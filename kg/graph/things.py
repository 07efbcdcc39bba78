"""The default graph as N-Triples text, thing by thing: what checks all of a large graph reads.

The store writes its triples as text four times as fast as it yields them, in a thread that
does not hold Python up, and all of one subject's after each other.
"""

import os
import threading
from collections.abc import Generator, Iterator
from typing import IO, cast

from pyoxigraph import DefaultGraph, Literal, QuerySolutions, RdfFormat, Store

from kg.errors import KgError

CHUNK = 4 << 20
"""Bytes of text in one chunk, more only where a single thing has more."""

Values = dict[str, list[str]]
"""What is said of one thing: predicate → objects, as N-Triples writes them."""


def things(text: str) -> Iterator[tuple[str, Values]]:
    """Yield every subject of a chunk with its values."""
    last: str | None = None
    of: Values = {}
    for line in text.split("\n"):
        if not line:
            continue
        subject, predicate, rest = line.split(" ", 2)
        if subject != last:
            if last is not None:
                yield last, of
            last, of = subject, {}
        if predicate in of:
            of[predicate].append(rest[:-2])
        else:
            of[predicate] = [rest[:-2]]
    if last is not None:
        yield last, of


def chunks(
    store: Store, triples: int, *, on_disk: bool, size: int = CHUNK
) -> Generator[bytes, None, None]:
    """Yield the default graph in chunks of about `size` bytes that cut no thing in two.

    `triples` is how many it has; KgError is raised when the store breaks off before the last.
    """
    if not on_disk:  # in memory the store keeps them in the order in which they came
        made = store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph()) or b""
        yield from cut(sorted(made.splitlines(keepends=True)), size)
        return
    reading, writing = os.pipe()
    failed: list[OSError] = []
    thread = threading.Thread(target=pour, args=(store, writing, failed), daemon=True)
    lines = 0
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        thread.start()
        for chunk in cut_stream(pipe, size):
            lines += chunk.count(b"\n")
            yield chunk
    thread.join()
    if lines != triples:
        why = failed[0] if failed else "it ended early"
        raise KgError(f"The graph cannot be read to its end: {why}. Build it again.")


def pour(store: Store, writing: int, failed: list[OSError]) -> None:
    """Write the default graph into a pipe; note a failure.

    There always is one: at the end the store asks for the file to be synced, which no pipe
    can be. Whether all came is told by counting.
    """
    try:
        store.dump(f"/dev/fd/{writing}", RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    except OSError as error:
        failed.append(error)
    finally:
        os.close(writing)


def number(store: Store) -> int:
    """Return how many triples the default graph has."""
    rows = cast(QuerySolutions, store.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
    return int(str(cast(Literal, next(rows)["n"]).value))


def cut(lines: list[bytes], size: int) -> Iterator[bytes]:
    """Yield sorted lines in chunks that cut no thing in two."""
    held: list[bytes] = []
    length, last = 0, b""
    for line in lines:
        subject = line.partition(b" ")[0]
        if length >= size and subject != last:
            yield b"".join(held)
            held, length = [], 0
        held.append(line)
        length += len(line)
        last = subject
    if held:
        yield b"".join(held)


def cut_stream(pipe: IO[bytes], size: int) -> Iterator[bytes]:
    """Yield what comes through a pipe in chunks that cut no thing in two."""
    held: list[bytes] = []
    length = 0
    while some := pipe.read(size):
        held.append(some)
        length += len(some)
        if length < size:
            continue
        text = b"".join(held)
        end = last_thing(text)
        if end:
            yield text[:end]
        held, length = [text[end:]], len(text) - end
    if length:
        yield b"".join(held)


def last_thing(text: bytes) -> int:
    """Return where the last whole or begun thing of a text begins."""
    begin = text.rfind(b"\n", 0, text.rfind(b"\n")) + 1  # of the last whole line
    subject = text[begin : text.find(b" ", begin) + 1]
    while begin and text.startswith(subject, begin):
        end, begin = begin, text.rfind(b"\n", 0, begin - 1) + 1
    return 0 if text.startswith(subject, begin) else end
