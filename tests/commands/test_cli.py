"""The command line as a whole: help, exit codes, errors as one message."""

import click
import pytest

from kg import cli
from kg.commands import COMMANDS
from kg.errors import KgError


def test_help_lists_every_command(capsys):
    assert cli.run(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name, capsys):
    assert cli.run([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert f"kg {name}" in shown
    assert "example" in shown.lower()


def test_an_unknown_command_gets_a_suggestion(capsys):
    assert cli.run(["biuld"]) == 2
    assert "Did you mean 'build'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (KgError("no graph at x"), 1, "kg: no graph at x"),
        (KgError("two things", exit_code=2), 2, "kg: two things"),
        (ValueError("odd"), 1, "kg: ValueError: odd"),
        (KeyboardInterrupt(), 130, "interrupted"),
    ],
)
def test_errors_are_one_message(error, code, message, monkeypatch, capsys):
    @click.command()
    def fails() -> None:
        raise error

    monkeypatch.setattr(cli, "cli", fails)
    assert cli.run([]) == code
    shown = capsys.readouterr().err
    assert message in shown
    assert "Traceback" not in shown
