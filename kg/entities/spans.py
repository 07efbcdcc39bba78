"""The whole stretch of text that a phrase takes up, with clauses and appositions behind it."""

from kg.text.tree import Tree

_NOT_PART = frozenset(("cc", "conj", "preconj", "parataxis", "dep"))


def whole(tree: Tree, head: int) -> tuple[int, int]:
    """Return first and last + 1 token of the whole phrase of `head`.

    "Steve Whitmore, a representative for the office" — relative clauses, appositions and a
    genitive ending belong to it, coordinated phrases do not.
    """
    first, last = head, head
    stack = [head]
    while stack:
        i = stack.pop()
        for k in tree.kids[i]:
            if i == head and (tree.deps[k] in _NOT_PART or tree.deps[k] == "punct"):
                continue
            first, last = min(first, k), max(last, k)
            stack.append(k)
    while last > head and tree.deps[last] == "punct" and tree.words[last] in ",;:.":
        last -= 1
    return first, last + 1
