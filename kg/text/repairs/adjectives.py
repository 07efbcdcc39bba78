"""Adjectives that the parser takes for something else: "constructive, penetrating questions"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree


def row_of_adjectives(tree: Tree) -> None:
    """ "a series of constructive, penetrating questions": nobody penetrates the questions."""
    if "VBG" not in tree.tags:
        return
    for first, dep in enumerate(tree.deps[:-3]):
        if tree.tags[first] != "JJ" or dep not in ("pobj", "dobj") or tree.words[first + 1] != ",":
            continue
        second, noun = first + 2, first + 3
        if tree.tags[second] != "VBG" or tree.deps[noun] != "dobj" or tree.heads[noun] != second:
            continue
        if tree.tags[noun] not in NOUN_TAGS or tree.child(second, "nsubj", "aux") >= 0:
            continue
        move(tree, noun, tree.heads[first], dep)
        for k in tree.kids[second]:
            if k > noun:
                move(tree, k, tree.heads[second], tree.deps[k])
        for k in (*tree.kids[first], first, second):
            move(tree, k, noun, "amod" if k in (first, second) else tree.deps[k])
        tree.tags[second] = "JJ"
        tree.hang()


def as_of_comparison(tree: Tree) -> None:
    """ "is as open to a bid as Velm": as open as Velm is, and no bid is as Velm."""
    if tree.lower.count("as") < 2:
        return
    for second, dep in enumerate(tree.deps):
        noun = tree.heads[second]
        prep = tree.heads[noun]
        judged = tree.heads[prep]
        if dep != "prep" or tree.lower[second] != "as" or tree.deps[noun] != "pobj":
            continue
        if tree.tags[judged] != "JJ" or not prep < noun < second:
            continue
        if any(tree.lower[k] == "as" for k in tree.children(judged, "advmod")):
            move(tree, second, judged, "prep")
            tree.hang()
