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
        _letters_speak(tree, i)
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


def _letters_speak(tree: Tree, i: int) -> None:
    """ "Ann Lee, DDS said that Z": it is Lee who says it, whom the parser leaves beside."""
    name, verb = i - 2, tree.heads[i]
    if tree.deps[i] not in ("nsubj", "nsubjpass") or name < 0 or tree.words[i - 1] != ",":
        return
    if tree.tags[name] not in PROPER_TAGS or tree.heads[name] != verb or name == verb:
        return
    if tree.entity_types[name] != "PERSON" or not tree.words[i].isupper():
        return
    tree.deps[name] = tree.deps[i]
    tree.heads[i], tree.deps[i] = name, "npadvmod"
    tree.hang()
