"""Work spread over processes: a bounded number of tasks on the way, results as they come."""

import os
import signal
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from kg.errors import KgError

In = TypeVar("In")
Out = TypeVar("Out")

Progress = Callable[[str, int, int], None]
"""Called with what is being done, and the numbers of documents done and in all."""

AHEAD = 3
"""Tasks on the way for each process: enough to keep it busy, few enough to bound memory."""


def spread(
    work: Callable[[In], Out],
    items: Iterable[In],
    *,
    jobs: int,
    start: Callable[..., None] | None = None,
    arguments: tuple[object, ...] = (),
) -> Generator[Out, None, None]:
    """Yield `work(item)` for every item, in the order in which they are done.

    With one job it all happens in this process. `start(*arguments)` runs once in every
    process. When the caller stops early or is interrupted, the processes are ended.
    """
    if jobs <= 1:
        if start:
            start(*arguments)
        yield from map(work, items)
        return
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    pool = ProcessPoolExecutor(
        jobs, get_context("spawn"), initializer=begin, initargs=(start, arguments)
    )
    try:
        yield from flowing(pool, work, iter(items), jobs * AHEAD)
    except BrokenProcessPool:
        raise KgError(
            "A working process died (out of memory?). Run the command again: it goes on "
            "where it stopped; fewer processes (-j) need less memory."
        ) from None
    finally:
        end(pool)


def begin(start: Callable[..., None] | None, arguments: tuple[object, ...]) -> None:
    """Prepare a process: Ctrl-C is for the parent, who then ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, args=(os.getppid(),), daemon=True).start()
    if start:
        start(*arguments)


def end_with_parent(parent: int) -> None:
    """End this process when its parent was killed: nobody else would."""
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(1)


def flowing(
    pool: ProcessPoolExecutor, work: Callable[[In], Out], items: Iterator[In], ahead: int
) -> Iterator[Out]:
    """Yield results while keeping at most `ahead` tasks on the way."""
    waiting: set[Future[Out]] = {pool.submit(work, item) for item in islice(items, ahead)}
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        for future in done:
            waiting |= {pool.submit(work, item) for item in islice(items, 1)}
            yield future.result()


def end(pool: ProcessPoolExecutor) -> None:
    """End the processes of a pool at once; what they were doing is not waited for."""
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()
