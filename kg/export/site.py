"""`write_site`: a graph as a folder of linked pages (the edge: opens and writes)."""

from pathlib import Path

from kg.errors import KgError
from kg.export.html import page_data
from kg.page.collect import record_iris
from kg.queries.lookup import Lookup
from kg.queries.opening import Source
from kg.site.render import files
from kg.site.views import Site

MARK = '<meta name="generator" content="kg site">'
FOLDERS = ("document", "thing")


def write_site(source: Source, out: Path, *, title: str | None = None) -> int:
    """Write the site of a graph into the folder `out`; return the number of its pages.

    Raises KgError when `out` holds something that is not a site.
    """
    if out.is_dir() and any(out.iterdir()) and not _ours(out / "index.html"):
        raise KgError(f"'{out}' holds other files. Give an empty or a new folder with -o.")
    lookup = Lookup(source)
    data = page_data(lookup, statements=record_iris(lookup.store), title=title)
    texts = {n: lookup.text(s.iri) for n, s in enumerate(data.sources)}
    site = Site(data, {n: text for n, text in texts.items() if text is not None})
    try:
        return _written(site, out)
    except OSError as error:
        raise KgError(f"Cannot write the site to '{out}': {error.strerror or error}.") from error


def _written(site: Site, out: Path) -> int:
    """Write the files of a site and take away those of an older one; return their number."""
    for folder in FOLDERS:
        (out / folder).mkdir(parents=True, exist_ok=True)
    written = set()
    for path, html in files(site):
        (out / path).write_text(html, encoding="utf-8", newline="\n")
        written.add(out / path)
    for old in (page for folder in FOLDERS for page in (out / folder).glob("*.html")):
        if old not in written:
            old.unlink()
    return len(written)


def _ours(index: Path) -> bool:
    """Return whether a file is the index of a site that we wrote."""
    return index.is_file() and MARK in index.read_text(encoding="utf-8", errors="replace")[:4000]
