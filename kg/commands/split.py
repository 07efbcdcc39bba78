"""`kg split THING -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, told_decision


@click.command()
@click.argument("thing")
@graph_option()
@click.option("-d", "--document", default="", help="Part it only in this document …")
@click.option("-n", "--name", default="", help="… where it is called this from now on.")
def command(thing: str, graph: Path, document: str, name: str) -> None:
    """Part the names that were linked to THING; they are never linked again by themselves.

    Example: kg split "John Smith" --document article-7 --name "John Smith (baker)" -g graphs/mine
    """
    from kg.life.naming import split

    told_decision(split(graph, thing, document=document, name=name))
