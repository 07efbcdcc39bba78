"""Options and messages that the commands which change a graph share."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from kg.build import Report
    from kg.life.naming import Decision

Command = TypeVar("Command", bound=Callable[..., Any])


def graph_option() -> Callable[[Command], Command]:
    """Return the option `-g FOLDER`."""
    return click.option(
        "-g", "--graph", type=click.Path(path_type=Path), required=True,
        metavar="FOLDER", help="The graph folder.",
    )  # fmt: skip


def reading_options(command: Command) -> Command:
    """Add the options of commands that read documents: --model, -j."""
    from kg.text.parser import DEFAULT_MODEL

    options = (
        click.option("--model", default=DEFAULT_MODEL, show_default=True,
                     help="The spaCy pipeline that parses."),
        click.option("--reader", default="kg.reading", hidden=True),
        click.option("-j", "--jobs", default=0, metavar="N",
                     help="Processes that read at once; by default one for each processor."),
    )  # fmt: skip
    for option in options:
        command = option(command)
    return command


def processes(jobs: int) -> int:
    """Return the number of processes to use: `jobs`, or one for each processor we may use."""
    if jobs > 0:
        return jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def told(report: "Report", graph: Path) -> int:
    """Print what a build did and what was skipped; return the exit code."""
    done = report.outcome
    parts = [f"{len(names)} {word}" for names, word in
             ((done.added, "added"), (done.changed, "changed"), (done.removed, "removed"))
             if names]  # fmt: skip
    click.echo(
        f"{graph}: {report.documents} documents ({', '.join(parts) or 'nothing changed'}; "
        f"{report.read} read)"
    )
    if done.rewritten:
        click.echo(f"{len(done.rewritten)} other documents rewritten, because names moved: "
                   + ", ".join(f"{old} → {new}" for old, new in done.moved[:5]))  # fmt: skip
    if report.older:
        click.echo(f"{older(report.older)}; `kg build` with all documents reads them anew")
    for bad in report.skipped:
        click.echo(f"skipped {bad.path}: {bad.why}", err=True)
    return 1 if report.skipped else 0


def older(number: int) -> str:
    """Return how many documents older rules have read, in words."""
    were = "1 document was" if number == 1 else f"{number} documents were"
    return f"{were} read by other rules or another model than kg has now"


def told_decision(decision: "Decision") -> None:
    """Print what was decided about names and what it changed."""
    done = decision.outcome
    parts = []
    if done.quads_removed or done.quads_added:
        parts.append(f"{done.quads_removed} quads went, {done.quads_added} came")
    if done.rewritten:
        parts.append(f"{len(done.rewritten)} documents rewritten")
    click.echo(f"{decision.told}: {', '.join(parts) or 'nothing changed'}")
