"""One writer at a time: an advisory lock on the file `lock` of a graph folder."""

import fcntl
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import KgError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock; raise KgError naming the other process when it is taken.

    The system frees the lock when the process ends, however it ends.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise KgError(f"Cannot write in {path.parent}: {error.strerror}.") from None
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise KgError(
                f"{path.parent} is being changed by {holder(handle)}. "
                "Wait until it is done, or end it, and try again."
            ) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()} {Path(sys.argv[0]).name}\n".encode(), 0)
        yield
    finally:
        os.close(handle)


def holder(handle: int) -> str:
    """Return who holds the lock, as far as the lock file tells."""
    words = os.pread(handle, 200, 0).decode(errors="replace").split()
    if not words:
        return "another process"
    return f"process {words[0]} ({' '.join(words[1:])})"
