"""One file for each command. TABLE is what help, completion and the README's list come from.

To add a command: write a file with a `COMMAND`, and add it to TABLE.
"""

from kg.shell.command import Command
from kg.shell.commands import (
    claims,
    find,
    help,
    leave,
    neighbors,
    path,
    prefixes,
    setting,
    show,
    sparql,
    view,
    why,
)

TABLE: tuple[Command, ...] = (
    find.COMMAND,
    show.COMMAND,
    why.COMMAND,
    claims.COMMAND,
    neighbors.COMMAND,
    path.COMMAND,
    view.COMMAND,
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
