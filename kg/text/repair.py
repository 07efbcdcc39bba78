"""Repairs of what the parser often gets wrong, each with the reason; a table of small rules.

A repair changes a tree while it is being made and returns whether it did. Tokens are moved
with `move`, which keeps the children in step.
"""

from collections.abc import Callable

from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree

Repair = Callable[[Tree], None]

_NAMED = frozenset(("PERSON", "ORG", "NORP", "GPE", "FAC", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT"))
_GIVES_A_NAME = frozenset(("call", "consider", "deem", "label", "brand", "find", "dub", "make"))


def repaired(tree: Tree) -> Tree:
    """Return `tree` after all repairs (changed in place while it is being made)."""
    for repair in REPAIRS:
        repair(tree)
    return tree


def move(tree: Tree, token: int, head: int, dep: str) -> None:
    """Hang `token` on `head` with the label `dep`."""
    tree.heads[token] = head
    tree.deps[token] = dep


def one_root(tree: Tree) -> None:
    """A head outside the sentence or a second root would make walks run wild."""
    roots = [i for i, h in enumerate(tree.heads) if h == i or not 0 <= h < len(tree.words)]
    for i in roots[1:]:
        move(tree, i, roots[0], "dep")
    if len(roots) > 1:
        tree.hang()


def name_after_noun(tree: Tree) -> None:
    """ "the Palestinian group Hamas", "Deputy Minister Bogdanov": the name is what is meant.

    The parser makes the noun the head (or loses the name to the verb as a second subject);
    the name takes the noun's place and the noun becomes its modifier.
    """
    for first, last, kind in tree.names:
        if kind not in _NAMED or first == 0:
            continue
        head = _outer(tree, first, last)
        if tree.tags[head] not in PROPER_TAGS:
            continue
        before = first - 1
        common = tree.tags[before] in ("NN", "NNS")
        if tree.tags[before] not in NOUN_TAGS or (tree.entity_types[before] and not common):
            continue
        noun = tree.heads[head]
        if tree.deps[head] == "appos" and noun < first and _reaches(tree, noun, before):
            _swap(tree, noun, head)
        elif tree.deps[head] in ("nsubj", "nsubjpass") and tree.deps[before] in (
            "pobj", "nsubj", "nsubjpass",
        ):  # fmt: skip
            if tree.deps[before] != "pobj" and tree.heads[before] != tree.heads[head]:
                continue
            _swap(tree, before, head)


def _outer(tree: Tree, first: int, last: int) -> int:
    for i in range(last - 1, first - 1, -1):
        if not first <= tree.heads[i] < last or tree.heads[i] == i:
            return i
    return last - 1


def _reaches(tree: Tree, noun: int, token: int) -> bool:
    """Whether `token` lies in the phrase of `noun`, no comma between the noun and it."""
    if any(tree.words[i] in (",", "(", ";", ":", "—", "–") for i in range(noun, token + 1)):
        return False
    i = token
    while i != noun and tree.heads[i] != i:
        i = tree.heads[i]
    return i == noun


def _swap(tree: Tree, noun: int, name: int) -> None:
    above, dep = tree.heads[noun], tree.deps[noun]
    # a noun under the name would make a ring
    if above == name or tree.tags[noun] not in NOUN_TAGS:
        return
    move(tree, name, name if above == noun else above, dep)
    move(tree, noun, name, "nmod")
    for k in tree.kids[noun]:
        if k > name and tree.deps[k] in ("relcl", "punct", "appos", "acl"):
            move(tree, k, name, tree.deps[k])
        elif tree.deps[k] in ("cc", "conj") and k > name:
            move(tree, k, name, tree.deps[k])
    tree.hang()


def judged_object(tree: Tree) -> None:
    """ "called such a step undignified": the step is the object, not a measure of it."""
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep != "oprd" or tree.lemmas[tree.heads[i]] not in _GIVES_A_NAME:
            continue
        first = tree.child(tree.heads[i], "oprd")
        if first < i and tree.tags[first] in NOUN_TAGS and _has_no_object(tree, tree.heads[i]):
            tree.deps[first] = "dobj"
        for k in tree.children(i, "npadvmod"):
            if tree.tags[k] in NOUN_TAGS and tree.children(k, "det"):
                move(tree, k, tree.heads[i], "dobj")
                changed = True
    if changed:
        tree.hang()


def _has_no_object(tree: Tree, verb: int) -> bool:
    return tree.child(verb, "dobj") < 0


REPAIRS: tuple[Repair, ...] = (one_root, name_after_noun, judged_object)
