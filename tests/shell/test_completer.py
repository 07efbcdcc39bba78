"""What is offered where, and how fast; keys of the line editor."""

import time
from collections.abc import Callable
from threading import Thread

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from kg.shell.candidates import read
from kg.shell.commands import COMMANDS
from kg.shell.completer import ShellCompleter
from kg.shell.loop import loop
from kg.shell.session import Session
from kg.shell.suggest import suggestions

Offer = Callable[[str], list[str]]


@pytest.fixture
def offer(session: Session) -> Offer:
    ready = read(session.opened)
    completer = ShellCompleter(session, COMMANDS, lambda: ready)

    def offered(text: str) -> list[str]:
        found = completer.get_completions(Document(text), CompleteEvent(completion_requested=True))
        return [text[: len(text) + c.start_position] + c.text for c in found]

    return offered


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("fi", "find"),
        (".he", ".help"),
        ("SEL", "SELECT"),
        ("SELECT ?x { lindq", "SELECT ?x { :mara-lindqvist"),
        ("SELECT ?x { ?x a Ci", "SELECT ?x { ?x a schema:City"),
        ("SELECT ?x { ?x arr", "SELECT ?x { ?x rel:arriveIn"),
        ("SELECT ?x { ?x rel:arr", "SELECT ?x { ?x rel:arriveIn"),
        ("SELECT ?x { ?x rel:head/rel:tak", "SELECT ?x { ?x rel:head/rel:takePlaceIn"),
        ("SELECT ?x { ?x kg:say", None),
        ("SELECT ?x { ?x kg:sa", "SELECT ?x { ?x kg:saidBy"),
        ("SELECT ?person { ?pe", "SELECT ?person { ?person"),
        ("SELECT ?x { ?x rel:head ?y . FIL", "SELECT ?x { ?x rel:head ?y . FILTER"),
        ("SELECT ?x { ?x rel:head :mar", "SELECT ?x { ?x rel:head :mara-lindqvist"),
        ("show lindq", "show :mara-lindqvist"),
        ("show Mara Li", "show :mara-lindqvist"),
        ('show "Mara Li', 'show "Mara Lindqvist"'),
        ("find Mara Li", "find Mara Lindqvist"),
        ("path :vell pil", "path :vell :pilots-union"),
        ("neighbors :vell --cl", "neighbors :vell --claims"),
        ("neighbors :vell -p arr", "neighbors :vell -p arriveIn"),
        ("neighbors :vell -p head,arr", "neighbors :vell -p head,arriveIn"),
        ("neighbors :vell -d o", "neighbors :vell -d out"),
        ("find vell -t Ci", "find vell -t City"),
        (".run claims-ab", ".run claims-about"),
        (".help pa", ".help path"),
        (".mode ver", ".mode vertical"),
        (".set tim", ".set timeout"),
        ("rank pag", "rank pagerank"),
        ('SELECT ?x { ?x rdfs:label "lindq', None),
        ("SELECT ?x { # lindq", None),
    ],
)
def test_offered(text: str, first: str | None, offer: Offer) -> None:
    found = offer(text)
    assert (found[0] if found else None) == first


def test_files(offer: Offer) -> None:
    assert ".source pyproject.toml" in offer(".source pyproj")
    assert ".open kg/" in offer(".open k")


def test_a_huge_text_is_left_alone(offer: Offer) -> None:
    begun = time.perf_counter()
    assert offer("SELECT ?x { " + "?x a ?y . " * 200_000 + "lindq") == []
    assert time.perf_counter() - begun < 1


def test_suggestions_are_a_pure_function() -> None:
    assert next(s.kind for s in suggestions("SELECT ?x { ?x ", COMMANDS)) == "relation"
    assert suggestions("", COMMANDS)[0].kind == "command"


def typed(session: Session, keys: str) -> str:
    """Return what the loop wrote for some keys; it leaves at the end."""
    with create_pipe_input() as pipe:
        pipe.send_text(keys)
        assert loop(session, input=pipe, output=DummyOutput()) == 0
    return session.console.out.getvalue() + session.console.err.getvalue()  # type: ignore[attr-defined]


def test_enter_runs_what_is_complete(session: Session) -> None:
    assert "1 row" in typed(session, "SELECT ?x {\n?x a schema:City }\n\x04")


def test_alt_enter_is_a_new_line_and_an_empty_line_runs(session: Session) -> None:
    assert "cannot be read" in typed(session, "SELECT ?x {\x1b\r\n\x04")


def test_quit(session: Session) -> None:
    assert "Vell" not in typed(session, ".quit\nfind vell\n\x04")


def test_a_pasted_script_runs_line_by_line(session: Session) -> None:
    assert "Mara" in typed(session, "\x1b[200~find vell\nfind mara\x1b[201~\n\x04")


def test_history_is_kept(session: Session) -> None:
    typed(session, "find vell\n\x04")
    assert "find vell" in typed(session, ".history\n\x04")


def test_a_paste_of_five_megabytes_is_told_in_a_moment(session: Session) -> None:
    text = "SELECT ?x {\n" + "?x rdfs:label 'abc' .\n" * 240_000
    begun = time.perf_counter()
    with create_pipe_input() as pipe:
        keys = f"\x1b[200~{text}\x1b[201~find vell\n\x04"
        sender = Thread(target=pipe.send_text, args=(keys,), daemon=True)
        sender.start()
        assert loop(session, input=pipe, output=DummyOutput()) == 0
        sender.join()
    shown = session.console.out.getvalue() + session.console.err.getvalue()  # type: ignore[attr-defined]
    assert "more than 1,000,000 are not run" in shown
    assert "Port of Vell" in shown
    assert time.perf_counter() - begun < 20
