"""The shell at a terminal: read a line, answer it, show it, again."""

from __future__ import annotations

from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import ThreadedCompleter
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.input import Input, create_input
from prompt_toolkit.layout.processors import HighlightMatchingBracketProcessor
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.styles import Style

from kg.shell.candidates import Refresher
from kg.shell.commands import COMMANDS
from kg.shell.completer import ShellCompleter
from kg.shell.errors import Leave
from kg.shell.keys import bindings
from kg.shell.lexer import ShellLexer
from kg.shell.paste import quick
from kg.shell.run_line import run_line
from kg.shell.script import pieces
from kg.shell.session import Session
from kg.shell.settings import commented, config_path, state_path
from kg.shell.theme import PROMPT_CALM, PROMPT_PLAIN
from kg.shell.toolbar import toolbar

GREETING = "SPARQL, find TEXT, show NAME, path A B … · .help · Tab completes · Ctrl-D leaves"


def loop(
    session: Session,
    *,
    tour: bool = False,
    input: Input | None = None,
    output: Output | None = None,
) -> int:
    """Talk with a person until they leave; return the exit code 0."""
    session.interactive = True
    refresher = Refresher()
    prompt = prompt_session(session, refresher, input=input, output=output)
    session.ask = lambda question: yes(prompt, question)
    greet(session)
    if tour:
        guide(session)
    try:
        return converse(session, prompt, refresher)
    finally:
        refresher.stop()


def converse(session: Session, prompt: PromptSession[str], refresher: Refresher) -> int:
    """Read lines and answer them until the user leaves; return the exit code 0."""
    names = frozenset(COMMANDS)
    while True:
        refresher.refresh(session.graph)
        try:
            text = prompt.prompt()
        except KeyboardInterrupt:
            continue
        except EOFError:
            return 0
        try:
            for piece in pieces(text.split("\n"), names):
                if run_line(session, piece, COMMANDS, session.settings.mode):
                    break
        except Leave:
            return 0


def prompt_session(
    session: Session, refresher: Refresher, *, input: Input | None, output: Output | None
) -> PromptSession[str]:
    """Return the line editor with history, colours, completion and toolbar."""
    names = frozenset(COMMANDS)
    colour = session.console.colour and session.settings.theme != "plain"
    return PromptSession(
        message=[("class:prompt", "kg> ")],
        multiline=True,
        prompt_continuation=lambda width, number, soft: " " * (width - 2) + "· ",
        lexer=ShellLexer(names),
        completer=ThreadedCompleter(ShellCompleter(session, COMMANDS, lambda: refresher.ready)),
        complete_while_typing=True,
        auto_suggest=AutoSuggestFromHistory(),
        history=history(),
        key_bindings=bindings(names),
        bottom_toolbar=lambda: toolbar(session, lambda: refresher.ready),
        style=Style.from_dict(PROMPT_CALM if colour else PROMPT_PLAIN),
        color_depth=None if colour else ColorDepth.DEPTH_1_BIT,
        enable_history_search=False,
        vi_mode=session.settings.vi,
        enable_open_in_editor=True,
        reserve_space_for_menu=8,
        input_processors=[HighlightMatchingBracketProcessor(chars="[](){}")],
        input=quick(input or create_input()),
        output=output,
    )


def history() -> History:
    """Return the history in the user's state folder, or one in memory where that fails."""
    path = state_path("history")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))


def greet(session: Session) -> None:
    """Say what is open and how to go on; write a settings file at the first start."""
    first_settings(config_path())
    if session.graph is None:
        session.console.note(
            "No graph is open: .open FOLDER, or build one: kg build DOCUMENTS -g FOLDER"
        )
    session.console.note(GREETING)


def first_settings(path: Path) -> None:
    """Write the commented settings file, unless there is one or the folder is closed."""
    if path.exists():
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(commented(), "utf-8")
    except OSError:
        return


def guide(session: Session) -> None:
    """Give the guided tour; Ctrl-C or q ends it."""
    from prompt_toolkit import prompt as ask

    from kg.shell.tour import tour

    def go_on() -> bool:
        try:
            return ask("    Enter goes on, q ends the tour ").strip().lower() != "q"
        except (KeyboardInterrupt, EOFError):
            return False

    tour(session, go_on)


def yes(prompt: PromptSession[str], question: str) -> bool:
    """Ask a question of yes or no; anything else is no."""
    from prompt_toolkit import prompt as ask

    try:
        return ask(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except (KeyboardInterrupt, EOFError):
        return False
