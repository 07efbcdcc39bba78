"""`kg undo -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("--list", "listed", is_flag=True, help="Only list what can be taken back.")
def command(graph: Path, listed: bool) -> None:
    """Take back the last change: build, add, remove, merge, split or rename.

    Example: kg undo -g graphs/mine
    """
    from kg.life.undoing import changes, undo

    if listed:
        for change in changes(graph):
            click.echo(f"{change.at}  {change.command}  {change.documents} documents")
        return
    change, _ = undo(graph)
    click.echo(f"{graph}: took back '{change.command}' of {change.at}")
