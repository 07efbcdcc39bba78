"""Common nouns with a capital that are names, and names that are common nouns."""

from kg.text.tree import Tree
from kg.words.lists import words


def is_newspaper(tree: Tree, i: int) -> bool:
    """ "told the Guardian", "according to The Sun": a newspaper, where one is quoted.

    "The" with a capital within a sentence is part of a name.
    """
    if tree.lower[i] not in words("newspapers") or i == 0 or tree.lower[i - 1] != "the":
        return False
    if len(tree.kids[i]) > 1:
        return False  # "the guardian of the forest"
    if i > 1 and tree.words[i - 1] == "The" and tree.words[i - 2].islower():
        return True
    up = tree.heads[i]
    if tree.deps[i] == "nsubj":
        return tree.lemmas[up] in words("speech") or tree.lemmas[up] in ("report", "cite", "write")
    if tree.deps[i] in ("dobj", "dative"):
        return tree.lemmas[up] == "tell"
    return tree.lower[up] in ("to", "in") and tree.lower[up - 1] in (
        "according",
        "wrote",
        "writing",
    )


def is_one_of_many(tree: Tree, i: int) -> bool:
    """ "an ex-Girl Scout": with an article, what somebody is."""
    return any(tree.lower[k] in ("a", "an") for k in tree.kids[i])
