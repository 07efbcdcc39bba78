"""`kg serve -g FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("--host", default="127.0.0.1", show_default=True, help="A loopback address.")
@click.option("--port", default=7878, show_default=True, help="The port to listen on.")
@click.option(
    "--timeout",
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="Stop every query after this time.",
)
@click.option("-j", "--jobs", default=2, show_default=True, metavar="N",
              help="Queries that run at once.")  # fmt: skip
def command(graph: Path, host: str, port: int, timeout: float, jobs: int) -> None:
    """Offer a graph to other tools by the SPARQL 1.1 Protocol, read-only, on loopback.

    Example: kg serve -g graphs/demo --port 7878
    """
    from kg.serve import serve

    click.echo(f"Serving {graph} at http://{host}:{port}/sparql (Ctrl-C stops)", err=True)
    serve(graph, host=host, port=port, timeout=timeout, processes=max(jobs, 1))
