"""`kg report -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("-d", "--document", default="", help="Only this document, with its silent sentences.")
def command(graph: Path, document: str) -> None:
    """Show what each document gave: sentences, statements, and what gave nothing and why.

    Example: kg report -g graphs/mine --document article-7
    """
    from kg.graph.report import of_document, of_graph

    if document:
        click.echo(of_document(graph, document))
        return
    for line in of_graph(graph):
        click.echo(line)
