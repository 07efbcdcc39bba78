"""`kg page -g FOLDER -o FILE`."""

from pathlib import Path

import click

from kg.commands.options import graph_option


@click.command()
@graph_option()
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True,
              help="The HTML file to write.")  # fmt: skip
@click.option("--around", metavar="NAME", help="Only what lies around this thing.")
@click.option("-k", "--hops", default=2, show_default=True, type=click.IntRange(1, 6),
              help="How far around it.")  # fmt: skip
@click.option("--document", metavar="NAME", help="Only what was read from this document.")
@click.option("--before", type=click.Path(path_type=Path), metavar="FOLDER",
              help="Only what changed since this older graph folder, or this generation "
              "of the graph.")  # fmt: skip
@click.option("--title", help="The title of the page.")
@click.option("--most", default=110, show_default=True, type=click.IntRange(1, 5000),
              help="Things drawn when the page opens.")  # fmt: skip
def command(
    graph: Path,
    out: Path,
    around: str | None,
    hops: int,
    document: str | None,
    before: Path | None,
    title: str | None,
    most: int,
) -> None:
    """Write the graph as one HTML page that needs no network.

    Example: kg page -g graphs/mine -o page.html --around "Ann Smith" -k 2
    """
    from kg.export.html import write_page
    from kg.page import naming
    from kg.queries.lookup import Lookup

    if sum(option is not None for option in (around, document, before)) > 1:
        raise click.UsageError("--around, --document and --before exclude each other; give one.")
    lookup = Lookup(graph)
    write_page(
        graph,
        out,
        around=None if around is None else naming.thing(lookup, around),
        hops=hops,
        document=None if document is None else naming.document(lookup, document),
        title=title,
        most=most,
        before=None if before is None else naming.edition(graph, before),
    )
    click.echo(f"Wrote {out}. Open it in a browser.")
