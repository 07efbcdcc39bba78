"""Whom a pronoun means by the clause that it stands in: who promises, whose books they are."""

from collections.abc import Sequence

from kg.entities.agreement import FEMALE, MALE
from kg.entities.things import Phrase
from kg.text.tree import Tree

_PROMISING = frozenset(("assure", "guarantee", "pledge", "promise", "swear", "vow"))
_TO_COME = frozenset(("will", "would", "’ll", "'ll", "’d", "'d"))

Found = Sequence[tuple[float, Phrase]]


def mate(pronoun: Phrase, tree: Tree, found: Found) -> Phrase | None:
    """Return whom the clause of the pronoun tells that it means, of those it may mean."""
    if pronoun.noun not in MALE | FEMALE or pronoun.clause < 0 or not found:
        return None
    if pronoun.role == "subject":
        return _who_promised(pronoun, tree, found)
    return _whose(pronoun, tree, found)


def _who_promised(pronoun: Phrase, tree: Tree, found: Found) -> Phrase | None:
    """ "Lund said Berg had assured him that he would sign": who promises will do it."""
    host = tree.heads[pronoun.clause]
    if tree.deps[pronoun.clause] != "ccomp" or tree.lemmas[host] not in _PROMISING:
        return None
    if not any(tree.lower[k] in _TO_COME for k in tree.children(pronoun.clause, "aux")):
        return None
    return next((p for _, p in _in(pronoun, found) if _is_subject_of(p, host)), None)


def _whose(pronoun: Phrase, tree: Tree, found: Found) -> Phrase | None:
    """ "his mate, Karl Lund, whose films made him famous": Lund."""
    if tree.deps[pronoun.clause] != "relcl":
        return None
    doer = tree.child(pronoun.clause, "nsubj")
    owner = tree.child(doer, "poss") if doer >= 0 else -1
    if owner < 0 or tree.lower[owner] != "whose":
        return None
    noun = tree.heads[pronoun.clause]
    return next((p for _, p in _in(pronoun, found) if p.head == noun), None)


def _in(pronoun: Phrase, found: Found) -> Found:
    return [each for each in found if each[1].tree == pronoun.tree]


def _is_subject_of(phrase: Phrase, verb: int) -> bool:
    return phrase.role == "subject" and phrase.clause == verb
