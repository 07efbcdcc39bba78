"""One file for each command. TABLE is what help, completion and the README's list come from.

To add a command: write a file with a `COMMAND`, and add it to TABLE.
"""

from kg.shell.command import Command
from kg.shell.commands import (
    claims,
    find,
    help,
    leave,
    prefixes,
    setting,
    show,
    sparql,
    why,
)

TABLE: tuple[Command, ...] = (
    find.COMMAND,
    show.COMMAND,
    why.COMMAND,
    claims.COMMAND,
    sparql.COMMAND,
    prefixes.COMMAND,
    help.COMMAND,
    setting.COMMAND,
    *setting.SHORTCUTS,
    leave.COMMAND,
)

COMMANDS: dict[str, Command] = {
    name: command for command in TABLE for name in (command.name, *command.aliases)
}
