"""The demo graph: every example of the help runs, notes are written and taken back."""

from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest

from kg.build import build
from kg.graph.intake import Reader
from kg.shell.candidates import read
from kg.shell.commands import COMMANDS, TABLE
from kg.shell.console import Console
from kg.shell.run_line import run_line
from kg.shell.session import Session
from kg.text.parser import DEFAULT_MODEL

SEEDS = Path(__file__).parents[2] / "seeds"
EXAMPLES = [(c.name, example) for c in TABLE for example in c.examples]

Ask = Callable[[str], str]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("graphs") / "demo"
    build([SEEDS], graph=place, reader=Reader(DEFAULT_MODEL))
    return place


@pytest.fixture
def shell(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.chdir(tmp_path)
    session = Session(Console(out=StringIO(), err=StringIO()), writable=True)
    session.open(str(demo))
    yield session
    session.close()


@pytest.fixture
def tell(shell: Session) -> Ask:
    def run(line: str) -> str:
        shell.console.out = shell.console.err = StringIO()
        run_line(shell, line, COMMANDS, "table")
        return shell.console.out.getvalue()

    return run


@pytest.mark.parametrize(
    ("name", "example"), EXAMPLES, ids=[e.replace("\n", "; ") for _, e in EXAMPLES]
)
def test_examples_of_the_help(name: str, example: str, shell: Session) -> None:
    for line in example.split("\n"):
        code = run_line(shell, line, COMMANDS, "table")
        assert code == 0, shell.console.err.getvalue()  # type: ignore[attr-defined]
    assert "Nothing is tied" not in shell.console.out.getvalue()  # type: ignore[attr-defined]
    assert "No path" not in shell.console.out.getvalue()  # type: ignore[attr-defined]


NOTES = "SELECT ?s ?o { GRAPH kg:notes { ?s kg:remark ?o } }"


def test_notes_are_written_apart_and_taken_back(tell: Ask, demo: Path) -> None:
    assert "delete 0, insert 1" in tell('INSERT DATA { :hamas kg:remark "mine"@en }')
    assert "mine" in tell(NOTES)
    assert "no rows" in tell("SELECT ?o { :hamas kg:remark ?o }")
    assert "mine" in (demo / "notes.nq").read_text("utf-8")
    assert "changes nothing" in tell('INSERT DATA { :hamas kg:remark "mine"@en }')
    assert "insert 1" in tell(
        "INSERT { ?x kg:remark 1 } WHERE { ?x a schema:Country . ?x rdfs:label 'Russia'@en }"
    )
    assert "delete 1" in tell("DELETE WHERE { :hamas kg:remark ?x }")
    tell(".undo")
    assert "mine" in tell(NOTES)
    assert "delete 2" in tell("CLEAR GRAPH kg:notes")
    tell(".undo\n")
    assert "2 rows" in tell(NOTES)
    tell(".undo")
    tell(".undo")
    assert "no rows" in tell(NOTES)


@pytest.mark.parametrize(
    "update",
    [
        "DROP ALL", "CLEAR DEFAULT", "LOAD <http://example.com/>", "COPY DEFAULT TO kg:notes",
        "INSERT DATA { GRAPH said:hamas { :a :b :c } }", "INSERT DATA { _:x :b :c }",
        "WITH said:hamas DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "INSERT DATA", "DELETE { ?s ?p ?o",
    ],
)  # fmt: skip
def test_nothing_but_notes_is_ever_changed(update: str, shell: Session, tell: Ask) -> None:
    before = len(shell.opened.store)
    tell(update)
    assert run_line(shell, update, COMMANDS, "table") in (1, 2)
    assert len(shell.opened.store) == before


def test_a_no_changes_nothing(shell: Session, tell: Ask) -> None:
    shell.ask = lambda question: "insert 1" not in question
    tell("INSERT DATA { :a kg:remark 1 }")
    assert "no rows" in tell("SELECT ?s { GRAPH kg:notes { ?s kg:remark 1 } }")


def test_merge_add_remove_undo(shell: Session, tell: Ask, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Harbour news\n\nPetra Valk visited Oslo on Monday.\n")
    assert "1 added" in tell(".add new.txt")
    assert "Petra Valk" in tell("find Petra Valk")
    assert "merged" in tell('.merge "Petra Valk" Hamas')
    tell(".undo")
    assert "1 removed" in tell(".remove new")
    assert "Petra Valk" not in tell("find Petra Valk").partition("called like")[0]
    assert "There is no" in tell(".add nowhere.txt")


def test_the_tour_runs(shell: Session) -> None:
    from kg.shell.tour import steps, tour

    shell.console.out = shell.console.err = out = StringIO()
    tour(shell, lambda: True)
    for line, _ in steps(shell):
        assert run_line(shell, line, COMMANDS, "table") == 0
    assert "That was it" in out.getvalue()
    assert "did you mean" not in out.getvalue().lower()


def test_the_tour_ends_when_asked(shell: Session) -> None:
    from kg.shell.tour import tour

    shell.console.out = out = StringIO()
    tour(shell, lambda: False)
    assert "That was it" not in out.getvalue()


def test_show_of_a_document_tells_what_was_read_from_it(tell: Ask) -> None:
    tell(".docs")
    shown = tell("show @1")
    assert "2023" in shown
    assert "sentence 2" in shown or "headline 1" in shown


def test_show_tells_notes(tell: Ask) -> None:
    tell('INSERT DATA { :hamas kg:remark "ask again"@en }')
    assert "Your note: Hamas kg:remark ask again" in tell("show Hamas")
    tell(".undo")


def test_scattered_letters_offer_a_name(shell: Session) -> None:
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

    from kg.shell.completer import ShellCompleter

    completer = ShellCompleter(shell, COMMANDS, lambda: read(shell.opened))
    event = CompleteEvent(text_inserted=True)
    found = [c.text for c in completer.get_completions(Document("SELECT ?x { ?x ?y moo"), event)]
    assert ":moscow" in found
