"""The whole stretch of text that a phrase takes up, with clauses and appositions behind it."""

from kg.text.tree import Tree

_BEFORE = frozenset(
    ("det", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "predet", "advmod", "case")
)
_BEHIND = frozenset(("prep", "acl", "relcl", "appos", "case", "nummod", "amod", "nmod"))
_LOOSE = frozenset(("by", "including", "after", "before", "since", "until", "during", "despite"))
_TIMES = frozenset(("DATE", "TIME"))


def whole(tree: Tree, head: int, *, name: bool = False) -> tuple[int, int]:
    """Return first and last + 1 token of the whole phrase of `head`.

    "Steve Whitmore, a representative for the office" — relative clauses, appositions and a
    genitive ending belong to it, coordinated phrases and loose adjuncts do not; of a `name`
    no prepositional phrase but one with "of".
    """
    first, last = head, head
    for k in tree.kids[head]:
        if _belongs(tree, head, k, name):
            for i in tree.subtree(k):
                first, last = min(first, i), max(last, i)
    while last > head and tree.deps[last] == "punct" and tree.words[last] in ",;:.—–-":
        last -= 1
    opened = tree.words[first : last + 1].count("(") - tree.words[first : last + 1].count(")")
    if opened > 0 and last + 1 < len(tree.words) and tree.words[last + 1] == ")":
        last += 1
    return first, last + 1


def _belongs(tree: Tree, head: int, k: int, name: bool) -> bool:
    dep = tree.deps[k]
    if k < head:
        return dep in _BEFORE
    if dep not in _BEHIND:
        return False
    if dep == "prep":
        inner = tree.child(k, "pobj")
        if inner >= 0 and tree.entity_types[inner] in _TIMES:
            return False
        return tree.lower[k] == "of" if name else tree.lower[k] not in _LOOSE
    return True
