"""A sentence in, compact lines out: how the tables of these tests are written.

A case is a sentence at the margin with its lines indented below; cases are parted by blank
lines. A case without lines is one that the rule must leave alone:

    The port of Velm demanded an immediate inquiry.
        port of Velm | demand | immediate inquiry

    Who closed the port?

Marks stand behind a line in brackets: NOT, the modality, `said` when it is not the
document's own voice.
"""

from collections.abc import Iterable
from functools import lru_cache

from kg.model import Document, Frame, Reading
from kg.reading import read

PUBLISHED = "2023-10-26"  # a Thursday
Case = tuple[str, tuple[str, ...]]


def table(text: str) -> list[Case]:
    """Return the cases of a table, each a sentence and its lines."""
    cases: list[Case] = []
    for block in text.strip().split("\n\n"):
        sentence, *lines = block.splitlines()
        cases.append((sentence.strip(), tuple(line.strip() for line in lines)))
    return cases


@lru_cache(maxsize=4096)
def reading(text: str, date: str = PUBLISHED) -> Reading:
    """Return the reading of a text that was published on `date`."""
    return read(Document("news", "news.txt", text, date=date))


def told(text: str, rules: Iterable[str] = ()) -> list[str]:
    """Return what `text` says by `rules` (all when empty), a line each, sorted."""
    wanted = set(rules)
    return sorted({line(f) for f in reading(text).frames if not wanted or f.rule in wanted})


def line(frame: Frame) -> str:
    """Return "Velm | close | port [NOT]"."""
    said = frame.attribution.speakers or frame.attribution.unnamed or frame.attribution.not_said_by
    marks = (
        ["NOT"] * frame.negated + [frame.modality] * bool(frame.modality) + ["said"] * bool(said)
    )
    words = f"{frame.subject.text} | {frame.relation_label} | {frame.object.text}"
    return f"{words} [{' '.join(marks)}]" if marks else words


def qualified(text: str, relation: str) -> list[str]:
    """Return the qualifiers of the first frame with `relation`: "in Doha", "to a friend"."""
    frame = next(f for f in reading(text).frames if f.relation_label == relation)
    return [f"{q.preposition} {q.argument.text}".strip() for q in frame.qualifiers]
