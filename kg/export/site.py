"""`write_site`: a graph as a folder of linked pages (the edge: opens and writes)."""

from pathlib import Path

from kg.errors import KgError
from kg.export.html import page_data
from kg.page.collect import record_iris
from kg.queries.lookup import Lookup
from kg.queries.opening import Source
from kg.site.render import files
from kg.site.views import Site

MARK = "index.html"


def write_site(source: Source, out: Path, *, title: str | None = None) -> int:
    """Write the site of a graph into the folder `out`; return the number of its pages.

    Raises KgError when `out` holds something that is not a site.
    """
    if out.is_dir() and any(out.iterdir()) and not (out / MARK).is_file():
        raise KgError(f"'{out}' holds other files. Give an empty or a new folder with -o.")
    lookup = Lookup(source)
    data = page_data(lookup, statements=record_iris(lookup.store), title=title)
    texts = {n: lookup.text(s.iri) for n, s in enumerate(data.sources)}
    site = Site(data, {n: text for n, text in texts.items() if text is not None})
    count = 0
    try:
        for folder in ("", "document", "thing"):
            (out / folder).mkdir(parents=True, exist_ok=True)
        for path, html in files(site):
            (out / path).write_text(html, encoding="utf-8", newline="\n")
            count += 1
    except OSError as error:
        raise KgError(f"Cannot write the site to '{out}': {error.strerror or error}.") from error
    return count
