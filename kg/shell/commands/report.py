"""`.report`: what each document gave, and what gave nothing."""

from kg.shell.answer import Answer, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import ShellError
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the report of the graph, or of one document with its silent sentences."""
    from kg.graph.report import of_document, of_graph

    folder = session.opened.folder
    if folder is None:
        raise ShellError("A graph in memory has no report.")
    if arguments.words:
        name = document_name(session, arguments)
        lines = of_document(folder, name).split("\n")
    else:
        lines = list(of_graph(folder))
    return Answer(lines=tuple(said(line) for line in lines))


def document_name(session: Session, arguments: Arguments) -> str:
    """Return the name of a document given by name, CURIE, title or @n."""
    from kg.iris import DOC
    from kg.shell.entities import one

    typed = " ".join(word.text for word in arguments.words)
    if session.knows(DOC + typed):
        return typed
    return one(session, arguments.words, COMMAND.usage).removeprefix(DOC)


COMMAND = Command(
    name=".report",
    group="graph",
    usage=".report [DOC]",
    summary="sentences and statements of each document, and what gave nothing",
    run=run,
    wants=("document",),
    examples=(".report",),
)
