"""Names with what somebody is called by in the middle: "Robert C. “Bobby” Reed"."""

from kg.entities.repairs import Span
from kg.text.tree import PROPER_TAGS, Tree

_MARKS = frozenset("\"“”‘’'")
_CLOSING = ("''", "``", "’", "'")


def with_quoted(tree: Tree, spans: list[Span]) -> list[Span]:
    """Return the names with those put together that a name in quotation marks cuts in two."""
    out: list[Span] = []
    for first, last, label in spans:
        if out and first < out[-1][1]:
            continue
        end = _end(tree, last) if label in ("PERSON", "") else last
        out.append((first, end, "PERSON") if end > last else (first, last, label))
    return out


def _end(tree: Tree, last: int) -> int:
    """Where the name goes on to: behind the surname, or `last` if nothing is quoted."""
    if (
        last + 1 < len(tree.words)
        and last > 1
        and _is_mark(tree.words[last])
        and _is_mark(tree.words[last - 2])
        and tree.tags[last + 1] in PROPER_TAGS
    ):
        return last + 2  # the name was cut inside the marks
    if last + 3 >= len(tree.words) or not _is_mark(tree.words[last]):
        return last
    if not _is_mark(tree.words[last + 2]) or not tree.words[last + 1].istitle():
        return last
    surname = last + 3
    if tree.tags[surname] in PROPER_TAGS and tree.words[surname][:1].isupper():
        return surname + 1
    return last


def _is_mark(word: str) -> bool:
    return word in _MARKS or word in _CLOSING
