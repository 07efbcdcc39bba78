"""Bounded look-ups for shell and page: labels, statements, sentences, documents.

They run in the caller's process, straight on the store's indexes: 5 to 40 µs each.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, Store

from kg.iris import DOC, NS, Q
from kg.model import Node, Term
from kg.queries import terms as t
from kg.queries.evidence import Evidence, Kind, Passage, Source
from kg.queries.opening import Source as Opening
from kg.queries.opening import folder_of, opened
from kg.queries.scan import subjects
from kg.queries.values import modality, oxi, reading_order, spans, text, words_of

Values = dict[NamedNode, list[Any]]

EMPTY_SOURCE = Source("", "")
EMPTY_PASSAGE = Passage("", "", 0, "", 0, 0, "")
KINDS: tuple[Kind, ...] = ("Quote", "Claim", "Statement")


class Lookup:
    """Answers about one open graph; keeps the labels, documents and sentences it has seen.

    Make a new one for each generation of the graph. `source` is a store or a graph folder.
    """

    def __init__(self, source: Opening) -> None:
        self.store: Store = opened(source)
        self.folder = folder_of(source)
        self._labels: dict[str, str] = {}
        self._sources: dict[str, Source] = {}
        self._passages: dict[str, Passage] = {}

    # -- things ---------------------------------------------------------------------------

    def label(self, iri: str) -> str:
        """Return the label of `iri`; without one, the words of its local name."""
        found = self._labels.get(iri)
        if found is None:
            quads = self._match(NamedNode(iri), t.LABEL, None)
            found = next((q.object.value for q in quads), None) or words_of(iri)
            self._labels[iri] = found
        return found

    def node(self, iri: str) -> Node:
        """Return `iri` with its label."""
        return Node(iri, self.label(iri))

    def term(self, term: Any) -> Term:
        """Return a pyoxigraph term as a term of ours."""
        return text(term) if isinstance(term, Literal) else self.node(term.value)

    def types(self, iri: str) -> tuple[str, ...]:
        """Return the IRIs of the classes of `iri`, sorted."""
        return tuple(sorted(term.value for term in self._objects(iri, t.TYPE)))

    def aliases(self, iri: str) -> tuple[str, ...]:
        """Return the other names of `iri`, sorted."""
        return tuple(sorted(term.value for term in self._objects(iri, t.ALIAS)))

    def exists(self, iri: str) -> bool:
        """Return whether the graph says anything about `iri`."""
        node = NamedNode(iri)
        ways = ((node, None, None), (None, node, None), (None, None, node))
        return any(next(self._match(*way), None) for way in ways)

    # -- statements -----------------------------------------------------------------------

    def statements_about(self, iri: str, *, limit: int | None = None) -> Iterator[Evidence]:
        """Yield what is stated with `iri` as subject, then as object, in reading order."""
        outward = self.record_iris(t.SUBJECT, iri)
        inward = self.record_iris(t.OBJECT, iri)
        return self._evidences(list(dict.fromkeys([*outward, *inward]))[:limit])

    def facts(self, iri: str, *, limit: int | None = None) -> Iterator[Evidence]:
        """Yield the asserted statements with `iri` as subject or object."""
        return islice((e for e in self.statements_about(iri) if e.asserted), limit)

    def said_by(self, iri: str, *, limit: int | None = None) -> Iterator[Evidence]:
        """Yield the claims whose speaker is `iri`."""
        return self._evidences(self.record_iris(t.SAID_BY, iri)[:limit])

    def said_about(self, iri: str, *, limit: int | None = None) -> Iterator[Evidence]:
        """Yield what somebody says (or denies, or is said not to have said) about `iri`."""
        claims = (e for e in self.statements_about(iri) if e.said_by or e.not_said_by)
        return islice(claims, limit)

    def backing(self, subject: str, relation: str, object: Term | str) -> Iterator[Evidence]:
        """Yield every record of the triple, asserted or not."""
        wanted = oxi(object)
        for st in self.record_iris(t.SUBJECT, subject):
            values = self._values(st)
            if values[t.PREDICATE] == [NamedNode(relation)] and values[t.OBJECT] == [wanted]:
                yield self._read(st, values)

    def evidence(self, statement: str) -> Evidence | None:
        """Return the record `statement`, or None when the graph has no such record."""
        values = self._values(statement)
        return self._read(statement, values) if _is_record(values) else None

    def of_sentence(self, sentence: str) -> Iterator[Evidence]:
        """Yield what was read from one sentence."""
        return self._evidences(self.record_iris(t.SENTENCE, sentence))

    def of_document(self, document: str, *, limit: int | None = None) -> Iterator[Evidence]:
        """Yield what was read from one document, in reading order."""
        found = (e for s in self.sentences(document) for e in self.of_sentence(s.iri))
        return islice(found, limit)

    def record_iris(self, term: NamedNode, value: str) -> list[str]:
        """Return the records that have `value` under `term`, in reading order."""
        return sorted(subjects(self.store, term, NamedNode(value)), key=reading_order)

    # -- sentences and documents ----------------------------------------------------------

    def documents(self) -> list[Source]:
        """Return the documents of the graph by date, then by IRI."""
        quads = self._match(None, t.TYPE, t.DOCUMENT_CLASS)
        found = (self.source(q.subject.value) for q in quads)
        return sorted(found, key=lambda source: (source.date, source.iri))

    def sentences(self, document: str) -> list[Passage]:
        """Return the sentences of a document in order."""
        quads = self._match(None, t.DOCUMENT, NamedNode(document))
        found = (self.passage(q.subject.value) for q in quads)
        return sorted(found, key=lambda passage: passage.number)

    def mentioning(self, iri: str) -> list[Passage]:
        """Return the sentences that mention `iri`, in reading order."""
        return [self.passage(s) for s in self.record_iris(t.MENTIONS, iri)]

    def source(self, iri: str) -> Source:
        """Return what is known about a document."""
        if iri not in self._sources:
            values = self._values(iri)
            outlets = [self._shown(term) for term in values[t.OUTLET]]
            self._sources[iri] = Source(
                iri, self.label(iri), _one(values, t.PATH), _one(values, t.DATE),
                ", ".join(sorted(outlets)), _one(values, t.URL),
                tuple(sorted(self._shown(term) for term in values[t.AUTHOR])),
            )  # fmt: skip
        return self._sources[iri]

    def passage(self, iri: str) -> Passage:
        """Return a sentence with its words and offsets."""
        if iri not in self._passages:
            values = self._values(iri)
            self._passages[iri] = Passage(
                iri, _one(values, t.DOCUMENT), int(_one(values, t.NUMBER) or 0),
                _one(values, t.PART), int(_one(values, t.BEGIN) or 0),
                int(_one(values, t.END) or 0), _one(values, t.WORDS),
            )  # fmt: skip
        return self._passages[iri]

    def text(self, document: str) -> str | None:
        """Return the whole text of a document, or None when the graph is not a folder."""
        if self.folder is None or not document.startswith(DOC):
            return None
        path = self.folder / "documents" / f"{unquote(document[len(DOC) :])}.txt"
        if not path.is_file():
            return None
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()

    # -- reading a record -----------------------------------------------------------------

    def _evidences(self, statements: Iterable[str]) -> Iterator[Evidence]:
        found = ((st, self._values(st)) for st in statements)
        return (self._read(st, values) for st, values in found if _is_record(values))

    def _read(self, st: str, values: Values) -> Evidence:
        sentence = _one(values, t.SENTENCE)
        passage = self.passage(sentence) if sentence else EMPTY_PASSAGE
        classes = {term.value for term in values[t.TYPE]}
        place = _one(values, t.PLACE)
        return Evidence(
            statement=st,
            subject=self.node(values[t.SUBJECT][0].value),
            relation=self.node(values[t.PREDICATE][0].value),
            object=self.term(values[t.OBJECT][0]),
            asserted=_one(values, t.ASSERTED) == "true",
            kind=next((k for k in KINDS if NS + k in classes), "Statement"),
            sentence=passage,
            document=self.source(passage.document) if passage.document else EMPTY_SOURCE,
            said_by=self._nodes(values, t.SAID_BY, passage),
            not_said_by=self._nodes(values, t.NOT_SAID_BY, passage),
            alleged_by=self._nodes(values, t.ALLEGED_BY, passage)[::-1],
            via=self._nodes(values, t.VIA, passage),
            cue=_one(values, t.CUE),
            quote=_one(values, t.QUOTE),
            negated=_one(values, t.NEGATED) == "true",
            modality=modality(_one(values, t.MODALITY)),
            time=_one(values, t.TIME),
            place=self.node(place) if place else None,
            as_of=_one(values, t.AS_OF),
            qualifiers=self._qualifiers(values),
            subject_spans=spans(_one(values, t.SUBJECT_SPAN)),
            relation_spans=spans(_one(values, t.RELATION_SPAN)),
            object_spans=spans(_one(values, t.OBJECT_SPAN)),
            rule=_one(values, t.RULE),
        )

    def _nodes(self, values: Values, term: NamedNode, passage: Passage) -> tuple[Node, ...]:
        """Return the nodes under `term` in the order in which the sentence mentions them."""
        found = [self.node(value.value) for value in values[term]]
        if len(found) < 2:
            return tuple(found)
        begins = self._first_mentions(passage.iri)
        return tuple(sorted(found, key=lambda node: (begins.get(node.iri, 1 << 60), node.iri)))

    def _first_mentions(self, sentence: str) -> dict[str, int]:
        begins: dict[str, int] = {}
        for mention in self.record_iris(t.SENTENCE, sentence):
            values = self._values(mention)
            for term in values[t.REFERS_TO]:
                begin = int(_one(values, t.BEGIN) or 0)
                begins[term.value] = min(begin, begins.get(term.value, begin))
        return begins

    def _qualifiers(self, values: Values) -> tuple[tuple[Node, Term], ...]:
        found = [
            (self.node(key.value), self.term(value))
            for key, terms in values.items()
            if key.value.startswith(Q)
            for value in terms
        ]
        return tuple(sorted(found, key=lambda pair: (pair[0].iri, str(pair[1]))))

    def _values(self, iri: str) -> Values:
        values: Values = defaultdict(list)
        for quad in self._match(NamedNode(iri), None, None):
            values[quad.predicate].append(quad.object)
        return values

    def _match(self, subject: Any, predicate: Any, object: Any) -> Iterator[Any]:
        return self.store.quads_for_pattern(subject, predicate, object, t.HERE)

    def _objects(self, iri: str, term: NamedNode) -> Iterator[Any]:
        quads = self._match(NamedNode(iri), term, None)
        return (quad.object for quad in quads)

    def _shown(self, term: Any) -> str:
        return term.value if isinstance(term, Literal) else self.label(term.value)


def _is_record(values: Values) -> bool:
    return all(values[part] for part in (t.SUBJECT, t.PREDICATE, t.OBJECT))


def _one(values: Values, term: NamedNode) -> str:
    found = values.get(term)
    if not found:
        return ""
    value: str = found[0].value if len(found) == 1 else min(v.value for v in found)
    return value
