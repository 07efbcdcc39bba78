"""`kg query SPARQL -g FOLDER`."""

import difflib
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import click

from kg.commands.options import graph_option
from kg.errors import KgError

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode

    from kg.queries.runner import Result

FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl", "md", "ttl", "nt")
TRIPLES: Final = ("subject", "predicate", "object")


@click.command()
@click.argument("sparql", required=False)
@graph_option()
@click.option(
    "-f",
    "--file",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Read the query from a file, - for standard input.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=None,
    help="How the answer is written; table on a terminal, else tsv, or ttl for triples.",
)
@click.option(
    "--timeout",
    type=float,
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="Stop the query after this time; 0 never.",
)
@click.option("--limit", type=int, default=None, metavar="N", help="Write at most N rows.")
@click.option(
    "--list",
    "listed",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=lambda ctx, _, wanted: list_saved(ctx) if wanted else None,
    help="List the saved questions and leave.",
)
@click.option(
    "--bind",
    multiple=True,
    metavar="x=TERM",
    help='Give a variable a value: a label, :curie, <iri>, "text" or number.',
)
def command(
    sparql: str | None, graph: Path, file: Path | None, form: str | None,
    timeout: float, limit: int | None, bind: tuple[str, ...],
) -> int:  # fmt: skip
    """Ask a graph in SPARQL. The prefixes of kg are declared; the graph is only read.

    SPARQL is the query, or the name of a saved question. Exit codes: 0 ok, 1 a query or
    data error, 2 usage, 124 timeout, 130 interrupted.

    Example: kg query 'SELECT ?who ?what { ?who rel:praise ?what }' -g graphs/demo
    """
    from kg.queries.runner import Runner

    text = question(sparql, file)
    values = dict(binding(given, graph) for given in bind)
    with Runner(graph) as runner:
        result = runner.run(text, timeout=timeout or None, limit=limit, bindings=values)
        write(result, form, graph)
    if result.more:
        count = f"{result.more}" if result.exact else f"more than {result.more}"
        click.echo(f"{count} more rows; raise --limit to see them", err=True)
    return 0


def question(sparql: str | None, file: Path | None) -> str:
    """Return the text to run, from the argument, a saved question or a file."""
    from kg.queries.saved import SAVED

    if (sparql is None) == (file is None):
        raise click.UsageError("Give a query, or a file with -f.")
    if sparql is not None:
        if re.fullmatch(r"[a-z-]+", sparql) and sparql not in SAVED:
            near = difflib.get_close_matches(sparql, SAVED, 1)
            hint = f"Did you mean '{near[0]}'?" if near else "`kg query --list` shows them."
            raise click.UsageError(f"No saved question '{sparql}'. {hint}")
        return SAVED[sparql].text if sparql in SAVED else sparql
    try:
        return sys.stdin.read() if str(file) == "-" else Path(str(file)).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KgError(f"Cannot read the query from '{file}': {error}", exit_code=2) from None


def list_saved(ctx: click.Context) -> None:
    """Write the saved questions with their help and variables, and leave."""
    from kg.queries.saved import SAVED

    for name, saved in SAVED.items():
        out(f"{name:20} {saved.help}\n")
        for variable, words in saved.needs:
            out(f"{'':20}   --bind {variable}=…  {words}\n")
    ctx.exit()


def binding(text: str, graph: Path) -> "tuple[str, NamedNode | Literal]":
    """Return the variable and term of `x=TERM`: a label, CURIE, <IRI>, "text" or number."""
    import pyoxigraph as ox

    from kg.iris import PREFIXES

    name, equals, term = text.partition("=")
    if not equals or not term.strip() or not name.lstrip("?").isidentifier():
        raise click.UsageError(f"--bind wants x=TERM, for example x=:moscow, not '{text}'.")
    query = f"SELECT (({term}) AS ?x) {{}}"
    try:
        rows = cast(ox.QuerySolutions, ox.Store().query(query, prefixes=PREFIXES))
        found = cast(ox.NamedNode | ox.Literal, next(rows)[0])
    except (SyntaxError, ValueError, OSError):
        found = ox.NamedNode(called(term, graph))
    return name.lstrip("?"), found


def called(label: str, graph: Path) -> str:
    """Return the IRI of what is called so; raise UsageError when none or several are."""
    from contextlib import closing

    from kg.queries.labels import LabelIndex

    with closing(LabelIndex(graph)) as index:
        hits = index.search(label)
    same = [hit for hit in hits if hit.score == 1]
    if len(same) == 1:
        return same[0].iri
    near = "; ".join(f"{hit.label} <{hit.iri}>" for hit in (same or hits)[:5])
    if same:
        raise click.UsageError(f"Several are called '{label}': {near}")
    raise click.UsageError(f"Nothing is called '{label}'." + (f" Near: {near}" if near else ""))


# -- writing ----------------------------------------------------------------------------------


def write(result: "Result", form: str | None, graph: Path) -> None:
    """Write an answer to standard output in a format."""
    from kg.shell import formats

    mode = form or ("table" if sys.stdout.isatty() else "tsv")
    if result.kind == "ask":
        out(formats.boolean_text(result.boolean, mode))
    elif result.kind == "construct" and (form in (None, "ttl", "nt")):
        out(formats.triples_text(result.triples, form or "ttl"))
    elif mode in ("ttl", "nt"):
        raise KgError(f"A SELECT query gives rows, which {mode} cannot hold; choose csv or json.")
    else:
        columns, rows = table_of(result)
        if mode == "table":
            table(columns, rows, graph)
        else:
            for chunk in formats.WRITERS[mode](columns, rows):
                out(chunk)


def table_of(result: "Result") -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """Return columns and rows; triples have three columns."""
    if result.kind == "construct":
        return TRIPLES, ((t.subject, t.predicate, t.object) for t in result.triples)
    return result.variables, (tuple(row) for row in result.rows)


def table(columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]], graph: Path) -> None:
    """Write rows as a table with labels for IRIs, a thousand at a time."""
    from kg.queries.lookup import Lookup
    from kg.shell.table import table as lines

    lookup, known = Lookup(graph), iter(rows)
    first = True
    while (part := list(islice(known, 1000))) or first:
        shown = [[("", cell_words(cell, lookup)) for cell in row] for row in part]
        text = lines(columns, shown, terminal_width())
        out("\n".join(text if first else text[2:]) + "\n")
        first = False


def cell_words(cell: Any, lookup: Any) -> str:
    """Return a cell as a person reads it."""
    from pyoxigraph import NamedNode

    from kg.shell.clean import clean
    from kg.shell.names import plain

    return clean(lookup.label(cell.value) if isinstance(cell, NamedNode) else plain(cell))


def terminal_width(environment: Mapping[str, str] = os.environ) -> int:
    """Return the width of the terminal in columns, very wide when there is none."""
    wide = sys.stdout.isatty() or "COLUMNS" in environment
    return shutil.get_terminal_size().columns if wide else 10_000


def out(text: str) -> None:
    """Write UTF-8 to standard output, whatever the locale."""
    click.echo(text.encode("utf-8", "backslashreplace"), nl=False)
