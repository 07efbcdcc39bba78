"""The command line: `kg COMMAND …`, also `python -m kg COMMAND …`.

Exit codes: 0 ok, 1 a data, query or engine error, 2 usage, 124 timeout, 130 interrupted.
"""

import importlib
import os
import sys
from typing import Any

import click

from kg.commands import COMMANDS


class Commands(click.Group):
    """The table COMMANDS as a click group that imports a command when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command called `cmd_name`, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that `args` begin with, or fail with a suggestion."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            hint = f" Did you mean '{near[0]}'?" if near else " `kg --help` lists them all."
            raise click.UsageError(f"No command '{args[0]}'.{hint}", ctx)
        return super().resolve_command(ctx, args)


def version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version and leave, when `--version` was given."""
    if wanted:
        from importlib.metadata import version as installed

        click.echo(f"kg {installed('kg-shell')}")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=version,
              help="Show the version and leave.")  # fmt: skip
def cli() -> None:
    """Read documents into a graph of who said and did what, and explore it.

    Example: kg build my/articles -g graphs/mine && kg shell graphs/mine
    """


def main(arguments: list[str] | None = None) -> None:
    """Run `kg` with `arguments` (the process's by default) and leave with its exit code."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Return the exit code of one command; errors become one message on stderr."""
    output = sys.stdout
    try:
        outcome: Any = cli(args=arguments, prog_name="kg", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("kg: interrupted", err=True)
        return 130
    except BrokenPipeError:
        return unheard()
    except SystemExit as leaving:  # a command with a parser of its own, or click at a closed pipe
        if sys.stdout is not output:  # click puts another file there when nobody reads
            return unheard()
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    except Exception as error:
        return tell(error)
    return outcome if isinstance(outcome, int) else 0


def unheard() -> int:
    """Return 0 for output that nobody reads any more: `kg query … | head -1` is no error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 0


def tell(error: Exception) -> int:
    """Print `error` as one message (its traceback too with KG_DEBUG=1); return the exit code."""
    if os.environ.get("KG_DEBUG"):
        import traceback

        traceback.print_exception(error)
    message = getattr(error, "message", None)
    if message is None:
        message = f"{type(error).__name__}: {error} (KG_DEBUG=1 shows where)"
    click.echo(f"kg: {message}", err=True)
    return int(getattr(error, "exit_code", 1))
