"""The values that pass from room to room: plain, frozen, importing nothing of ours.

All offsets count characters of `Document.text`, end exclusive.
"""

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
Spans = tuple[Span, ...]

Part = Literal["headline", "subheading", "pullquote", "body"]
Modality = Literal["", "Possible", "Desired", "Future", "Conditional", "Required"]
Datatype = Literal["", "date", "gYearMonth", "gYear", "integer", "decimal"]
MentionKind = Literal["name", "nominal", "pronoun"]

# -- text -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Document:
    """One text that was read, with what is known about it.

    `name` is the slug that its IRIs carry, `path` the place it came from (POSIX, relative
    to the folder that was built), `date` an ISO date or "".
    """

    name: str
    path: str
    text: str
    title: str = ""
    date: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, headline, sub-heading or pull quote; its words are `text[begin:end]`."""

    number: int
    part: Part
    begin: int
    end: int
    paragraph: int = 0


# -- who and what -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that refer to one entity of the document, or to several ("both countries").

    `head` is the offset of the head word's first character: arguments of frames find their
    mention by it. `entities` are indices into `Reading.entities`. `rule` is what linked it.
    """

    sentence: int
    begin: int
    end: int
    head: int
    kind: MentionKind
    entities: tuple[int, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing as one document knows it.

    `key` is the normalised name (or, for a described thing, the slug of its head phrase),
    `type` a local name of schema.org or our vocabulary ("Person", "Country", "Event", …),
    `forms` every surface form with its count, best first; pronouns and bare generic heads
    are not among them. `block` groups the keys that may be merged across documents; it is
    "" for a described thing, which is never merged.
    """

    key: str
    label: str
    type: str
    named: bool
    forms: tuple[tuple[str, int], ...] = ()
    block: str = ""
    rule: str = ""


# -- what a rule reads --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Argument:
    """A noun phrase, clause or date that fills a place of a frame.

    `head` finds the mention (see `Mention.head`); -1 means a literal: `text`, with
    `datatype` when it is a date or number in XSD form. `core` are the words without what
    follows the head ("the expulsion" of "the expulsion of the delegation").
    """

    spans: Spans
    head: int
    text: str
    datatype: Datatype = ""
    core: Spans = ()


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A prepositional phrase of a frame: "in Doha"."""

    preposition: str
    spans: Spans
    argument: Argument


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it: the nearest speakers, the outer ones, the relay, the cue, the quotation.

    `unnamed` is true for "it was reported that"; `quoted` when the words are the speaker's.
    """

    speakers: tuple[Argument, ...] = ()
    not_said_by: tuple[Argument, ...] = ()
    alleged_by: tuple[Argument, ...] = ()
    via: tuple[Argument, ...] = ()
    unnamed: bool = False
    cue: str = ""
    quote: str = ""
    quoted: bool = False


NOBODY = Attribution()


@dataclass(frozen=True, slots=True)
class Report:
    """Somebody says, thinks or wants something: the words of the source, the cue, the content.

    `sentence` is where the content begins. `speakers` is empty for an unnamed source.
    """

    sentence: int
    speakers: tuple[Argument, ...]
    cue: str
    cue_spans: Spans
    content: Spans
    rule: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """One proposition read from one sentence, its arguments still words of the text.

    `preposition_spans` is the part of `relation_spans` that is no verb: "in" of "arrived in".
    """

    sentence: int
    rule: str
    subject: Argument
    relation: str
    relation_label: str
    relation_spans: Spans
    object: Argument
    qualifiers: tuple[Qualifier, ...] = ()
    preposition_spans: Spans = ()
    passive_of: str = ""
    negated: bool = False
    modality: Modality = ""
    attribution: Attribution = NOBODY
    time: Argument | None = None
    place: Argument | None = None
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one document says: a pure function of the text, the model and the rules.

    `silent` names the sentences that gave no frame, each with the reason.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    frames: tuple[Frame, ...]
    reports: tuple[Report, ...] = ()
    silent: tuple[tuple[int, str], ...] = ()


# -- what the graph holds -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Node:
    """An entity of the graph."""

    iri: str
    label: str


@dataclass(frozen=True, slots=True)
class Text:
    """A literal: English text, or a date or number in XSD form."""

    text: str
    datatype: Datatype = ""


Term = Node | Text


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation read from text: `name` is the local name ("arriveIn"), `label` its words."""

    name: str
    label: str
    passive_of: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One record of the graph. `number` runs within the sentence, from 1."""

    document: str
    sentence: int
    number: int
    subject: Node
    relation: Relation
    object: Term
    asserted: bool
    rule: str
    subject_spans: Spans
    relation_spans: Spans
    object_spans: Spans
    said_by: tuple[Node, ...] = ()
    not_said_by: tuple[Node, ...] = ()
    alleged_by: tuple[Node, ...] = ()
    via: tuple[Node, ...] = ()
    cue: str = ""
    quote: str = ""
    quoted: bool = False
    negated: bool = False
    modality: Modality = ""
    time: Text | None = None
    place: Node | None = None
    as_of: str = ""
    qualifiers: tuple[tuple[str, Term], ...] = ()
