"""`write_page`: a graph, or a part of it, as one HTML file (the edge: opens and writes)."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from kg.errors import KgError
from kg.page import choose
from kg.page.collect import collect, record_iris
from kg.page.data import PageData
from kg.page.difference import difference
from kg.page.links import linked
from kg.page.render import MOST, render
from kg.queries.lookup import Lookup
from kg.queries.opening import Source

LARGEST = 6000
"""A page of a whole graph holds at most about so many statements: some 5 MB."""


def write_page(
    source: Source,
    out: Path,
    *,
    around: str | None = None,
    hops: int = 2,
    statements: Iterable[str] | None = None,
    document: str | None = None,
    title: str | None = None,
    most: int = MOST,
    before: Source | None = None,
) -> Path:
    """Write the page of a graph folder, graph or store to `out`, and return `out`.

    `around` (an entity's IRI) keeps what lies within `hops` of it, `statements` (record IRIs)
    what a query or walk found, `document` (its IRI) what was read from it, `before` (an older
    edition of the graph) what changed since; they exclude each other. The page opens on at
    most `most` things. Raises KgError when there is nothing to show.
    """
    lookup = Lookup(source)
    if before is not None:
        data = changes(Lookup(before), lookup, title=title)
    else:
        data = page_data(lookup, around=around, hops=hops, statements=statements,
                         document=document, title=title)  # fmt: skip
    return _written(render(data, most=most), out)


def changes(before: Lookup, after: Lookup, *, title: str | None = None) -> PageData:
    """Return the data of the page of a difference."""
    data = difference(before, after, title=title or f"{_name(after)}: what changed")
    if not data.records:
        raise KgError("The two graphs state the same. There is no difference to show.")
    return linked(data)


def _written(html: str, out: Path) -> Path:
    try:
        out.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = error.strerror or error
        raise KgError(f"Cannot write the page to {out}: {reason}. Choose another -o.") from error
    return out


def page_data(
    lookup: Lookup,
    *,
    around: str | None = None,
    hops: int = 2,
    statements: Iterable[str] | None = None,
    document: str | None = None,
    title: str | None = None,
) -> PageData:
    """Return the data of a page; see `write_page`."""
    store, note = lookup.store, ""
    if around is not None:
        records: Iterable[str] = choose.around(store, around, hops)
        title = title or f"Around {lookup.label(around)}"
    elif document is not None:
        records, title = choose.of_document(store, document), title or lookup.label(document)
    elif statements is not None:
        records = statements
    else:
        records, note = _whole(lookup)
    data = collect(store, records, title=title or _name(lookup), texts=lookup.text)
    if not data.records:
        raise KgError("There is no statement to show. Build documents first: kg build FOLDER.")
    iris = [thing.iri for thing in data.things]
    focus = iris.index(around) if around in iris else None
    return linked(replace(data, focus=focus, note=note))


def _whole(lookup: Lookup) -> tuple[Iterable[str], str]:
    """Return all records of a graph, or of a large one those that hold it together."""
    found = list(islice(record_iris(lookup.store), LARGEST + 1))
    if len(found) <= LARGEST:
        return found, ""
    chosen, shown, things = choose.most_connected(
        lookup.folder or lookup.store, lookup.store, LARGEST
    )
    return chosen, f"The {shown:,} most connected of {things:,} things; kg page --around for others"


def _name(lookup: Lookup) -> str:
    if lookup.folder is None:
        return "Who said what"
    return lookup.folder.resolve().name.replace("-", " ").replace("_", " ").capitalize()
