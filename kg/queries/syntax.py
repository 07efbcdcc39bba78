"""The surface of SPARQL: tokens, prefixes, completeness, and where an error is.

The engine parses; this is for what it does not tell: an unknown prefix with the nearest
known one, a line and column that a person can use, whether a text is still unfinished.
"""

import difflib
import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from kg.queries.errors import QueryError

TOKEN: Final = re.compile(
    r"""(?P<comment>\#[^\n]*)
      | (?P<iri><[^<>"{}|^`\\\s]*>)
      | (?P<string>\"\"\"(?:\\.|[^\\])*?\"\"\" | '''(?:\\.|[^\\])*?'''
          | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*')
      | (?P<open>[\"'])
      | (?P<variable>[?$]\w+)
      | (?P<language>@[A-Za-z][\w-]*)
      | (?P<pname>(?:[^\W\d_][\w-]{0,40}+(?:\.[\w-]{1,40}+){0,3}+)?:(?:[\w:%-]|\\.|\.(?=[\w:%-]))*)
      | (?P<blank>_:\w+)
      | (?P<word>[^\W\d]\w*)
      | (?P<sign>[{}()\[\]])
    """,
    re.VERBOSE,
)
LONG: Final = 20_000
"""Beyond so many characters a query is not parsed a second time: that would take seconds."""
MOST_MISSING: Final = 10
DOTTED: Final = re.compile(r"\.\d")
DECLARED: Final = re.compile(r"(?i)\bPREFIX\s+([\w.-]*):\s*<([^<>]*)>")
LONGEST: Final = 1_000_000
UPDATES: Final = frozenset("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY".split())
UNFINISHED: Final = frozenset(
    "SELECT DISTINCT WHERE ORDER GROUP BY HAVING LIMIT OFFSET PREFIX BASE FROM AS".split()
)
FORMS: Final = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE", "PREFIX", "BASE")
PAIRS: Final = {"}": "{", ")": "(", "]": "["}


class Token(NamedTuple):
    """A piece of a query; `begin` counts characters from 0."""

    kind: str
    text: str
    begin: int


def tokens(query: str) -> Iterator[Token]:
    """Yield the tokens of `query` that matter here, comments left out."""
    for found in TOKEN.finditer(query):
        kind = found.lastgroup or ""
        if kind != "comment":
            yield Token(kind, found[0], found.start())


def position(query: str, at: int) -> tuple[int, int]:
    """Return line and column (from 1) of the character at `at`."""
    before = query[:at]
    return before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1


def check(query: str, prefixes: Mapping[str, str], *, service: bool = False) -> None:
    """Raise QueryError for what is better told before the engine sees the query.

    An update, an unknown prefix, SERVICE where it is not allowed, or a text too long.
    """
    if len(query) > LONGEST:
        raise QueryError(f"The query has {len(query):,} characters; at most {LONGEST:,} are read.")
    found = list(tokens(query))
    known = dict(prefixes)
    for one, two in itertools.pairwise(found):
        if one.kind == "word" and one.text.upper() == "PREFIX" and two.kind == "pname":
            known[two.text[:-1]] = ""
    head = next((t for t in found if t.kind == "word"), None)
    for token in found:
        word = token.text.upper() if token.kind == "word" else ""
        if word in UPDATES and head and head.text.upper() not in FORMS[:4]:
            raise _at(query, token, f"{word} is not allowed here: the graph is read-only.")
        if word == "SERVICE" and not service:
            raise _at(query, token, "SERVICE is off: a query must not call other machines.")
        if token.kind == "pname" and (prefix := token.text.partition(":")[0]) not in known:
            raise _at(query, token, f"Unknown prefix '{prefix}:'.", _nearest(prefix, known))


def repaired(query: str, prefixes: Mapping[str, str]) -> str:
    """Return `query` with names such as `st:news.2.3` written as IRIs.

    pyoxigraph 0.5.13 reads that name as `st:news.2` and the number .3, silently.

    >>> repaired("DESCRIBE st:news.2.3", {"st": "https://kg.example/st/"})
    'DESCRIBE <https://kg.example/st/news.2.3>'
    """
    if not DOTTED.search(query):
        return query
    known = {**prefixes, **dict(DECLARED.findall(query))}
    parts, at = [], 0
    for token in tokens(query):
        prefix, _, local = token.text.partition(":")
        if token.kind == "pname" and DOTTED.search(local) and "\\" not in local and prefix in known:
            parts += [query[at : token.begin], f"<{known[prefix]}{local}>"]
            at = token.begin + len(token.text)
    return "".join([*parts, query[at:]])


def bound(query: str, values: Mapping[str, str]) -> str:
    """Return `query` with a VALUES block in its outermost pattern, for the given variables.

    The engine's own substitution refuses variables that are not selected.

    >>> bound("SELECT ?y { ?x rel:of ?y }", {"x": "<http://a.example/>"})
    'SELECT ?y { VALUES ?x { <http://a.example/> }  ?x rel:of ?y }'
    """
    if not values:
        return query
    block = "".join(f" VALUES ?{name} {{ {term} }} " for name, term in values.items())
    found = list(tokens(query))
    depth, braces = 0, []
    for token in found:
        if token.text == "{":
            braces += [token.begin] if not depth else []
            depth += 1
        depth -= token.text == "}"
    head = next((t.text.upper() for t in found if t.text.upper() in FORMS[:4]), "")
    place = braces[1:2] if head == "CONSTRUCT" and len(braces) > 1 else braces[:1]
    return "".join((query[: at + 1] + block + query[at + 1 :]) for at in place) or query


def _at(query: str, token: Token, message: str, hint: str = "") -> QueryError:
    line, column = position(query, token.begin)
    return QueryError(message, query=query, line=line, column=column, hint=hint)


def _nearest(prefix: str, known: Mapping[str, str]) -> str:
    near = difflib.get_close_matches(prefix, [p for p in known if p], 1, 0.5)
    if near:
        return f"Did you mean '{near[0]}:'?"
    return "Known prefixes: " + " ".join(f"{name}:" for name in known)


def explained(query: str, engine: str) -> QueryError:
    """Return the engine's refusal as an error with a usable position and hint.

    The engine's own positions mislead, so the query is parsed again with rdflib.
    """
    line, column = rdflib_position(query) or engine_position(engine)
    reason = re.search(r"expected one of (The [^,]+)", engine)
    if reason:
        return QueryError(f"{reason[1]}.", query=query)
    what = found_at(query, line, column)
    message = f"The query cannot be read{what}"
    return QueryError(message, query=query, line=line, column=column, hint=hint(query))


def rdflib_position(query: str) -> tuple[int, int] | None:
    """Return where rdflib's parser stops, or None when it reads the query."""
    if len(query) > LONG:
        return None
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery

    try:
        parseQuery(query)
    except ParseBaseException as error:
        return int(error.lineno), int(error.column)
    except RecursionError:
        return None
    return None


def engine_position(message: str) -> tuple[int, int]:
    """Return the line and column that a message of the engine begins with, or (0, 0)."""
    found = re.search(r"error at (\d+):(\d+)", message)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def found_at(query: str, line: int, column: int) -> str:
    """Return " at 'word'", or ": it is unfinished", for the place where reading stopped."""
    lines = query.splitlines()
    if not 0 < line <= len(lines):
        return ": it is empty" if not query.strip() else ""
    rest = lines[line - 1][column - 1 :]
    word = re.match(r"\s*(\S{1,30})", rest)
    if word:
        return f" at '{word[1]}'"
    return ": it is unfinished" if not "".join(lines[line:]).strip() else ""


def hint(query: str) -> str:
    """Return advice for a query that cannot be read: unbalanced brackets, a misspelt keyword."""
    left, extra = balance(query)
    if extra:
        return f"There is a '{extra}' too many."
    if left:
        closing = {v: k for k, v in PAIRS.items()}
        more = f" and {len(left) - MOST_MISSING} more" if len(left) > MOST_MISSING else ""
        return "Missing: " + " ".join(closing.get(s, s) for s in left[:MOST_MISSING]) + more
    head = next((t for t in tokens(query) if t.kind == "word"), None)
    if head and head.text.upper() not in FORMS:
        near = difflib.get_close_matches(head.text.upper(), FORMS, 1)
        if near:
            return f"Did you mean {near[0]}?"
        return "A query begins with SELECT, ASK, CONSTRUCT or DESCRIBE."
    return ""


def balance(query: str) -> tuple[list[str], str]:
    """Return what is still open, innermost first, and what closes nothing."""
    stack: list[str] = []
    for token in tokens(query):
        if token.kind == "open":
            return [token.text, *reversed(stack)], ""
        if token.text in PAIRS.values():
            stack.append(token.text)
        elif token.text in PAIRS:
            if not stack or stack[-1] != PAIRS[token.text]:
                return [], token.text
            stack.pop()
    return stack[::-1], ""


def complete(query: str) -> bool:
    """Return whether Enter should run the text: nothing open, and no error at its very end.

    >>> complete("SELECT ?x { ?x rel:praise"), complete("SELECT ?x { ?x rel:praise ?y }")
    (False, True)
    """
    if len(query) > LONGEST or not query.strip():
        return True
    left, extra = balance(query)
    if extra:
        return True
    if left:
        return False
    last = list(tokens(query))[-1]
    if last.kind == "word" and last.text.upper() in UNFINISHED:
        return False
    where = rdflib_position(query)
    return where is None or query.rstrip() != query[: _offset(query, *where)].rstrip()


def _offset(query: str, line: int, column: int) -> int:
    lines = query.splitlines(keepends=True)
    return sum(len(text) for text in lines[: line - 1]) + column - 1
