"""A pattern's text read into its value; the grammar is match.lark."""

import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedInput

from kg.queries.errors import QueryError
from kg.walk.pattern import Count, Direction, Link, Property, Query, Returned, Row, Test, Thing

EXAMPLE: Final = '("Hamas")-[:praise]->(x:Organization)'
EXPECTED: Final = {
    "LPAR": "a thing in parentheses, such as (x) or (\"Hamas\")", "RPAR": "')'", "RSQB": "']'",
    "MINUS": "a relation, such as -[:praise]->", "__ANON_0": "'->'", "NAME": "a name",
    "STRING": "a text in quotes", "INT": "a number", "SIGN": "=, <>, CONTAINS, STARTS WITH",
}  # fmt: skip


def parsed(text: str) -> Query:
    """Return the pattern in `text`. Raises QueryError with the place and what was expected."""
    try:
        tree = _parser().parse(text)
    except UnexpectedInput as error:
        raise _refused(text, error) from None
    query: Query = _Build().transform(tree)
    return query


@cache
def _parser() -> Any:
    grammar = Path(__file__).with_name("match.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", maybe_placeholders=True)


def _refused(text: str, error: Any) -> QueryError:
    """Return the parser's error as a message with place and hint."""
    line, column = error.line, error.column
    ended = getattr(getattr(error, "token", None), "type", "") == "$END"
    if ended or line is None or line < 1:
        line, column = text.count("\n") + 1, len(text.rpartition("\n")[2]) + 1
    expected = getattr(error, "accepts", None) or getattr(error, "expected", None) or ()
    words = sorted({EXPECTED[name] for name in expected if name in EXPECTED})
    found = text.splitlines()[line - 1][column - 1 :][:1] if text.splitlines() else ""
    what = f"'{found}' is not expected here" if found.strip() else "The pattern is unfinished"
    hint = f"Expected {', or '.join(words[:3])}." if words else f"For example: {EXAMPLE}"
    return QueryError(f"{what}.", query=text, line=line, column=column, hint=hint)


class _Build(Transformer[Token, Query]):
    """Tree → values; each method is named after its rule in match.lark."""

    def start(self, parts: list[Any]) -> Query:
        rows = tuple(part for part in parts if isinstance(part, Row))
        where = next((part for part in parts if isinstance(part, Test)), None)
        returned = next((part for part in parts if isinstance(part, Returned)), None)
        return Query(rows, where, returned)

    def pattern(self, parts: list[Any]) -> Row:
        return Row(tuple(parts[::2]), tuple(parts[1::2]))

    def node(self, parts: list[Any]) -> Thing:
        name, *kinds, value = parts
        return Thing(str(name or ""), tuple(kinds), value or "")

    def kind(self, parts: list[Any]) -> str:
        return _bare(parts[0])

    def value(self, parts: list[Any]) -> str:
        return _bare(parts[0]) if parts[0].type == "STRING" else str(parts[0])

    def out(self, parts: list[Any]) -> Link:
        return _link("out", parts[0])

    def into(self, parts: list[Any]) -> Link:
        return _link("into", parts[0])

    def either(self, parts: list[Any]) -> Link:
        return _link("either", parts[0])

    def details(self, parts: list[Any]) -> tuple[Any, ...]:
        return tuple(parts)

    def kinds(self, parts: list[Any]) -> tuple[str, ...]:
        return tuple(_bare(part) for part in parts)

    def range(self, parts: list[Any]) -> tuple[int, int | None]:
        return parts[0] or (1, None)

    def exactly(self, parts: list[Any]) -> tuple[int, int]:
        return int(parts[0]), int(parts[0])

    def between(self, parts: list[Any]) -> tuple[int, int | None]:
        least, most = parts
        return 1 if least is None else int(least), None if most is None else int(most)

    def where(self, parts: list[Any]) -> Test:
        test: Test = parts[0]
        return test

    def any_of(self, parts: list[Any]) -> Test:
        return parts[0] if len(parts) == 1 else Test("or", tuple(parts))

    def all_of(self, parts: list[Any]) -> Test:
        return parts[0] if len(parts) == 1 else Test("and", tuple(parts))

    def no(self, parts: list[Any]) -> Test:
        return Test("not", (parts[0],))

    def comparison(self, parts: list[Any]) -> Test:
        return Test(" ".join(parts[1].lower().split()), (parts[0], parts[2]))

    def property(self, parts: list[Any]) -> Property:
        return Property(str(parts[0]), str(parts[1] or ""))

    def text(self, parts: list[Any]) -> str:
        return _bare(parts[0])

    def number(self, parts: list[Any]) -> int:
        return int(parts[0])

    def count(self, parts: list[Any]) -> Count:
        _, distinct, what = parts
        return Count("" if what.type == "STAR" else str(what), distinct is not None)

    def item(self, parts: list[Any]) -> tuple[Property | Count, str]:
        return parts[0], str(parts[1] or "")

    def order(self, parts: list[Any]) -> tuple[str, Any, bool]:
        return "order", parts[0], str(parts[1] or "").lower() == "desc"

    def skip(self, parts: list[Any]) -> tuple[str, int]:
        return "skip", int(parts[0])

    def limit(self, parts: list[Any]) -> tuple[str, int]:
        return "limit", int(parts[0])

    def returns(self, parts: list[Any]) -> Returned:
        distinct, *items, order, skip, limit = parts
        return Returned(
            tuple(items), isinstance(distinct, Token), order[1] if order else None,
            bool(order and order[2]), skip[1] if skip else 0, limit[1] if limit else None,
        )  # fmt: skip


def _link(direction: Direction, details: Any) -> Link:
    name, kinds, reach = details or (None, None, None)
    least, most = reach or (1, 1)
    return Link(direction, str(name or ""), kinds or (), least, most)


def _bare(text: str) -> str:
    """Return a quoted word or text without its quotation marks."""
    if text[:1] in "\"'`":
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    return str(text)
