"""Reading: one document → its sentences, entities, mentions and frames.

A pure function of the text, the model and the rules; what a worker process does and what
the cache keeps.
"""

import hashlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import as_file, files

from kg.entities import resolve
from kg.extract.document import Parsed, extract
from kg.model import Document, Frame, Mention, Reading, Sentence
from kg.text.headings import title_case
from kg.text.parser import DEFAULT_MODEL, load, parse, version
from kg.text.segments import Segment, segments
from kg.text.tree import Tree
from kg.text.true_case import true_cased

__all__ = ["DEFAULT_MODEL", "fingerprint", "read", "read_many"]

_READERS = ("text", "words", "extract", "entities")


def read(document: Document, *, model: str = DEFAULT_MODEL) -> Reading:
    """Return the reading of one document.

    Raises ValueError when there is no spaCy model of that name.
    """
    return next(read_many([document], model=model))


def read_many(documents: Iterable[Document], *, model: str = DEFAULT_MODEL) -> Iterator[Reading]:
    """Yield the reading of each document, in order; texts stream through spaCy in batches."""
    waiting: deque[tuple[Document, list[tuple[Segment, list[str]]]]] = deque()

    def texts() -> Iterator[tuple[str, int]]:
        for document in documents:
            plan = [(s, _roles(s)) for s in segments(document)]
            waiting.append((document, plan))
            for segment, roles in plan:
                for role in roles:
                    begin, end = _span(segment, role)
                    yield _words(document, segment, role, begin, end, model), begin

    trees = parse(texts(), model=model)
    # the first document is planned only when its first text is asked for
    for first in trees:
        yield from _ready(waiting, first, trees)
    while waiting:
        document, _ = waiting.popleft()
        yield _reading(document, [])


def _words(
    document: Document, segment: Segment, role: str, begin: int, end: int, model: str
) -> str:
    """The words that the parser is to see; a headline In Title Case as a sentence would have it."""
    text = document.text[begin:end]
    if role != "words" or segment.part != "headline" or not title_case(text):
        return text
    around = document.text[:begin] + document.text[end:]
    return true_cased(text, around, load(model)[1])


def _ready(
    waiting: deque[tuple[Document, list[tuple[Segment, list[str]]]]],
    first: list[Tree],
    trees: Iterator[list[Tree]],
) -> Iterator[Reading]:
    """Yield the documents before the one that `first` belongs to (they are empty), then it."""
    while not waiting[0][1]:
        yield _reading(waiting.popleft()[0], [])
    document, plan = waiting.popleft()
    parsed = []
    upcoming: list[Tree] | None = first
    for segment, roles in plan:
        made: dict[str, list[Tree]] = {}
        for role in roles:
            made[role] = upcoming if upcoming is not None else next(trees)
            upcoming = None
        parsed.append(
            Parsed(
                segment,
                tuple(t for t in made["words"] if len(t)),
                next(iter(made.get("credit", ())), None),
                next(iter(made.get("credit_role", ())), None),
            )
        )
    yield _reading(document, parsed)


def _roles(segment: Segment) -> list[str]:
    roles = ["words"]
    if segment.credit:
        roles.append("credit")
        if segment.credit_role:
            roles.append("credit_role")
    return roles


def _span(segment: Segment, role: str) -> tuple[int, int]:
    if role == "words":
        return segment.begin, segment.end
    span = segment.credit if role == "credit" else segment.credit_role
    assert span is not None
    return span


def _reading(document: Document, parsed: list[Parsed]) -> Reading:
    sentences, trees = numbered(parsed)
    extraction = extract(document, parsed, sentences)
    entities, mentions = resolve(document, sentences, trees, extraction.quotations)
    return Reading(
        document=document,
        sentences=sentences,
        entities=entities,
        mentions=mentions,
        frames=extraction.frames,
        reports=extraction.reports,
        silent=(*extraction.silent, *unnamed(extraction.frames, mentions, extraction.silent)),
    )


def unnamed(
    frames: Sequence[Frame], mentions: Sequence[Mention], silent: Sequence[tuple[int, str]]
) -> Iterator[tuple[int, str]]:
    """Yield the sentences whose frames give nothing, since nobody knows who or what is meant."""
    known = {m.head for m in mentions if m.entities}
    told, heard = set(), {number for number, _ in silent}
    for f in frames:
        if f.subject.head in known and (f.object.head < 0 or f.object.head in known):
            told.add(f.sentence)
    for number in sorted({f.sentence for f in frames} - told - heard):
        yield number, "nobody can tell who or what it speaks of"


def numbered(parsed: list[Parsed]) -> tuple[tuple[Sentence, ...], tuple[Tree, ...]]:
    """Return the sentences of a document, and its trees with their numbers set.

    A credit belongs to the last sentence of its pull quote.
    """
    sentences: list[Sentence] = []
    trees: list[Tree] = []
    for p in parsed:
        for tree in p.trees:
            tree.number = len(sentences) + 1
            begin, end = tree.begins[0], tree.ends[-1]
            sentences.append(Sentence(tree.number, p.segment.part, begin, end, p.segment.paragraph))
            trees.append(tree)
        extra = [t for t in (p.credit, p.credit_role) if t is not None]
        for tree in extra:
            tree.number = len(sentences)
            trees.append(tree)
        if extra and sentences:
            last = sentences[-1]
            sentences[-1] = Sentence(
                last.number, last.part, last.begin, extra[-1].ends[-1], last.paragraph
            )
    return tuple(sentences), tuple(trees)


@lru_cache(maxsize=2)
def fingerprint(model: str = DEFAULT_MODEL) -> str:
    """Return what a reading depends on beside the text: the model and the rules, as a digest."""
    digest = hashlib.sha256(version(model).encode())
    with as_file(files("kg")) as root:
        paths = [root / "model.py", root / "reading.py", root / "iris.py"]
        paths += [p for room in _READERS for p in (root / room).rglob("*") if p.is_file()]
        for path in sorted(paths):
            if path.suffix != ".pyc":
                digest.update(path.relative_to(root).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
