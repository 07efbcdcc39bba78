"""Frames and entities to statements; the one place that decides what is asserted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from kg.bound import Bound
from kg.cards import LINKS, is_told, uncircled
from kg.model import (
    Argument,
    Frame,
    Node,
    Reading,
    Relation,
    Statement,
    Term,
    Text,
)
from kg.voices import MentionAt, Voices, nodes_of, people
from kg.voices import voices as voices_of
from kg.words.lists import words
from kg.words.nouns import kind

_NOBODY = frozenset(("nothing", "nobody", "none", "no one", "neither"))
_NEUTER = words("neuter_pronouns")
_SPEAKERS = frozenset(("Person", "Organization", "Group"))
_WHOSE = frozenset(("his", "her", "its", "their"))
_TELLING = frozenset(("act", "communication", "event", "work"))
_OPENING = 40  # characters in front of the subject with which a sentence opens


def asserted(statement_frame: Frame) -> bool:
    """Return whether the document says it in its own voice, plainly.

    No speaker, no quotation marks, not denied, not hedged (MODEL.md, "Asserted or merely said").
    """
    a = statement_frame.attribution
    return not (
        a.speakers
        or a.not_said_by
        or a.unnamed
        or a.quoted
        or a.alleged_by
        or a.via
        or statement_frame.negated
        or statement_frame.modality
    )


def statements(reading: Reading, nodes: Sequence[Node]) -> Iterator[Statement]:
    """Yield the statements of a reading; `nodes[i]` is the node of `reading.entities[i]`.

    A frame whose subject or object nobody can name gives none; an argument that stands for
    several ("both countries") gives one statement each.
    """
    at = _told(reading, _trusted(reading))
    heard = _trusted(reading, _SPEAKERS)
    numbers: Counter[int] = Counter()
    seen: set[tuple[object, ...]] = set()
    # what hangs on "the Trump of the primaries" or on a role is no part of the person
    known = list(zip(nodes, reading.entities, strict=True))
    named = {n.iri for n, e in known if e.named}
    persons = {n.iri for n, e in known if e.named and e.type == "Person"}
    happenings = {n for n, e in known if e.named and e.type == "Event"}
    bound = Bound(reading, nodes)
    sizes = _sizes(reading)
    for f in reading.frames:
        for subject, object_ in product(
            nodes_of(f.subject, at, nodes), _terms(f.object, at, nodes)
        ):
            if subject == object_ or (f.rule in LINKS and subject.iri in persons):
                continue
            if subject.label.partition(" ")[0] in _WHOSE:
                continue  # "their strategy is clear", "their strategy of sailors": whose?
            if (
                f.object.text.lower() == "its"
                and isinstance(object_, Node)
                and (object_.iri not in named)
            ):
                continue  # "Its chairman": of something that has no name
            if f.rule in LINKS and _is_whose(object_):
                continue  # "top of his game"
            if f.rule == "noun-link" and _told_otherwise(f, subject):
                continue
            if f.rule == "compound-name" and object_ in happenings and _tells(f, reading):
                continue
            voices = voices_of(f.attribution, heard, nodes, judged=f.rule == "naming")
            if voices is None:
                continue
            told = uncircled(f, object_, reading.document.text)
            if told is None:
                continue
            made = bound.spelled(_statement(reading, f, subject, told, at, nodes, voices))
            begin, long = sizes[f.sentence]
            opens = bool(made.subject_spans) and made.subject_spans[0][0] - begin < _OPENING
            if not is_told(made, named, words=long, opens=opens):
                continue
            if not bound.is_told(made, f.attribution):
                continue
            key = _said(made)
            if key in seen:
                continue
            seen.add(key)
            numbers[f.sentence] += 1
            yield replace(made, number=numbers[f.sentence])


def _sizes(reading: Reading) -> dict[int, tuple[int, int]]:
    """Where each sentence begins, and the number of its words."""
    text = reading.document.text
    return {s.number: (s.begin, len(text[s.begin : s.end].split())) for s in reading.sentences}


def _is_whose(term: Term) -> bool:
    """Whether a label begins with a pronoun of whom only the sentence can tell."""
    return isinstance(term, Node) and term.label.partition(" ")[0] in _WHOSE


def _told_otherwise(f: Frame, subject: Node) -> bool:
    """Whether the subject's label has another phrase in the place of the link's object.

    "the visit of the envoys" may be "the visit of Norway's delegation" told before: a link to
    the envoys would stand beside a label that says something else.
    """
    link, label = f" {f.relation_label} ", subject.label.lower()
    end = f.object.text.lower().split()[-1:]
    return link in label and bool(end) and end[0] not in label.partition(link)[2]


def _tells(f: Frame, reading: Reading) -> bool:
    """ "the Brexit vote", "Brexit talks": on it or at it, nobody knows; "its shock" is of it."""
    end = next(e for b, e in f.subject.spans if b <= f.subject.head < e)
    word = reading.document.text[f.subject.head : end].split()[0].lower()
    return kind(word) in _TELLING or kind(word.removesuffix("s")) in _TELLING


def _said(s: Statement) -> tuple[object, ...]:
    """What makes two statements of one sentence the same."""
    return (s.sentence, s.subject, s.relation.name, s.object, s.said_by, s.negated, s.modality)


def _statement(
    reading: Reading,
    f: Frame,
    subject: Node,
    object_: Term,
    at: MentionAt,
    nodes: Sequence[Node],
    voices: Voices,
) -> Statement:
    a = f.attribution
    place = nodes_of(f.place, at, nodes) if f.place else []
    return Statement(
        document=reading.document.name,
        sentence=f.sentence,
        number=0,
        subject=subject,
        relation=Relation(f.relation, f.relation_label, f.passive_of),
        object=object_,
        asserted=asserted(f),
        rule=f.rule,
        subject_spans=f.subject.spans,
        relation_spans=f.relation_spans,
        object_spans=f.object.spans,
        said_by=voices.said_by,
        not_said_by=voices.not_said_by,
        alleged_by=voices.alleged_by,
        via=tuple(n for n in people(a.via, at, nodes) if n not in voices.said_by),
        cue=a.cue,
        quote=a.quote,
        quoted=a.quoted,
        negated=f.negated,
        modality=f.modality,
        time=Text(f.time.text, f.time.datatype) if f.time else None,
        place=place[0] if place and place[0] not in (subject, object_) else None,
        as_of=f.as_of,
        qualifiers=tuple(_qualifiers(f, object_, at, nodes)),
    )


def _qualifiers(
    f: Frame, object_: Term, at: MentionAt, nodes: Sequence[Node]
) -> Iterator[tuple[str, Term]]:
    """The qualifiers that are neither the time nor the place nor unknown."""
    for q in f.qualifiers:
        if not q.preposition or q.argument in (f.time, f.place):
            continue
        for term in _terms(q.argument, at, nodes):
            if term != object_:
                yield q.preposition, term


def _trusted(reading: Reading, types: frozenset[str] = frozenset()) -> MentionAt:
    """The mentions by their heads, without the guesses that a graph should not rest on.

    What "it" or "they" means is right far more often for a name than for a described thing,
    unless that is clear (rule "pronoun") or of one of `types`: "the critics … they said".
    """
    text = reading.document.text
    known = [e.named or e.type in types for e in reading.entities]
    return {
        m.head: m
        for m in reading.mentions
        if (said := text[m.begin : m.end].lower()) not in _NOBODY
        and m.rule != "pronoun-guess"
        and (
            m.kind != "pronoun"
            or m.rule == "pronoun"
            or said not in _NEUTER
            or all(known[i] for i in m.entities)
        )
    }


def _told(reading: Reading, at: MentionAt) -> MentionAt:
    """The mentions of `at` whose words tell what is meant: not "that comment", "the same"."""
    empty = {i for i, e in enumerate(reading.entities) if e.rule == "demonstrative"}
    return {head: m for head, m in at.items() if empty.isdisjoint(m.entities)}


def _terms(argument: Argument, at: MentionAt, nodes: Sequence[Node]) -> list[Term]:
    if argument.head < 0:
        return [Text(argument.text, argument.datatype)] if argument.text else []
    return list(nodes_of(argument, at, nodes))
