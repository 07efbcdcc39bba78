"""`kg page -g FOLDER -o FILE`."""

from pathlib import Path

import click


@click.command()
@click.option("-g", "--graph", "graph", type=click.Path(path_type=Path), required=True,
              help="The graph folder.")  # fmt: skip
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True,
              help="The HTML file to write.")  # fmt: skip
@click.option("--around", metavar="NAME", help="Only what lies around this thing.")
@click.option("-k", "--hops", default=2, show_default=True, type=click.IntRange(1, 6),
              help="How far around it.")  # fmt: skip
@click.option("--document", metavar="NAME", help="Only what was read from this document.")
@click.option("--title", help="The title of the page.")
@click.option("--most", default=150, show_default=True, type=click.IntRange(1, 5000),
              help="Things drawn when the page opens.")  # fmt: skip
def command(
    graph: Path,
    out: Path,
    around: str | None,
    hops: int,
    document: str | None,
    title: str | None,
    most: int,
) -> None:
    """Write the graph as one HTML page that needs no network.

    Example: kg page -g graphs/mine -o page.html --around "Ann Smith" -k 2
    """
    from kg.export.html import write_page
    from kg.page import naming
    from kg.queries.lookup import Lookup

    if around is not None and document is not None:
        raise click.UsageError("--around and --document exclude each other; give one of them.")
    lookup = Lookup(graph)
    write_page(
        graph,
        out,
        around=None if around is None else naming.thing(lookup, around),
        hops=hops,
        document=None if document is None else naming.document(lookup, document),
        title=title,
        most=most,
    )
    click.echo(f"Wrote {out}. Open it in a browser.")
