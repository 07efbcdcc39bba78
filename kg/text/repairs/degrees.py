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
        _letters_behind(tree, i)
        _letters_speak(tree, i)
        name = tree.heads[i]
        if tree.deps[i] not in ("conj", "appos", "npadvmod", "dep", "nmod") or name >= i - 1:
            continue
        if tree.tags[name] not in PROPER_TAGS or any(
            tree.words[k] != "," for k in range(name + 1, i)
        ):
            continue
        if tree.lower[i + 1 : i + 2] == ["for"]:
            tree.deps[i] = "appos"  # "Ann Lee, MP for Velm": an office
            move(tree, i + 1, i, "prep")
            tree.hang()
            continue
        for k in list(tree.kids[i]):
            if k > i:
                move(tree, k, name, tree.deps[k])
        tree.deps[i] = "nmod"
        tree.entity_types[i] = ""
        tree.names[:] = [n for n in tree.names if n[:2] != (i, i + 1)]
        tree.hang()


def _letters_behind(tree: Tree, i: int) -> None:
    """ "Stuart Hill KC said": it is Hill who says it, the letters are his."""
    surname = i - 1
    if not tree.words[i].isupper() or tree.heads[surname] != i:
        return
    if tree.tags[surname] not in PROPER_TAGS or tree.entity_types[surname] != "PERSON":
        return
    above = tree.heads[i]
    tree.heads[surname], tree.deps[surname] = (surname if above == i else above), tree.deps[i]
    for k in tree.kids[i]:
        if k != surname:
            tree.heads[k] = surname
    tree.heads[i], tree.deps[i], tree.entity_types[i] = surname, "nmod", ""
    tree.names[:] = [(b, i if b < i < e else e, kind) for b, e, kind in tree.names if b != i]
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
