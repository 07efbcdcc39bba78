"""`.help`: the table of commands, or one of them in full; made from the table itself."""

from collections.abc import Iterator

from kg.shell.answer import Answer, Line, said
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.lines import nearest
from kg.shell.session import Session

GROUPS = {
    "look": "Look",
    "walk": "Walk",
    "ask": "Ask",
    "graph": "The graph",
    "change": "Change the graph",
    "shell": "The shell",
}
KEYS = (
    ("Tab", "complete; moo then Tab offers Moscow"),
    ("Enter", "run when the query is complete, else a new line"),
    ("Alt-Enter", "a new line, always"),
    ("Ctrl-R", "search the history"),
    ("Ctrl-C", "stop a query, or drop the line"),
    ("Ctrl-D", "leave"),
)
QUERY = "SELECT ?who ?what { ?st kg:saidBy ?who ; rdf:object ?what }"


def run(session: Session, arguments: Arguments) -> Answer:
    """Return the help for one command, or the list of all."""
    from kg.shell.commands import COMMANDS

    if not arguments.words:
        return Answer(lines=tuple(overview()))
    name = arguments.words[0].text
    if name == "keys":
        return Answer(lines=tuple(keys()))
    command = COMMANDS.get(name) or COMMANDS.get(f".{name}")
    if command is None:
        near = nearest(name, frozenset(COMMANDS))
        raise UsageError(
            f"There is no command '{name}'." + (f" Did you mean {near}?" if near else "")
        )
    return Answer(lines=tuple(one(command)))


def overview() -> Iterator[Line]:
    """Yield the table of commands by group."""
    from kg.shell.commands import TABLE

    yield said("Type SPARQL (prefixes are known), a verb, or a dot-command. For example:")
    yield said(("relation", QUERY), indent=1)
    filled = {command.group for command in TABLE}
    for group, title in GROUPS.items():
        if group not in filled:
            continue
        yield said("")
        yield said(("bold", title))
        for command in TABLE:
            if command.group == group:
                yield said(("relation", f"{command.name:<13}"), command.summary, indent=1)
    yield said("")
    yield said(".help path tells more about path, .help keys about keys. E is a name, in quotes")
    yield said("if need be, a CURIE like :moscow, or @2 for row 2 of the last result.")


def one(command: Command) -> Iterator[Line]:
    """Yield usage, flags, explanation and examples of one command."""
    yield said(("bold", command.usage))
    yield said(command.summary)
    if command.details:
        yield said(command.details)
    if command.choices:
        yield said(("dim", "one of: "), ", ".join(command.choices))
    if command.flags:
        yield said("")
        column = max(len(f"{flag.name} {flag.value}") for flag in command.flags) + 2
        for flag in command.flags:
            name = f"{flag.name} {flag.value}".ljust(column)
            more = f" ({', '.join(flag.choices)})" if flag.choices else ""
            yield said(("relation", name), flag.help + more, indent=1)
    if command.examples:
        yield said("")
        for example in command.examples:
            yield said(("dim", "kg> "), example, indent=1)
    if command.aliases:
        yield said(("dim", f"also: {', '.join(command.aliases)}"))


def keys() -> Iterator[Line]:
    """Yield the keys."""
    for key, words in KEYS:
        yield said(("relation", f"{key:<11}"), words, indent=1)


COMMAND = Command(
    name=".help",
    group="shell",
    usage=".help [COMMAND | keys]",
    summary="this list, or one command with examples",
    run=run,
    wants=("command",),
    examples=(".help", ".help path", ".help keys"),
    aliases=("\\?", "\\h", "help", "?"),
    needs_graph=False,
)
