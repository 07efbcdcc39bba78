"""`kg build PATH… -g FOLDER`."""

import click


@click.command()
def command() -> None:
    """Build a graph folder from documents.

    Example: kg build my/articles -g graphs/mine
    """
