"""What completes a verb with an object: "urged voters TO STAY", "views him MORE kindly than"."""

from kg.extract.clause import Clause, is_infinitive
from kg.extract.cuts import is_cut
from kg.extract.prepositions import Prepositional
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words import table

# with an object alone they say nothing: "the group views Lund", "the board treats the crew"
_REGARDS = frozenset(("view", "treat", "regard", "perceive", "portray", "deem", "judge", "handle"))
_HOW = frozenset(("as", "like", "with", "at", "for", "in"))
_INFINITIVE_NOUNS = frozenset(noun for noun, _ in table("infinitive_nouns.txt"))


def told_to(tree: Tree, clause: Clause) -> list[Prepositional]:
    """ "urged voters to stay": what they were urged to, as a phrase with "to"."""
    addressed = [p.head for p in clause.preps if p.words in ("on", "upon", "to")]
    last = max(clause.objects or addressed, default=len(tree))
    return [
        Prepositional((min(tree.children(k, "aux")),), "to", k, clause=True)
        for k in tree.children(clause.verb, "xcomp")
        if k > last and is_infinitive(tree, k) and _is_whole(tree, k)
    ]


def _is_whole(tree: Tree, verb: int) -> bool:
    """ "to ask why he left" would be cut to "to ask"."""
    if tree.child(verb, "nsubj", "nsubjpass", "ccomp", "xcomp", "acl") >= 0:
        return False
    return not any(tree.tags[k] in ("WP", "WRB", "WDT") for k in tree.kids[verb])


def is_unfinished(tree: Tree, clause: Clause, object: int) -> bool:
    """Whether verb and object say nothing without what was cut: "never missed a chance to"."""
    if tree.lemmas[clause.verb] in _REGARDS:
        completed = clause.complements or told_to(tree, clause)
        return not completed and not any(p.words in _HOW for p in clause.preps)
    if clause.negated and is_cut(tree, object):
        return True  # "will not take an action that exceeds the limit": it takes others
    if tree.lemmas[object] not in _INFINITIVE_NOUNS:
        return False
    if any(tree.deps[k] in ("prep", "poss") for k in tree.kids[object]):
        return False
    inside = noun_phrase(tree, object)
    tails = tree.children(object, "acl", "relcl", "xcomp", "advcl")
    return any(k not in inside and is_infinitive(tree, k) for k in tails)
