"""The predicates and classes that records are written with, as N-Quads terms.

Every `kg:` term here is defined in vocab.ttl; a test compares the two.
"""

from kg.graph.nquads import iri
from kg.iris import NS, PREFIXES

RDF, RDFS, SKOS = PREFIXES["rdf"], PREFIXES["rdfs"], PREFIXES["skos"]
NIF, SCHEMA, SEM = PREFIXES["nif"], PREFIXES["schema"], PREFIXES["sem"]

A = iri(f"{RDF}type")
SUBJECT = iri(f"{RDF}subject")
PREDICATE = iri(f"{RDF}predicate")
OBJECT = iri(f"{RDF}object")
PROPERTY = iri(f"{RDF}Property")
LABEL = iri(f"{RDFS}label")
ALT_LABEL = iri(f"{SKOS}altLabel")
BEGIN = iri(f"{NIF}beginIndex")
END = iri(f"{NIF}endIndex")
ANCHOR = iri(f"{NIF}anchorOf")
MENTIONS = iri(f"{SCHEMA}mentions")
DATE_PUBLISHED = iri(f"{SCHEMA}datePublished")
CONTENT_URL = iri(f"{SCHEMA}contentUrl")
PUBLISHER = iri(f"{SCHEMA}publisher")
AUTHOR = iri(f"{SCHEMA}author")
URL = iri(f"{SCHEMA}url")
NEWS_ARTICLE = iri(f"{SCHEMA}NewsArticle")

DOCUMENT_CLASS = iri(f"{NS}Document")
SENTENCE_CLASS = iri(f"{NS}Sentence")
MENTION_CLASS = iri(f"{NS}Mention")
STATEMENT_CLASS = iri(f"{NS}Statement")
CLAIM_CLASS = iri(f"{NS}Claim")
QUOTE_CLASS = iri(f"{NS}Quote")

ASSERTED = iri(f"{NS}asserted")
SENTENCE = iri(f"{NS}sentence")
SAID_BY = iri(f"{NS}saidBy")
NOT_SAID_BY = iri(f"{NS}notSaidBy")
ALLEGED_BY = iri(f"{NS}allegedBy")
VIA = iri(f"{NS}via")
CUE = iri(f"{NS}cue")
QUOTE = iri(f"{NS}quote")
NEGATED = iri(f"{NS}negated")
MODALITY = iri(f"{NS}modality")
TIME = iri(f"{NS}time")
PLACE = iri(f"{NS}place")
AS_OF = iri(f"{NS}asOf")
RULE = iri(f"{NS}rule")
SUBJECT_SPAN = iri(f"{NS}subjectSpan")
RELATION_SPAN = iri(f"{NS}relationSpan")
OBJECT_SPAN = iri(f"{NS}objectSpan")
DOCUMENT = iri(f"{NS}document")
NUMBER = iri(f"{NS}number")
PART = iri(f"{NS}part")
REFERS_TO = iri(f"{NS}refersTo")
PASSIVE_OF = iri(f"{NS}passiveOf")

CLASSES = {
    "Group": f"{NS}Group",
    "Event": f"{SEM}Event",
    "Concept": f"{SKOS}Concept",
    "": f"{SKOS}Concept",
}


def entity_class(type_: str) -> str:
    """Return the class of an entity: "Person" → schema:Person, "Event" → sem:Event."""
    return iri(CLASSES.get(type_, f"{SCHEMA}{type_}"))
