"""Values of the model → lines of N-Quads (MODEL.md). Pure.

A document's own lines (its sentences, records, mentions) come from nobody else; lines that
several documents may give (direct triples, relations, views) come from `shared`.
"""

import re
from collections.abc import Iterable, Iterator

from kg import iris
from kg.graph import terms as t
from kg.graph.nquads import boolean, english, integer, iri, line, plain, term, typed
from kg.model import Datatype, Document, Mention, Node, Relation, Sentence, Spans, Statement


def document(doc: Document) -> Iterator[str]:
    """Yield the lines of a document; a date or an outlet makes it a news article."""
    subject = iri(iris.document(doc.name))
    yield line(subject, t.A, t.DOCUMENT_CLASS)
    if doc.date or doc.outlet:
        yield line(subject, t.A, t.NEWS_ARTICLE)
    yield line(subject, t.LABEL, english(doc.title or doc.path or doc.name))
    yield line(subject, t.CONTENT_URL, plain(doc.path))
    if doc.date:
        yield line(subject, t.DATE_PUBLISHED, date(doc.date))
    if doc.outlet:
        yield line(subject, t.PUBLISHER, plain(doc.outlet))
    if doc.url:
        yield line(subject, t.URL, plain(doc.url))
    for author in sorted(set(doc.authors)):
        yield line(subject, t.AUTHOR, plain(author))


def date(text: str) -> str:
    """Return an ISO date, month or year as a literal with the datatype that fits it."""
    datatype: Datatype = "date"
    if re.fullmatch(r"\d{4}", text):
        datatype = "gYear"
    elif re.fullmatch(r"\d{4}-\d{2}", text):
        datatype = "gYearMonth"
    return typed(text, datatype)


def sentence(doc: Document, sent: Sentence, mentioned: Iterable[str]) -> list[str]:
    """Return the lines of a sentence that mentions the entities with these IRIs."""
    subject = iri(iris.sentence(doc.name, sent.number))
    return [
        f"{subject} {t.A} {t.SENTENCE_CLASS} .",
        f"{subject} {t.DOCUMENT} {iri(iris.document(doc.name))} .",
        f"{subject} {t.NUMBER} {integer(sent.number)} .",
        f"{subject} {t.PART} {plain(sent.part)} .",
        *anchor(subject, doc.text, sent.begin, sent.end),
        *[f"{subject} {t.MENTIONS} <{entity}> ." for entity in sorted(set(mentioned))],
    ]


def anchor(subject: str, text: str, begin: int, end: int) -> tuple[str, str, str]:
    """Return the lines that tie a thing to the characters `text[begin:end]`."""
    return (
        f"{subject} {t.BEGIN} {integer(begin)} .",
        f"{subject} {t.END} {integer(end)} .",
        f"{subject} {t.ANCHOR} {english(text[begin:end])} .",
    )


def mention(doc: Document, number: int, value: Mention, entities: Iterable[str]) -> list[str]:
    """Return the lines of mention `number` of its sentence, which refers to these IRIs."""
    subject = iri(iris.mention(doc.name, value.sentence, number))
    return [
        f"{subject} {t.A} {t.MENTION_CLASS} .",
        f"{subject} {t.SENTENCE} {iri(iris.sentence(doc.name, value.sentence))} .",
        *anchor(subject, doc.text, value.begin, value.end),
        f"{subject} {t.RULE} {plain(value.rule)} .",
        *[f"{subject} {t.REFERS_TO} <{entity}> ." for entity in sorted(set(entities))],
    ]


def entity(iri_: str, label: str, type_: str, aliases: Iterable[str]) -> Iterator[str]:
    """Yield the lines of an entity: one class, one label, every other form once."""
    subject = iri(iri_)
    yield line(subject, t.A, t.entity_class(type_))
    yield line(subject, t.LABEL, english(label))
    for alias in sorted(set(aliases) - {label}):
        yield line(subject, t.ALT_LABEL, english(alias))


def statement(value: Statement) -> Iterator[str]:
    """Yield the lines of one record, without the direct triple."""
    subject = iri(iris.statement(value.document, value.sentence, value.number))
    yield line(subject, t.A, statement_class(value))
    yield line(subject, t.SENTENCE, iri(iris.sentence(value.document, value.sentence)))
    yield line(subject, t.SUBJECT, term(value.subject))
    yield line(subject, t.PREDICATE, iri(iris.relation(value.relation.name)))
    yield line(subject, t.OBJECT, term(value.object))
    yield line(subject, t.ASSERTED, boolean(value.asserted))
    yield line(subject, t.RULE, plain(value.rule))
    yield line(subject, t.SUBJECT_SPAN, spans(value.subject_spans))
    yield line(subject, t.RELATION_SPAN, spans(value.relation_spans))
    yield line(subject, t.OBJECT_SPAN, spans(value.object_spans))
    yield from attribution(subject, value)
    yield from circumstances(subject, value)


def statement_class(value: Statement) -> str:
    """Return kg:Quote, kg:Claim or kg:Statement, the narrowest that fits."""
    if value.quoted:
        return t.QUOTE_CLASS
    return t.CLAIM_CLASS if value.said_by or value.via else t.STATEMENT_CLASS


def attribution(subject: str, value: Statement) -> Iterator[str]:
    """Yield who says it, who passes it on, by which word and in which words."""
    sides = (
        (t.SAID_BY, value.said_by),
        (t.NOT_SAID_BY, value.not_said_by),
        (t.ALLEGED_BY, value.alleged_by),
        (t.VIA, value.via),
    )
    for predicate, nodes in sides:
        for node in nodes:
            yield line(subject, predicate, term(node))
    if value.cue:
        yield line(subject, t.CUE, english(value.cue))
    if value.quote:
        yield line(subject, t.QUOTE, english(value.quote))


def circumstances(subject: str, value: Statement) -> Iterator[str]:
    """Yield denial, modality, time, place and prepositional qualifiers."""
    if value.negated:
        yield line(subject, t.NEGATED, boolean(True))
    if value.modality:
        yield line(subject, t.MODALITY, iri(iris.NS + value.modality))
    if value.time:
        yield line(subject, t.TIME, term(value.time))
    if value.place:
        yield line(subject, t.PLACE, term(value.place))
    if value.as_of:
        yield line(subject, t.AS_OF, date(value.as_of))
    for preposition, argument in value.qualifiers:
        yield line(subject, iri(iris.qualifier(preposition)), term(argument))


def spans(value: Spans) -> str:
    """Return spans as a plain string: ((12, 17), (30, 41)) → "12-17 30-41"."""
    return plain(" ".join(f"{begin}-{end}" for begin, end in value))


def shared(value: Statement) -> Iterator[str]:
    """Yield what other documents may give too: relation, direct triple, views."""
    yield from relation(value.relation)
    subject, predicate = term(value.subject), iri(iris.relation(value.relation.name))
    if value.asserted:
        yield line(subject, predicate, term(value.object))
    for speaker in flat_speakers(value):
        view = iri(iris.said(speaker.iri))
        yield line(subject, predicate, term(value.object), view)


def flat_speakers(value: Statement) -> tuple[Node, ...]:
    """Return the speakers in whose views the triple stands: those who flatly say it."""
    if value.negated or value.modality or value.alleged_by:
        return ()
    return value.said_by


def relation(value: Relation) -> Iterator[str]:
    """Yield the lines of a relation; its label is its name in words, so it has only one."""
    subject = iri(iris.relation(value.name))
    yield line(subject, t.A, t.PROPERTY)
    yield line(subject, t.LABEL, english(words(value.name)))
    if value.passive_of:
        yield line(subject, t.PASSIVE_OF, iri(iris.relation(value.passive_of)))


def words(name: str) -> str:
    """Return the words of a relation's name: "giveTailwindTo" → "give tailwind to"."""
    return re.sub(r"(?<=\w)(?=[A-Z])", " ", name).lower()
