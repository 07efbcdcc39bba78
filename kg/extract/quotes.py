"""Quotations of a document and their speakers: before, between, after, across sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.extract.analysis import Quotation
from kg.extract.arguments import argument
from kg.extract.clauses import Clauses
from kg.extract.reported import speakers_of
from kg.model import Argument, Span, Spans
from kg.text.tree import Tree
from kg.words import reporting

_OPEN, _CLOSE, _STRAIGHT = "“«", "”»", '"'
_NOT_SPEECH = frozenset(("find", "show", "prove", "know", "feel", "hold", "consider", "determine"))
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying outside quotation marks, with its subject."""

    begin: int
    end: int
    lemma: str
    spans: Spans
    speakers: tuple[Argument, ...]


def marked(text: str, begin: int, end: int) -> list[Span]:
    """Return the spans between quotation marks of a paragraph, marks excluded.

    A mark that is never closed runs to the end of the paragraph.
    """
    found: list[Span] = []
    opened = -1
    for match in re.finditer(r"[“”«»\"]|``|''", text[begin:end]):
        mark, at = match.group(), begin + match.start()
        closes = mark in _CLOSE or mark == "''" or (mark == _STRAIGHT and opened >= 0)
        if opened < 0 and not closes:
            opened = begin + match.end()
        elif opened >= 0 and closes:
            found.append((opened, at))
            opened = -1
    if opened >= 0 and end - opened > 1:
        found.append((opened, end))
    return [(b, e) for b, e in found if text[b:e].strip()]


def cues(trees: Iterable[tuple[Tree, Clauses]], quoted: Sequence[Span]) -> list[Cue]:
    """Return the verbs of saying outside `quoted`, in order, with their speakers."""
    found = []
    for tree, clauses in trees:
        for verb in sorted(clauses):
            lemma = tree.lemmas[verb].lower()
            at = tree.begins[verb]
            if not reporting.kind(lemma) or lemma in _NOT_SPEECH or _inside(at, quoted):
                continue
            clause = clauses[verb]
            if clause.kind in ("relative", "control") and not clause.objects:
                continue
            who = tuple(s for s in speakers_of(tree, clause) if not _inside(s.spans[0][0], quoted))
            if who:
                found.append(
                    Cue(at, tree.ends[verb], lemma, tree.spans(clause.group), who)
                )
    return found


def quotations(
    text: str, paragraphs: Sequence[Sequence[tuple[Tree, Clauses]]]
) -> Iterator[Quotation]:
    """Yield the quotations of a document, each with the speaker that the text gives it.

    "“A. B,” said X. “C.”": A, B and C are X's.
    """
    last: Cue | None = None
    carried = False
    for paragraph in paragraphs:
        if not paragraph:
            continue
        begin = min(tree.begins[0] for tree, _ in paragraph)
        end = max(tree.ends[-1] for tree, _ in paragraph)
        spans = marked(text, begin, end)
        own = cues(paragraph, spans)
        starts_quoted = bool(spans) and not text[begin : spans[0][0]].strip(' "“«`')
        speaker = last if (starts_quoted and carried) else None
        for span in spans:
            chosen = _nearest(text, span, own, spans) or speaker or _first_after(own, span)
            whole = _is_whole(text, span, begin)
            yield Quotation(
                *span,
                text=text[span[0] : span[1]].strip(),
                speakers=chosen.speakers if chosen else (),
                cue=chosen.lemma if chosen else "",
                cue_spans=chosen.spans if chosen and begin <= chosen.begin < end else (),
                whole=whole,
            )
            speaker = chosen or speaker
        ends_with_colon = text[begin:end].rstrip().endswith(":")
        ends_quoted = bool(spans) and end - spans[-1][1] <= 2
        last = (own[-1] if ends_with_colon and own else speaker) if own or spans else last
        carried = ends_with_colon or ends_quoted


def _nearest(text: str, span: Span, own: Sequence[Cue], spans: Sequence[Span]) -> Cue | None:
    """The cue right after the quotation (“…,” said X), else right before it (X said: “…”)."""
    begin, end = span
    after = [c for c in own if c.begin >= end and not _breaks(text, end, c.begin, spans)]
    if after and after[0].begin - end <= _NEAR:
        return after[0]
    before = [c for c in own if c.end <= begin and not _breaks(text, c.end, begin, ())]
    return before[-1] if before else None


def _breaks(text: str, begin: int, end: int, spans: Sequence[Span]) -> bool:
    """Whether a sentence ends, or another quotation begins, between two places."""
    between = text[begin:end]
    if re.search(r"[.!?]['’”\"»)]*\s+[A-Z“\"]", between) or "\n\n" in between:
        return True
    return any(begin < b < end for b, _ in spans)


def _first_after(own: Sequence[Cue], span: Span) -> Cue | None:
    """A quotation that opens the paragraph, its speaker named a sentence or two later."""
    later = [c for c in own if c.begin >= span[1]]
    return later[0] if later and later[0].begin - span[1] < 2 * _NEAR else None


def _is_whole(text: str, span: Span, begin: int) -> bool:
    """Whether the quotation is a sentence of its own, not words inside the writer's sentence."""
    said = text[span[0] : span[1]].strip()
    return bool(said) and said[0].isupper() and (
        said[-1] in ".,?!…" or len(said.split()) > 6
    )


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(b <= at < e for b, e in spans)
