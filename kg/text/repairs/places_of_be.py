"""Adverbs that are what something is: "is home to", "is north of", "are missing"."""

from kg.text.tree import Tree

_WINDS = frozenset(
    ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
)


def adverb_as_predicate(tree: Tree) -> None:
    """ "Velm is home to three mills", "lies north of Velm": with its preposition, a predicate."""
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep not in ("advmod", "attr") or tree.tags[i] not in ("RB", "NN", "JJ"):
            continue
        if tree.lemmas[tree.heads[i]] != "be" or tree.heads[i] > i:
            continue
        preps = {tree.lower[k] for k in tree.children(i, "prep")}
        if (tree.lower[i] == "home" and "to" in preps) or (
            tree.lower[i] in _WINDS and "of" in preps
        ):
            tree.tags[i], tree.deps[i] = "JJ", "acomp"
            changed = True
    if changed:
        tree.hang()


def missing_as_predicate(tree: Tree) -> None:
    """ "Two sailors are missing": they miss nothing, it is what they are."""
    for i, word in enumerate(tree.lower):
        if word != "missing" or tree.tags[i] != "VBG" or tree.child(i, "dobj", "ccomp") >= 0:
            continue
        be = tree.child(i, "aux")
        subject = tree.child(i, "nsubj")
        if be < 0 or tree.lemmas[be] != "be" or not 0 <= subject < be:
            continue
        above, dep = tree.heads[i], tree.deps[i]
        tree.heads[be], tree.deps[be] = (be if above == i else above), dep
        for k in tree.kids[i]:
            if k != be:
                tree.heads[k] = be
        tree.heads[i], tree.deps[i], tree.tags[i] = be, "acomp", "JJ"
        tree.lemmas[i] = "missing"
        tree.hang()
