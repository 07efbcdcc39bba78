"""A progress bar with rate and time left, on a terminal only."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph.pool import Progress

WORTH_A_BAR = 8
"""Documents to read from which on a bar is shown."""


@contextmanager
def bar() -> "Iterator[Progress | None]":
    """Yield what to call with a stage, documents done and in all; None without a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
    from rich.progress import TimeRemainingColumn as TimeLeft

    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}/s"), TimeLeft(),
    )  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        tasks: dict[str, TaskID] = {}

        def update(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = shown.add_task(stage, rate="–", visible=total >= WORTH_A_BAR)
            task = shown.tasks[list(tasks).index(stage)]
            speed = task.finished_speed or task.speed or 0
            shown.update(tasks[stage], completed=done, total=total, rate=f"{speed:.1f}")

        yield update
