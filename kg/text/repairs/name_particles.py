"""Names with small words, of which the parser makes verbs: "Ana do Lund", "von der Holm"."""

from kg.text.repairs.alone import given_names
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words.lists import words

_SMALL = words("name_particles")
# what may begin a name; "la" and "do" never do
_FIRST = frozenset(("von", "van", "de", "del", "della", "di", "da", "dos", "bin", "ibn", "af"))
_OF_THINGS = frozenset(("DT", "JJ", "NN", "PRP$"))  # before "van": a car
_CLAUSES = ("dep", "ccomp", "advcl")
_OTHERS = frozenset(("ORG", "FAC", "LOC", "WORK_OF_ART", "EVENT", "PRODUCT"))


def name_with_particles(tree: Tree) -> None:
    """ "Ursula von der Leyen", "Andre Correa do Lago": one person, whose name ends with a noun."""
    if _SMALL.isdisjoint(tree.words):
        return
    end = 0
    for i in range(len(tree) - 1):
        if i < end or tree.words[i] not in _SMALL:
            continue
        end = i + 1
        while end < len(tree) - 1 and tree.words[end] in _SMALL:
            end += 1
        if _is_name(tree, end):
            first, last = _begin(tree, i), _end(tree, end)
            if first >= 0 and not _is_other(tree, first, last):
                _join(tree, first, last)


def _is_name(tree: Tree, i: int) -> bool:
    return (
        tree.tags[i] in PROPER_TAGS
        and tree.words[i][0].isupper()
        and tree.entity_types[i] not in ("DATE", "TIME")
    )


def _begin(tree: Tree, i: int) -> int:
    """Where the name around the small word `i` begins, or -1: "Rue de Holm" is no person."""
    before = i - 1
    if before < 0 or not tree.words[before][0].isupper() or tree.tags[before] not in PROPER_TAGS:
        of_thing = before < 0 or tree.tags[before] in _OF_THINGS
        return -1 if of_thing or tree.words[i] not in _FIRST else i
    if before == 0 and tree.lower[before] in _FIRST:
        return before  # "Von der Holm left."
    if tree.lower[before] in words("titles"):
        return i if tree.words[i] in _FIRST else -1
    first, _, label = _name_at(tree, before)
    called = tree.words[first] in given_names()
    return first if label == "PERSON" or (called and label not in _OTHERS) else -1


def _end(tree: Tree, i: int) -> int:
    """Where the name ends whose capitalised part begins at `i`."""
    _, last, label = _name_at(tree, i)
    if not label:
        while last < len(tree) and _is_name(tree, last) and not tree.entity_types[last]:
            last += 1
    return last


def _name_at(tree: Tree, i: int) -> tuple[int, int, str]:
    return next((n for n in tree.names if n[0] <= i < n[1]), (i, i + 1, ""))


def _is_other(tree: Tree, first: int, last: int) -> bool:
    """ "Juan de la Cruz" found whole and read well needs nothing."""
    whole = any(a <= first and last <= b and kind == "PERSON" for a, b, kind in tree.names)
    return whole and all(
        first <= tree.heads[i] < last and not tree.tags[i].startswith("V")
        for i in range(first, last - 1)
    )


def _join(tree: Tree, first: int, last: int) -> None:
    """Make one person of the words, the last of which stands for all."""
    outside = [n for n in tree.names if n[1] <= first or n[0] >= last]
    tree.names[:] = sorted([*outside, (first, last, "PERSON")])
    tree.entity_types[first:last] = ["PERSON"] * (last - first)
    head, inside = last - 1, range(first, last)
    before = list(tree.heads), list(tree.deps), list(tree.tags)
    bearer = next(
        (i for i in inside if tree.tags[i] in NOUN_TAGS and tree.heads[i] not in inside),
        tree.head_of(first, last),
    )
    above, dep = tree.heads[bearer], tree.deps[bearer]
    taken = next((i for i in inside if tree.tags[i] in VERB_TAGS and not _is_inner(tree, i)), -1)
    verb = _verb_below(tree, inside) if taken >= 0 else -1
    if verb >= 0:
        tree.heads[verb] = verb if tree.heads[taken] in inside else tree.heads[taken]
        tree.deps[verb] = tree.deps[taken]
        if above in inside:
            above, dep = verb, "nsubj" if bearer < verb else "dobj"
    for i in inside:
        for k in tree.kids[i]:
            if k not in inside and k != verb:
                tree.heads[k] = verb if verb >= 0 and tree.tags[i] in VERB_TAGS else head
        tree.heads[i], tree.deps[i] = head, "compound"
        tree.tags[i], tree.lemmas[i] = "NNP", tree.words[i]
    tree.heads[head], tree.deps[head] = (head, "ROOT") if above in inside else (above, dep)
    if not _hangs_together(tree):
        tree.heads[:], tree.deps[:], tree.tags[:] = before
    tree.hang()


def _is_inner(tree: Tree, i: int) -> bool:
    return tree.heads[i] != i and not tree.kids[i]


def _hangs_together(tree: Tree) -> bool:
    """Whether every word leads to the one root."""
    tree.hang()
    roots = [i for i, head in enumerate(tree.heads) if head == i]
    return len(roots) == 1 and len(tree.subtree(roots[0])) == len(tree)


def _verb_below(tree: Tree, inside: range) -> int:
    """The verb that a small word, taken for a verb itself, has below it."""
    return next(
        (k for i in inside for k in tree.kids[i]
         if k not in inside and tree.tags[k] in VERB_TAGS and tree.deps[k] in _CLAUSES
         and not any(tree.deps[c] == "mark" or tree.tags[c] == "WRB" for c in tree.kids[k])),
        -1,
    )  # fmt: skip
