"""A command of the shell: its name, its help, its flags and what runs it, in one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.shell.answer import Answer
    from kg.shell.arguments import Arguments
    from kg.shell.session import Session

Run = Callable[["Session", "Arguments"], "Answer | None"]


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag of a command: `value` names what follows it ("N"), "" for a plain switch.

    `kind` says how it is completed: number, relation, type, entity, choice (see `choices`).
    """

    name: str
    help: str
    value: str = ""
    kind: str = "number"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """One verb or dot-command.

    `wants` are the kinds of its arguments in order, the last one repeating: entity, file,
    folder, command, saved, document, setting, choice, text. `examples` run on the demo graph.
    `raw` says that the text after the name is taken as typed, flags and all.
    """

    name: str
    group: str
    usage: str
    summary: str
    run: Run
    flags: tuple[Flag, ...] = ()
    wants: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    details: str = ""
    aliases: tuple[str, ...] = ()
    choices: tuple[str, ...] = field(default=())
    needs_graph: bool = True
    raw: bool = False
