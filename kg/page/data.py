"""What a page holds: plain frozen values, numbered by their place in `PageData`.

Things, relations, sources, paragraphs, passages and records point at each other by index,
so that the page's JSON is small and a page is a pure function of this data.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Value:
    """A literal exactly as the store has it; `datatype` is an IRI or ""."""

    text: str
    datatype: str = ""
    language: str = ""


Term = int | Value
"""The number of a thing, or a literal."""


@dataclass(frozen=True, slots=True)
class Thing:
    """An entity: `types` are IRIs, `named` is false for a thing one document describes.

    `labelled` is false where the store has no label and `label` is the words of its IRI.
    """

    iri: str
    label: str
    types: tuple[str, ...] = ()
    named: bool = True
    aliases: tuple[str, ...] = ()
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation read from text, with its words."""

    iri: str
    label: str
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """A document that was read; `date` is an ISO date or ""."""

    iri: str
    label: str
    date: str = ""
    outlet: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of a document from the character `begin` on."""

    source: int
    begin: int
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence and the paragraph around it; offsets count characters of the document."""

    iri: str
    source: int
    number: int
    part: str
    begin: int
    end: int
    text: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Record:
    """One reading of one sentence.

    `spans` are those of subject, relation and object, as the store writes them ("12-17
    30-41"), None where it has none. `verb`, `sayer` and `words` are the record in prose:
    "can play", "Ann Smith said: ", "Vell can play a role". `qualifiers` holds every other
    property of the record as (IRI, value). `change` is "added" or
    "removed" on the page of a difference, else "".
    """

    iri: str
    classes: tuple[str, ...]
    subject: int
    relation: int
    object: Term
    passage: int
    asserted: bool
    rule: str = ""
    spans: tuple[str | None, str | None, str | None] = (None, None, None)
    said_by: tuple[int, ...] = ()
    not_said_by: tuple[int, ...] = ()
    alleged_by: tuple[int, ...] = ()
    via: tuple[int, ...] = ()
    cue: Value | None = None
    quote: Value | None = None
    negated: bool = False
    modality: str = ""
    time: Value | None = None
    place: Term | None = None
    as_of: Value | None = None
    qualifiers: tuple[tuple[str, Term], ...] = ()
    change: str = ""
    verb: str = ""
    sayer: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A line of the folded picture: `label` as one would say it, `records` what it rests on.

    The first record is the one whose words the label is; `through` are the described things
    that were folded into it.
    """

    subject: int
    object: int
    label: str
    records: tuple[int, ...]
    through: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PageData:
    """Everything a page shows.

    `facts` are the records that folding moved to a thing: they tie it to nothing named.
    `note` says what was left out, or "". `focus` is the thing the page is about.
    """

    title: str
    things: tuple[Thing, ...] = ()
    relations: tuple[Relation, ...] = ()
    sources: tuple[Source, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    passages: tuple[Passage, ...] = ()
    records: tuple[Record, ...] = ()
    links: tuple[Link, ...] = ()
    facts: tuple[tuple[int, tuple[int, ...]], ...] = ()
    note: str = ""
    focus: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Where things stand in one view: thing → (x, y) in page units, and the order of rank.

    `opening` are the things drawn first; `places` has theirs on a desk's screen, `tall` on a
    phone's.
    """

    opening: tuple[int, ...] = ()
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    tall: dict[int, tuple[int, int]] = field(default_factory=dict)
    rank: tuple[int, ...] = ()
    community: dict[int, int] = field(default_factory=dict)
