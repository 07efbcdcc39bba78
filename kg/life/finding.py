"""From what a person types to the thing that is meant: an exact look-up, never a guess."""

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from kg import iris
from kg.errors import KgError
from kg.graph.writing import Writer

HERE = DefaultGraph()
RDFS_LABEL = NamedNode(iris.PREFIXES["rdfs"] + "label")
SKOS_ALT = NamedNode(iris.PREFIXES["skos"] + "altLabel")


def found(to: Writer, text: str) -> str:
    """Return the IRI of the thing that `text` names: an IRI, a CURIE, a key, or a label.

    Raises KgError with the candidates when several things have that name.
    """
    store = to.opened_store()
    iri = spelled(text)
    if iri and exists(store, iri):
        return iri
    candidates = labelled(store, text, RDFS_LABEL) or labelled(store, text, SKOS_ALT)
    if not candidates and exists(store, iris.named(iris.slug(text))):
        return iris.named(iris.slug(text))
    if len(candidates) > 1:
        shown = ", ".join(short(candidate) for candidate in candidates[:8])
        raise KgError(f"'{text}' may be any of {shown}; say which.", exit_code=2)
    if not candidates:
        raise KgError(f"Nothing in the graph is called '{text}'.")
    return candidates[0]


def spelled(text: str) -> str:
    """Return the IRI that `text` spells out: `<…>`, `:moscow`, `doc:a.b`, a key; else ""."""
    if text.startswith("<") and text.endswith(">"):
        return text[1:-1]
    if text.startswith(iris.BASE):
        return text
    for prefix, base in (("doc:", iris.DOC), (":", iris.ID)):
        if text.startswith(prefix):
            return base + text.removeprefix(prefix)
    return iris.named(text) if " " not in text else ""


def exists(store: Store, iri: str) -> bool:
    """Return whether the graph labels this thing."""
    try:
        subject = NamedNode(iri)
    except ValueError:
        return False
    return next(iter(store.quads_for_pattern(subject, RDFS_LABEL, None, HERE)), None) is not None


def labelled(store: Store, text: str, predicate: NamedNode) -> list[str]:
    """Return the things of a document's text that have this label or other name."""
    literal = Literal(text, language="en")
    subjects = {q.subject.value for q in store.quads_for_pattern(None, predicate, literal, HERE)
                if isinstance(q.subject, NamedNode)}  # fmt: skip
    named = sorted(iri for iri in subjects if iri.startswith(iris.ID))
    return named or sorted(iri for iri in subjects if iri.startswith(iris.DOC))


def short(iri: str) -> str:
    """Return a CURIE: ":moscow" or "doc:a.talks"."""
    return iri.replace(iris.ID, ":").replace(iris.DOC, "doc:")
