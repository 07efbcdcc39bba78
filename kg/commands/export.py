"""`kg export FORMAT -g FOLDER -o FILE`."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import click

from kg.commands.options import graph_option
from kg.errors import KgError


def formats() -> str:
    """Return the table of formats for the help text."""
    from kg.export.exporters import EXPORTERS

    return "\n".join(f"{name:11} {exporter.help}" for name, exporter in EXPORTERS.items())


class Help(click.Command):
    """A command whose help lists the formats."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of formats."""
        with formatter.section("Formats"):
            for line in formats().splitlines():
                name, _, words = line.partition(" ")
                formatter.write_dl([(name, words.strip())])


@click.command(cls=Help)
@click.argument("name", metavar="FORMAT")
@graph_option()
@click.option("-o", "--out", type=click.Path(path_type=Path, allow_dash=True), default=Path("-"),
              metavar="FILE", help="The file to write; standard output by default.")  # fmt: skip
@click.option("--views", is_flag=True, help="With trig: also one graph for each speaker.")
def command(name: str, graph: Path, out: Path, views: bool) -> None:
    """Write a graph in a format that other tools read.

    Example: kg export jsonl -g graphs/demo -o statements.jsonl
    """
    from kg.export.exporters import EXPORTERS
    from kg.graph.opened import open_graph

    wanted = f"{name}-views" if views else name
    if wanted not in EXPORTERS:
        known = ", ".join(EXPORTERS)
        raise click.UsageError(f"No format '{wanted}'. There are: {known}.")
    with open_graph(graph) as opened:
        written(out, lambda file: EXPORTERS[wanted].write(opened, file))


def written(out: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write a file whole or not at all; "-" is standard output."""
    if str(out) == "-":
        write(sys.stdout.buffer)
        return
    new = out.with_name(f"{out.name}.{os.getpid()}.new")
    try:
        try:
            with new.open("wb") as file:
                write(file)
            new.replace(out)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise KgError(f"Cannot write '{out}': {error.strerror or error}.") from None
