"""A document's text with its sentences marked and its things linked (text → pieces)."""

from collections import defaultdict
from dataclasses import dataclass

from kg.page.data import PageData
from kg.page.paragraphs import borders
from kg.site.views import Site, thing_file

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a sentence, with the file of the thing that they name, or ""."""

    text: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, or the text between two: `standing` is "fact", "claim" or ""."""

    pieces: tuple[Piece, ...]
    anchor: str = ""
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph and the records read from it."""

    sentences: tuple[Marked, ...]
    records: tuple[int, ...]


def blocks(site: Site, source: int) -> list[Block]:
    """Return the paragraphs of a document; without its text, its sentences."""
    read = defaultdict(list)
    for number in site.of_source.get(source, ()):
        read[site.data.records[number].passage].append(number)
    passages = sorted((p for p in read), key=lambda p: site.data.passages[p].begin)
    text = site.texts.get(source)
    if text is None:
        return [Block((_sentence(site, p, read[p]),), tuple(read[p])) for p in passages]
    found = []
    for begin, end in borders(text):
        inside = [p for p in passages if begin <= site.data.passages[p].begin < end]
        sentences = _cut(site, text, (begin, end), {p: read[p] for p in inside})
        found.append(Block(sentences, tuple(n for p in inside for n in read[p])))
    return found


def _cut(site: Site, text: str, whole: Range, read: dict[int, list[int]]) -> tuple[Marked, ...]:
    at, end = whole
    found = []
    for passage, numbers in read.items():
        sentence = site.data.passages[passage]
        if at < sentence.begin:
            found.append(Marked((Piece(text[at : sentence.begin]),)))
        found.append(_sentence(site, passage, numbers))
        at = max(at, sentence.end)
    return (*found, Marked((Piece(text[at:end]),))) if at < end else tuple(found)


def _sentence(site: Site, number: int, records: list[int]) -> Marked:
    passage = site.data.passages[number]
    facts = any(site.data.records[n].asserted for n in records)
    pieces, at = [], passage.begin
    for begin, end, thing in named(site.data, records):
        if begin < at or passage.end < end:
            continue
        pieces.append(Piece(passage.text[at - passage.begin : begin - passage.begin]))
        words = passage.text[begin - passage.begin : end - passage.begin]
        pieces.append(Piece(words, thing_file(site.data.things[thing].iri)))
        at = end
    pieces.append(Piece(passage.text[at - passage.begin :]))
    return Marked(tuple(p for p in pieces if p.text), f"s{passage.number}",
                  "fact" if facts else "claim")  # fmt: skip


def named(data: PageData, records: list[int]) -> list[tuple[int, int, int]]:
    """Return where subjects and objects stand, (begin, end, thing), the shortest words first
    chosen where they overlap: "Ann" rather than "Ann's speech"."""
    spans = {
        (begin, end, thing)
        for n in records
        for thing, written in ((data.records[n].subject, data.records[n].spans[0]),
                               (data.records[n].object, data.records[n].spans[2]))
        if isinstance(thing, int)
        for begin, end in read_spans(written or "")
    }  # fmt: skip
    kept: list[tuple[int, int, int]] = []
    for span in sorted(spans, key=lambda s: (s[1] - s[0], s)):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    return sorted(kept)


def read_spans(written: str) -> list[Range]:
    """Return spans from the form that the store keeps.

    >>> read_spans("12-17 30-41")
    [(12, 17), (30, 41)]
    """
    pairs = (part.split("-") for part in written.split())
    return [(int(p[0]), int(p[1])) for p in pairs if len(p) == 2 and all(x.isdigit() for x in p)]
