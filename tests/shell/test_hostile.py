"""Labels that would harm a terminal, and texts that would harm the shell."""

import re
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from pyoxigraph import Literal, Quad, Store
from pyoxigraph import NamedNode as Iri

from kg.shell.clean import clean, shorten, width
from kg.shell.commands import COMMANDS
from kg.shell.console import Console
from kg.shell.enter import is_complete
from kg.shell.formats import WRITERS
from kg.shell.run_line import run_line
from kg.shell.script import pieces
from kg.shell.session import Session
from kg.shell.table import table
from tests.harbour import folder

EVIL = "Evil\x1b[31mred\x07\x08\r\n\x9b2J\u202eback\u200b\x00"
RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]")


@pytest.fixture
def evil(tmp_path: Path) -> Iterator[Session]:
    place = folder(tmp_path / "evil")
    store = Store(str(place / "generations" / "1"))
    label = Iri("http://www.w3.org/2000/01/rdf-schema#label")
    store.remove_graph(Iri("https://kg.example/nothing"))
    for quad in list(store.quads_for_pattern(Iri("https://kg.example/id/vell"), label, None)):
        store.remove(quad)
    store.add(Quad(Iri("https://kg.example/id/vell"), label, Literal(EVIL, language="en")))
    store.flush()
    del store
    session = Session(Console(out=StringIO(), err=StringIO(), terminal=True))
    session.open(str(place))
    yield session
    session.close()


LINES = (
    "find evil", "show :vell", "why :vell", "neighbors :vell", "path :vell :pilots-union",
    "SELECT ?x ?l { ?x a schema:City ; rdfs:label ?l }", "timeline :vell", "rank", "components",
    "claims :vell", "show evil", f"show {EVIL!r}", "CONSTRUCT WHERE { :vell rdfs:label ?x }",
    "corroborate :vell", ".relations", "SELECT ?x { ?x nonsense" + "\x1b[2J",
)  # fmt: skip


@pytest.mark.parametrize("mode", ["table", "vertical", "csv", "tsv", "json", "jsonl", "md", "ttl"])
def test_no_control_character_reaches_the_terminal(evil: Session, mode: str) -> None:
    for line in LINES:
        out = evil.console.out = StringIO()
        err = evil.console.err = StringIO()
        run_line(evil, line, COMMANDS, mode)
        assert mode == "ttl" or out.getvalue() + err.getvalue(), line
        assert not RAW.search(out.getvalue().replace("\n", "")), line
        assert not RAW.search(err.getvalue().replace("\n", "")), line


def test_clean_and_width() -> None:
    assert not RAW.search(clean(EVIL))
    assert width("日本") == 4
    assert width("e\u0301") == 1
    assert shorten("日本語", 5) == "日本…"


def test_a_table_fits() -> None:
    rows = [[("", "x" * 300), ("", "日本" * 90), ("", "short")]]
    assert all(width(line) <= 80 for line in table(["a", "b", "c"], rows, 80))


@pytest.mark.parametrize("form", sorted(WRITERS))
def test_formats_keep_rows_apart(form: str) -> None:
    rows = [(Literal('a,"b"\n\tc|d'), None)]
    lines = "".join(WRITERS[form](("x", "y"), rows))
    if form == "tsv":
        assert lines == '?x\t?y\n"a,\\"b\\"\\n\\tc|d"\t\n'
    if form == "csv":
        assert lines == 'x,y\r\n"a,""b""\n\tc|d",\r\n'


def test_five_megabytes_are_read_in_a_moment() -> None:
    text = "SELECT ?x {\n" + "?x rdfs:label 'abc' .\n" * 220_000
    assert is_complete(text + "}")
    assert not is_complete(text)


def test_a_large_script_is_cut_in_linear_time() -> None:
    text = "SELECT ?x {\n" + "?x rdfs:label 'abc' .\n" * 5_000 + "}"
    assert len(list(pieces(text.split("\n"), frozenset(COMMANDS)))) == 1


def test_deep_nesting_is_one_message(ask: Callable[..., str]) -> None:
    shown = ask("SELECT ?x { " + "{ " * 3000 + "} " * 3000 + "}")
    assert "Traceback" not in shown
    assert shown
