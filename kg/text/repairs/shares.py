"""Repair of words that stand for a part of a number of people or things."""

from kg.text.tree import Tree

_SHARES = frozenset(("many", "most", "several", "few", "much"))
_ADJECTIVES = frozenset(("JJ", "JJS", "RBS", "RB"))
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "agent"))


def share(tree: Tree) -> None:
    """ "Many of the sailors left": they stand there like "some of the sailors".

    The parser takes the word for an adjective, which is nobody.
    """
    for i, word in enumerate(tree.lower):
        if word in _SHARES and tree.tags[i] in _ADJECTIVES and tree.deps[i] in _ARGUMENTS:
            of = tree.child(i, "prep")
            if of == i + 1 and tree.lower[of] == "of":
                tree.tags[i] = "DT"
