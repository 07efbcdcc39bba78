"""`kg suggest -g FOLDER`."""

import sys
from pathlib import Path

import click

from kg.commands.options import graph_option, told_decision


@click.command()
@graph_option()
@click.option("-n", "--number", default=20, show_default=True, help="How many to list.")
@click.option("--review", is_flag=True, help="Ask yes or no for each, and merge on yes.")
def command(graph: Path, number: int, review: bool) -> None:
    """List things that may be one, with the evidence; --review asks about each.

    Example: kg suggest -g graphs/mine --review
    """
    from kg.graph.opened import open_graph
    from kg.life.naming import merge
    from kg.life.suggesting import suggestions

    with open_graph(graph) as opened:
        found = suggestions(opened)[:number]
    if review and not sys.stdin.isatty():
        raise click.UsageError("--review asks questions and needs a terminal.")
    for s in found:
        click.echo(f"{s.keep_label} = {s.other_label}?  {s.why}")
        if review and click.confirm("  one thing?", default=False):
            told_decision(merge(graph, f"<{s.keep}>", [f"<{s.other}>"]))
        elif not review:
            click.echo(f"    kg merge '<{s.keep}>' '<{s.other}>' -g {graph}")
    if not found:
        click.echo("No likely duplicates.")
