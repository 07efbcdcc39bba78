"""Repair of a day or a place that the parser makes a part of the name behind it."""

from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words

_TIMES = frozenset(("DATE", "TIME"))
_PREPOSITIONS = frozenset(
    ("on", "in", "at", "by", "since", "until", "during", "before", "after", "of", "for", "late",
     "early", "last", "this")
)  # fmt: skip
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LONGEST = 4


def day_before_name(tree: Tree) -> None:
    """ "In a speech on Monday Berg said that Z", "in Oslo Berg said": it is Berg who says it.

    The parser makes "Monday Berg" one name and leaves the verb without a subject.
    """
    for name in range(2, len(tree) - 1):
        if tree.tags[name] not in PROPER_TAGS or tree.deps[name] not in ("pobj", "nsubj"):
            continue
        verb = _verb_behind(tree, name)
        if verb < 0:
            continue
        first, last = _days_before(tree, name)
        if first < 0 or (tree.deps[name] == "nsubj" and tree.heads[name] != verb):
            continue
        if tree.deps[name] == "pobj" and tree.child(verb, "nsubj", "nsubjpass", "expl") >= 0:
            continue
        _apart(tree, first, last, name, verb)


def _verb_behind(tree: Tree, name: int) -> int:
    """The finite verb that follows the name, an adverb between them or none; else -1."""
    i = name + 1
    while i < len(tree) - 1 and tree.tags[i] == "RB":
        i += 1
    if tree.tags[i] not in _FINITE or i > name + 2:
        return -1
    if tree.deps[i] in ("aux", "auxpass"):
        return tree.heads[i]
    return i if tree.deps[i] in ("ROOT", "ccomp", "conj", "advcl", "parataxis") else -1


def _days_before(tree: Tree, name: int) -> tuple[int, int]:
    """The first and the last word of the day that hangs on a name, or -1, -1."""
    last = name - 1
    while last > 0 and tree.heads[last] == name and tree.tags[last] in PROPER_TAGS:
        if _is_day(tree, last, name):
            break
        last -= 1
    first = last
    while first > 0 and name - first <= _LONGEST and _is_day(tree, first, name):
        first -= 1
    first += 1
    if first > last or name - last > 3 or name not in tree.ancestors(last):
        return -1, -1
    return first, last


def _is_day(tree: Tree, i: int, name: int) -> bool:
    """ "April Ross" is somebody, "Monday Ross" is not; nor is "Ohio Ross"."""
    if tree.entity_types[i] == "GPE":
        return tree.entity_types[name] == "PERSON"
    known = tree.lower[i].rstrip(".") in words("calendar")
    unnamed = not tree.entity_types[i] or tree.lower[i].endswith("day")
    return tree.entity_types[i] in _TIMES or (known and unnamed)


def _apart(tree: Tree, first: int, last: int, name: int, verb: int) -> None:
    """Make the day the preposition's, the name the subject of the verb."""
    held = [k for k in range(first, last + 1) if not first <= tree.heads[k] <= last]
    day = held[-1]
    before = first - 1
    bare = tree.tags[before] == "IN" and tree.lower[before] in _PREPOSITIONS
    if tree.entity_types[day] == "GPE" and not bare:
        return  # "Ohio Governor Ross said", "Ohio Ross"
    if bare and tree.child(before, "pobj") in (-1, name):
        tree.heads[day], tree.deps[day] = before, "pobj"
    else:
        tree.heads[day], tree.deps[day] = verb, "npadvmod"
    for k in held[:-1]:
        tree.heads[k], tree.deps[k] = day, "compound"
    if tree.deps[name] == "pobj":
        tree.heads[name], tree.deps[name] = verb, "nsubj"
    for k in tree.kids[name]:
        if k < first and tree.deps[k] in ("det", "amod", "poss"):
            tree.heads[k] = day
    tree.names[:] = [
        (max(b, last + 1), e, kind) if b <= last < e - 1 and kind not in _TIMES else (b, e, kind)
        for b, e, kind in tree.names
    ]
    tree.hang()
