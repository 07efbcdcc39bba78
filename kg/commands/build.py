"""`kg build PATH… -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, processes, reading_options, told


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@graph_option()
@reading_options
@click.option("--afresh", is_flag=True, help="Put the whole graph together again.")
def command(
    paths: tuple[Path, ...], graph: Path, model: str, reader: str, jobs: int, afresh: bool
) -> int:
    """Make the graph folder hold exactly the documents under PATHS.

    PATHS are files, folders, or - for standard input. What was read before is not read
    again; after Ctrl-C the same command goes on where it stopped. Documents that cannot be
    read are named and left out, and the exit code is then 1.

    Example: kg build my/articles -g graphs/mine
    """
    from kg.build import build
    from kg.commands.progress import bar
    from kg.graph.intake import Reader

    with bar() as progress:
        report = build(
            paths,
            graph=graph,
            reader=Reader(model, reader),
            jobs=processes(jobs),
            progress=progress,
            afresh=afresh,
        )
    return told(report, graph)
