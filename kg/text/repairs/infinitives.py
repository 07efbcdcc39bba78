"""Infinitives that the tagger takes for nouns: "the decision to jump-start relations"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree


def infinitive_after_noun(tree: Tree) -> None:
    """What stands between "to" and its object is a verb; the noun in front holds it."""
    for i in range(2, len(tree)):
        thing, holder = tree.heads[i], i - 2
        if tree.tags[i] not in ("NN", "JJ") or tree.tags[i - 1] != "TO" or thing <= i:
            continue
        if tree.tags[thing] not in NOUN_TAGS or tree.tags[holder] not in NOUN_TAGS:
            continue
        if tree.deps[i - 1] != "aux" or tree.heads[i - 1] not in (i, thing):
            continue
        tree.tags[i] = "VB"
        if tree.heads[holder] == thing:
            move(tree, holder, tree.heads[thing], tree.deps[thing])
        move(tree, i, holder, "acl")
        move(tree, thing, i, "dobj")
        move(tree, i - 1, i, "aux")
        tree.hang()
