"""Kinds of suggestion → completions, for prompt_toolkit."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from kg.iris import PREFIXES
from kg.shell.candidates import Candidates, Counted, files, short
from kg.shell.clean import clean, shorten
from kg.shell.command import Command
from kg.shell.names import curie
from kg.shell.session import Session
from kg.shell.settings import names as setting_names
from kg.shell.suggest import KEYWORDS, Suggestion, suggestions

MOST = 40
WIDEST = 46
"""Columns of a line in the menu, and of what is told beside it."""
LONGEST = 100_000
Found = tuple[str, str, str]
"""What is inserted, what is shown, what is told about it."""


class ShellCompleter(Completer):
    """Completes by context: commands, flags, prefixes, relations, classes, entities, files."""

    def __init__(
        self,
        session: Session,
        commands: Mapping[str, Command],
        candidates: Callable[[], Candidates],
    ) -> None:
        self.session = session
        self.commands = commands
        self.candidates = candidates

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterator[Completion]:
        """Yield what may stand at the cursor, best first; nothing where a look-up fails.

        A graph may be closed and opened anew between two keystrokes.
        """
        try:
            yield from list(self.offered(document.text_before_cursor, event))
        except Exception:  # a missing completion must never disturb typing
            return

    def offered(self, text: str, event: CompleteEvent) -> Iterator[Completion]:
        """Yield completions of a text, each once."""
        if len(text) > LONGEST:
            return
        seen: set[str] = set()
        for suggestion in suggestions(text, self.commands):
            if not suggestion.typed and not event.completion_requested and not eager(suggestion):
                continue
            for insert, shown, meta in islice(self.found(suggestion, text), MOST):
                if insert not in seen:
                    seen.add(insert)
                    yield Completion(
                        insert,
                        -suggestion.whole,
                        display=shorten(clean(shown), WIDEST),
                        display_meta=shorten(clean(meta), WIDEST),
                    )

    def found(self, suggestion: Suggestion, text: str) -> Iterable[Found]:
        """Return the candidates of one kind."""
        kind, typed = suggestion.kind, suggestion.typed
        candidates = self.candidates()
        if kind in ("entity", "label", "document"):
            return self.entities(suggestion)
        if kind == "relation":
            return self.counted(candidates.relations, suggestion)
        if kind == "class":
            return self.counted(candidates.classes, suggestion)
        if kind == "local":
            return self.locals(suggestion)
        if kind in ("file", "folder"):
            paths = files(typed, folders_only=kind == "folder")
            return ((quoted(path), path.rstrip("/").rsplit("/", 1)[-1], "") for path in paths)
        return ((word, word, meta) for word, meta in self.words(suggestion, text))

    def words(self, suggestion: Suggestion, text: str) -> Iterable[tuple[str, str]]:
        """Return plain words of a kind that begin as typed, with what is told of them."""
        kind, typed = suggestion.kind, suggestion.typed
        if kind == "command":
            pool = [(name, c.summary) for name, c in self.commands.items() if name == c.name]
        elif kind == "keyword":
            pool = [(word, "") for word in KEYWORDS] if typed else []
        elif kind == "variable":
            pool = [(v, "") for v in dict.fromkeys(re.findall(r"[?$]\w+", text)) if v != typed]
        elif kind == "prefix":
            pool = [(f"{prefix}:", iri) for prefix, iri in PREFIXES.items()]
        elif kind == "setting":
            pool = [(name, "") for name in setting_names()]
        elif kind == "saved":
            pool = self.saved()
        elif kind == "flag":
            pool = self.flags(text, suggestion.choices)
        else:
            pool = [(word, "") for word in suggestion.choices]
        lower = typed.lower()
        return ((word, meta) for word, meta in pool if word.lower().startswith(lower))

    def flags(self, text: str, names: tuple[str, ...]) -> list[tuple[str, str]]:
        """Return the flags of the command in `text` with their help."""
        command = self.commands.get(text.split(maxsplit=1)[0])
        helps = {flag.name: flag.help for flag in command.flags} if command else {}
        return [(name, helps.get(name, "")) for name in names]

    def saved(self) -> list[tuple[str, str]]:
        """Return the saved questions with their help."""
        from kg.shell.questions import questions

        return [(name, question.help) for name, question in questions(self.session).items()]

    def entities(self, suggestion: Suggestion) -> Iterator[Found]:
        """Yield things whose label begins as typed: shown by label, inserted as CURIE."""
        typed = suggestion.typed
        graph = self.session.graph
        if graph is None or not typed.strip() or typed.startswith(("@", ":", "<")):
            return
        only = "Document" if suggestion.kind == "document" else None
        for hit in graph.labels.complete(typed, MOST, type=only):
            term = curie(hit.iri)
            meta = f"{hit.type} {term}".strip()
            if suggestion.kind == "label" or suggestion.of == "quoted":
                insert = quoted(hit.label) if suggestion.of == "quoted" else hit.label
                yield (insert, hit.label, meta)
            else:
                yield (term, hit.label, meta)

    def counted(self, pool: Counted, suggestion: Suggestion) -> Iterator[Found]:
        """Yield relations, classes or documents by use, found by name or any word of the label."""
        typed = suggestion.typed.lower()
        for iri, label, count in pool:
            term = short(iri) if suggestion.of == "value" else curie(iri)
            local = term.rpartition(":")[2].lower()
            if local.startswith(typed) or any(w.startswith(typed) for w in label.lower().split()):
                yield (term, term, f"{label} · {count:,}" if count else label)

    def locals(self, suggestion: Suggestion) -> Iterator[Found]:
        """Yield names after a prefix: `rel:pr`, `kg:Cl`, `:mos`."""
        start = f"{suggestion.of}:{suggestion.typed}".lower()
        candidates = self.candidates()
        for iri, label, count in (*candidates.relations, *candidates.classes):
            term = curie(iri)
            if term.lower().startswith(start):
                yield (term, term, f"{label} · {count:,}")
        if suggestion.of == "kg":
            yield from vocabulary(suggestion.typed)
        if suggestion.of in ("", "doc") and self.session.graph is not None and suggestion.typed:
            words = suggestion.typed.replace("-", " ").rpartition(".")[2]
            for hit in self.session.graph.labels.complete(words, MOST):
                term = curie(hit.iri)
                if term.lower().startswith(start):
                    yield (term, hit.label, term)


def vocabulary(typed: str) -> Iterator[Found]:
    """Yield the properties of records."""
    from kg.queries import terms

    for value in vars(terms).values():
        iri = getattr(value, "value", "")
        if isinstance(iri, str) and curie(iri).lower().startswith(f"kg:{typed}".lower()):
            yield (curie(iri), curie(iri), "")


def eager(suggestion: Suggestion) -> bool:
    """Return whether a kind is offered before a letter is typed."""
    return suggestion.kind in ("relation", "class", "choice", "setting", "saved")


def quoted(text: str) -> str:
    """Return a label or path in quotes where it has spaces or quotes."""
    if re.search(r"[\s\"']", text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text
