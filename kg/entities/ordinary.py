"""Common nouns with a capital that are names, and names that are common nouns."""

from kg.entities.gazetteer import gazetteer, given_names
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_FULL = 2  # words of a full name
_GENITIVE = ("'s", "’s", "'", "’")


def is_ordinary(tree: Tree, i: int, label: str) -> bool:
    """Whether a single capitalised word is a common noun: "the Court", "State", "Court"."""
    word = tree.words[i]
    if word.isupper() and tree.lower[i] in words("pronouns") and word not in gazetteer().names:
        return True  # "HE"
    if not word[:1].isupper() or word.isupper():
        return not word[:1].isupper() and not any(c.isupper() for c in word)
    if label == "PERSON":
        if tree.tags[i] == "NN" and tree.child(i, "det") >= 0 and tree.words[i].istitle():
            return True  # "The Gap Goes On": nobody is called so
        return nouns().get(tree.lower[i]) == "person" and is_one_of_many(tree, i)
    if word in gazetteer().names:
        return False
    known = nouns().get(tree.lower[i], "")
    if known and label == "ORG" and is_newspaper(tree, i):
        return False
    if known and known not in ("animal", "emotion", "time"):
        article = i > 0 and tree.lower[i - 1] in ("the", "a", "this", "our")
        return article or i == 0 or known in ("organization", "person", "country", "city")
    return False


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


def of_somebody(tree: Tree, first: int, last: int) -> int:
    """Where a name ends within a span that goes on with what is its own, 0 if nowhere.

    "Green Boats’s | Jill Moss", "Moss’s | 1995"; not "Reader’s Digest".
    """
    for i in range(first + 1, last - 1):
        if tree.tags[i] == "POS" and tree.words[i] in _GENITIVE:
            person = tree.words[i + 1] in given_names() and last - i > _FULL
            return i if person or tree.words[i + 1].isdigit() else 0
    return 0
