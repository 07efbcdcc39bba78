"""Names with small words, of which the parser makes verbs: "Ana do Lund", "von der Holm"."""

from kg.text.repairs.alone import given_names
from kg.text.repairs.moving import outer
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
    bearer = next(
        (i for i in inside if tree.tags[i] in NOUN_TAGS and _hangs_outside(tree, i, inside)),
        outer(tree, first, last),
    )
    above, dep = tree.heads[bearer], tree.deps[bearer]
    verb = _verb_below(tree, inside) if tree.root in inside else -1
    if verb >= 0:
        tree.heads[verb], tree.deps[verb] = verb, "ROOT"
        if above in inside:
            above, dep = verb, "nsubj" if bearer < verb else "dobj"
    for i in inside:
        for k in tree.kids[i]:
            if k not in inside and k != verb:
                of_verb = tree.tags[i] in VERB_TAGS and verb >= 0
                tree.heads[k] = verb if of_verb else head
        tree.heads[i], tree.deps[i] = head, "compound"
        tree.tags[i], tree.lemmas[i] = "NNP", tree.words[i]
    tree.heads[head] = head if above in inside else above
    tree.deps[head] = "ROOT" if above in inside else dep
    tree.hang()


def _hangs_outside(tree: Tree, i: int, inside: range) -> bool:
    return tree.heads[i] not in inside


def _verb_below(tree: Tree, inside: range) -> int:
    """The verb that a small word, taken for the sentence's own, has below it."""
    return next(
        (k for i in inside for k in tree.kids[i]
         if k not in inside and tree.tags[k] in VERB_TAGS and tree.deps[k] in _CLAUSES
         and tree.child(k, "mark", "advmod") < 0),
        -1,
    )  # fmt: skip
