"""Completion as a pure function: the text before the cursor → kinds of suggestion.

Candidates come from elsewhere (kg.shell.candidates); nothing here looks at a graph.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kg.shell.command import Command
from kg.shell.lines import Kind, first_word, kind_of

KEYWORDS = (
    "SELECT", "DISTINCT", "ASK", "CONSTRUCT", "DESCRIBE", "WHERE", "FILTER", "OPTIONAL", "UNION",
    "MINUS", "GRAPH", "VALUES", "BIND", "AS", "GROUP BY", "HAVING", "ORDER BY", "DESC", "LIMIT",
    "OFFSET", "COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT", "EXISTS",
    "NOT EXISTS", "IN", "STR", "LANG", "DATATYPE", "REGEX", "CONTAINS", "STRSTARTS", "LCASE",
    "BOUND", "IF", "COALESCE", "YEAR", "MONTH", "DAY", "INSERT DATA", "DELETE DATA",
    "DELETE WHERE", "INSERT", "DELETE",
)  # fmt: skip
STARTERS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE", "INSERT DATA", "DELETE DATA", "DELETE WHERE")

TERM = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''
    r"|(?P<comment>\#[^\n]*)|<[^\s<>]*>|[?$]\w+|[\w-]*:[\w.%-]*|[A-Za-z_]\w*|[0-9.]+|[{}().;,\[\]]"
    r"|[^\s\w]"
)
OPEN_STRING = re.compile(r"[\"'<][^\"'<>\n]*$")
LAST_WORD = re.compile(r"[?$@.\\]?[\w:.%-]*$")
SIDES = ("subject", "predicate", "object")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One kind of candidate for the last `len(typed)` characters before the cursor.

    Kinds: command, keyword, variable, prefix, local (a name in the namespace `of`), entity,
    relation, class, flag, choice (one of `choices`), file, folder, saved, document, setting,
    label (an entity as a label, not a CURIE). `whole` is how much text is replaced.
    """

    kind: str
    typed: str
    whole: int
    of: str = ""
    choices: tuple[str, ...] = ()


def suggestions(text: str, commands: Mapping[str, Command]) -> tuple[Suggestion, ...]:
    """Return what may stand at the end of `text`, best first.

    >>> [s.kind for s in suggestions("SELECT ?x { ?x a ", {})]
    ['class', 'variable', 'prefix']
    """
    names = frozenset(commands)
    word = first_word(text)
    if not text.strip() or (text.strip() == word and not text[-1:].isspace()):
        return first_suggestions(text, word)
    if kind_of(text, names) is Kind.COMMAND:
        command = commands.get(word)
        return command_suggestions(text, word, command) if command else ()
    return sparql_suggestions(text)


def first_suggestions(text: str, word: str) -> tuple[Suggestion, ...]:
    """Return commands and the words a query may begin with."""
    found = (Suggestion("command", word, len(word)),)
    if word.startswith((".", "\\")):
        return found
    return (*found, Suggestion("choice", word, len(word), choices=STARTERS))


# -- verbs and dot-commands ---------------------------------------------------------------


def command_suggestions(text: str, word: str, command: Command) -> tuple[Suggestion, ...]:
    """Return what may follow a command: the value of a flag, a flag, its next argument."""
    rest = text[text.index(word) + len(word) :]
    open_quote = unclosed_quote(rest)
    if open_quote is not None:
        return (Suggestion("label", open_quote, len(open_quote) + 1, of="quoted"),)
    typed = re.search(r"\S*$", rest)
    last = typed.group() if typed else ""
    before = rest[: len(rest) - len(last)].split()
    flags = {flag.name: flag for flag in command.flags}
    if before and before[-1] in flags and flags[before[-1]].value:
        flag = flags[before[-1]]
        last = last.rsplit(",", 1)[-1]
        return (Suggestion(flag.kind, last, len(last), of="value", choices=flag.choices),)
    if last.startswith("-"):
        return (Suggestion("flag", last, len(last), choices=tuple(flags)),)
    return argument_suggestions(command, rest, last)


def argument_suggestions(command: Command, rest: str, last: str) -> tuple[Suggestion, ...]:
    """Return suggestions for the argument that is being typed."""
    if not command.wants:
        return ()
    place = min(len(plain_words(command, rest[: len(rest) - len(last)])), len(command.wants) - 1)
    kind = command.wants[place]
    found = [Suggestion(kind, last, len(last), choices=command.choices)]
    if kind in ("entity", "label") and " " in rest.strip() and not last.startswith(("@", ":", "<")):
        phrase = phrase_before(rest)
        if phrase != last:
            found.insert(0, Suggestion(kind, phrase, len(phrase)))
    return tuple(found)


def phrase_before(rest: str) -> str:
    """Return the unquoted words at the end of `rest`: 'x "A B" Hussam Ba' → "Hussam Ba"."""
    tail = re.split(r"\"[^\"]*\"|(?:^|\s)(?:[@:<-]\S*|\w*:\S+)", rest)[-1]
    return tail.lstrip()


def plain_words(command: Command, text: str) -> list[str]:
    """Return the words of `text` that are neither flags nor their values."""
    flags = {flag.name: flag for flag in command.flags}
    words, skip = [], False
    for word in re.findall(r"\"[^\"]*\"|\S+", text):
        if skip:
            skip = False
        elif word in flags:
            skip = bool(flags[word].value)
        else:
            words.append(word)
    return words


def unclosed_quote(text: str) -> str | None:
    """Return the words after a quote that is still open, else None."""
    return text.rsplit('"', 1)[1] if text.count('"') % 2 else None


# -- SPARQL -------------------------------------------------------------------------------


def sparql_suggestions(text: str) -> tuple[Suggestion, ...]:
    """Return what may stand at the end of a SPARQL text."""
    match = LAST_WORD.search(text)
    last = match.group() if match else ""
    tokens = terms(text[: len(text) - len(last)])
    if tokens is None:
        return ()
    if last.startswith(("?", "$")):
        return (Suggestion("variable", last, len(last)),)
    if ":" in last:
        prefix, _, local = last.partition(":")
        return (Suggestion("local", local, len(last), of=prefix),)
    depth = tokens.count("{") - tokens.count("}")
    if depth <= 0 or in_expression(tokens):
        found = [Suggestion("keyword", last, len(last))]
        return tuple(found if last else [Suggestion("variable", "", 0), *found])
    return pattern_suggestions(last, place_of(tokens))


def pattern_suggestions(last: str, place: str) -> tuple[Suggestion, ...]:
    """Return suggestions inside a group pattern: entities, relations or classes first."""
    if place == "class":
        kinds = ["class", "variable", "prefix"]
    elif place == "predicate":
        kinds = ["relation", "prefix", "variable"]
    else:
        kinds = ["entity", "keyword", "variable", "prefix"] if last else ["variable", "prefix"]
    return tuple(Suggestion(kind, last, len(last), of=place) for kind in kinds)


def terms(text: str) -> list[str] | None:
    """Return the tokens of a SPARQL text; None when it ends inside a string or comment."""
    tokens, end = [], 0
    for match in TERM.finditer(text):
        if match.group() in ("'", '"'):
            return None
        if match.lastgroup == "comment":
            if "\n" not in text[match.end() :]:
                return None
        else:
            tokens.append(match.group())
        end = match.end()
    return None if OPEN_STRING.match(text, end) else tokens


def in_expression(tokens: list[str]) -> bool:
    """Return whether the last token stands inside brackets, as in `FILTER(`."""
    depth = 0
    for token in reversed(tokens):
        if token in "{}" and depth == 0:
            return False
        depth += (token == ")") - (token == "(")
        if depth < 0:
            return True
    return False


def place_of(tokens: list[str]) -> str:
    """Return which part of a triple comes next: subject, predicate, object or class.

    >>> place_of(["{", "?x", "rel:praise"])
    'object'
    """
    count = 0
    for token in reversed(tokens):
        if token in ("{", "}", ".", ")"):
            break
        if token == ";":
            count += 1
            break
        if token == ",":
            return "object"
        if token not in "/|^+*!()" and token.upper() not in KEYWORDS:
            count += 1
    count -= path_joints(tokens)
    place = SIDES[max(count, 0) % 3]
    if tokens and tokens[-1] in ("/", "|", "^", "!"):
        return "predicate"
    if place == "object" and tokens and tokens[-1] in ("a", "rdf:type"):
        return "class"
    return place


def path_joints(tokens: list[str]) -> int:
    """Return the number of path joints ("/", "|") since the last triple began."""
    joints = 0
    for token in reversed(tokens):
        if token in ("{", "}", ".", ")", ";"):
            break
        joints += token in ("/", "|")
    return joints
