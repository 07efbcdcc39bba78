"""When is a SPARQL text complete, so that Enter runs it? A pure function of the text.

A `;` says nothing in SPARQL (predicate lists end in it), so brackets and strings decide.
"""

import re

from kg.queries.syntax import TOKEN, balance
from kg.shell.lines import Kind, sparql_kind

LONG = 20_000
"""Characters from which on only braces are counted."""
ASIDE = re.compile(
    r"\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'"
    r"|<[^<>\s]*>|\#[^\n]*",
    re.DOTALL,
)
WANTS_MORE = re.compile(
    r"(?:\b(?:BY|HAVING|LIMIT|OFFSET|UNION|OPTIONAL|MINUS|WHERE|FROM|NAMED|VALUES|ASC|DESC|INSERT"
    r"|DELETE|DATA|GRAPH|USING|WITH|TO|INTO)|[;,.|/^=<>&+*-])\s*$",
    re.IGNORECASE,
)
TEMPLATE = re.compile(r"\s*(?:INSERT|DELETE)\s*\{", re.IGNORECASE)
WHERE = re.compile(r"\bWHERE\b", re.IGNORECASE)
GROUPLESS = re.compile(
    r"\s*(?:DESCRIBE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD)\b.*\S\s+\S|\s*DESCRIBE\s+\S",
    re.IGNORECASE | re.DOTALL,
)


def is_complete(text: str) -> bool:
    """Return whether Enter should run `text` rather than begin a new line.

    A text whose brackets close wrongly is complete: running it shows the error.

    >>> is_complete("SELECT ?x { ?x a kg:Claim ;"), is_complete("SELECT ?x { ?x a kg:Claim }")
    (False, True)
    """
    if len(text) > LONG:
        return is_balanced(text)
    left, extra = balance(text)
    if extra or left:
        return bool(extra)
    bare = without_comments(text)
    if WANTS_MORE.search(bare) and "}" not in bare.rstrip()[-1:]:
        return False
    if TEMPLATE.match(bare) and not WHERE.search(bare):
        return False
    if "{" in bare:
        return True
    if sparql_kind(text) is Kind.UNKNOWN:
        return True
    return bool(GROUPLESS.match(bare.strip()))


def is_balanced(text: str) -> bool:
    """Return whether as many braces close as open, strings, remarks and IRIs aside; fast."""
    bare = ASIDE.sub("", text)
    return "{" in bare and bare.count("{") <= bare.count("}")


def without_comments(text: str) -> str:
    """Return `text` with comments blanked and strings kept, its length unchanged."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match.group()) if match.lastgroup == "comment" else match.group()

    return TOKEN.sub(blank, text) if "#" in text else text
