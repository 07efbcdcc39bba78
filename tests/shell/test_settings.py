"""The settings file, the editor, and graphs that are broken or change underneath."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.shell.commands import COMMANDS
from kg.shell.run_line import run_line
from kg.shell.session import Session
from kg.shell.settings import Settings, commented, load, names
from kg.shell.start import main
from kg.shell.theme import wants_colour


def test_the_commented_file_holds_every_setting_and_its_first_value(tmp_path: Path) -> None:
    path = tmp_path / "shell.toml"
    path.write_text(commented())
    assert load(path) == Settings()
    path.write_text(re.sub(r"^# (\w+ = )", r"\1", commented(), flags=re.M))
    assert load(path) == Settings()
    assert all(f"\n# {name} = " in commented() for name in names())


@pytest.mark.parametrize("text", ["timeout = ", "nonsense = 1", 'mode = "picture"', "timeout = []"])
def test_a_wrong_settings_file_is_one_message_naming_it(text: str, tmp_path: Path) -> None:
    path = tmp_path / "shell.toml"
    path.write_text(text)
    with pytest.raises(KgError, match=r"shell\.toml"):
        load(path)


def test_no_colour_where_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour(True)
    assert not wants_colour(False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(True)


def test_edit_runs_what_the_editor_left(
    ask: Callable[..., str], session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "SELECT ?x { ?x a schema:City }" > "$1"\n')
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    assert "wants a terminal" in ask(".edit")
    session.interactive = True
    assert "1 row" in ask(".edit")
    monkeypatch.setenv("VISUAL", "no-such-editor")
    assert "Set $EDITOR" in ask(".edit")


def test_a_broken_store_is_one_message(
    harbour_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(harbour_folder, broken)
    for path in (broken / "generations" / "1").iterdir():
        path.write_bytes(b"junk")
    assert main([str(broken), "-c", "stats"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_newer_generation_is_seen(harbour_folder: Path, tmp_path: Path, session: Session) -> None:
    place = tmp_path / "moving"
    shutil.copytree(harbour_folder, place)
    session.open(str(place))
    first = session.opened
    shutil.copytree(place / "generations" / "1", place / "generations" / "2")
    (place / "current").write_text("2")
    assert session.opened is not first
    assert run_line(session, "show Vell", COMMANDS, "table") == 0


def test_an_unforeseen_error_is_one_message(
    ask: Callable[..., str], session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.shell.commands.find.class_of", lambda *_: 1 / 0)
    shown = ask("find x -t Person")
    assert "That did not work: division by zero" in shown
    assert "Traceback" not in shown
