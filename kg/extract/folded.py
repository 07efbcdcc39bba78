"""Nouns that belong to their verb: "took place in Doha", "gives a boost to trade"."""

from kg.extract.clause import Clause
from kg.text.tree import Tree
from kg.words.lists import words

_ALONE = frozenset((("take", "place"), ("take", "part"), ("take", "office"), ("take", "effect")))
_ARTICLES = frozenset(("a", "an"))


def folded(tree: Tree, clause: Clause) -> int:
    """Return the object that makes the verb with it, -1 for none.

    "gives a boost to trade" → give boost to | trade; "gives a big boost to trade" says more
    than the relation could, and "gives a boost" alone tells nothing of what it boosts.
    """
    if len(clause.objects) != 1:
        return -1
    noun = clause.objects[0]
    verb = tree.lemmas[clause.verb]
    if (verb, tree.lower[noun]) in _ALONE and not tree.kids[noun]:
        return noun
    if f"{verb} {tree.lower[noun]}" not in words("light_verbs"):
        return -1
    bare = all(tree.lower[k] in _ARTICLES for k in tree.kids[noun])
    to = any(p.words == "to" and p.head >= 0 and not p.clause for p in clause.preps)
    return noun if bare and to and clause.verb < noun else -1
