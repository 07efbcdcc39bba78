"""One file for each command. TABLE is what help, completion and the README's list come from.

To add a command: write a file with a `COMMAND`, and add it to TABLE.
"""

from kg.shell.command import Command
from kg.shell.commands import (
    claims,
    common,
    docs,
    edit,
    export,
    find,
    help,
    history,
    leave,
    neighbors,
    open,
    output,
    path,
    prefixes,
    report,
    saved,
    schema,
    setting,
    show,
    source,
    sparql,
    subgraph,
    timeline,
    view,
    why,
)

TABLE: tuple[Command, ...] = (
    find.COMMAND,
    show.COMMAND,
    why.COMMAND,
    claims.COMMAND,
    timeline.COMMAND,
    neighbors.COMMAND,
    path.COMMAND,
    common.COMMAND,
    subgraph.COMMAND,
    view.COMMAND,
    sparql.COMMAND,
    saved.QUERIES_COMMAND,
    saved.RUN_COMMAND,
    saved.SAVE_COMMAND,
    edit.COMMAND,
    source.COMMAND,
    output.OUTPUT_COMMAND,
    output.ONCE_COMMAND,
    docs.COMMAND,
    report.COMMAND,
    schema.CLASSES_COMMAND,
    schema.RELATIONS_COMMAND,
    schema.SCHEMA_COMMAND,
    prefixes.COMMAND,
    export.COMMAND,
    open.COMMAND,
    help.COMMAND,
    history.COMMAND,
    setting.COMMAND,
    *setting.SHORTCUTS,
    leave.COMMAND,
)

COMMANDS: dict[str, Command] = {
    name: command for command in TABLE for name in (command.name, *command.aliases)
}
