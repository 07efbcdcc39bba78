"""Frames and entities to statements; the one place that decides what is asserted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from kg.iris import UNNAMED_SOURCE
from kg.model import (
    Argument,
    Frame,
    Mention,
    Node,
    Reading,
    Relation,
    Statement,
    Term,
    Text,
)
from kg.words.lists import words

_NOBODY = frozenset(("nothing", "nobody", "none", "no one", "neither"))
_NEUTER = words("neuter_pronouns")
UNNAMED = Node(UNNAMED_SOURCE, "unnamed source")
_LINKS = frozenset(("noun-link", "possessive", "compound-name"))
MentionAt = dict[int, Mention]


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
    at = _trusted(reading)
    numbers: Counter[int] = Counter()
    seen: set[tuple[object, ...]] = set()
    # what hangs on "the Trump of the primaries" or on a role is no part of the person
    people = {
        n.iri
        for n, e in zip(nodes, reading.entities, strict=True)
        if e.named and e.type == "Person"
    }
    for f in reading.frames:
        for subject, object_ in product(_nodes(f.subject, at, nodes), _terms(f.object, at, nodes)):
            if subject == object_ or (f.rule in _LINKS and subject.iri in people):
                continue
            made = _statement(reading, f, subject, object_, at, nodes)
            key = _said(made)
            if key in seen:
                continue
            seen.add(key)
            numbers[f.sentence] += 1
            yield replace(made, number=numbers[f.sentence])


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
) -> Statement:
    a = f.attribution
    known = _people(a.speakers, at, nodes)
    unnamed = (a.unnamed or a.quoted or bool(a.speakers)) and not known and not a.not_said_by
    place = _nodes(f.place, at, nodes) if f.place else []
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
        said_by=(UNNAMED,) if unnamed else known,
        not_said_by=_people(a.not_said_by, at, nodes) or ((UNNAMED,) if a.not_said_by else ()),
        alleged_by=tuple(n for n in _people(a.alleged_by, at, nodes) if n not in known),
        via=tuple(n for n in _people(a.via, at, nodes) if n not in known),
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


def _people(
    arguments: Sequence[Argument], at: MentionAt, nodes: Sequence[Node]
) -> tuple[Node, ...]:
    return tuple(dict.fromkeys(n for a in arguments for n in _nodes(a, at, nodes)))


def _nodes(argument: Argument | None, at: MentionAt, nodes: Sequence[Node]) -> list[Node]:
    """The entities of an argument; none for a literal or for one that nobody can name."""
    mention = at.get(argument.head) if argument else None
    return [nodes[i] for i in mention.entities] if mention else []


def _trusted(reading: Reading) -> MentionAt:
    """The mentions by their heads, without the guesses that a graph should not rest on.

    What "it" or "they" means is right far more often for a name than for a described thing.
    """
    text = reading.document.text
    return {
        m.head: m
        for m in reading.mentions
        if (said := text[m.begin : m.end].lower()) not in _NOBODY
        and (
            m.kind != "pronoun"
            or said not in _NEUTER
            or all(reading.entities[i].named for i in m.entities)
        )
    }


def _terms(argument: Argument, at: MentionAt, nodes: Sequence[Node]) -> list[Term]:
    if argument.head < 0:
        return [Text(argument.text, argument.datatype)] if argument.text else []
    return list(_nodes(argument, at, nodes))
