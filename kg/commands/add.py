"""`kg add PATH… -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, processes, reading_options, told


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@graph_option()
@reading_options
def command(paths: tuple[Path, ...], graph: Path, model: str, reader: str, jobs: int) -> int:
    """Add documents to a graph, or replace those that changed.

    PATHS are files, folders, or - for standard input. Documents that cannot be read are
    named and left out, and the exit code is then 1.

    Example: kg add today.txt -g graphs/mine
    """
    from kg.commands.progress import bar
    from kg.graph.intake import Reader
    from kg.life.growing import add

    with bar() as progress:
        report = add(
            paths,
            graph=graph,
            reader=Reader(model, reader),
            jobs=processes(jobs),
            progress=progress,
        )
    return told(report, graph)
