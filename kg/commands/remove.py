"""`kg remove DOCUMENT… -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option, told


@click.command()
@click.argument("documents", nargs=-1, required=True)
@graph_option()
def command(documents: tuple[str, ...], graph: Path) -> int:
    """Take DOCUMENTS (names or paths, as `kg report` shows them) out of a graph.

    What other documents say too stays. `kg undo` takes it back.

    Example: kg remove article-7 -g graphs/mine
    """
    from kg.life.growing import remove

    return told(remove(documents, graph=graph), graph)
