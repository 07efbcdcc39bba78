"""Repairs of what the parser often gets wrong, each with the reason; a table of small rules."""

from collections.abc import Callable

from kg.text.tree import Tree

Repair = Callable[[Tree], bool]


def repaired(tree: Tree) -> Tree:
    """Return `tree` after all repairs (changed in place while it is being made)."""
    changed = [repair(tree) for repair in REPAIRS]
    if any(changed):
        tree.hang()
    return tree


def one_root(tree: Tree) -> bool:
    """A head outside the sentence or a second root would make walks run wild."""
    changed = False
    roots = [i for i, h in enumerate(tree.heads) if h == i or not 0 <= h < len(tree.words)]
    for i in roots[1:]:
        tree.heads[i] = roots[0]
        tree.deps[i] = "dep"
        changed = True
    return changed


REPAIRS: tuple[Repair, ...] = (one_root,)
