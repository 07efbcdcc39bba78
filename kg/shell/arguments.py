"""The words of a command line: quoted labels, IRIs, @n, flags."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.shell.command import Command, Flag
from kg.shell.errors import UsageError

WORD = re.compile(
    r"\s*(?:\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^'\\]|\\.)*)'(?=\s|$)"
    r"|(?P<iri><[^<>\s]*>)|(?P<bare>\S+))"
)
ROW = re.compile(r"@(\d+)$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line: `text` without its quotes, and where it stood."""

    text: str
    quoted: bool
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Arguments:
    """What followed a command: plain words, flags by name ("-k"), and the text as typed."""

    words: tuple[Word, ...] = ()
    flags: dict[str, str] = field(default_factory=dict)
    text: str = ""

    def number(self, flag: str, default: int, *, least: int = 1, most: int = 1_000_000) -> int:
        """Return the whole number given with `flag`, or `default`."""
        if flag not in self.flags:
            return default
        value = self.flags[flag]
        if not value.isdecimal() or not least <= int(value) <= most:
            raise UsageError(f"{flag} wants a whole number from {least} to {most}, not '{value}'.")
        return int(value)

    def has(self, flag: str) -> bool:
        """Return whether the switch `flag` was given."""
        return flag in self.flags


def split(text: str) -> tuple[Word, ...]:
    """Return the words of `text`; quotes keep a label of several words together.

    >>> [word.text for word in split('path "Hussam Badran" @2')]
    ['path', 'Hussam Badran', '@2']
    """
    words = []
    for match in WORD.finditer(text):
        quoted = match.group("double") is not None or match.group("single") is not None
        raw = match.group("double") if match.group("double") is not None else match.group("single")
        inner = re.sub(r"\\(.)", r"\1", raw) if quoted else match.group("iri") or match["bare"]
        begin = match.end() - len(match.group().lstrip())
        words.append(Word(inner, quoted, begin, match.end()))
    return tuple(words)


def parse(command: Command, text: str) -> Arguments:
    """Return the arguments of `command` in `text`, the line without the command's name."""
    if command.raw:
        return Arguments(split(text), {}, text.strip())
    flags = {flag.name: flag for flag in command.flags}
    words, given = [], {}
    rest = iter(split(text))
    for word in rest:
        if word.quoted or not is_flag(word.text):
            words.append(word)
            continue
        name, equals, value = word.text.partition("=")
        flag = flags.get(name)
        if flag is None:
            raise UsageError(unknown_flag(command, name))
        given[flag.name] = value if equals else flag_value(flag, rest)
    return Arguments(tuple(words), given, text.strip())


def is_flag(text: str) -> bool:
    """Return whether a word is a flag: "-k" and "--claims" are, "-5" and "-" are not."""
    return bool(re.match(r"--?[A-Za-z]", text))


def flag_value(flag: Flag, rest: Iterator[Word]) -> str:
    """Return the word that follows `flag`, "" for a switch."""
    if not flag.value:
        return ""
    word = next(rest, None)
    if word is None:
        raise UsageError(f"{flag.name} wants {flag.value} after it.")
    if flag.choices and word.text not in flag.choices:
        raise UsageError(f"{flag.name} is one of {', '.join(flag.choices)}, not '{word.text}'.")
    return word.text


def unknown_flag(command: Command, name: str) -> str:
    """Return the message for a flag that `command` does not have."""
    known = ", ".join(flag.name for flag in command.flags) or "none"
    return f"{command.name} has no flag {name} (it has: {known}). .help {command.name} tells more."
