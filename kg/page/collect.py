"""Records of a store → the numbered values of a page (reads the store, nothing else)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Store, Triple

from kg.iris import NS, PREFIXES
from kg.page.data import PageData, Paragraph, Passage, Record, Relation, Source, Term, Thing, Value
from kg.page.paragraphs import around
from kg.queries.evidence import Evidence
from kg.queries.lookup import Lookup
from kg.queries.prose import attribution, between, proposition
from kg.queries.values import words_of
from kg.queries.verbs import NOUN_LINKS, predicate

RDF = PREFIXES["rdf"]
RDFS = PREFIXES["rdfs"]
SKOS = PREFIXES["skos"]
NIF = PREFIXES["nif"]
SCHEMA = PREFIXES["schema"]
XSD_STRING = PREFIXES["xsd"] + "string"
DEFAULT = DefaultGraph()

Node = NamedNode | BlankNode | Literal | Triple
Properties = dict[str, list[Node]]
Texts = Callable[[str], str | None]
"""Name of a document (its IRI's last part) → its text, or None when it is not at hand."""


def no_texts(_: str) -> None:
    """Know no document's text: every paragraph is then its sentence."""


def properties(store: Store, subject: NamedNode) -> Properties:
    """Return what the default graph says of `subject`, predicate IRI → sorted values."""
    found: Properties = {}
    for quad in store.quads_for_pattern(subject, None, None, DEFAULT):
        found.setdefault(quad.predicate.value, []).append(quad.object)
    for values in found.values():
        values.sort(key=str)
    return found


def record_iris(store: Store) -> Iterator[str]:
    """Yield the IRI of every record of the store."""
    for quad in store.quads_for_pattern(None, NamedNode(RDF + "subject"), None, DEFAULT):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject.value


def collect(
    store: Store, records: Iterable[str], *, title: str, texts: Texts = no_texts
) -> PageData:
    """Return the page data of these records, with all they point at, in IRI order."""
    collector = Collector(store, texts)
    for iri in sorted(set(records), key=natural):
        collector.add(iri)
    return collector.data(title)


def natural(iri: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key under which sentence 2 comes before sentence 10.

    >>> natural("a.2") < natural("a.10")
    True
    """
    parts = iri.replace("/", ".").split(".")
    return tuple((0, int(p), "") if p.isdecimal() and p.isascii() else (1, 0, p) for p in parts)


class _Numbered:
    """Gives every IRI a number, in order of arrival."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __call__(self, iri: str) -> int:
        return self.numbers.setdefault(iri, len(self.numbers))


class Collector:
    """What has been read so far; each record adds to it.

    On the page of a difference it reads two editions of a graph, the newer one first.
    """

    def __init__(self, store: Store, texts: Texts) -> None:
        self.store, self.lookup, self.texts = store, Lookup(store), texts
        self.editions = [store]
        self.things, self.relations, self.sources = _Numbered(), _Numbered(), _Numbered()
        self.passages: dict[tuple[int, str], int] = {}
        self.passage_values: list[Passage] = []
        self.paragraphs: dict[tuple[int, int, int], int] = {}
        self.paragraph_values: list[Paragraph] = []
        self.records: list[Record] = []

    def turn_to(self, store: Store, texts: Texts) -> None:
        """Read from another edition of the graph from now on."""
        self.store, self.lookup, self.texts = store, Lookup(store), texts
        self.editions.append(store)

    def add(self, iri: str, change: str = "") -> None:
        """Add a record, with all that it points at; not what is no whole record."""
        found = properties(self.store, NamedNode(iri))
        if not {RDF + "subject", RDF + "predicate", RDF + "object", NS + "sentence"} <= set(found):
            return
        self.records.append(replace(self.record(iri, found), change=change))

    def term(self, node: Node) -> Term:
        if isinstance(node, NamedNode):
            return self.things(node.value)
        return value(node)

    def record(self, iri: str, found: Properties) -> Record:
        def take(name: str) -> list[Node]:
            return found.pop(NS + name, [])

        def numbers(name: str) -> tuple[int, ...]:
            return tuple(self.things(n.value) for n in take(name) if isinstance(n, NamedNode))

        def literal(name: str) -> Value | None:
            values = take(name)
            return value(values[0]) if values else None

        def written(name: str) -> str | None:
            values = take(name)
            return value(values[0]).text if values else None

        def plain(name: str) -> str:
            return written(name) or ""

        place = take("place")
        core = Record(
            iri=iri,
            classes=tuple(_text(n) for n in found.pop(RDF + "type", [])),
            subject=self.things(_text(found.pop(RDF + "subject")[0])),
            relation=self.relations(_text(found.pop(RDF + "predicate")[0])),
            object=self.term(found.pop(RDF + "object")[0]),
            passage=self.passage(_text(take("sentence")[0])),
            asserted=plain("asserted") == "true",
            rule=plain("rule"),
            spans=(written("subjectSpan"), written("relationSpan"), written("objectSpan")),
            said_by=numbers("saidBy"),
            not_said_by=numbers("notSaidBy"),
            alleged_by=numbers("allegedBy"),
            via=numbers("via"),
            cue=literal("cue"),
            quote=literal("quote"),
            negated=plain("negated") == "true",
            modality=plain("modality"),
            time=literal("time"),
            place=self.term(place[0]) if place else None,
            as_of=literal("asOf"),
        )
        rest = sorted(found.items())
        more = tuple((p, self.term(n)) for p, ns in rest for n in ns)
        return self.worded(replace(core, qualifiers=more))

    def worded(self, record: Record) -> Record:
        evidence = self.lookup.evidence(record.iri)
        if evidence is None:
            return record
        return replace(record, verb=verb(evidence), sayer=attribution(evidence).rstrip(),
                       words=proposition(evidence))  # fmt: skip

    def passage(self, iri: str) -> int:
        key = (len(self.editions), iri)
        if key in self.passages:
            return self.passages[key]
        found = properties(self.store, NamedNode(iri))
        source = self.sources(_first(found, NS + "document"))
        begin, end = int(_first(found, NIF + "beginIndex", "0")), 0
        text = _first(found, NIF + "anchorOf")
        end = int(_first(found, NIF + "endIndex", str(begin + len(text))))
        self.passages[key] = len(self.passage_values)
        self.passage_values.append(
            Passage(
                iri=iri,
                source=source,
                number=int(_first(found, NS + "number", "0")),
                part=_first(found, NS + "part"),
                begin=begin,
                end=end,
                text=text,
                paragraph=self.paragraph(source, begin, end, text),
            )
        )
        return self.passages[key]

    def paragraph(self, source: int, begin: int, end: int, text: str) -> int:
        iri = list(self.sources.numbers)[source]
        whole = self.texts(iri)
        left, right = begin, end
        if whole is not None and whole[begin:end] == text:
            left, right = around(whole, begin, end)
            text = whole[left:right]
        key = (source, left, right)
        if key not in self.paragraphs:
            self.paragraphs[key] = len(self.paragraph_values)
            self.paragraph_values.append(Paragraph(source, left, text))
        return self.paragraphs[key]

    def known(self, iri: str) -> Properties:
        """Return what the newest edition that knows `iri` says of it."""
        found = (properties(store, NamedNode(iri)) for store in self.editions)
        return next((f for f in found if f), {})

    def data(self, title: str) -> PageData:
        """Return all that was added."""
        things = tuple(self.thing(iri) for iri in list(self.things.numbers))
        return PageData(
            title=title,
            things=things,
            relations=tuple(self.relation(iri) for iri in self.relations.numbers),
            sources=tuple(self.source(iri) for iri in self.sources.numbers),
            paragraphs=tuple(self.paragraph_values),
            passages=tuple(self.passage_values),
            records=tuple(self.records),
        )

    def relation(self, iri: str) -> Relation:
        known = RDFS + "label" in self.known(iri)
        return Relation(iri, self.lookup.label(iri), labelled=known)

    def thing(self, iri: str) -> Thing:
        found = self.known(iri)
        return Thing(
            iri=iri,
            label=_first(found, RDFS + "label") or words_of(iri),
            types=tuple(_text(n) for n in found.get(RDF + "type", [])),
            named=not iri.startswith(PREFIXES["doc"]),
            aliases=tuple(_text(n) for n in found.get(SKOS + "altLabel", [])),
            labelled=RDFS + "label" in found,
        )

    def source(self, iri: str) -> Source:
        found = self.known(iri)
        publisher = found.get(SCHEMA + "publisher", [])
        outlet = ""
        if publisher:
            node = publisher[0]
            outlet = self.lookup.label(node.value) if isinstance(node, NamedNode) else _text(node)
        return Source(
            iri=iri,
            label=_first(found, RDFS + "label") or words_of(iri),
            date=_first(found, SCHEMA + "datePublished"),
            outlet=outlet,
            path=_first(found, SCHEMA + "contentUrl"),
        )


def verb(evidence: Evidence) -> str:
    """Return the words between subject and object, hedged and denied: "did not accept"."""
    relation = evidence.relation.label
    if relation in NOUN_LINKS:
        return f"not {relation}" if evidence.negated else relation
    words = evidence.words(evidence.relation_spans)
    return predicate(relation, words, between(evidence), negated=evidence.negated,
                     modality=evidence.modality)  # fmt: skip


def value(node: Node) -> Value:
    """Return a store's node as a literal value; a node that is none by its IRI."""
    if not isinstance(node, Literal):
        return Value(_text(node))
    kind = node.datatype.value
    plain = kind == XSD_STRING or node.language is not None
    return Value(node.value, "" if plain else kind, node.language or "")


def _text(node: Node) -> str:
    return str(node) if isinstance(node, Triple) else node.value


def _first(found: Properties, predicate: str, otherwise: str = "") -> str:
    values = found.get(predicate)
    return _text(values[0]) if values else otherwise
