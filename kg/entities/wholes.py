"""Names that the model cuts at a small word: "Fire | and Rescue Service", "Act | of 2015"."""

from collections.abc import Sequence

from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.repairs import BODIES, Span
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_COUPLE = 3  # words
_YEAR = 4  # digits
_LAWS = frozenset(("act", "bill", "treaty", "agreement", "convention"))
_HOUSES = frozenset(("center", "centre", "institute", "foundation", "school", "society"))
_OTHERS = frozenset(("PERSON", "GPE", "NORP", "LOC", "DATE", "TIME"))


def whole_names(tree: Tree, spans: list[Span]) -> list[Span]:
    """Return the names with what small words cut off, those they swallow left out.

    "North Wales Fire and Rescue Service", "House Education and the Workforce Committee",
    "Boston Center for the Arts", "Justice for Victims of Trafficking Act of 2015".
    """
    out: list[Span] = []
    for start, last, label in _with_peers(spans, _peers(tree)):
        if out and last <= out[-1][1]:
            continue
        first = start - _is_dated(tree, start, label)
        begin = _law_begins(tree, first, last)
        end = _goes_on(tree, first, last)
        if begin < first or end > last:
            while out and out[-1][1] > begin:
                begin = min(begin, out.pop()[0])
            label = "LAW" if tree.lower[last - 1] in _LAWS else "ORG"
        out.append((begin, end, label))
    return out


def _with_peers(spans: list[Span], peers: list[Span]) -> list[Span]:
    """Return the names with those of peers, what overlaps them cut: "Ann | Duchess of Holm"."""
    out = list(spans)
    for begin, end, _ in peers:
        out = [
            (first, min(last, begin) if last > begin and first < end else last, label)
            for first, last, label in out
            if not begin <= first < end
        ]
    return sorted([*out, *peers])


def _peers(tree: Tree) -> list[Span]:
    """ "the Duchess of Holm": a title and its place name somebody, whatever the model says."""
    found: list[Span] = []
    peers = words("peers")
    if peers.isdisjoint(tree.lower):
        return found
    for i in range(len(tree.words) - 2):
        if tree.lower[i] not in peers or tree.lower[i + 1] != "of":
            continue
        end = i + 2
        while end < len(tree.words) and tree.tags[end] in PROPER_TAGS and tree.words[end].istitle():
            end += 1
        if tree.words[i].istitle() and end > i + 2:
            found.append((i, end, "PERSON"))
    return found


def _is_dated(tree: Tree, first: int, label: str) -> bool:
    """Whether a year tells which event is meant: "the [1998] Harbour Cup"."""
    if label != "EVENT" or first == 0:
        return False
    year = tree.words[first - 1]
    return year.isdigit() and len(year) == _YEAR and tree.heads[first - 1] >= first


def _goes_on(tree: Tree, first: int, last: int) -> int:
    """Where the name really ends."""
    final = tree.lower[last - 1]
    person = tree.words[first] in given_names() and nouns().get(final) != "organization"
    if person or last + 1 >= len(tree.words):
        return last
    small = tree.lower[last]
    if final in _LAWS and small == "of" and tree.words[last + 1].isdigit():
        return last + 2 if len(tree.words[last + 1]) == 4 else last
    start = last + 1 + (tree.lower[last + 1] == "the")
    end = start
    if small == "of" and nouns().get(final) == "organization" and tree.words[last - 1].istitle():
        while end < len(tree.words) and _is_place(tree, end):
            end += 1
        return last if end == start else end
    while end < len(tree.words) and (
        _is_part(tree, end) or (small == "for" and _is_some(tree, end))
    ):
        end += 1
    if end == start:
        return last
    if small == "for" and (nouns().get(final) == "organization" or final in _HOUSES):
        more = end + 1 < len(tree.words) and tree.lower[end] == "of" and _is_part(tree, end + 1)
        return end + 2 if more else end
    body = nouns().get(tree.lower[end - 1]) in BODIES and end - start > 1
    if small == "and" and body and _is_common(tree, last - 1) and _is_common(tree, start):
        return end
    return last


def _law_begins(tree: Tree, first: int, last: int) -> int:
    """Where the name of a law begins: "[Justice for Victims of] Trafficking Act"."""
    if tree.lower[last - 1] not in _LAWS:
        return first
    left = first
    while left > 1 and tree.lower[left - 1] in ("of", "for", "and") and _is_part(tree, left - 2):
        left -= 2
        while left > 0 and _is_part(tree, left - 1):
            left -= 1
    return left


def _is_part(tree: Tree, i: int) -> bool:
    return (
        tree.tags[i] in PROPER_TAGS
        and tree.words[i][:1].isupper()
        and tree.entity_types[i] not in _OTHERS
    )


def _is_place(tree: Tree, i: int) -> bool:
    """ "the Sailors Union of [Ohio]", "a Port Board of [Danes]" and "of [Monday]" go on no name."""
    named = tree.tags[i] in PROPER_TAGS and tree.words[i].istitle()
    return named and tree.entity_types[i] in ("GPE", "LOC", "ORG", "")


def _is_some(tree: Tree, i: int) -> bool:
    """ "Coalition for the [Homeless]", "Center for [American] Progress"."""
    return tree.entity_types[i] == "NORP" and tree.tags[i] in PROPER_TAGS


def _is_common(tree: Tree, i: int) -> bool:
    """Whether it is a common word with a capital: "Fire", "Education"."""
    word = tree.lower[i]
    known = word in nouns() or word.removesuffix("s") in nouns()
    return known and word not in gazetteer().adjectives and not tree.words[i].isupper()


def apart(spans: list[list[Span]], trees: Sequence[Tree]) -> None:
    """Part "Harlan and Holm" where both are names of their own elsewhere."""
    joint = any(b - a == _COUPLE and trees[t].lower[a + 1] == "and"
                for t, found in enumerate(spans) for a, b, _ in found)  # fmt: skip
    if not joint:
        return
    single = {
        trees[t].words[a]: label
        for t, found in enumerate(spans)
        for a, b, label in found
        if b - a == 1
    }
    for tree, found in zip(trees, spans, strict=True):
        out: list[Span] = []
        for first, last, label in found:
            ends = tree.words[first], tree.words[last - 1]
            couple = last - first == _COUPLE and tree.lower[first + 1] == "and"
            if couple and single.keys() >= set(ends):
                out.append((first, first + 1, single[ends[0]]))
                out.append((last - 1, last, single[ends[1]]))
            else:
                out.append((first, last, label))
        found[:] = out
