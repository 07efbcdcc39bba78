"""Words in front of a person's name that are no part of it: "Crooked Jane Doe".

The name stands without them elsewhere in the document.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kg.entities import states
from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.names import Name
from kg.words.lists import words

_MIDDLE = 2  # words of a full name, at least


def without_openers(names: Sequence[Name]) -> list[Name]:
    """Return the names without insults and offices that others of the same person lack.

    "Crooked Jane Doe" and "Universe Jane Doe" beside "Jane Doe" → "Jane Doe"; "Crooked Jane" →
    "Jane". What a given name opens, or what stands without its opener more seldom, is left alone.
    """
    told = Counter(_folded(n.words) for n in names if len(n.words) >= _MIDDLE)
    begun = {w[0] for w in told}
    ends = {w[-1] for w in told}
    names = [_without_office(name) for name in names]
    out = [_shortened(name, told, begun, ends) for name in names]
    # "Miss Universe" is who was called "Miss Universe Jane Doe"
    cut = {
        _folded(old.words[: -len(new.words)]): new.words
        for old, new in zip(names, out, strict=True)
        if old is not new and old.titles
    }
    return [
        replace(n, words=cut[_folded(n.words)]) if n.titles and _folded(n.words) in cut else n
        for n in out
    ]


def _shortened(name: Name, told: Counter[tuple[str, ...]], begun: set[str], ends: set[str]) -> Name:
    folded = _folded(name.words)
    if len(folded) < _MIDDLE or folded[0] in words("kept_titles"):
        return name
    rest = name.words[1:]
    called = folded[0].rstrip("'’") in words("name_calling") and rest[0] in given_names()
    known = told[folded[1:]] if len(rest) > 1 else folded[1] in begun
    if called and known:
        return _cut(name, 1, "PERSON")
    if name.label == "PERSON" and _is_acronym(name.words):
        return _cut(name, 1, "PERSON")
    if name.label not in ("PERSON", ""):
        return name
    if name.first == 0 and len(rest) == 1 and folded[0].endswith("ing") and folded[1] in ends:
        # "Injecting Doe into the race …"
        return name if name.words[0] in given_names() else _cut(name, 1, name.label)
    for at in range(1, len(folded) - 1):
        if name.words[at - 1] in given_names() or "." in name.words[at - 1]:
            return name
        if name.words[at] in given_names() and told[folded[at:]] >= told[folded]:
            return _cut(name, at, "PERSON")
    return name


def _without_office(name: Name) -> Name:
    """ "Ohio Gov." before a name is Ohio; the office goes with the name behind it.

    "Ohio State", a university, stays.
    """
    if len(name.words) < _MIDDLE or name.words[-1].lower() not in words("titles"):
        return name
    kept = states.of_office(name.words, name.label)
    if kept == name.words:
        return name
    entry = gazetteer().names.get(" ".join(name.words[:-1])) or name.words[-1].endswith(".")
    if not entry or name.last - name.first != len(name.words):
        return name
    last = name.last - 1
    return replace(name, last=last, head=min(name.head, last - 1), words=kept, label="GPE")


def _is_acronym(parts: Sequence[str]) -> bool:
    """ "GOP Jane Doe", "NBC Jane": letters in front of a given name."""
    first, rest = parts[0], parts[1]
    capitals = first.isalpha() and first.isupper() and len(first) > 2
    return capitals and rest in given_names() and first.title() not in given_names()


def _cut(name: Name, at: int, label: str) -> Name:
    """The name without its first `at` words; its head is among the others."""
    first = name.first + at
    head = name.head if name.head >= first else name.last - 1
    return replace(name, first=first, label=label, head=head, words=name.words[at:])


def _folded(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple(w.casefold() for w in parts)
