"""What the resolver works with: a thing of the document and a phrase that may refer to it.

They are filled while one document is resolved and never leave this package.
"""

from dataclasses import dataclass, field

from kg.entities.gazetteer import Entry
from kg.entities.names import Name
from kg.model import MentionKind

PERSON, BODY, PLACE, GROUP, EVENT, WORK, OTHER = (
    "person", "organization", "place", "group", "event", "work", "thing",
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Thing:
    """One thing of the document. `kind` is coarse, for agreement; `type` what is published.

    `nouns` are the head nouns it was called by, `names` its surface forms with counts,
    `members` the things it consists of ("both countries").
    """

    kind: str
    named: bool = False
    type: str = ""
    gender: str = ""
    plural: bool = False
    nouns: set[str] = field(default_factory=set)
    names: dict[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    phrases: list["Phrase"] = field(default_factory=list)
    members: tuple["Thing", ...] = ()
    entry: Entry | None = None
    key: str = ""
    label: str = ""
    sure: bool = False
    first: int = 0


@dataclass(slots=True, eq=False)
class Phrase:
    """A phrase that may refer: tokens first … last - 1 of the tree with index `tree`.

    `noun` is the head's lemma in lower case, `how` its determiner's kind: "the", "this", "a",
    "own" (a possessor), "" (none); `role` is "subject", "object", "owner" or "other".
    `complement` tells that something like "of the delegation" follows, `particular` that a noun,
    a number or a comparison before the head picks one of several ("the district court").
    """

    tree: int
    head: int
    kind: MentionKind
    noun: str
    plural: bool = False
    how: str = ""
    role: str = "other"
    clause: int = -1
    modifiers: frozenset[str] = frozenset()
    owner: int = -1
    quoted: bool = False
    name: Name | None = None
    thing: Thing | None = None
    things: tuple[Thing, ...] = ()
    rule: str = ""
    first: int = 0
    last: int = 0
    noun_kept: bool = True
    complement: bool = False
    owned_by: Thing | None = None
    particular: bool = False

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands, for comparing."""
        return self.tree, self.head


def _usual(thing: Thing) -> str:
    """The full name that is used again and again, where a longer one stands once; "" for none."""
    full = [(len(n.split()), count, n) for n, count in thing.names.items() if " " in n]
    if len(full) < 2 or max(full)[1] > 1:
        return ""
    longest_words = max(full)[0]
    again = [f for f in full if f[1] > 2 and f[0] < longest_words]
    return max(again, key=lambda f: (f[1], f[2]))[2] if again else ""


def longest(thing: Thing) -> str:
    """Return the fullest name of a thing; of equally long ones the most frequent."""
    usual = _usual(thing) if thing.kind == PERSON else ""
    if usual:
        return usual
    plain = " ".join(thing.words)
    best = max(thing.names.items(), key=lambda f: (len(f[0].split()), f[1], f[0]), default=("", 0))
    full = plain if len(plain.split()) >= len(best[0].split()) or not best[0] else best[0]
    return full.replace(" , ", ", ")
