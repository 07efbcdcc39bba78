"""Letters behind a name: "Leslie Botham, M.D., and Ivo Kern, M.D." are two people."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words


def degree(tree: Tree) -> None:
    """ "Ann Lee, M.D., head of the clinic": the letters are part of the name before them.

    The parser takes them for a second person, or for what the words behind explain.
    """
    if words("degrees").isdisjoint(tree.lower):
        return
    found = [i for i in range(1, len(tree)) if tree.lower[i] in words("degrees")]
    for i in found:
        name = tree.heads[i]
        if tree.deps[i] not in ("conj", "appos", "npadvmod", "dep") or name >= i:
            continue
        if tree.tags[name] not in PROPER_TAGS or any(
            tree.words[k] != "," for k in range(name + 1, i)
        ):
            continue
        for k in list(tree.kids[i]):
            if k > i:
                move(tree, k, name, tree.deps[k])
        tree.deps[i] = "nmod"
        tree.entity_types[i] = ""
        tree.names[:] = [n for n in tree.names if n[:2] != (i, i + 1)]
        tree.hang()
