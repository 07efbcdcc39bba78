"""From what a caller has (a store, a graph folder, a store folder) to an open store."""

from pathlib import Path

from pyoxigraph import Store

from kg.errors import KgError

Source = Store | Path | str


def generation(folder: Path) -> Path:
    """Return the store folder to read: the current generation, or `folder` if it is a store.

    Raises KgError when `folder` is neither a graph folder nor a store.
    """
    current = folder / "current"
    if current.is_file():
        return folder / "generations" / current.read_text().strip()
    if (folder / "CURRENT").is_file():
        return folder
    raise KgError(f"'{folder}' is not a graph. Build one with `kg build DOCUMENTS -g {folder}`.")


def opened(source: Source) -> Store:
    """Return `source` if it is a store, else the store of that folder, opened read-only."""
    if isinstance(source, Store):
        return source
    return Store.read_only(str(generation(Path(source))))
