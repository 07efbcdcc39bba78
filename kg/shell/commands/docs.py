"""`.docs`: the documents of the graph."""

from itertools import islice

from pyoxigraph import Literal, NamedNode

from kg.shell.answer import Answer, Row
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.session import Session

SPARQL = """SELECT ?document ?date ?outlet (COUNT(?sentence) AS ?sentences) {
  ?document a kg:Document .
  OPTIONAL { ?document schema:datePublished ?date }
  OPTIONAL { ?document schema:publisher ?outlet }
  OPTIONAL { ?sentence kg:document ?document }
} GROUP BY ?document ?date ?outlet ORDER BY ?date ?document"""


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the documents by date; with words, those whose title, outlet or path has them."""
    wanted = " ".join(word.text for word in arguments.words).lower()
    lookup = session.opened.lookup
    found = (
        source
        for source in lookup.documents()
        if wanted in f"{source.label} {source.outlet} {source.path} {source.date}".lower()
    )
    rows = (row(session, s.iri, s.date, s.outlet, s.path) for s in found)
    columns = ("document", "date", "outlet", "sentences", "path")
    return Answer(columns, tuple(islice(rows, 10_000)), sparql=SPARQL)


def row(session: Session, iri: str, date: str, outlet: str, path: str) -> Row:
    """Return one document."""
    count = len(session.opened.lookup.sentences(iri))
    cells = (Literal(date) if date else None, Literal(outlet) if outlet else None)
    return (NamedNode(iri), *cells, Literal(count), Literal(path))


COMMAND = Command(
    name=".docs",
    group="graph",
    usage=".docs [WORDS]",
    summary="the documents: date, outlet, sentences",
    run=run,
    wants=("text",),
    examples=(".docs", ".docs 2023-10-26"),
    details="show @1 tells what was read from document 1.",
)
