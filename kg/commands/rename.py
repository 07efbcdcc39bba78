"""`kg rename THING LABEL -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, told_decision


@click.command()
@click.argument("thing")
@click.argument("label")
@graph_option()
def command(thing: str, label: str, graph: Path) -> None:
    """Show THING under another LABEL; the old one stays as another name.

    Example: kg rename :un "United Nations" -g graphs/mine
    """
    from kg.life.naming import rename

    told_decision(rename(graph, thing, label))
