"""Who says what, as compact lines: how the tables of attribution are written."""

from kg.model import Argument, Document, Frame
from kg.reading import read

_LINKS = ("noun-link", "possessive")
HEADLINE = "News of Monday from the port\n\n"


def attributed(text: str) -> list[str]:
    """Return "said Ana Pole, via Reuters: port | own | dock" for each frame, sorted.

    A headline is put above, so that no sentence is taken for one.
    """
    reading = read(Document("news", "news.txt", HEADLINE + text, date="2023-10-26"))
    return sorted({_line(f) for f in reading.frames if f.sentence > 1 and f.rule not in _LINKS})


def quoted(text: str) -> list[str]:
    """Return the words in marks that each frame was read from, without doubles, in order."""
    reading = read(Document("news", "news.txt", HEADLINE + text))
    return list(dict.fromkeys(f.attribution.quote for f in reading.frames if f.sentence > 1))


def reported(text: str) -> list[str]:
    """Return "Ana Pole <say> that the port closed" for each report, in order."""
    whole = HEADLINE + text
    reading = read(Document("news", "news.txt", whole))
    return [
        f"{_names(r.speakers) or 'somebody'} <{r.cue}> "
        + " … ".join(whole[b:e].strip() for b, e in r.content)
        for r in reading.reports
        if r.sentence > 1
    ]


def _line(f: Frame) -> str:
    a = f.attribution
    parts = [
        f"{word} {_names(who)}"
        for word, who in (
            ("said", a.speakers),
            ("not said", a.not_said_by),
            ("alleged", a.alleged_by),
            ("via", a.via),
        )
        if who
    ]
    if a.unnamed:
        parts.insert(0, "said somebody")
    marks = " ".join(["NOT"] * f.negated + [f.modality] * bool(f.modality))
    words = f"{f.subject.text} | {f.relation_label} | {f.object.text}"
    return f"{', '.join(parts) or 'fact'}: {words}{f' [{marks}]' if marks else ''}"


def _names(who: tuple[Argument, ...]) -> str:
    return " + ".join(a.text for a in who)


def cases(table: str) -> list[tuple[str, list[str]]]:
    """Return the cases of a table: a text at the margin, its lines indented, a blank line.

    "//" parts paragraphs. A text without lines is one that says nothing.
    """
    found: list[tuple[str, list[str]]] = []
    for block in table.strip().split("\n\n"):
        text, *lines = block.splitlines()
        found.append((text.strip().replace(" // ", "\n\n"), [line.strip() for line in lines]))
    return found
