"""What the rules share about one sentence, and what they hand back of who says what."""

from dataclasses import dataclass, field

from kg.extract.clause import Clauses
from kg.model import Argument, Modality, Sentence, Spans
from kg.text.tree import Tree


@dataclass(frozen=True, slots=True)
class Said:
    """A report inside one sentence: the clause of token `content` is what somebody says.

    `kind` is that of words/reporting_verbs.txt, or "stance" for what is only held of a thing
    ("criticised the plan"), which is nobody's claim, or "so" for what is taken for granted
    ("note that Z"); `negated` means "did not say"; `relay` an
    agency that passes it on ("reports TASS"), `through` the heads of outlets that were told;
    `tokens` are the words in the scope of the speaker, `whole` those of the content when they
    are more; `verb` the cue's head, -1 for none.
    """

    content: int
    speakers: tuple[Argument, ...]
    kind: str
    cue: str
    cue_tokens: tuple[int, ...]
    tokens: tuple[int, ...]
    rule: str
    negated: bool = False
    relay: bool = False
    modality: Modality = ""
    verb: int = -1
    whole: tuple[int, ...] = ()
    through: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks (or a pull quote) and who is held to have said them.

    `whole`: sentences of their own, not words inside the writer's sentence; `cue_at` the
    offset of the cue's head, which the parts of one quotation share, -1 for none; `verbatim`
    is false for a headline's "Lund: Port to close".
    """

    begin: int
    end: int
    text: str
    speakers: tuple[Argument, ...] = ()
    cue: str = ""
    cue_spans: Spans = ()
    whole: bool = True
    cue_at: int = -1
    rule: str = "quotation"
    verbatim: bool = True


@dataclass(slots=True)
class Analysis:
    """One sentence with its clauses, its reports and the quotations that touch it.

    `published` is the ISO date of the document or ""; `same_day` what "the same day" means.
    """

    tree: Tree
    sentence: Sentence
    clauses: Clauses
    said: list[Said] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    published: str = ""
    same_day: str = ""
