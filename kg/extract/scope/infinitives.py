"""Infinitives of aims and of nouns: "flew to Velm to meet the king", "a plan for Lund to leave"."""

from kg.extract.clause import Clause
from kg.extract.scope import modality
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import complement_verbs, table
from kg.words.complement_verbs import Effect
from kg.words.lists import words

_WORDS_ABOUT_WORDS = frozenset(
    ("be", "put", "recap", "summarize", "summarise", "clarify", "quote", "paraphrase", "compare")
)
_ROSE = frozenset(("rise", "grow", "evolve", "climb"))
_NEAR = 6
_NOUNS: dict[str, str] = {row[0]: row[1] for row in table("infinitive_nouns.txt")}
_AIM = Effect(modality="Desired")
_NOTHING = Effect(asks=True)


def of_noun(tree: Tree, noun: int) -> Effect:
    """Return what a noun says of its infinitive: "need" → Required, "point" → nothing."""
    match _NOUNS.get(tree.lemmas[noun].lower()):
        case "Desired":
            return _AIM
        case "Possible":
            return Effect(modality="Possible")
        case "Required":
            return Effect(modality="Required")
    return _NOTHING


def is_owned(tree: Tree, verb: int) -> bool:
    """ "the chance that the crew has to speak": has a chance, and need not speak."""
    mark = tree.child(verb, "mark", "dobj")
    if mark < 1 or tree.lower[mark] not in ("that", "which"):
        return False
    noun = mark - 1
    return tree.tags[noun] in NOUN_TAGS and of_noun(tree, noun).modality == "Possible"


def aim(tree: Tree, clause: Clause, above: Clause) -> Effect:
    """Return what an infinitive that hangs on a whole clause says: mostly an aim.

    Nothing where the act it was for did not come about ("was never sworn in to tell it"), where
    it is a word about words ("To put it in context"), where a noun holds it ("missed the deadline
    to file"), and for "only for them to come back".
    """
    verb, head = clause.verb, tree.heads[clause.verb]
    if above.recipients and verb > above.verb:
        return _NOTHING  # "offered her money to sell": who is to sell?
    if above.objects and tree.lemmas[above.verb] in ("lack", "lose", "miss"):
        return _NOTHING  # "lacks the money to buy it"
    if above.negated or (verb < above.verb and tree.lemmas[verb].lower() in _WORDS_ABOUT_WORDS):
        return _NOTHING
    if tree.tags[head] in NOUN_TAGS and tree.child(verb, "mark") >= 0:
        return of_noun(tree, head)  # "little point for the crew to stay"
    if clause.subjects and all(tree.lemmas[s].lower() in _NOUNS for s in clause.subjects):
        return _NOTHING  # "an opportunity lost to speak"
    to = tree.child(verb, "aux")
    if to == head + 1:
        held_by = complement_verbs.effect(tree.lemmas[head].lower(), infinitive=True)
        if held_by.negated or held_by.modality in ("Possible", "Required"):
            return held_by  # "appearing to avoid him"
    mark = tree.child(verb, "mark")
    if mark > 0 and tree.lower[mark] == "for":
        if tree.lower[mark - 1] == "only" or _is_judged(tree, above):
            return _NOTHING
        if mark - 1 in above.objects and tree.lemmas[mark - 1].lower() in _NOUNS:
            return of_noun(tree, mark - 1)  # "opened the door for women to lead"
    if above.passive and tree.lemmas[above.verb] == "do":
        return _NOTHING  # "many things could be done to save it"
    if to > 0 and tree.tags[to - 1] in NOUN_TAGS and to - 1 in above.objects:
        held = _NOUNS.get(tree.lemmas[to - 1].lower(), "Desired")
        if held != "Desired" or tree.lower[to - 1] == "deadline":
            return _NOTHING
    if _ends_contest(tree, verb, head) and not above.modality:
        return Effect()
    if tree.lemmas[head] == "set" and tree.tags[head] == "VBN" and not above.objects:
        return Effect(modality="Future")  # "with the first meeting set to take place in May"
    if tree.lower[head] == "were" and tree.child(head, "nsubj") > head:
        return Effect(modality="Conditional")  # "were the court to open them"
    if to > 0 and "enough" in tree.lower[max(head + 1, to - _NEAR) : to]:
        return Effect(modality="Possible")
    if modality.is_condition(tree, above.verb):
        return Effect(modality="Conditional")
    return _AIM


def _ends_contest(tree: Tree, verb: int, head: int) -> bool:
    """ "came from behind to win the cup": told in the past, so it was won."""
    if tree.lemmas[verb] == "become" and head < verb and tree.tags[head] in ("VBD", "VBN"):
        return tree.lemmas[head] in _ROSE  # "rose to become its head"
    past = tree.tags[head] == "VBD" and tree.lemmas[head] in words("contest_verbs")
    if not past or verb < head or tree.lemmas[verb] not in words("contest_ends"):
        return False
    between = tree.lower[head + 1 : verb]
    if tree.lemmas[verb] == "set" and tree.lower[verb + 1 : verb + 2] != ["up"]:
        return False
    match tree.lemmas[head]:
        case "come" | "fight":  # "came to Velm to beat the king", "fought to win": an aim
            return "behind" in between or "back" in between
        case "hold":  # "held talks to reach a deal"
            return "on" in between or "off" in between
        case "win":  # "won a grant to set up a school"
            return tree.lemmas[verb] not in ("set", "take")
    return True


def _is_judged(tree: Tree, above: Clause) -> bool:
    """ "It is illegal for the firm to sell", "it took years for them to leave": no aim."""
    it = any(tree.lower[s] in ("it", "that", "this") for s in tree.children(above.verb, "nsubj"))
    return it and tree.lemmas[above.verb] in ("be", "become", "seem", "take", "cost", "make")
