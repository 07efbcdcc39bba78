"""A progress bar with rate and time left, on a terminal only."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph.intake import Progress

WORTH_A_BAR = 8
"""Documents to read from which on a bar is shown."""


@contextmanager
def bar() -> "Iterator[Progress | None]":
    """Yield what to call with documents done and in all; None without a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as TimeLeft

    columns = (
        TextColumn("reading"), BarColumn(), MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}/s"), TimeLeft(),
    )  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("reading", total=None, rate="–", visible=False)

        def update(done: int, total: int) -> None:
            speed = shown.tasks[0].finished_speed or shown.tasks[0].speed or 0
            shown.update(
                task, completed=done, total=total, rate=f"{speed:.1f}", visible=total >= WORTH_A_BAR
            )

        yield update
