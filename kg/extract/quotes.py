"""Quotations of a document and their speakers: before, between, after, across sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from kg.extract.analysis import Analysis, Quotation
from kg.extract.cues import (
    Cue,
    clause_before_colon,
    cues,
    name_before_colon,
    signature,
    stated_by,
)
from kg.extract.labels import labelled, turn, turns
from kg.extract.quotation_marks import Marked, marked

_BREAK = re.compile(r"[.!?…]['’”\"»)\]]*\s+[\"“‘«'(\[]?[A-ZÀ-Þ0-9]|\n\s*\n")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|[A-Z])\.\s*$")
_MAY_SPEAK = re.compile(
    r"(?:[.,:;!?…—–)\]-]|\b(?:said|says|say|saying|adds|added|asked|asks|wrote|replied|reads"
    r"|and|but))[\s\"“”‘’«»'`]*$"
)
_TITLED = re.compile(r"(?:(?:[A-Z0-9&][\w'’.&-]*|of|the|and|in|on|for|a|an|to|with)\s*){2,6},")
_ASKS = ("?", "!")
_NEAR, _BETWEEN = 60, 250
SHORT = 4


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: its sentences; `heading` for a headline, `announced` after "He said:"."""

    begin: int
    end: int
    analyses: tuple[Analysis, ...]
    heading: bool = False
    announced: bool = False


@dataclass(slots=True)
class Voice:
    """Who spoke last, while a document is walked through; `open` while it may go on.

    `stated`: whose statement the whole document is; `left_open`: where quotations begin that
    the next paragraph goes on with.
    """

    cue: Cue | None = None
    open: bool = False
    runs_on: bool = False
    stated: Cue | None = None
    left_open: set[int] = field(default_factory=set)


def quotations(text: str, passages: Sequence[Passage]) -> Iterator[Quotation]:
    """Yield the quotations of a document, each with the speaker that the text gives it.

    "“A. B,” said X. “C.”": A, B and C are X's.
    """
    headings = frozenset(n for n, p in enumerate(passages) if p.heading)
    spans = marked(text, [(p.begin, p.end) for p in passages], headings)
    spoken = turns(text, [(p.begin, p.end) for p in passages])
    voice = Voice(stated=next((stated_by(p.analyses) for p in passages[:1]), None))
    found = list(_in_order(text, passages, spans, spoken, voice))
    later: Quotation | None = None
    for n in range(len(found) - 1, -1, -1):
        # opened, left open, and only told at its end whose it is
        if found[n].begin in voice.left_open and not found[n].speakers and later:
            own, q = found[n], later
            found[n] = replace(own, speakers=q.speakers, cue=q.cue, cue_spans=q.cue_spans)
            found[n] = replace(found[n], cue_at=q.cue_at)
        later = found[n]
    yield from found


def _in_order(
    text: str,
    passages: Sequence[Passage],
    spans: Sequence[Sequence[Marked]],
    spoken: frozenset[int],
    voice: Voice,
) -> Iterator[Quotation]:
    for number, (passage, own) in enumerate(zip(passages, spans, strict=True)):
        if number in spoken:
            for said in turn(text, passage.begin, passage.end, passage.analyses):
                yield said
                voice.cue, voice.open, voice.runs_on = _goes_on(said), True, True
            continue
        tree = passage.analyses[0].tree
        label = passage.heading and labelled(
            text, passage.end, tree, own, partial(_voices, text, passages)
        )
        yield from label or _passage(text, passage, own, voice)


def _voices(text: str, passages: Sequence[Passage]) -> frozenset[str]:
    """The last words of the names that say something in the sentences of a document."""
    spoken = [s for p in passages for a in p.analyses for s in a.said if s.verb >= 0]
    return frozenset(a.text.lower().split()[-1] for s in spoken for a in s.speakers if a.text)


def _goes_on(said: Quotation) -> Cue:
    """The speaker of a turn, for the paragraphs behind it."""
    begin, end = said.cue_spans[0]
    return Cue(said.cue_at, begin, end, said.cue, said.cue_spans, said.speakers)


def _passage(
    text: str, passage: Passage, spans: Sequence[Marked], voice: Voice
) -> Iterator[Quotation]:
    own = cues(passage.analyses, spans)
    whole = [(passage.begin + 1, passage.end - 1)] == [(s.begin, s.end) for s in spans]
    if passage.heading and whole:
        # “A Bridge Too Far” above a part of the text: nobody's words
        yield _quotation(text, spans[0], None, whole=True)
        return
    opening = bool(spans) and not text[passage.begin : spans[0].begin].strip(" \"“«`'‘„")
    if passage.announced and not spans and voice.cue:
        yield _quotation(text, Marked(passage.begin, passage.end), voice.cue, whole=True)
        return
    speaker = voice.cue if opening and (voice.open or voice.runs_on) else None
    last_end = -1
    voice.left_open.update(m.begin for m in spans if m.runs_on)
    for span in spans:
        chosen = _own_cue(text, span, own, spans, passage)
        whole = is_whole(text, span, passage.begin)
        if chosen is None and whole:
            chosen = (
                _carried(text, span, own, speaker, last_end)
                or _later(text, span, own, spans)
                or voice.stated
            )
        yield _quotation(text, span, chosen, whole=whole)
        if chosen and whole:
            speaker, last_end = chosen, span.end
    _go_on(text, passage, spans, own, voice, speaker)


def _quotation(text: str, span: Marked, cue: Cue | None, *, whole: bool) -> Quotation:
    words = text[span.begin : span.end].strip()
    # a word or two in marks inside the writer's sentence: its speaker is the sentence's
    held = cue if whole or len(words.split()) > SHORT else None
    return Quotation(
        span.begin,
        span.end,
        text=words,
        speakers=held.speakers if held else (),
        cue=held.lemma if held else "",
        cue_spans=held.spans if held else (),
        whole=whole,
        cue_at=cue.at if cue else -1,
    )


def _own_cue(
    text: str, span: Marked, own: Sequence[Cue], spans: Sequence[Marked], passage: Passage
) -> Cue | None:
    """The cue in the sentence of the quotation: “…,” said X; X said: “…”."""
    signed = signature(text, span, passage.analyses)
    if signed:
        return signed
    after = _after(text, span, own, spans)
    if after and text[span.end - 1] in ",—–-?!":
        return after
    return (
        _before(text, span, own)
        or name_before_colon(text, span, passage.analyses)
        or after
        or clause_before_colon(text, span, passage.analyses, spans)
    )


def _after(text: str, span: Marked, own: Sequence[Cue], spans: Sequence[Marked]) -> Cue | None:
    for cue in own:
        if cue.begin < span.end:
            continue
        if cue.begin - span.end > _NEAR or any(span.end <= m.begin < cue.begin for m in spans):
            return None
        between = text[span.end : cue.begin]
        if _breaks(text, span.end, cue.begin):
            return None
        last = text[span.end - 1]
        starts_anew = len(between.strip(" ”\"»'’")) == 0 and text[cue.begin].isupper()
        if last in (".", "…") and starts_anew:
            return None
        if last in _ASKS and starts_anew and not cue.bare:
            return None
        return cue
    return None


def _before(text: str, span: Marked, own: Sequence[Cue]) -> Cue | None:
    # "Berg snapped at a cook who said he was ill, saying “…”": the nearest verb, not source
    for cue in sorted(own, key=lambda c: c.at, reverse=True):
        if cue.end <= span.begin or cue.at < span.begin < cue.end:
            return None if _breaks(text, max(cue.at, cue.begin), span.begin) else cue
    return None


def _breaks(text: str, begin: int, end: int) -> bool:
    """Whether a sentence ends between two places."""
    # the mark itself and what stands before it belong to the look-around
    for found in _BREAK.finditer(text, max(begin - 1, 0), min(end + 1, len(text))):
        stop = found.start() + 1
        if stop > begin and not _TITLE.search(text, max(0, stop - 6), stop):
            return True
    return False


def _carried(
    text: str, span: Marked, own: Sequence[Cue], speaker: Cue | None, last_end: int
) -> Cue | None:
    """A quotation that opens a sentence goes on with who spoke last in the paragraph."""
    if speaker is None:
        return None
    if last_end < 0:
        return None if _after_any(own, span) else speaker
    between = [c for c in own if last_end <= c.begin < span.begin and c.at != speaker.at]
    between = [c for c in between if c.bare]
    if between:
        return between[-1]
    return speaker if span.begin - last_end < _BETWEEN + (speaker.end - speaker.begin) else None


def _after_any(own: Sequence[Cue], span: Marked) -> bool:
    return any(span.end <= c.begin < span.end + _NEAR for c in own)


def _later(text: str, span: Marked, own: Sequence[Cue], spans: Sequence[Marked]) -> Cue | None:
    """A quotation without a cue: who is named a sentence before or behind it."""
    for cue in reversed(own):
        if cue.end <= span.begin and span.begin - cue.end < _BETWEEN and cue.bare:
            return cue
    for cue in own:
        if span.end <= cue.begin < span.end + 2 * _NEAR and cue.bare:
            return cue
    return None


def _go_on(
    text: str,
    passage: Passage,
    spans: Sequence[Marked],
    own: Sequence[Cue],
    voice: Voice,
    speaker: Cue | None,
) -> None:
    """Note who may go on speaking in the next paragraph."""
    tail = text[passage.begin : passage.end].rstrip()
    colon = tail.endswith((":", "said,", "stated,", "wrote,"))
    quoted = bool(spans) and passage.end - spans[-1].end <= 2
    voice.runs_on = bool(spans) and spans[-1].runs_on
    if colon or not spans:
        voice.cue = own[-1] if own else (voice.cue if not passage.analyses else None)
        if colon and not (own and own[-1].bare):
            end = Marked(passage.end, passage.end)
            voice.cue = clause_before_colon(text, end, passage.analyses[-1:], spans) or voice.cue
        last = passage.analyses[-1].tree.begins[0] if passage.analyses else 0
        voice.open = colon or bool(own and own[-1].begin >= last)
        return
    voice.cue = speaker or (own[-1] if own else None)
    voice.open = quoted or bool(speaker) or bool(own)


def is_whole(text: str, span: Marked, begin: int) -> bool:
    """Return whether a quotation is a sentence of its own, not words inside the writer's."""
    said = text[span.begin : span.end].strip()
    if not said or not (said[0].isupper() or said[0].isdigit() or said[0] in "'‘\"“[(…."):
        return False
    if len(said.split()) > 6:
        return True
    if span.begin - begin <= 2:
        return True
    # "his “Contract with Velm.”", "the play, “Long Night,”": a name, full stop or not
    if _TITLED.fullmatch(said) and len(said.split()) > 1:
        return False
    return said[-1] in ".?!…," and bool(_MAY_SPEAK.search(text[begin : span.begin]))
