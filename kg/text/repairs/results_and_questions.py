"""Clauses of result ("so old that it sank") and of question ("about what it can do")."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import stances
from kg.words.lists import words

_DEGREES = frozenset(("so", "such"))
_FARTHEST = 20
_SAYING = ("ccomp", "relcl", "acl")


def result_of_degree(tree: Tree) -> None:
    """ "so vague about the rules of a port that it is funny": it is so vague, no port is funny.

    The parser hangs the clause on the last noun before "that". "so sure of the claim that she
    lied" tells what the claim is.
    """
    if "that" not in tree.lower or not _DEGREES.intersection(tree.lower):
        return
    for degree, word in enumerate(tree.lower):
        told = _told(tree, degree) if word in _DEGREES else -1
        clause = _clause_of_that(tree, told) if told >= 0 else -1
        noun = tree.heads[clause]
        if clause < 0 or noun == told or not degree < noun < clause:
            continue
        if tree.tags[noun] in NOUN_TAGS and not stances.is_noun(tree.lemmas[noun]):
            verbs = list(tree.verbs_above(told))
            move(tree, clause, verbs[0] if verbs else told, "advcl")
            tree.hang()


def _clause_of_that(tree: Tree, told: int) -> int:
    """The verb behind the first "that" which only joins it to a noun or a verb, or -1."""
    for that in range(told + 1, min(told + _FARTHEST, len(tree))):
        if tree.lower[that] == "that" and tree.deps[that] in ("mark", "dobj", "dative"):
            clause = tree.heads[that]
            if tree.deps[that] != "mark" and not _is_full(tree, clause, that):
                return -1
            tree.deps[that] = "mark"
            return clause if tree.deps[clause] in _SAYING and tree.heads[clause] < that else -1
    return -1


def _is_full(tree: Tree, clause: int, that: int) -> bool:
    """ "that sailors knew her", "that she resigned" have no gap; "that Lund built" has."""
    if tree.deps[clause] != "relcl" or not that < tree.child(clause, "nsubj", "nsubjpass") < clause:
        return False
    alone = words("acts_alone", "verbs_without_object")
    others = [k for k in tree.children(clause, "dobj") if k != that]
    return bool(others) or tree.lemmas[clause].lower() in alone


def _told(tree: Tree, degree: int) -> int:
    """What is so much so: "so VAGUE", "so many LIES", "such a bad DAY"; -1 for nothing."""
    head = tree.heads[degree]
    if tree.lower[degree] == "such":
        own = tree.deps[degree] in ("predet", "amod", "det") and tree.tags[head] in NOUN_TAGS
        return head if own and tree.lower[degree + 1 : degree + 2] != ["as"] else -1
    if tree.deps[degree] != "advmod" or tree.tags[head] not in ("JJ", "RB", "VBN"):
        return -1
    return head if head > degree else -1


def lost_question_word(tree: Tree) -> None:
    """ "a row about what its crews are willing to do": it is what they do."""
    if "what" not in tree.lower:
        return
    for asked, word in enumerate(tree.lower):
        clause = tree.heads[asked]
        if word != "what" or tree.deps[asked] != "dep" or clause < asked:
            continue
        if tree.deps[clause] not in ("pcomp", "ccomp"):
            continue
        done = [
            k
            for k in tree.subtree(clause)
            if k > asked and tree.tags[k] == "VB" and tree.deps[k] == "xcomp"
        ]
        doing = done[-1] if done else clause
        if tree.child(doing, "dobj") < 0:
            move(tree, asked, doing, "dobj")
            tree.hang()
