"""The parent's side of the query process: frames, time, and an end that always comes."""

import os
import select
import subprocess
import sys
import threading
import time

from kg.queries import child
from kg.queries.errors import QueryError, QueryInterrupted, QueryTimeout

Frame = tuple[bytes, bytes]


class Process:
    """One child; `waited` is how long the current query has been waited for, in seconds."""

    def __init__(self) -> None:
        self.timeout: float | None = None
        self.waited = 0.0
        self.cancelled = False
        self._popen = _spawned()

    def kill(self) -> None:
        """End the child at once; whoever waits for it gets an error."""
        self._popen.kill()

    def close(self) -> None:
        """End the child and let go of its pipes; the system's tidying is not waited for."""
        self._popen.kill()
        threading.Thread(target=self._popen.wait).start()
        for pipe in (self._popen.stdin, self._popen.stdout):
            if pipe:
                pipe.close()

    def start(self, timeout: float | None) -> None:
        """Begin to count the time of a query; `timeout` is in seconds."""
        self.timeout, self.waited = timeout, 0.0

    def send(self, kind: bytes, body: bytes) -> None:
        """Send one frame to the child."""
        pipe = self._popen.stdin
        assert pipe is not None
        try:
            rest = memoryview(child.HEAD.pack(kind, len(body)) + body)
            while rest:
                rest = rest[os.write(pipe.fileno(), rest) :]
        except BrokenPipeError:
            self._died()

    def frame(self) -> Frame:
        """Return the next frame of the child.

        Raises QueryTimeout, QueryInterrupted, or QueryError when the child died; the child
        is gone then.
        """
        try:
            kind, length = child.HEAD.unpack(self._read(child.HEAD.size))
            return kind, self._read(length)
        except KeyboardInterrupt:
            raise QueryInterrupted from None

    def _read(self, size: int) -> bytes:
        pipe = self._popen.stdout
        assert pipe is not None
        parts = []
        while size:
            self._wait(pipe.fileno())
            part = os.read(pipe.fileno(), min(size, 1 << 20))
            if not part:
                self._died()
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _wait(self, pipe: int) -> None:
        if self.timeout is None:
            select.select([pipe], [], [])
            return
        begun = time.monotonic()
        ready, _, _ = select.select([pipe], [], [], max(0.0, self.timeout - self.waited))
        self.waited += time.monotonic() - begun
        if not ready:
            raise QueryTimeout(self.timeout)

    def _died(self) -> None:
        if self.cancelled:
            raise QueryInterrupted
        raise QueryError(
            "The query process ended: the query needed too much memory.",
            hint="Narrow it or add LIMIT before sorting or grouping.",
        )


def _spawned() -> subprocess.Popen[bytes]:
    """Start a child: a new program, never a fork of a process that has a store open."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-P", str(child.__file__)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )
