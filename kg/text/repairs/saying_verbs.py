"""Verbs of saying that the tagger takes for nouns: "Pole claims that he left"."""

from kg.text.tree import PROPER_TAGS, Tree
from kg.words import reporting


def verb_of_saying(tree: Tree) -> None:
    """ "But Pole claims that he left": with a subject and a clause it is a verb, no noun."""
    for i, tag in enumerate(tree.tags):
        if tag not in ("NNS", "NN") or i == 0:
            continue
        word = tree.lower[i].removesuffix("s")
        if tag == "NNS" and reporting.kind(word) == "say" and _says_that(tree, i):
            tree.tags[i], tree.lemmas[i] = "VBZ", word
            continue
        speaker = tree.child(i, "nsubj")
        if speaker < 0:
            continue
        if reporting.kind(word) and tree.lower[i] != word and tree.child(i, "ccomp") > i:
            tree.tags[i], tree.lemmas[i] = "VBZ", word
            if speaker == 0 and not tree.kids[0] and tree.tags[0] == "NN":
                tree.tags[0] = "NNP"


def _says_that(tree: Tree, i: int) -> bool:
    """ "Pole charges that ports …": a name, the verb taken for its noun, and a that-clause.

    The verb takes the place of the name.
    """
    name, that = i - 1, i + 1
    if that >= len(tree) or tree.lower[that] != "that" or tree.deps[that] != "mark":
        return False
    clause = tree.heads[that]
    named = tree.tags[name] in PROPER_TAGS or (name == 0 and tree.words[0][0].isupper())
    if not named or tree.child(name, "det", "poss") >= 0:
        return False
    if tree.heads[name] == i and tree.deps[name] == "compound" and tree.deps[i] == "ROOT":
        tree.deps[name], tree.tags[name] = "nsubj", "NNP"
        tree.heads[clause], tree.deps[clause] = i, "ccomp"
        tree.hang()
        return True
    if tree.heads[i] != name or tree.deps[name] not in ("ROOT", "ccomp", "conj", "nsubj"):
        return False
    above, dep = tree.heads[name], tree.deps[name]
    tree.heads[i], tree.deps[i] = (i if above == name else above), dep
    tree.heads[name], tree.deps[name] = i, "nsubj"
    tree.tags[name] = "NNP"
    for k in tree.kids[name]:
        if k > i:
            tree.heads[k] = i
    tree.heads[clause], tree.deps[clause] = i, "ccomp"
    tree.hang()
    return True
