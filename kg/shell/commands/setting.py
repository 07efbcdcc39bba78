"""`.set`, and the short commands for settings that are changed often."""

from functools import partial

from kg.shell.answer import Answer, text
from kg.shell.arguments import Arguments
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.session import Session
from kg.shell.settings import ABOUT, MODES, changed, names, shown


def run(session: Session, arguments: Arguments) -> Answer | None:
    """Show all settings, or change one; `?x` as a name sets a variable of queries."""
    words = [word.text for word in arguments.words]
    if len(words) == 1 and "=" in words[0]:
        words = words[0].split("=", 1)
    if not words:
        return listing(session)
    if len(words) == 1:
        return one(session, words[0])
    if words[0].startswith(("?", "$")):
        variable(session, words[0][1:], " ".join(words[1:]))
    else:
        change(session, words[0], words[1])
    return None


def listing(session: Session) -> Answer:
    """Return all settings and variables as a table."""
    settings = session.settings
    rows = [(text(n), text(shown(getattr(settings, n))), text(ABOUT[n])) for n in names()]
    rows += [
        (text(f"?{n}"), text(v), text("a variable of queries"))
        for n, v in session.variables.items()
    ]
    return Answer(("setting", "value", "what it does"), tuple(rows), numbered=False)


def one(session: Session, name: str) -> Answer | None:
    """Show one setting, or forget a variable."""
    if name.startswith(("?", "$")):
        session.variables.pop(name[1:], None)
        session.console.note(f"{name} is free again")
        return None
    if name not in names():
        raise UsageError(f"There is no setting '{name}'; there are: {', '.join(names())}.")
    session.console.note(f"{name} is {shown(getattr(session.settings, name))}: {ABOUT[name]}")
    return None


def variable(session: Session, name: str, value: str) -> None:
    """Give a variable of queries a value: a CURIE, @n, a label or a text."""
    from kg.shell.variables import value_text

    session.variables[name] = value_text(session, value)
    session.console.note(f"?{name} is {session.variables[name]} in every query that uses it")


def change(session: Session, name: str, value: str) -> None:
    """Change one setting and say so."""
    session.settings = changed(session.settings, name, value)
    session.console.theme = session.settings.theme
    session.console.pager = session.settings.pager
    if session.interactive:
        session.console.note(f"{name} is {shown(getattr(session.settings, name))}")


def shortcut(name: str, session: Session, arguments: Arguments) -> Answer | None:
    """Change the setting `name`; without a value, turn a switch or show the value."""
    words = arguments.words
    if words:
        change(session, name, words[0].text)
    elif isinstance(getattr(session.settings, name), bool):
        change(session, name, "off" if getattr(session.settings, name) else "on")
    else:
        return one(session, name)
    return None


COMMAND = Command(
    name=".set",
    group="shell",
    usage=".set [NAME VALUE | ?x VALUE]",
    summary="all settings, or change one, or a variable of queries",
    run=run,
    wants=("setting", "choice"),
    choices=("on", "off"),
    examples=(".set", ".set limit 50", ".set ?who :hamas", ".set ?who"),
    details="A variable stands for its value in every query that uses it; without a value it "
    "is free again. What is in the settings file holds from the next start.",
    needs_graph=False,
)


def setting_command(name: str, usage: str, choices: tuple[str, ...], example: str) -> Command:
    """Return the short command of one setting."""
    return Command(
        name=f".{name}",
        group="shell",
        usage=usage,
        summary=ABOUT[name],
        run=partial(shortcut, name),
        wants=("choice",),
        choices=choices,
        examples=(example,),
        needs_graph=False,
    )


SWITCH = ("on", "off")
SHORTCUTS = (
    setting_command("mode", ".mode MODE", MODES, ".mode vertical"),
    setting_command("labels", ".labels [on|off]", SWITCH, ".labels off"),
    setting_command("limit", ".limit N", ("50", "200", "1000", "0"), ".limit 50"),
    setting_command("timeout", ".timeout SECONDS", ("10s", "30s", "2m", "0"), ".timeout 10s"),
    setting_command("timer", ".timer [on|off]", SWITCH, ".timer off"),
    setting_command("pager", ".pager [on|off]", SWITCH, ".pager off"),
)
