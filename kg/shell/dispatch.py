"""From a line to its answer: queries to the runner, commands to their function."""

import re
from collections.abc import Mapping

from pyoxigraph import Literal, NamedNode

from kg.iris import PREFIXES
from kg.shell.answer import Answer
from kg.shell.arguments import parse
from kg.shell.command import Command
from kg.shell.errors import UsageError
from kg.shell.lines import Kind, first_word, kind_of, nearest
from kg.shell.names import expand
from kg.shell.session import Session

LONGEST = 1_000_000
"""Characters of a query; a longer one is a mishap of pasting."""
STAR = re.compile(r"\bSELECT\s+(?:(?:DISTINCT|REDUCED)\s+)?\*", re.IGNORECASE)
VARIABLE = re.compile(r"[?$](\w+)")


def answer_to(session: Session, text: str, commands: Mapping[str, Command]) -> Answer | None:
    """Return the answer to one line, None when it has none (a setting was changed)."""
    names = frozenset(commands)
    kind = kind_of(text, names)
    if kind is Kind.EMPTY:
        return None
    if kind is Kind.COMMAND:
        return command_answer(session, text, commands)
    session.last_text = text
    if kind is Kind.QUERY:
        return query_answer(session, text)
    if kind is Kind.UPDATE:
        from kg.shell.update import update

        return update(session, text)
    raise UsageError(unknown(first_word(text), names))


def command_answer(session: Session, text: str, commands: Mapping[str, Command]) -> Answer | None:
    """Return the answer of a verb or dot-command."""
    name = first_word(text)
    command = commands.get(name)
    if command is None:
        raise UsageError(unknown(name, frozenset(commands)))
    if command.needs_graph:
        _ = session.opened
    arguments = parse(command, text[text.index(name) + len(name) :])
    answer = command.run(session, arguments)
    if answer is not None and answer.sparql:
        session.last_text = answer.sparql
    return answer


def unknown(word: str, names: frozenset[str]) -> str:
    """Return the message for a line that begins with an unknown word."""
    near = nearest(word, names)
    hint = f"Did you mean {near}?" if near else f"To look for a name: find {word}"
    return f"'{word}' begins neither a query nor a command. {hint} (.help lists all)"


def query_answer(session: Session, text: str) -> Answer:
    """Return the rows, triples or yes/no of a query; rows come as they are found."""
    if len(text) > LONGEST:
        raise UsageError(
            f"The query has {len(text):,} characters; more than {LONGEST:,} are not run. "
            "Was it pasted by mistake?"
        )
    settings = session.settings
    result = session.opened.runner.run(
        text,
        timeout=settings.timeout or None,
        limit=(settings.limit or None) if session.mode in ("table", "vertical") else None,
        bindings=bindings(session, text),
    )
    if result.kind == "ask":
        return Answer(boolean=bool(result.boolean), sparql=text)
    if result.kind == "construct":
        return Answer(triples=result.triples, sparql=text)

    def more() -> str:
        return f"{result.more:,}" if result.exact else f"over {result.more:,}"

    columns, places = in_order(text, result.variables)
    rows = (tuple(row[place] for place in places) for row in result.rows)
    return Answer(columns, rows, sparql=text, more=lambda: more() if result.more else "")


def in_order(text: str, variables: tuple[str, ...]) -> tuple[tuple[str, ...], list[int]]:
    """Return columns and their places: with `SELECT *`, as the query first names them.

    >>> in_order("SELECT * { ?s ?p ?o }", ("o", "p", "s"))
    (('s', 'p', 'o'), [2, 1, 0])
    """
    if not STAR.search(text):
        return variables, list(range(len(variables)))
    named = [name for name in dict.fromkeys(VARIABLE.findall(text)) if name in variables]
    columns = (*named, *(name for name in variables if name not in named))
    return columns, [variables.index(name) for name in columns]


def bindings(session: Session, text: str) -> dict[str, NamedNode | Literal]:
    """Return the values of the variables that the user has set and the query uses."""
    used = set(VARIABLE.findall(text))
    return {name: term(value) for name, value in session.variables.items() if name in used}


def term(text: str) -> NamedNode | Literal:
    """Return the term that a text stands for: a CURIE, `<IRI>`, a number, a date, a string.

    >>> term("3")
    <Literal value=3 datatype=<NamedNode value=http://www.w3.org/2001/XMLSchema#integer>>
    """
    iri = expand(text, PREFIXES)
    if iri is not None:
        return NamedNode(iri)
    if re.fullmatch(r"-?\d+", text):
        return Literal(int(text))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return Literal(text, datatype=NamedNode(f"{PREFIXES['xsd']}date"))
    match = re.fullmatch(r'"(.*)"\^\^(\S+)', text, re.DOTALL)
    if match and (kind := expand(match.group(2), PREFIXES)):
        return Literal(match.group(1), datatype=NamedNode(kind))
    match = re.fullmatch(r'"(.*)"@([A-Za-z-]+)', text, re.DOTALL)
    if match:
        return Literal(match.group(1), language=match.group(2))
    return Literal(text.removeprefix('"').removesuffix('"'))
