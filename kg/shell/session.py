"""What a running shell remembers: graph, settings, last answer, variables."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import Triple

from kg.iris import DOC, ID, PREFIXES, REL, ST, Q
from kg.queries.prose import prose
from kg.queries.values import words_of
from kg.shell.answer import Answer, Cell
from kg.shell.console import Console
from kg.shell.errors import ShellError, UsageError
from kg.shell.graph import OpenGraph, opened
from kg.shell.names import curie, expand, plain
from kg.shell.settings import Settings

NAMED = (ID, DOC, REL, Q)
"""Things of these kinds always have words; other IRIs without a label are shown as CURIEs."""


@dataclass
class Session:
    """The state of one shell. Commands read it; a few change it."""

    console: Console
    settings: Settings = field(default_factory=Settings)
    graph: OpenGraph | None = None
    writable: bool = False
    in_pipe: bool = False
    interactive: bool = False
    last: Answer = field(default_factory=Answer)
    last_rows: tuple[tuple[Cell, ...], ...] = ()
    mode: str = "table"
    summary: str = ""
    last_time: str = ""
    last_text: str = ""
    variables: dict[str, str] = field(default_factory=dict)
    output: Path | None = None
    once: bool = False
    ask: Callable[[str], bool] | None = None
    depth: int = 0
    changes: list[str] = field(default_factory=list)
    note_changes: list[tuple[set[Triple], set[Triple]]] = field(default_factory=list)
    warned: set[str] = field(default_factory=set)

    @property
    def opened(self) -> OpenGraph:
        """The open graph, its newest generation; ShellError when none is open."""
        if self.graph is None:
            raise ShellError("No graph is open. Open one: .open graphs/demo")
        if self.graph.stale():
            self.open(str(self.graph.folder))
        return self.graph

    def open(self, path: str) -> None:
        """Open another graph; the old one stays when that fails."""
        fresh = opened(path)
        if self.graph is not None:
            self.graph.close()
        self.graph = fresh

    def close(self) -> None:
        """Close the graph."""
        if self.graph is not None:
            self.graph.close()

    # -- words for things -------------------------------------------------------------------

    def label(self, iri: str) -> str:
        """Return the label of `iri`; without one in the graph, its CURIE."""
        if self.graph is None:
            return curie(iri)
        if iri.startswith(ST):
            evidence = self.graph.lookup.evidence(iri)
            return prose(evidence) if evidence else curie(iri)
        words = self.graph.lookup.label(iri)
        return curie(iri) if words == words_of(iri) and not iri.startswith(NAMED) else words

    def knows(self, iri: str) -> bool:
        """Return whether the graph says anything about `iri`; not of what is no IRI at all."""
        try:
            return self.opened.lookup.exists(iri)
        except ValueError:
            return False

    def row(self, number: int) -> tuple[tuple[Cell, ...], tuple[str, ...]]:
        """Return row `number` of the last answer, and the records behind it."""
        if not self.last_rows:
            raise UsageError(f"@{number}: there is no result yet to take a row from.")
        if not 1 <= number <= len(self.last_rows):
            raise UsageError(f"@{number}: the last result has rows @1 to @{len(self.last_rows)}.")
        records = self.last.records
        return self.last_rows[number - 1], records[number - 1] if number <= len(records) else ()

    def iri_of(self, text: str) -> str | None:
        """Return the IRI that a CURIE or `<IRI>` stands for."""
        return expand(text, PREFIXES)

    def first_iri(self, number: int) -> str:
        """Return the first thing in row `number` that is not a record: what @n means."""
        cells, records = self.row(number)
        if number <= len(self.last.things):
            return self.last.things[number - 1]
        iris = [plain(cell) for cell in cells if type(cell).__name__ == "NamedNode"]
        things = [iri for iri in iris if not iri.startswith(ST)]
        if things or iris or records:
            return (things or iris or list(records))[0]
        raise UsageError(f"@{number}: that row holds no thing of the graph, only text.")
