"""Files → documents; web pages, PDF and Word files are converted by several processes.

The order of the documents is that of the files, whichever is converted first. A file that
kills its process, or that takes for ever, is one more file that cannot be read.
"""

import contextlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from kg.graph.pool import AHEAD, Progress, begin, end
from kg.model import Document
from kg.text import reader
from kg.text.reader import Source, Unreadable

SLOW = frozenset((".html", ".htm", ".xhtml", ".pdf", ".docx"))
WORTH = 8
"""Slow files from which on processes are started: that takes a second."""
LONGEST = 300.0
"""Seconds after which a file is given up."""
MEMORY = 4 << 30
"""Bytes that a converting process may use: what wants more is a bomb."""

Found = list[Document | Unreadable]
Waiting = deque[tuple[Source | Unreadable, Future[Found] | None]]


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of some files, converted while they are asked for."""

    sources: list[Source | Unreadable]
    jobs: int
    progress: Progress | None

    def __length_hint__(self) -> int:
        return len(self.sources)

    def __iter__(self) -> Iterator[Document | Unreadable]:
        slow = sum(map(is_slow, self.sources))
        if self.jobs <= 1 or slow < WORTH:
            return reader.documents_of(self.sources)
        return reader.distinct(in_processes(self.sources, min(self.jobs, slow), self.progress))


def documents(
    paths: Iterable[Path], *, jobs: int = 1, progress: Progress | None = None
) -> Documents:
    """Return the documents of files, folder trees and "-", as `kg.text.reader.documents` does."""
    return Documents(reader.sources(paths), jobs, progress)


def is_slow(source: Source | Unreadable) -> bool:
    """Return whether a file is of a format that takes long to convert."""
    return isinstance(source, Source) and source.file.suffix.lower() in SLOW


def in_processes(
    sources: list[Source | Unreadable], jobs: int, progress: Progress | None
) -> Iterator[Document | Unreadable]:
    """Yield what files hold, in their order; a bounded number is converted ahead."""
    pool = started(jobs)
    rest, waiting = iter(sources), Waiting()
    try:
        for number in range(len(sources)):
            fresh = islice(rest, jobs * AHEAD - len(waiting))
            waiting.extend((s, submitted(pool, s) if is_slow(s) else None) for s in fresh)
            source, future = waiting.popleft()
            if future is None:
                yield from here(source)
            else:
                try:
                    found = future.result(timeout=LONGEST)
                except (BrokenProcessPool, TimeoutError) as error:
                    pool, found, waiting = recovered(pool, jobs, source, waiting, error)
                yield from found
            if progress:
                progress("opening", number + 1, len(sources))
    finally:
        end(pool)


def here(source: Source | Unreadable) -> Iterable[Document | Unreadable]:
    """Return what a file holds, read in this process."""
    return [source] if isinstance(source, Unreadable) else reader.read(source)


def started(jobs: int) -> ProcessPoolExecutor:
    """Return new processes that convert."""
    return ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=begin, initargs=(limited, ())
    )


def limited() -> None:
    """Bound the memory of this process, where the system can."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def submitted(pool: ProcessPoolExecutor, source: Source | Unreadable) -> Future[Found]:
    """Return the result to come of converting a file."""
    try:
        return pool.submit(converted, source)
    except BrokenProcessPool as error:
        broken = Future[Found]()
        broken.set_exception(error)
        return broken


def converted(source: Source | Unreadable) -> Found:
    """Return what one file holds."""
    return list(here(source))


def recovered(
    pool: ProcessPoolExecutor, jobs: int, source: Source | Unreadable, waiting: Waiting,
    error: Exception,
) -> tuple[ProcessPoolExecutor, Found, Waiting]:  # fmt: skip
    """Return new processes, what came of `source`, and what waits, after a process was lost.

    Which file killed it is found by converting those on the way one by one.
    """
    end(pool)
    pool = started(jobs)
    if isinstance(error, TimeoutError):
        later = [(s, submitted(pool, s) if f else None) for s, f in waiting]
        return pool, [too_long(source)], deque(later)
    again = Waiting()
    for one, future in ((source, submitted(pool, source)), *waiting):
        if future is None or is_done(future):
            again.append((one, future))
            continue
        done = Future[Found]()
        try:
            done.set_result(submitted(pool, one).result(timeout=LONGEST))
        except (BrokenProcessPool, TimeoutError) as why:
            end(pool)
            pool = started(jobs)
            deadly = isinstance(why, BrokenProcessPool)
            done.set_result([killed(one) if deadly else too_long(one)])
        again.append((one, done))
    _, first = again.popleft()
    assert first is not None
    return pool, first.result(), again


def is_done(future: Future[Found]) -> bool:
    """Return whether a file was converted before the process was lost."""
    return future.done() and not future.cancelled() and future.exception() is None


def too_long(source: Source | Unreadable) -> Unreadable:
    """Return the fault of a file that takes for ever."""
    return Unreadable(source.path, f"converting it took more than {LONGEST:.0f} seconds")


def killed(source: Source | Unreadable) -> Unreadable:
    """Return the fault of a file that no process survives."""
    return Unreadable(source.path, "converting it killed the process (out of memory?)")
