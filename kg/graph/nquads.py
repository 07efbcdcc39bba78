"""Terms and quads as lines of N-Quads: str → str.

Lines are what records are made of, because they are cheap to make in a worker process, to
send, to hash, to compare and to load. Every literal is written in the form that the store
would give back (numbers canonical), so that equal quads are equal lines.
"""

import re
from decimal import Decimal, InvalidOperation

from kg.model import Datatype, Node, Term

XSD = "http://www.w3.org/2001/XMLSchema#"
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
SPECIAL = re.compile(r'[\x00-\x1f\x7f"\\\ud800-\udfff]')


def iri(value: str) -> str:
    """Return an IRI as N-Quads writes it.

    >>> iri("https://kg.example/id/moscow")
    '<https://kg.example/id/moscow>'
    """
    return f"<{value}>"


def plain(text: str) -> str:
    r"""Return `text` as a plain string literal.

    >>> plain('say "no"')
    '"say \\"no\\""'
    """
    return f'"{SPECIAL.sub(escape, text)}"'


def escape(match: re.Match[str]) -> str:
    """Return the escape of one special character; half a surrogate pair becomes U+FFFD."""
    character = match.group()
    if character >= "\ud800":
        return "\N{REPLACEMENT CHARACTER}"
    return ESCAPES.get(character) or f"\\u{ord(character):04X}"


def english(text: str) -> str:
    """Return `text` as an English literal: `"Moscow"@en`."""
    return f"{plain(text)}@en"


def integer(number: int) -> str:
    """Return `number` as an xsd:integer literal."""
    return f'"{number}"^^<{XSD}integer>'


def boolean(value: bool) -> str:
    """Return `value` as an xsd:boolean literal."""
    return f'"{"true" if value else "false"}"^^<{XSD}boolean>'


def typed(text: str, datatype: Datatype) -> str:
    """Return a literal with a datatype of XSD, its number canonical; "" means English text.

    >>> typed("007", "integer")
    '"7"^^<http://www.w3.org/2001/XMLSchema#integer>'
    """
    if not datatype:
        return english(text)
    return f"{plain(canonical(text, datatype))}^^<{XSD}{datatype}>"


def canonical(text: str, datatype: Datatype) -> str:
    """Return a number in canonical form ("1.50" → "1.5"); anything else unchanged."""
    try:
        if datatype == "integer":
            return str(int(text))
        if datatype == "decimal":
            number = Decimal(text).normalize()
            return f"{number + 0:f}"
    except (ValueError, InvalidOperation):
        return text
    return text


def term(value: Term) -> str:
    """Return a node or literal of the graph as N-Quads writes it."""
    if isinstance(value, Node):
        return iri(value.iri)
    return typed(value.text, value.datatype)


def line(subject: str, predicate: str, object_: str, graph: str = "") -> str:
    """Return one quad as a line without its newline; the terms are already written."""
    if graph:
        return f"{subject} {predicate} {object_} {graph} ."
    return f"{subject} {predicate} {object_} ."
