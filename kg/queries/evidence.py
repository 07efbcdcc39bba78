"""What stands behind one statement: who says it, where, in which words."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from kg.model import Modality, Node, Spans, Term

Standing = Literal[
    "fact", "claim", "denied", "unsaid", "possible", "desired", "future", "conditional", "required"
]
Kind = Literal["Statement", "Claim", "Quote"]

HEDGED: Final[dict[str, Standing]] = {name: name.lower() for name in get_args(Modality)}


@dataclass(frozen=True, slots=True)
class Source:
    """A document as evidence names it. `date` is an ISO date or ""."""

    iri: str
    label: str
    path: str = ""
    date: str = ""
    outlet: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its place: offsets count characters of the document's text."""

    iri: str
    document: str
    number: int
    part: str
    begin: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One record of the graph, with labels, sentence and document: all that `why` shows.

    `relation` and the keys of `qualifiers` are relations as nodes; `time` and `as_of` are
    XSD dates, months or years, or "". `kind` is the record's class.
    """

    statement: str
    subject: Node
    relation: Node
    object: Term
    asserted: bool
    kind: Kind
    sentence: Passage
    document: Source
    said_by: tuple[Node, ...] = ()
    not_said_by: tuple[Node, ...] = ()
    alleged_by: tuple[Node, ...] = ()
    via: tuple[Node, ...] = ()
    cue: str = ""
    quote: str = ""
    negated: bool = False
    modality: Modality = ""
    time: str = ""
    place: Node | None = None
    as_of: str = ""
    qualifiers: tuple[tuple[Node, Term], ...] = ()
    subject_spans: Spans = ()
    relation_spans: Spans = ()
    object_spans: Spans = ()
    rule: str = ""

    @property
    def standing(self) -> Standing:
        """What the graph holds it for; a claim that is denied or hedged is that first."""
        if self.asserted:
            return "fact"
        if self.not_said_by and not self.said_by:
            return "unsaid"
        if self.negated:
            return "denied"
        if self.modality:
            return HEDGED[self.modality]
        return "claim"

    @property
    def speakers(self) -> tuple[Node, ...]:
        """The chain of speakers, nearest first: in "X said that Y said Z" Y, then X."""
        return self.said_by + self.alleged_by

    def words(self, spans: Spans) -> str:
        """Return the words of the sentence at `spans` (offsets of the document)."""
        at = self.sentence.begin
        found = (self.sentence.text[max(b - at, 0) : max(e - at, 0)] for b, e in spans)
        return " ".join(word for word in found if word)


def label(term: Term) -> str:
    """Return the words that show `term`."""
    return term.label if isinstance(term, Node) else term.text
