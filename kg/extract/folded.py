"""What makes a verb: "takes over", "helps sell", "took place in Doha", "gives a boost to trade"."""

from kg.extract.clause import Clause
from kg.text.tree import Tree
from kg.words.light_verbs import joining

_ALONE = frozenset((("take", "place"), ("take", "part"), ("take", "office"), ("take", "effect")))
_ARTICLES = frozenset(("a", "an"))
_WHOLE = frozenset(
    ("control", "responsibility", "credit", "charge", "interest", "faith", "custody", "command",
     "part", "care", "note", "stock", "pride", "possession", "fault", "witness")
)  # fmt: skip
_HAS = frozenset(("has", "have", "'s", "’s", "'ve", "’ve"))


def folded(tree: Tree, clause: Clause) -> int:
    """Return the object that makes the verb with it, -1 for none.

    "gives a boost to trade" → give boost to | trade, "takes aim at trade"; "gives a big boost to
    trade" says more than the relation could, and "gives a boost" alone tells nothing of what it
    boosts.
    """
    if len(clause.objects) != 1:
        return -1
    noun = clause.objects[0]
    verb = tree.lemmas[clause.verb]
    if (verb, tree.lower[noun]) in _ALONE and not tree.kids[noun]:
        return noun
    preps = joining(verb, tree.lower[noun])
    if not preps:
        return -1
    bare = all(tree.lower[k] in _ARTICLES for k in tree.kids[noun])
    told = any(p.words in preps and p.head >= 0 and not p.clause for p in clause.preps)
    return noun if bare and told and clause.verb < noun else -1


def is_half(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "would shed light", "takes advantage", cut from what on, of what: half of a phrase.

    "lost control" is whole.
    """
    if tree.lower[noun] in _WHOLE:
        return False
    preps = joining(tree.lemmas[clause.verb], tree.lower[noun])
    if not preps or "to" in preps:
        return False
    return not any(p.words in preps for p in clause.preps) and tree.child(noun, "prep") < 0


def relation_words(tree: Tree, clause: Clause) -> str:
    """Return lemma and what makes the verb with it: "take over", "put in place", "help sell"."""
    above, verb = tree.heads[clause.verb], clause.verb
    helps = (
        clause.kind == "control"
        and tree.lemmas[above] == "help"
        and tree.child(above, "dobj") < 0
        and tree.child(verb, "nsubj") < 0
    )
    lemma = "have" if _has_got(tree, verb) else tree.lemmas[verb]
    return " ".join((*(["help"] * helps), lemma, *attached(tree, clause)))


def _has_got(tree: Tree, verb: int) -> bool:
    """ "has got a boat", "I've got a boat": one has it; "had got", "has gotten" it: one got it."""
    if tree.lower[verb] != "got" or tree.child(verb, "dobj") < 0 or tree.child(verb, "prt") >= 0:
        return False
    return any(tree.lower[k] in _HAS for k in tree.children(verb, "aux"))


def attached(tree: Tree, clause: Clause) -> list[str]:
    """Return the particle and the fixed phrase of a verb."""
    return [tree.lower[i] for i in (clause.particle, *clause.idiom) if i >= 0]
