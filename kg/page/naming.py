"""What a user calls a thing or a document → its IRI."""

from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from kg.errors import KgError
from kg.iris import DOC, ID
from kg.queries.labels import Hit, LabelIndex
from kg.queries.lookup import Lookup


def thing(lookup: Lookup, name: str) -> str:
    """Return the IRI of the thing called `name` (label, `:slug` or IRI).

    Raises KgError that lists the candidates when it is not clear which.
    """
    for iri in (name, ID + quote(name.removeprefix(":"))):
        if iri.startswith(("http:", "https:")) and " " not in iri and lookup.exists(iri):
            return iri
    with closing(LabelIndex(lookup.folder or lookup.store)) as index:
        hits = index.search(name, limit=8)
    exact = [hit for hit in hits if hit.label.casefold() == name.casefold()]
    if len(exact) == 1 or (len(hits) == 1 and not exact):
        return (exact or hits)[0].iri
    if not hits:
        raise KgError(f"Nothing in the graph is called '{name}'. Try: kg shell, then: find …")
    raise KgError(f"'{name}' could be: {_listed(exact or hits)}. Give one of these.", exit_code=2)


def document(lookup: Lookup, name: str) -> str:
    """Return the IRI of the document called `name` (its slug, path, title or IRI)."""
    for source in lookup.documents():
        if name in (source.iri, source.iri.removeprefix(DOC), source.path, source.label):
            return source.iri
    known = ", ".join(s.iri.removeprefix(DOC) for s in list(lookup.documents())[:5])
    raise KgError(f"No document is called '{name}'. The first ones are: {known}.")


def edition(graph: Path, name: Path) -> Path:
    """Return the folder of an older edition: a graph folder, or the number of a generation."""
    kept = graph / "generations" / name.name
    if name.name.isdigit() and not name.exists() and kept.is_dir():
        return kept
    if not name.is_dir():
        generations = graph / "generations"
        numbers = sorted((p.name for p in generations.glob("[0-9]*")), key=len)
        raise KgError(
            f"There is no older graph at '{name}'. Give a graph folder, or a generation of "
            f"{graph}: {', '.join(numbers) or 'it has none'}."
        )
    return name


def _listed(hits: list[Hit]) -> str:
    return ", ".join(f'"{hit.label}" (:{hit.iri.removeprefix(ID)})' for hit in hits)
