"""Rows of nouns: one number for all of them, a body beside what has no name."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words

JOINT = "joint"
_OWN = ("det", "poss", "nummod", "predet")
_PLAIN = ("NN", "NNS")


def counted_row(tree: Tree) -> None:
    """ "came from 62 people, firms and unions": sixty-two in all, so none of the three by itself.

    The members become parts of one phrase.
    """
    changed = False
    for number, dep in enumerate(tree.deps):
        head = tree.heads[number]
        if dep != "nummod" or tree.tags[head] != "NNS" or tree.tags[number] != "CD":
            continue
        if tree.entity_types[number] not in ("", "CARDINAL") or tree.deps[head] == "conj":
            continue
        row = tree.conjuncts(head)
        if len(row) < 2 or not tree.children(head, "cc", "conj"):
            continue
        if any(tree.tags[k] != "NNS" or tree.child(k, *_OWN) >= 0 for k in row[1:]):
            continue
        if any(tree.children(k, "prep", "relcl", "acl", "appos") for k in row[:-1]):
            continue
        for k in tree.kids[head]:
            if head < k < row[-1] + 1 and tree.deps[k] in ("cc", "conj", "punct"):
                tree.deps[k] = JOINT
                changed = True
    if changed:
        tree.hang()


def body_and_others(tree: Tree) -> None:
    """ "the Port Board and state offices in Norway": the board is no kind of office.

    The parser makes the name a modifier of the noun behind "and".
    """
    if "nmod" not in tree.deps:
        return
    for name, dep in enumerate(tree.deps):
        head = tree.heads[name]
        if dep != "nmod" or tree.tags[name] not in PROPER_TAGS or tree.tags[head] not in _PLAIN:
            continue
        joined = tree.child(name, "cc")
        if joined != name + 1 or tree.lower[name] not in words("joint_bodies"):
            continue
        if not any(a < name < b for a, b, _ in tree.names) or head < joined:
            continue
        before = [k for k in tree.kids[head] if k < name]
        move(tree, name, tree.heads[head], tree.deps[head])
        if tree.heads[name] == head:
            continue
        for k in before:
            move(tree, k, name, tree.deps[k])
        move(tree, head, name, "conj")
        tree.entity_types[head] = ""
        tree.hang()
