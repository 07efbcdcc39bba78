"""`kg check -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("--shapes/--no-shapes", default=True, show_default=True,
              help="Check the SHACL shapes too.")  # fmt: skip
def command(graph: Path, shapes: bool) -> int:
    """Check that a graph keeps its promises; the exit code is 1 when it does not.

    No claim stands as a fact, every fact has its record, every record its sentence, offsets
    match the kept text, everything has one label, there are no blank nodes.

    Example: kg check -g graphs/mine
    """
    from kg.graph.opened import open_graph
    from kg.life.checking import check, shape_report

    with open_graph(graph) as opened:
        found = check(opened)
        for broken in found:
            click.echo(f"{broken.rule}: {broken.count}, such as {', '.join(broken.examples)}")
        size = len(opened.store)
        report = shape_report(opened) if shapes else ""
    if report:
        click.echo(report)
    if not found and not report:
        shaped = "shapes too" if shapes else "shapes not checked"
        click.echo(f"{graph}: {size} quads are in order ({shaped})")
    return 1 if found or report else 0
