"""Whose a thing is by the verb that it is said with: "thanked Reed for his help"."""

from collections.abc import Sequence
from functools import cache

from kg.entities.things import BODY, GROUP, PERSON, Phrase
from kg.text.tree import VERB_TAGS, Tree
from kg.words import table, verb_prepositions
from kg.words.lists import words

_NONE: frozenset[str] = frozenset()
_REASONS = frozenset(("on", "for", "about", "over", "of"))
_PRONOUNS = frozenset(("him", "her"))
_FOR_WHAT = frozenset(("after", "because", "when", "since", "once"))
_CALLED_ON = frozenset(("on", "upon", "to", "for", "with"))


@cache
def _affairs() -> dict[str, frozenset[str]]:
    return {row[0]: frozenset(row[1].split()) for row in table("whose_affairs.txt")}


def is_of_object(owner: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Whether a possessive goes with the object before it: "pressed him on his failure".

    Whom one thanks, blames, asks: it is his help, her role, their taxes that one does it for.
    """
    if phrase.role != "object" or owner.role != "owner" or phrase.head >= owner.head:
        return False
    prep = _above(owner, tree)
    verb = tree.heads[prep]
    if tree.deps[prep] != "prep" or phrase.clause != verb or tree.tags[verb] not in VERB_TAGS:
        return False
    lemma, small = tree.lemmas[verb].lower(), tree.lower[prep]
    if small in _affairs().get(lemma, _NONE):
        return True
    if small not in _REASONS:
        return False
    return tree.lower[phrase.head] in _PRONOUNS or verb_prepositions.belongs(lemma, small)


def _above(owner: Phrase, tree: Tree) -> int:
    """The preposition that what is owned stands behind, be it by what one does to it.

    "scolded Lund for his remark", "accused Lund of hiding his boat", "of lying about his past".
    """
    noun = tree.heads[owner.head]
    up = tree.heads[noun]
    acts = up if tree.deps[noun] == "dobj" else tree.heads[up]
    if tree.deps[acts] == "pcomp" and tree.child(acts, "nsubj", "nsubjpass") < 0:
        return tree.heads[acts]
    return up


def did_it(pronoun: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """ "Lund fired Berg after he lied": for what somebody did one sues, thanks, replaces him."""
    verb = phrase.clause
    if phrase.role != "object" or pronoun.role != "subject" or verb < 0:
        return False
    if tree.deps[phrase.head] != "dobj" or tree.lemmas[verb].lower() not in words("reacting_verbs"):
        return False
    marks = {tree.lower[k] for k in tree.children(pronoun.clause, "mark", "advmod")}
    side = tree.deps[pronoun.clause] == "advcl" and tree.heads[pronoun.clause] == verb
    return side and not marks.isdisjoint(_FOR_WHAT)


def is_of_asked(owner: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Whether a possessive goes with whom one asks to do it: "urged Lund to sell his boat".

    Not in what one does for another: "asked Lund to join his staff".
    """
    if owner.role != "owner" or phrase.role == "subject" or phrase.head >= owner.head:
        return False
    verb = next(tree.verbs_above(owner.head), -1)
    if verb < 0 or tree.tags[verb] != "VB" or tree.lemmas[verb] in words("acts_for_others"):
        return False
    return tree.child(verb, "nsubj", "nsubjpass") < 0 and phrase.head == _asked(verb, tree)


def _asked(verb: int, tree: Tree) -> int:
    """Who is asked or made to do what an infinitive says: "urged Lund to", "called on Lund to"."""
    up = tree.heads[verb]
    if tree.deps[verb] == "xcomp" and tree.lemmas[up] in words("object_control"):
        return tree.child(up, "dobj", "dative")
    if tree.deps[verb] in ("advcl", "xcomp") and tree.lemmas[up] in words("appeal_verbs"):
        preps = [k for k in tree.children(up, "prep") if k < verb and tree.lower[k] in _CALLED_ON]
        return tree.child(preps[-1], "pobj") if preps else -1
    return -1


def is_of_fellow(owner: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Whether a possessive goes with the noun that its own is joined to: "nor Berg or his crew"."""
    noun, thing = tree.heads[owner.head], phrase.thing
    if owner.role != "owner" or tree.deps[noun] != "conj" or phrase.head >= owner.head:
        return False
    alive = thing is not None and (thing.named or thing.kind in (PERSON, BODY, GROUP))
    return alive and phrase.head == tree.heads[noun] and tree.tags[phrase.head] not in VERB_TAGS


def is_called_so(owner: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """ "Lund, who is now his deputy": nobody is his own deputy."""
    noun = tree.heads[owner.head]
    verb = tree.heads[noun]
    if owner.role != "owner" or tree.deps[noun] != "attr" or tree.lemmas[verb] != "be":
        return False
    return phrase.role == "subject" and phrase.clause == verb


def has_beside_it(owner: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Whether a possessive goes with the noun that "with" hangs on: "a firm with its yard in"."""
    prep = tree.heads[tree.heads[owner.head]]
    with_it = owner.role == "owner" and tree.lower[prep] == "with"
    return with_it and tree.heads[prep] == phrase.head < prep


def is_a_which(phrase: Phrase, tree: Tree) -> bool:
    """Whether "which" goes on about it, so that it is nobody: "Red Reef, which staged …"."""
    return phrase.noun == "which" or "which" in tree.lower[phrase.last : phrase.last + 2]


def acts_above(owner: Phrase, tree: Tree, above: Sequence[int]) -> int:
    """The verb whose subject a possessive most likely means, of those above it.

    "Berg said that Lund hopes that his ship will sail": Lund, since the ship is what sails.
    """
    noun = tree.heads[owner.head]
    if len(above) > 1 and _has_its_subject_above(tree, above[0]):
        return above[1]
    itself = tree.deps[noun] in ("nsubj", "nsubjpass") and tree.heads[noun] == above[0]
    return above[1] if itself and len(above) > 1 else above[0]


def _has_its_subject_above(tree: Tree, verb: int) -> bool:
    """ "Berg wants to sell his ship", but not "Berg asked Lund to sell his ship"."""
    up = tree.heads[verb]
    bare = tree.deps[verb] == "xcomp" and tree.child(verb, "nsubj", "nsubjpass") < 0
    return bare and tree.child(up, "dobj", "dative") < 0
