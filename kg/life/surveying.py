"""One chunk of a graph → what is wrong in it, and what only the whole graph can tell.

What holds between things (a fact and its record, a speaker and its label) is noted as hashes
of 64 bits, which are compared when all chunks have been seen.
"""

import hashlib
from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from kg import iris
from kg.graph import terms as t
from kg.graph.nquads import boolean
from kg.graph.things import Values, things
from kg.life.evidence import Texts, document_of, faults
from kg.life.kinds import Kind, Rules, kind, role_kind

SHOWN = 3
RELATION = f"<{iris.REL}"
TRUE = boolean(True)


Key = tuple[str, str | Kind]
"""Of what there are hashes: a word, and which predicate, class or kind."""
Notes = dict[Key, set[str]]


@dataclass(slots=True)
class Tally:
    """How often something was seen, and the first few things in the order of their names."""

    count: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, things: Iterable[str], count: int = 1, shown: int = SHOWN) -> None:
        """Count some more."""
        self.count += count
        for thing in things:
            if len(self.examples) < shown or thing < self.examples[-1]:
                insort(self.examples, thing)
                del self.examples[shown:]


@dataclass(slots=True)
class Seen:
    """What was seen in a chunk, or in many."""

    triples: int = 0
    faults: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    kinds: dict[Kind, Tally] = field(default_factory=lambda: defaultdict(Tally))
    role_kinds: dict[Kind, str] = field(default_factory=dict)
    hashes: dict[Key, bytes] = field(default_factory=dict)
    documents: list[str] = field(default_factory=list)
    relations: set[str] = field(default_factory=set)
    """The predicates of direct triples."""
    strays: list[tuple[str, str]] = field(default_factory=list)
    """Sentences whose document is not the one in their IRI, and that document."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What to look for."""

    rules: Rules
    documents: str | None
    """The folder of the kept texts, if there is one."""
    shapes: bool = True
    shown: int = SHOWN


@dataclass(slots=True)
class Whole:
    """What was seen in all chunks; hashes as they came, by what they are of."""

    seen: Seen = field(default_factory=Seen)
    hashes: dict[Key, list[bytes]] = field(default_factory=lambda: defaultdict(list))

    def add(self, new: Seen, shown: int) -> None:
        """Take in what was seen in one more chunk."""
        self.seen.triples += new.triples
        self.seen.documents += new.documents
        self.seen.strays += new.strays
        self.seen.relations |= new.relations
        for rule, tally in new.faults.items():
            self.seen.faults[rule].add(tally.examples, tally.count, shown)
        for kind_, tally in new.kinds.items():
            self.seen.kinds[kind_].add(tally.examples, tally.count, shown)
        for role, thing in new.role_kinds.items():
            self.seen.role_kinds.setdefault(role, thing)
        for key, found in new.hashes.items():
            self.hashes[key].append(found)


# -- in the checking processes --------------------------------------------------------------

SURVEY: dict[str, tuple[Survey, Texts]] = {}
"""What this process looks for; set by `prepare`."""


def prepare(survey: Survey) -> None:
    """Set what this process looks for."""
    SURVEY["now"] = survey, Texts(survey.documents)


def forget() -> None:
    """Let go of what this process looked for, and of the texts that it holds."""
    SURVEY.clear()


def look(chunk: bytes) -> Seen:
    """Return what is seen in one chunk."""
    survey, texts = SURVEY["now"]
    seen = Seen()
    notes: Notes = defaultdict(set)
    for subject, of in things(chunk.decode()):
        seen.triples += sum(map(len, of.values()))
        for rule, thing in (*faults(subject, of, texts), *faults_of_form(subject, of)):
            seen.faults[rule].add([thing], shown=survey.shown)
        if survey.shapes:
            seen.kinds[kind(subject, of, survey.rules)].add([subject], shown=survey.shown)
        note(subject, of, survey.rules, notes)
        note_role(subject, of, survey.rules, notes, seen)
        note_documents(subject, of, seen)
    seen.relations = {fact.split(" ", 2)[1] for fact in notes.get(("fact", ""), ())}
    seen.hashes = {key: hashed(found) for key, found in notes.items()}
    return seen


def faults_of_form(subject: str, of: Values) -> Iterator[tuple[str, str]]:
    """Yield blank nodes and second labels."""
    if len(of.get(t.LABEL, ())) > 1:
        yield "a thing has two labels", subject
    for predicate, objects in of.items():
        for value in objects:
            if subject[0] == "_" or value[0] == "_":
                yield "there is a blank node", f"{subject} {predicate} {value}"


def note_documents(subject: str, of: Values, seen: Seen) -> None:
    """Note a document, and a sentence that stands in another than its IRI says."""
    if t.DOCUMENT_CLASS in of.get(t.A, ()):
        seen.documents.append(subject[1:-1].removeprefix(iris.DOC))
    for document in of.get(t.DOCUMENT, ()):
        name = document[1:-1].removeprefix(iris.DOC)
        if document_of(subject) != name:
            seen.strays.append((subject, name))


def note(subject: str, of: Values, rules: Rules, notes: Notes) -> None:
    """Note what must be compared with other things."""
    for predicate, objects in of.items():
        if predicate in rules.noted:
            notes["object", predicate].update(objects)
        elif predicate.startswith(RELATION):
            notes["fact", ""].update([f"{subject} {predicate} {value}" for value in objects])
    for class_ in of.get(t.A, ()):
        if class_ in rules.classes:
            notes["class", class_].add(subject)
    if t.LABEL in of:
        notes["labelled", ""].add(subject)
    if t.ASSERTED in of:
        note_record(of, notes)


def note_role(subject: str, of: Values, rules: Rules, notes: Notes, seen: Seen) -> None:
    """Note what a thing has of that which subjects, speakers … must have."""
    if any(path in of for path in rules.role_paths):
        role = role_kind(subject, of, rules)
        notes["as role", role].add(subject)
        seen.role_kinds.setdefault(role, subject)


def note_record(of: Values, notes: Notes) -> None:
    """Note the triple that a record asserts, or does not."""
    for stands, *triple in product(
        of[t.ASSERTED], of.get(t.SUBJECT, ()), of.get(t.PREDICATE, ()), of.get(t.OBJECT, ())
    ):
        notes["asserted" if stands == TRUE else "claimed", ""].add(" ".join(triple))


def hashed(texts: Iterable[str]) -> bytes:
    """Return 64 bits for every text."""
    return b"".join(hashlib.blake2b(x.encode(), digest_size=8).digest() for x in texts)
