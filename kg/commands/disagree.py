"""`kg disagree -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
def command(graph: Path) -> None:
    """List where sources differ: denied against stated, two values where there is one.

    Example: kg disagree -g graphs/mine
    """
    from kg.queries.agreement import disagreements
    from kg.queries.lookup import Lookup
    from kg.queries.prose import prose

    differing = list(disagreements(Lookup(graph)))
    for found in differing:
        click.echo(f"{found.subject.label} | {found.relation.label} ({found.kind})")
        for side in found.sides:
            for evidence in side:
                click.echo(f"  {prose(evidence)}  ({evidence.document.label})")
    click.echo(f"{len(differing)} disagreements", err=True)
