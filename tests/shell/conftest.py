"""A shell on the harbour graph, with its output kept as text."""

from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest

from kg.shell.commands import COMMANDS
from kg.shell.console import Console
from kg.shell.run_line import run_line
from kg.shell.session import Session
from tests.harbour import folder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's settings, history and questions out of the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


@pytest.fixture(scope="session")
def harbour_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("graphs") / "harbour")


@pytest.fixture
def session(harbour_folder: Path) -> Iterator[Session]:
    made = Session(Console(out=StringIO(), err=StringIO()))
    made.open(str(harbour_folder))
    yield made
    made.close()


@pytest.fixture
def ask(session: Session) -> Callable[..., str]:
    """Run one line and return what it wrote, errors too."""

    def run(line: str, mode: str = "table") -> str:
        out, err = StringIO(), StringIO()
        session.console.out, session.console.err = out, err
        run_line(session, line, COMMANDS, mode)
        return out.getvalue() + err.getvalue()

    return run


@pytest.fixture
def code(session: Session) -> Callable[[str], int]:
    """Run one line and return its exit code."""
    return lambda line: run_line(session, line, COMMANDS, "table")
