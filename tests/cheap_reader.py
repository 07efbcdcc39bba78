"""A reader that costs nothing: sentences of a few fixed forms, for tests of a graph's life.

    Alice praised Bob.   Alice did not praise Bob.   Carol said Alice praised Bob.
    Alice may praise Bob.   Alice praised the talks.

Names are capitalised words; "Alice Adams" and "Adams" are one person's names to linking.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kg.iris import slug
from kg.model import Argument, Attribution, Document, Entity, Frame, Mention, Reading, Sentence

NAME = r"(?:[A-Z]\w+)(?: [A-Z]\w+)*"
THING = rf"{NAME}|the [a-z]+"
FORM = re.compile(
    rf"(?:(?P<who>{NAME}) said )?(?P<s>{NAME}) (?P<not>did not )?(?P<may>may )?"
    rf"(?P<v>praised?|blamed?|me[et]t?) (?P<o>{THING})\."
)


def fingerprint(model: str) -> str:
    """Return what stands for this reader in the keys of readings."""
    return f"cheap {model}"


def read_many(documents: Iterable[Document], *, model: str = "") -> Iterator[Reading]:
    """Yield the reading of each document."""
    return (read(doc) for doc in documents)


def read(doc: Document) -> Reading:
    """Return the reading of one document, a sentence a line."""
    if "unreadable" in doc.text:
        raise ValueError("this document breaks the reader")
    found: dict[tuple[str, bool], Counter[str]] = {}
    sentences, mentions, frames, silent = [], [], [], []
    for number, line in enumerate(re.finditer(r"[^\n]+", doc.text), 1):
        sentences.append(Sentence(number, "body", line.start(), line.end()))
        match = FORM.fullmatch(line.group())
        if not match:
            silent.append((number, "no form fits"))
            continue
        for group in ("who", "s", "o"):
            if match[group]:
                key = slug(match[group].removeprefix("the ")), not match[group].startswith("the ")
                found.setdefault(key, Counter())[match[group]] += 1
                begin, end = (line.start() + n for n in match.span(group))
                index = list(found).index(key)
                mentions.append(Mention(number, begin, end, begin, "name", (index,), "cheap"))
        frames.append(frame(number, match, line.start()))
    entities = tuple(
        Entity(
            key,
            label(forms),
            "Person" if named else "Concept",
            named,
            tuple(forms.most_common()),
            key.split("-")[-1] if named else "",
            "cheap",
        )
        for (key, named), forms in found.items()
    )
    return Reading(
        doc, tuple(sentences), entities, tuple(mentions), tuple(frames), silent=tuple(silent)
    )


def label(forms: Counter[str]) -> str:
    """Return the best form."""
    return forms.most_common()[0][0].removeprefix("the ")


def frame(number: int, match: re.Match[str], base: int) -> Frame:
    """Return the frame of one sentence."""

    def argument(group: str) -> Argument:
        begin, end = (base + n for n in match.span(group))
        return Argument(((begin, end),), begin, match[group])

    said = Attribution((argument("who"),), cue="say") if match["who"] else Attribution()
    verb = tuple(base + n for n in match.span("v"))
    relation = {"praised": "praise", "blamed": "blame", "met": "meet"}.get(match["v"], match["v"])
    return Frame(
        number,
        "cheap",
        argument("s"),
        relation,
        relation,
        ((verb[0], verb[1]),),
        argument("o"),
        negated=bool(match["not"]),
        modality="Possible" if match["may"] else "",
        attribution=said,
    )
