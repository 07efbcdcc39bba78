"""`kg check -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, processes


@click.command()
@graph_option()
@click.option("--shapes/--no-shapes", default=True, show_default=True,
              help="Check the SHACL shapes too.")  # fmt: skip
@click.option("-j", "--jobs", default=0, metavar="N",
              help="Processes that check at once; by default one for each processor.")  # fmt: skip
def command(graph: Path, shapes: bool, jobs: int) -> int:
    """Check that a graph keeps its promises; the exit code is 1 when it does not.

    No claim stands as a fact, every fact has its record, every record its sentence, offsets
    match the kept text, everything has one label, there are no blank nodes.

    Example: kg check -g graphs/mine
    """
    from kg.commands.progress import bar
    from kg.graph.opened import open_graph
    from kg.life.checking import examine, shape_report

    with open_graph(graph) as opened:
        with bar() as progress:
            all_found = examine(opened, with_shapes=shapes, jobs=processes(jobs), progress=progress)
        found = all_found.breaches
        for broken in found:
            click.echo(f"{broken.rule}: {broken.count}, such as {', '.join(broken.examples)}")
        size = len(opened.store)
        report = shape_report(opened, all_found) if shapes else ""
    if report:
        click.echo(report)
    if not found and not report:
        shaped = "shapes too" if shapes else "shapes not checked"
        click.echo(f"{graph}: {size} quads are in order ({shaped})")
    return 1 if found or report else 0
