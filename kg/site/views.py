"""What the templates show: statements and things in words, with the files they link to (pure)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from kg.iris import DOC, ID
from kg.page.data import PageData, Record, Value

KINDS = {
    "Possible": "possible", "Desired": "wanted", "Future": "to come",
    "Conditional": "conditional", "Required": "required",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """One statement as a line: who says it, what, where it was read."""

    anchor: str
    sayer: str
    words: str
    badges: tuple[str, ...]
    date: str
    sentence: str
    document: str
    document_file: str
    ends: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Site:
    """A graph's data with what its pages need again and again."""

    data: PageData
    texts: dict[int, str] = field(default_factory=dict)

    @cached_property
    def about(self) -> dict[int, list[int]]:
        """Thing → numbers of the records that have it as subject or object."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, record in enumerate(self.data.records):
            for thing in dict.fromkeys((record.subject, record.object)):
                if isinstance(thing, int):
                    found[thing].append(number)
        return found

    @cached_property
    def says(self) -> dict[int, list[int]]:
        """Thing → numbers of the records that it says, passes on or is said to have said."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, record in enumerate(self.data.records):
            for who in dict.fromkeys((*record.said_by, *record.alleged_by, *record.via)):
                found[who].append(number)
        return found

    @cached_property
    def of_source(self) -> dict[int, list[int]]:
        """Document → numbers of its records."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, record in enumerate(self.data.records):
            found[self.data.passages[record.passage].source].append(number)
        return found

    @cached_property
    def shown(self) -> list[int]:
        """The things that have a page, those with most statements first."""
        weight = {n: len(self.about.get(n, ())) + len(self.says.get(n, ()))
                  for n in range(len(self.data.things))}  # fmt: skip
        return sorted((n for n, w in weight.items() if w), key=lambda n: (-weight[n], n))

    def said(self, number: int) -> Said:
        """Return a record as a line."""
        record = self.data.records[number]
        passage = self.data.passages[record.passage]
        source = self.data.sources[passage.source]
        ends = dict.fromkeys((record.subject, record.object, *record.said_by, *record.via))
        return Said(
            anchor=f"s{passage.number}",
            sayer=record.sayer,
            words=record.words,
            badges=badges(record),
            date=day(record),
            sentence=passage.text,
            document=", ".join(filter(None, (source.outlet or source.label, source.date))),
            document_file=document_file(source.iri),
            ends=tuple(
                (self.data.things[n].label, thing_file(self.data.things[n].iri))
                for n in ends if isinstance(n, int)
            ),
        )  # fmt: skip

    def lines(self, numbers: Iterable[int]) -> list[Said]:
        """Return records as lines."""
        return [self.said(number) for number in numbers]


def badges(record: Record) -> tuple[str, ...]:
    """Return how a record stands: "fact", or "claim" with what makes it less than sure."""
    if record.asserted:
        return ("fact",)
    modality = record.modality.rsplit("#", 1)[-1]
    words = (
        "claim" if record.said_by or record.via else "",
        "denied" if record.negated else "",
        "not said" if record.not_said_by and not record.said_by else "",
        KINDS.get(modality, modality.lower()),
    )
    return tuple(word for word in words if word)


def day(record: Record) -> str:
    """Return the date on which a record's event was, or ""."""
    if record.time is not None:
        return record.time.text
    dated = isinstance(record.object, Value) and record.object.datatype.endswith(
        ("#date", "#gYear", "#gYearMonth")
    )
    return record.object.text if dated and isinstance(record.object, Value) else ""


def file_name(tail: str) -> str:
    """Return the end of an IRI as a file name that needs no escape in a relative link.

    >>> file_name("c%C3%B4te/d")
    'c_C3_B4te_d.html'
    """
    return "".join(c if c.isalnum() or c in "-." else "_" for c in tail).lstrip(".") + ".html"


def thing_file(iri: str) -> str:
    """Return the path of a thing's page within the site."""
    kind = "named" if iri.startswith(ID) else "described" if iri.startswith(DOC) else "other"
    return f"thing/{kind}-{file_name(iri.removeprefix(ID).removeprefix(DOC).rsplit('/', 1)[-1])}"


def document_file(iri: str) -> str:
    """Return the path of a document's page within the site."""
    return f"document/{file_name(iri.removeprefix(DOC))}"
