"""The terms of the vocabulary that look-ups and walks use, as pyoxigraph nodes."""

from typing import Final

from pyoxigraph import DefaultGraph, NamedNode

from kg.iris import NS, PREFIXES

HERE: Final = DefaultGraph()
"""The graph that every look-up reads: views and notes are elsewhere, and asked for by name."""


def _term(prefix: str, name: str) -> NamedNode:
    return NamedNode(PREFIXES[prefix] + name)


TYPE: Final = _term("rdf", "type")
SUBJECT: Final = _term("rdf", "subject")
PREDICATE: Final = _term("rdf", "predicate")
OBJECT: Final = _term("rdf", "object")
LABEL: Final = _term("rdfs", "label")
ALIAS: Final = _term("skos", "altLabel")
BEGIN: Final = _term("nif", "beginIndex")
END: Final = _term("nif", "endIndex")
WORDS: Final = _term("nif", "anchorOf")
MENTIONS: Final = _term("schema", "mentions")
DATE: Final = _term("schema", "datePublished")
PATH: Final = _term("schema", "contentUrl")
OUTLET: Final = _term("schema", "publisher")
AUTHOR: Final = _term("schema", "author")
URL: Final = _term("schema", "url")

ASSERTED: Final = _term("kg", "asserted")
SENTENCE: Final = _term("kg", "sentence")
SAID_BY: Final = _term("kg", "saidBy")
NOT_SAID_BY: Final = _term("kg", "notSaidBy")
ALLEGED_BY: Final = _term("kg", "allegedBy")
VIA: Final = _term("kg", "via")
CUE: Final = _term("kg", "cue")
QUOTE: Final = _term("kg", "quote")
NEGATED: Final = _term("kg", "negated")
MODALITY: Final = _term("kg", "modality")
TIME: Final = _term("kg", "time")
PLACE: Final = _term("kg", "place")
AS_OF: Final = _term("kg", "asOf")
RULE: Final = _term("kg", "rule")
SUBJECT_SPAN: Final = _term("kg", "subjectSpan")
RELATION_SPAN: Final = _term("kg", "relationSpan")
OBJECT_SPAN: Final = _term("kg", "objectSpan")
DOCUMENT: Final = _term("kg", "document")
NUMBER: Final = _term("kg", "number")
PART: Final = _term("kg", "part")
REFERS_TO: Final = _term("kg", "refersTo")

DOCUMENT_CLASS: Final = NamedNode(f"{NS}Document")
SENTENCE_CLASS: Final = NamedNode(f"{NS}Sentence")
MENTION_CLASS: Final = NamedNode(f"{NS}Mention")
STATEMENT_CLASSES: Final = tuple(NamedNode(NS + name) for name in ("Statement", "Claim", "Quote"))
