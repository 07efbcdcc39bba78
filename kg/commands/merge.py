"""`kg merge KEEP OTHER… -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, told_decision


@click.command()
@click.argument("keep")
@click.argument("others", nargs=-1, required=True)
@graph_option()
def command(keep: str, others: tuple[str, ...], graph: Path) -> None:
    """Make OTHERS the same thing as KEEP, now and in every later build.

    Things are labels, CURIEs (:moscow, doc:article-7.talks) or IRIs. The decision becomes a
    line in aliases.toml; `kg undo` takes it back.

    Example: kg merge "Vladimir Putin" Putin -g graphs/mine
    """
    from kg.life.naming import merge

    told_decision(merge(graph, keep, others))
