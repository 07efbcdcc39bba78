"""Members of lists that are none: ends of a range, two roles of one, an adjective."""

from kg.text.repairs.agreement import number_of_verb
from kg.text.tree import Tree

_SPANS = frozenset(("between", "from"))


def range_of_numbers(tree: Tree) -> None:
    """ "paid between $30 and $60": nobody paid $60."""
    if "between" not in tree.lower:
        return
    for last, dep in enumerate(tree.deps):
        first = tree.heads[last]
        if dep != "conj" or tree.tags[last] != "CD" or tree.tags[first] != "CD":
            continue
        if any(tree.lower[k] in _SPANS for k in tree.children(first, "quantmod", "advmod")):
            _take_in(tree, first, last)


def one_in_two_roles(tree: Tree) -> None:
    """ "The former first lady and senator is a planner": one person is."""
    for last, dep in enumerate(tree.deps):
        if dep != "conj":
            continue
        first = tree.heads[last]
        verb = tree.heads[first]
        if tree.tags[last] not in ("NN", "NNP") or tree.tags[first] != "NN":
            continue
        if (
            not tree.words[last].islower()
            or tree.deps[first] not in ("nsubj", "nsubjpass")
            or tree.child(last, "conj") >= 0
        ):
            continue
        if tree.child(first, "det") < 0 or tree.child(last, "det", "poss") >= 0:
            continue
        joined = any(tree.lower[k] == "and" for k in tree.children(first, "cc"))
        if joined and number_of_verb(tree, verb) == "one":
            _take_in(tree, first, last)


def tail_of_members(tree: Tree) -> None:
    """ "the state or hackers paid by it", "ears, nose and two eyes in the fur": of the last one.

    The parser hangs what stands behind a list on its first member; of two bare nouns ("chaos
    and violence on its streets") it may be said.
    """
    if "conj" not in tree.deps:
        return
    moved: set[int] = set()
    for tail, dep in enumerate(tree.deps):
        first = tree.heads[tail]
        if dep not in ("prep", "acl") or tree.tags[first] not in ("NN", "NNS", "NNPS"):
            continue
        if first > tail or tree.words[tail - 1] == ",":
            continue
        members = [k for k in tree.conjuncts(first) if first < k < tail]
        if not members or tree.tags[members[-1]] not in ("NN", "NNS"):
            continue
        if first in moved or _is_of_last(tree, tail, members):
            tree.heads[tail] = members[-1]
            moved.add(first)
    if moved:
        tree.hang()


def _is_of_last(tree: Tree, tail: int, members: list[int]) -> bool:
    if tree.deps[tail] == "acl" or len(members) > 1:
        return True
    if tree.tags[tree.heads[tail]] == "NNPS":
        return True  # "Greens and friends of Lund": no Greens of Lund
    if tree.child(members[0], "det", "poss", "nummod") >= 0:
        return True
    return any(tree.lower[k] in ("it", "them") for k in tree.children(tail, "pobj"))


def adjective_no_member(tree: Tree) -> None:
    """ "born with a strong body and proud of it": nobody is born with "proud of it"."""
    changed = False
    for last, dep in enumerate(tree.deps):
        first = tree.heads[last]
        if dep != "conj" or tree.tags[last] != "JJ" or tree.tags[first] not in ("NN", "NNS"):
            continue
        if tree.child(last, "prep") > last and tree.child(last, "det", "poss") < 0:
            tree.deps[last] = "dep"
            changed = True
    if changed:
        tree.hang()


def _take_in(tree: Tree, first: int, last: int) -> None:
    for k in tree.children(first, "cc"):
        if first < k < last:
            tree.heads[k] = last
    tree.deps[last] = "nmod"
    tree.hang()
