"""`kg corroborate -g FOLDER`."""

from itertools import islice
from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("-n", "--number", default=20, show_default=True, help="How many to list.")
@click.option("--copies", is_flag=True, help="List the groups of near-copies instead.")
def command(graph: Path, number: int, copies: bool) -> None:
    """List what most independent sources say; near-copies of a text count as one.

    Example: kg corroborate -g graphs/mine -n 5
    """
    from kg.graph.opened import open_graph
    from kg.iris import DOC
    from kg.life.agreeing import backings
    from kg.life.copies import groups

    with open_graph(graph) as opened:
        if copies:
            for group in groups(opened):
                click.echo(" ".join(sorted(iri.removeprefix(DOC) for iri in group)))
            return
        for b in islice(backings(opened), number):
            click.echo(
                f"{b.sources} sources, {b.documents} documents "
                f"({b.asserted} state it, {b.claimed} report it): "
                f"{b.subject} | {b.relation} | {b.object}"
            )
