"""Moving tokens of a tree without making rings."""

from kg.text.tree import Tree


def move(tree: Tree, token: int, head: int, dep: str) -> None:
    """Hang `token` on `head` with the label `dep`, unless that would make a ring."""
    above = head
    while above != token and tree.heads[above] != above:
        above = tree.heads[above]
    if above != token or head == token:
        tree.heads[token] = head
        tree.deps[token] = dep


def one_root(tree: Tree) -> None:
    """A head outside the sentence or a second root would make walks run wild."""
    roots = [i for i, h in enumerate(tree.heads) if h == i or not 0 <= h < len(tree.words)]
    for i in roots[1:]:
        move(tree, i, roots[0], "dep")
    if len(roots) > 1:
        tree.hang()
