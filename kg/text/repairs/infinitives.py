"""Infinitives that the tagger takes for nouns: "the decision to jump-start relations"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words import nouns
from kg.words.lists import words

_FOR_SOMEBODY = words("verbs_for_somebody")
_CALLS = frozenset(("call", "appeal", "demand", "request", "plea", "order", "invitation"))
_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
_SOMEBODY = frozenset(("PERSON", "ORG", "GPE", "NORP"))


def infinitive_after_noun(tree: Tree) -> None:
    """What stands between "to" and its object is a verb; the noun in front holds it."""
    if "TO" not in tree.tags:
        return
    for i in range(2, len(tree)):
        thing, holder = tree.heads[i], i - 2
        if tree.tags[i] not in ("NN", "JJ") or tree.tags[i - 1] != "TO" or thing <= i:
            continue
        if tree.tags[thing] not in NOUN_TAGS or tree.tags[holder] not in NOUN_TAGS:
            continue
        if tree.deps[i - 1] != "aux" or tree.heads[i - 1] not in (i, thing):
            continue
        tree.tags[i] = "VB"
        if tree.heads[holder] == thing:
            move(tree, holder, tree.heads[thing], tree.deps[thing])
        move(tree, i, holder, "acl")
        move(tree, thing, i, "dobj")
        move(tree, i - 1, i, "aux")
        tree.hang()


def for_somebody_to(tree: Tree) -> None:
    """ "pushed for Berg to sell the yard": it is Berg who is to sell it."""
    if "for" not in tree.lower:
        return
    for verb, dep in enumerate(tree.deps):
        to = tree.child(verb, "aux")
        if dep not in ("advcl", "xcomp", "acl") or to < 3 or tree.tags[to] != "TO":
            continue
        for prep in range(to - 2, max(-1, to - 9), -1):
            who = tree.child(prep, "pobj") if tree.lower[prep] == "for" else -1
            if who < 0:
                continue
            above = tree.heads[prep]
            near = tree.heads[verb] in (above, who) and max(tree.subtree(who), default=-1) >= to - 1
            if near and tree.lemmas[above] in _FOR_SOMEBODY and _is_somebody(tree, who):
                move(tree, verb, above, "advcl")
                move(tree, who, verb, "nsubj")
                move(tree, prep, verb, "mark")
                tree.hang()
            break


def call_for_somebody_to(tree: Tree) -> None:
    """ "issued a call for Norway to pay on Monday": a call to pay, and it was issued on Monday."""
    if "for" not in tree.lower or "TO" not in tree.tags:
        return
    for call, dep in enumerate(tree.deps):
        if dep != "dobj" or tree.lemmas[call].lower() not in _CALLS:
            continue
        above = tree.heads[call]
        for prep in tree.children(call, "prep"):
            who = tree.child(prep, "pobj")
            to = max(tree.subtree(who), default=0) + 1
            if tree.lower[prep] != "for" or to >= len(tree) or tree.tags[to] != "TO":
                continue
            verb = tree.heads[to]
            if verb > to and tree.heads[verb] in (above, who) and _is_somebody(tree, who):
                move(tree, verb, call, "acl")
                move(tree, who, verb, "nsubj")
                move(tree, prep, verb, "mark")
                tree.hang()
                break
        for verb in tree.children(call, "acl", "advcl", "relcl"):
            days = [
                k for k in tree.children(verb, "prep")
                if tree.lower[k] == "on" and _DAYS.intersection(tree.lower[k + 1 : k + 2])
            ]  # fmt: skip
            if days and tree.tags[above] == "VBD":
                move(tree, days[-1], above, "prep")
                tree.hang()


def _is_somebody(tree: Tree, noun: int) -> bool:
    if tree.entity_types[noun]:
        return tree.entity_types[noun] in _SOMEBODY
    kind = nouns.kind(tree.lemmas[noun].lower()).rstrip("?")
    return tree.tags[noun] in PROPER_TAGS or kind in ("person", "organization", "country")


def name_as_object(tree: Tree) -> None:
    """ "obliges Norway to pay": a name right behind the verb is no adverb."""
    for name, dep in enumerate(tree.deps):
        verb = tree.heads[name]
        if dep != "npadvmod" or tree.entity_types[name] not in _SOMEBODY or name < verb:
            continue
        bare = tree.child(verb, "dobj", "nsubjpass") < 0 and min(tree.subtree(name)) == verb + 1
        behind = max(tree.subtree(name)) + 1
        if bare and behind < len(tree) and tree.tags[behind] == "TO":
            tree.deps[name] = "dobj"
            tree.hang()


def object_of_infinitive(tree: Tree) -> None:
    """ "has a lead in the race to succeed Lund": who has a lead has no Lund."""
    if "TO" not in tree.tags:
        return
    for thing, dep in enumerate(tree.deps):
        verb = tree.heads[thing]
        if dep != "dobj" or thing < verb + 4:
            continue
        act = min(tree.subtree(thing)) - 1
        if act <= verb or tree.tags[act] != "VB" or tree.lower[act - 1] != "to":
            continue
        if tree.child(act, "dobj", "ccomp", "xcomp") < 0 and tree.child(verb, "dobj") < act:
            move(tree, thing, act, "dobj")
            tree.hang()


def participle_with_auxiliary(tree: Tree) -> None:
    """ "is determined to sell": what has a passive auxiliary heads a clause."""
    for i, tag in enumerate(tree.tags):
        if tag == "JJ" and tree.lower[i].endswith("ed") and tree.child(i, "auxpass") >= 0:
            tree.tags[i] = "VBN"
