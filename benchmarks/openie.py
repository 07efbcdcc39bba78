"""Readings as open triples, in the format of the OpenIE scorers.

python -m benchmarks.openie SENTENCES.txt OUT.jsonl [--style benchie|carb]

The adapter only chooses how a reading is printed. BenchIE wants short, exact triples: an
argument is printed without what follows its head, and each prepositional phrase of a frame
gives a triple of its own. CaRB wants one long tuple a frame.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kg.model import Argument, Document, Frame, Qualifier, Reading, Report, Spans
from kg.reading import read_many

Triple = tuple[str, ...]
Hanging = dict[int, list[Frame]]
_LINKS = ("noun-link", "possessive", "compound-name")
_SAID = ("reported-clause", "quotation")
_EDGES = " ,.'`\"“”"
_ACTS = ("verb", "passive", "copula")
_ROLES = ("title-before-name", "appositive-role", "credit-role", "appositive", "naming")


def text_of(text: str, spans: Spans) -> str:
    """Return the words of `spans` in the order given."""
    return " ".join(text[b:e] for b, e in spans)


def short(text: str, argument: Argument) -> str:
    """Return an argument without what follows its head."""
    return text_of(text, argument.core or argument.spans)


def named(text: str, argument: Argument) -> str:
    """Return a subject with its "of": what it is of often names it ("members of the board")."""
    head = short(text, argument)
    whole = text_of(text, argument.spans)
    return re.split(" ?[,;–—]| - ", whole)[0] if whole.startswith(f"{head} of ") else head


def preposition(text: str, q: Qualifier) -> str:
    """Return the words before a phrase; of "Oslo, where they met" the "in" that is meant."""
    words = text_of(text, q.spans)
    return q.preposition if words in ("where", "when") else words


def passive_again(f: Frame) -> tuple[Argument, Argument]:
    """Return subject and object as the sentence has them (kg turns passives round)."""
    return (f.object, f.subject) if f.rule == "passive-agent" else (f.subject, f.object)


def there_again(text: str, f: Frame) -> Frame:
    """Return "clashes were in Gaza" as the sentence has it: "There were clashes in Gaza"."""
    begin, end = f.relation_spans[0] if f.relation_spans else (0, 0)
    if f.rule != "existential" or not text[begin:end].lower().startswith("there "):
        return f
    there = Argument(((begin, begin + 5),), -1, "there")
    verb = ((begin + 6, end), *f.relation_spans[1:])
    where = (Qualifier("", f.preposition_spans, f.object),) if f.preposition_spans else ()
    verb = tuple(s for s in verb if s not in f.preposition_spans)
    return replace(
        f, subject=there, relation="be", relation_spans=verb, preposition_spans=(),
        object=f.subject, qualifiers=(*where, *f.qualifiers),
    )  # fmt: skip


def benchie(reading: Reading) -> Iterator[Triple]:
    """Yield short triples: the frame itself, then one for each phrase that hangs on it."""
    text = reading.document.text
    for report in reading.reports:
        yield from _report(text, report)
    hanging = _hanging(reading)
    for f in reading.frames:
        if f.rule not in (*_LINKS, *_ROLES) or _is_participle(text, f):
            verb = _with_act(text, f, reading.frames)
            yield from _short_triples(text, f, verb, hanging)


def _is_participle(text: str, f: Frame) -> bool:
    """ "ports including Oslo": the link is a verb and has a triple of its own."""
    return f.rule == "noun-link" and text_of(text, f.relation_spans).endswith("ing")


def _hanging(reading: Reading) -> Hanging:
    """The phrases that hang on a noun, by its offset: "of the High Court" on "justice"."""
    found: Hanging = defaultdict(list)
    for f in reading.frames:
        if f.rule == "noun-link" and not _is_participle(reading.document.text, f):
            found[f.subject.head].append(f)
    return found


def _with_act(text: str, f: Frame, frames: Sequence[Frame]) -> str:
    """The words of a relation; an infinitive after those of the act that it hangs on.

    "cut the wood to heat" of "He cut the wood to heat the house": the nearest act of the
    same subject.
    """
    to = next((i for i, s in enumerate(f.relation_spans) if text[slice(*s)].startswith("to ")), -1)
    plain = text_of(text, f.relation_spans)
    if to < 0:
        return plain
    at = f.relation_spans[to][0]
    for g in reversed(frames):
        if g is f or g.subject.head != f.subject.head or g.rule not in _ACTS:
            continue
        if 0 < _end(g) < at and f.relation_spans[0][0] in (at, g.relation_spans[0][0]):
            act = f"{text_of(text, g.relation_spans)} {short(text, g.object)}"
            return f"{act} {text_of(text, f.relation_spans[to:])}"
    return plain


def _end(f: Frame) -> int:
    """Where the frame's words end, 0 when it has none."""
    spans = f.object.core or f.object.spans
    return spans[-1][1] if spans and f.relation_spans else 0


def _short_triples(text: str, f: Frame, verb: str, hanging: Hanging) -> Iterator[Triple]:
    subject, object_ = passive_again(f)
    who, what = named(text, subject), short(text, object_)
    # "offered the crew | a ship"
    verb = " ".join((verb, *(short(text, q.argument) for q in f.qualifiers if _is_recipient(q))))
    stem = f"{verb} {what}".strip()
    bare = verb.removesuffix(text_of(text, f.preposition_spans)).strip()
    if _is_verb_alone(f) or (f.rule == "passive" and f.relation == "be"):
        what, stem = "", f"{verb} {what}" if f.relation == "be" else verb
    if what:
        yield who, verb, what
    for q in f.qualifiers:
        if _is_recipient(q):
            continue
        opening = bare if f.preposition_spans and _stands_alone(text, f, q) else stem
        full = f"{opening} {preposition(text, q)}".strip()
        yield who, full, short(text, q.argument)
        yield from _behind(text, who, full, q.argument, hanging)
    yield from _behind(text, who, verb, object_, hanging)


def _is_recipient(q: Qualifier) -> bool:
    """Whether the text has no "to": "offered the crew a ship"."""
    return q.preposition == "to" and not q.spans


def _stands_alone(text: str, f: Frame, q: Qualifier) -> bool:
    """Whether a phrase comes before the first one of the verb, or behind it after a comma.

    "headed for Oslo in 1980" is one act; "was built in 1866, after his death" says two things,
    and so does "Oslo, where it was built in 1866".
    """
    if text_of(text, q.spans) in ("where", "when"):
        return True
    _, object_ = passive_again(f)
    at, end = min(q.spans or q.argument.spans)[0], max(e for _, e in object_.spans)
    return f.relation_spans[0][0] < at < end or "," in text[end:at]


def _is_verb_alone(f: Frame) -> bool:
    """Whether the object is the verb itself ("resigned"); "did an audit" has one."""
    return f.relation == "do" and f.object.head < 0


def _behind(text: str, who: str, before: str, noun: Argument, hanging: Hanging) -> Iterator[Triple]:
    """Yield what hangs on the last noun: "became a justice of | the High Court"."""
    full = f"{before} {short(text, noun)}".strip()
    for f in hanging.get(noun.head, ()):
        # "a portion of the cake" is printed whole
        if any(b <= f.object.head < e for b, e in noun.core):
            continue
        verb = f"{full} {text_of(text, f.relation_spans)}"
        yield who, verb, short(text, f.object)
        yield from _behind(text, who, verb, f.object, hanging)


def _report(text: str, report: Report) -> Iterator[Triple]:
    """Who says what, for each speaker; a stance on a thing has a frame of its own."""
    if report.rule not in _SAID:
        return
    content = text_of(text, report.content).strip(_EDGES)
    for speaker in report.speakers:
        yield short(text, speaker), text_of(text, report.cue_spans), content


def carb(reading: Reading) -> Iterator[Triple]:
    """Yield one tuple a frame, its arguments whole, its phrases as further arguments."""
    text = reading.document.text
    for report in reading.reports:
        yield from _report(text, report)
    for f in (there_again(text, f) for f in reading.frames):
        if f.rule in _LINKS or f.relation == "affiliatedWith":
            continue
        subject, object_ = passive_again(f)
        rest = [
            f"{preposition(text, q)} {text_of(text, q.argument.spans)}".strip()
            for q in f.qualifiers
        ]
        what = "" if _is_verb_alone(f) else text_of(text, object_.spans)
        verb = _with_act(text, f, reading.frames)
        verb = _relation(text, f) if verb == text_of(text, f.relation_spans) else verb
        who = text_of(text, subject.spans)
        if f.rule == "title-before-name":
            who = who.removeprefix(f"{what} ")
        if what or rest:
            yield (who, verb, what, *rest)


def _relation(text: str, f: Frame) -> str:
    """The words of a relation with the adverb between them; a role or apposition is one."""
    if f.rule in _ROLES:
        said = "" if f.relation in ("title", "be", "age") else f.relation_label
        return f"is {said}".strip()
    words: list[str] = []
    last = -1
    for begin, end in f.relation_spans:
        between = text[last:begin].split() if 0 <= last < begin else []
        words += between if len(between) == 1 and between[0].islower() else []
        words.append(text[begin:end])
        last = end
    return " ".join(words) or "is"


STYLES = {"benchie": benchie, "carb": carb}


def main() -> None:
    """Write the triples of every sentence of a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--style", choices=sorted(STYLES), default="benchie")
    args = parser.parse_args()
    lines = args.sentences.read_text(encoding="utf-8").splitlines()
    # one sentence a line: a full stop keeps a short line from being taken for a heading
    docs = [Document(f"s{n}", f"s{n}", line) for n, line in enumerate(lines)]
    with args.out.open("w", encoding="utf-8") as out:
        for doc, reading in zip(docs, read_many(docs), strict=True):
            triples = dict.fromkeys(STYLES[args.style](reading))
            out.write(
                json.dumps({"sentence": doc.text, "triples": [list(t) for t in triples]}) + "\n"
            )


if __name__ == "__main__":
    main()
