"""`.export FORMAT FILE`: the whole graph in a format that other tools read."""

import os
from pathlib import Path

from kg.shell.answer import Answer, text
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import ShellError, UsageError
from kg.shell.session import Session


def run(session: Session, arguments: Arguments) -> Answer | None:
    """Write the graph; without arguments, list the formats."""
    from kg.export.exporters import EXPORTERS

    words = [word.text for word in arguments.words]
    if not words:
        rows = tuple((text(e.name), text(e.suffix), text(e.help)) for e in EXPORTERS.values())
        return Answer(("format", "suffix", "what it holds"), rows, numbered=False)
    if words[0] not in EXPORTERS:
        raise UsageError(f"There is no format '{words[0]}'; there are {', '.join(EXPORTERS)}.")
    exporter = EXPORTERS[words[0]]
    path = Path(" ".join(words[1:]) or f"{session.opened.name}{exporter.suffix}").expanduser()
    write(session, words[0], path)
    session.console.note(f"written to {path}")
    return None


def write(session: Session, name: str, path: Path) -> None:
    """Write the file whole or not at all."""
    from kg.export.exporters import EXPORTERS
    from kg.graph.opened import Graph

    graph = Graph(session.opened.store, session.opened.folder)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        try:
            with new.open("wb") as file:
                EXPORTERS[name].write(graph, file)
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise ShellError(f"'{path}' cannot be written: {error.strerror or error}") from error


COMMAND = Command(
    name=".export",
    group="graph",
    usage=".export [FORMAT [FILE]]",
    summary="the whole graph as a file; without a format, the list of formats",
    run=run,
    wants=("choice", "file"),
    choices=("turtle", "nquads", "trig", "jsonld", "rdf12", "jsonl", "csv", "graphml"),
    examples=(".export",),
)
