"""Adjectives that the parser takes for something else: "constructive, penetrating questions"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree

_HOW = frozenset(
    ("badly", "poorly", "well", "newly", "recently", "highly", "heavily", "lightly", "widely",
     "freshly", "properly", "fully", "partly", "hastily", "cheaply", "illegally")
)  # fmt: skip


def participle_in_row(tree: Tree) -> None:
    """ "because of storms, badly maintained boats and fog": nobody maintains the boats badly.

    The parser makes a verb of the participle and gives it the noun behind it for an object.
    """
    if _HOW.isdisjoint(tree.lower):
        return
    for verb in range(3, len(tree) - 1):
        noun, before = verb + 1, verb - 3
        if tree.tags[verb] not in ("VBD", "VBN") or tree.lower[verb - 1] not in _HOW:
            continue
        if tree.words[verb - 2] != "," or tree.tags[before] not in ("NN", "NNS"):
            continue
        if tree.deps[verb] != "conj" or tree.heads[noun] != verb or tree.deps[noun] != "dobj":
            continue
        if tree.child(verb, "nsubj", "nsubjpass", "aux", "auxpass") >= 0:
            continue
        above = tree.heads[verb]
        for k in tree.kids[verb]:
            if k not in (noun, verb - 1):
                move(tree, k, above, tree.deps[k])
        move(tree, noun, before, "conj")
        move(tree, verb, noun, "amod")
        tree.tags[verb] = "VBN"
        tree.hang()


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
