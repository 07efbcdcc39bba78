"""A text of many lines cut into queries and commands, for -f, pipes and pasted text."""

import re
from collections.abc import Iterable, Iterator

from kg.shell.enter import ASIDE, is_complete, without_comments
from kg.shell.lines import Kind, kind_of

GOES_ON = re.compile(
    r"\s*(?:(?:LIMIT|OFFSET|ORDER|GROUP|HAVING|VALUES|WHERE|FROM|UNION|MINUS)\b|[^\w\s.\\])",
    re.IGNORECASE,
)


def pieces(lines: Iterable[str], names: frozenset[str]) -> Iterator[str]:
    """Yield each query or command of a script; a query ends where the next line begins anew.

    >>> list(pieces(["SELECT ?x {", " ?x a kg:Claim }", "LIMIT 3", "find Moscow"],
    ...     frozenset({"find"})))
    ['SELECT ?x {\\n ?x a kg:Claim }\\nLIMIT 3', 'find Moscow']
    """
    held: list[str] = []
    complete = quoted = False
    depth = 0
    for raw in lines:
        line = raw.rstrip("\r\n")
        if held and complete and begins_anew(line):
            yield "\n".join(held).strip()
            held, complete, quoted, depth = [], False, False, 0
        if not held:
            if is_blank(line):
                continue
            if kind_of(line, names) in (Kind.COMMAND, Kind.UNKNOWN):
                yield line.strip()
                continue
        held.append(line)
        depth += open_braces(line)
        quoted = quoted or '"""' in line or "'''" in line
        if not is_blank(line):
            complete = (quoted or depth <= 0) and is_complete("\n".join(held))
    if "".join(held).strip():
        yield "\n".join(held).strip()


def open_braces(line: str) -> int:
    """Return how many more braces a line opens than it closes, strings and remarks aside."""
    bare = ASIDE.sub("", line)
    return bare.count("{") - bare.count("}")


def is_blank(line: str) -> bool:
    """Return whether a line holds nothing but a comment."""
    return not line.strip() or line.lstrip().startswith("#")


def begins_anew(line: str) -> bool:
    """Return whether a line begins a query or command (LIMIT 3 goes on with the one above)."""
    bare = without_comments(line)
    return bool(bare.strip()) and not GOES_ON.match(bare)
