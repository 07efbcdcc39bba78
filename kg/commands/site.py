"""`kg site -g FOLDER -o FOLDER`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("-o", "--out", type=click.Path(path_type=Path, file_okay=False), required=True,
              metavar="FOLDER", help="The folder to write.")  # fmt: skip
@click.option("--title", help="The title of the site.")
def command(graph: Path, out: Path, title: str | None) -> None:
    """Write the graph as a folder of linked pages: index, documents, things.

    Example: kg site -g graphs/mine -o site && open site/index.html
    """
    from kg.export.site import write_site

    count = write_site(graph, out, title=title)
    click.echo(f"Wrote {count} pages. Open {out / 'index.html'} in a browser.")
