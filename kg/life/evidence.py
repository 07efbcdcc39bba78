"""Records, mentions and sentences against the texts that they were read from."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from kg import iris
from kg.graph import terms as t
from kg.graph.things import Values

ONE_EACH = {
    "a record": (
        t.SUBJECT, t.PREDICATE, t.OBJECT, t.ASSERTED, t.RULE,
        t.SUBJECT_SPAN, t.RELATION_SPAN, t.OBJECT_SPAN,
    ),
    "a mention": (t.RULE, t.BEGIN, t.END, t.ANCHOR),
    "a sentence": (t.DOCUMENT, t.NUMBER, t.PART, t.BEGIN, t.END, t.ANCHOR),
}  # fmt: skip
SPANS = (t.SUBJECT_SPAN, t.RELATION_SPAN, t.OBJECT_SPAN)
MENTION, SENTENCE, DOC = f"<{iris.MEN}", f"<{iris.SENT}", f"<{iris.DOC}"
NOT_KEPT = "the text of a document is not kept"
ELSEWHERE = "offsets do not match the text"
OUTSIDE = "a span lies outside the text"
HELD = 128 << 20
"""Characters of texts that a process holds at most: things come in no order of documents."""

Fault = tuple[str, str]
"""The rule that is broken, and what breaks it."""


class Texts:
    """The kept texts of documents; all are "" for a graph in memory, which keeps none."""

    def __init__(self, folder: str | None) -> None:
        self.folder = folder
        self.held: dict[str, str | None] = {}
        self.size = 0

    def of(self, name: str) -> str | None:
        """Return the text of a document (its name as in IRIs), None when it is missing."""
        if self.folder is None:
            return ""
        if name not in self.held:
            while self.held and self.size > HELD:
                self.size -= len(self.held.pop(next(iter(self.held))) or "")
            text = self.held[name] = kept(Path(self.folder), unquote(name))
            self.size += len(text or "")
        return self.held[name]


def kept(folder: Path, name: str) -> str | None:
    """Return the text of a document; None when there is none that can be read."""
    try:
        return (folder / f"{name}.txt").read_bytes().decode("utf-8")
    except (OSError, ValueError):
        return None


def faults(subject: str, of: Values, texts: Texts) -> Iterator[Fault]:
    """Yield what is wrong with a thing, if it is a document, sentence, mention or record."""
    if t.DOCUMENT_CLASS in of.get(t.A, ()):
        name = subject[1:-1].removeprefix(iris.DOC)
        if texts.of(name) is None:
            yield NOT_KEPT, name
    if t.DOCUMENT in of:
        yield from one_each(subject, of, "a sentence")
        for document in of[t.DOCUMENT]:
            yield from anchor_faults(subject, of, texts.of(document[len(DOC) : -1]))
    if t.SENTENCE in of:
        yield from one_each(subject, of, "a mention" if is_mention(subject) else "a record")
        for sentence in of[t.SENTENCE]:
            yield from part_faults(subject, of, texts.of(document_of(sentence)))


def is_mention(subject: str) -> bool:
    """Return whether a part of a sentence is a mention; else it is a record."""
    return subject.startswith(MENTION)


def document_of(sentence: str) -> str:
    """Return the name of the document in the IRI of a sentence."""
    return sentence[len(SENTENCE) : -1].rpartition(".")[0]


def part_faults(subject: str, of: Values, text: str | None) -> Iterator[Fault]:
    """Yield where one record or mention does not match the text."""
    if is_mention(subject):
        yield from anchor_faults(subject, of, text)
    elif text and not all(in_text(of.get(place, []), text) for place in SPANS):
        yield OUTSIDE, subject[1:-1]


def one_each(subject: str, of: Values, sort: str) -> Iterator[Fault]:
    """Yield the properties that a thing does not have exactly once."""
    for predicate in ONE_EACH[sort]:
        if len(of.get(predicate, ())) != 1:
            short = predicate[1:-1].replace("#", "/").rpartition("/")[2]
            yield f"{sort} has not exactly one {short}", subject[1:-1]


def anchor_faults(subject: str, of: Values, text: str | None) -> Iterator[Fault]:
    """Yield a fault when the words of a thing are not those at its offsets."""
    if not text or not all(place in of for place in (t.BEGIN, t.END, t.ANCHOR)):
        return
    try:
        begin, end = int(inside(of[t.BEGIN][0])), int(inside(of[t.END][0]))
    except ValueError:
        return
    if inside(of[t.ANCHOR][0]) != text[begin:end]:
        yield ELSEWHERE, subject[1:-1]


def inside(value: str) -> str:
    """Return the text of a literal, or the IRI of a node."""
    end = value.rfind('"')
    if end < 1 or "\\" in value:
        return plain(value)
    return value[1:end]


def plain(value: str) -> str:
    """Return the text of a term with escapes."""
    from pyoxigraph import RdfFormat, parse

    line = f"<urn:s> <urn:p> {value} ."
    quad = next(iter(parse(line, RdfFormat.N_TRIPLES)))
    return str(getattr(quad.object, "value", quad.object))


def in_text(found: list[str], text: str) -> bool:
    """Return whether spans such as "12-17 30-41" lie inside the text."""
    for literal in found:
        for span in inside(literal).split():
            begin, dash, end = span.partition("-")
            if not (dash and begin.isdigit() and end.isdigit()):
                return False
            if not int(begin) < int(end) <= len(text):
                return False
    return True
