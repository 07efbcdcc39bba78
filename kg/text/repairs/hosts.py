"""The noun that a clause fits: what nobody can do, somebody beside it does."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import nouns, roles
from kg.words.lists import words

_EVENTS = words("verbs_of_events")
_SOMEBODY = words("verbs_of_somebody")
_SUBJECTS = ("nsubj", "nsubjpass")
_BEINGS = frozenset(("person", "person?", "people", "group", "organization", "animal", "country"))
_BEING_NAMES = frozenset(("PERSON", "ORG", "NORP", "GPE"))
_WANTS = frozenset(("demand", "need", "appetite", "hunger", "thirst", "market", "search", "hunt"))
_ARTICLES = ("det", "poss", "nummod")


def relative_of_candidate(tree: Tree) -> None:
    """ "spoke to the nominee for governor, who began": a bare office is nobody yet."""
    for verb, noun in _relatives(tree, ("who",)):
        prep = tree.heads[noun]
        if tree.deps[noun] != "pobj" or tree.lower[prep] not in ("for", "of"):
            continue
        above = tree.heads[prep]
        bare = tree.tags[noun] == "NN" and tree.child(noun, *_ARTICLES, "amod") < 0
        if bare and roles.is_role(tree.lower[noun]) and roles.is_role(tree.lemmas[above].lower()):
            move(tree, verb, above, "relcl")
            tree.hang()
            continue
        if tree.deps[prep] != "prep" or tree.tags[above] not in VERB_TAGS or not bare:
            continue
        # "praised the candidate for mayor, who …"
        praised = [k for k in tree.children(above, "dobj") if k == prep - 1]
        if praised and tree.lower[prep] == "for" and roles.is_role(tree.lower[noun]):
            move(tree, prep, praised[0], "prep")
            move(tree, verb, praised[0], "relcl")
            tree.hang()


def relative_of_event(tree: Tree) -> None:
    """ "talks among ten states that resulted in a treaty": no state results in anything."""
    for verb, noun in _relatives(tree, ("which", "that")):
        if tree.lemmas[verb] not in _EVENTS or not _is_being(tree, noun):
            continue
        above = _noun_above(tree, noun)
        if above >= 0 and not _is_being(tree, above):
            move(tree, verb, above, "relcl")
            tree.hang()


def relative_of_goods(tree: Tree) -> None:
    """ "demand for wheat - which is used for bread -": the wheat is used, no demand."""
    for verb, noun in _relatives(tree, ("which", "that")):
        if tree.lemmas[noun].lower() not in _WANTS or tree.child(verb, "auxpass") < 0:
            continue
        for prep in tree.children(noun, "prep"):
            goods = tree.child(prep, "pobj")
            if tree.lower[prep] == "for" and noun < goods < min(tree.subtree(verb)):
                move(tree, verb, goods, "relcl")
                tree.hang()
                break


def participle_of_somebody(tree: Tree) -> None:
    """ "came out of the ruin brandishing a sword": no ruin brandishes anything."""
    for part, dep in enumerate(tree.deps):
        noun = tree.heads[part]
        if dep != "acl" or tree.tags[part] != "VBG" or tree.lemmas[part] not in _SOMEBODY:
            continue
        if (
            tree.tags[noun] not in NOUN_TAGS
            or _is_being(tree, noun)
            or tree.child(part, *_SUBJECTS) >= 0
        ):
            continue
        verb = next(tree.verbs_above(noun), -1)
        if not 0 <= verb < part:
            continue
        move(tree, part, verb, "advcl")
        tree.hang()


def apposition_of_last(tree: Tree) -> None:
    """ "Lee and Bo Berg, the port's envoy,": one envoy, and that is the last of them."""
    if "appos" not in tree.deps:
        return
    for i, dep in enumerate(tree.deps):
        first = tree.heads[i]
        if dep != "appos" or tree.tags[i] != "NN" or tree.entity_types[first] != "PERSON":
            continue
        others = [
            k
            for k in tree.children(first, "conj")
            if first < k < i and tree.entity_types[k] == "PERSON"
        ]
        begin = min(tree.subtree(i))
        if not others or tree.words[begin - 1] != "," or tree.child(i, "conj") >= 0:
            continue
        if max(tree.subtree(others[-1])) in (begin - 1, begin - 2):
            move(tree, i, others[-1], "appos")
            tree.hang()


def role_beside_role(tree: Tree) -> None:
    """ "professor at the School of Medicine and the editor of a paper": no school edits it."""
    for second, dep in enumerate(tree.deps):
        body = tree.heads[second]
        if dep != "conj" or not roles.is_role(tree.lemmas[second].lower()):
            continue
        if tree.deps[body] != "pobj" or tree.child(second, "det") < 0 or _is_person(tree, body):
            continue
        if tree.tags[second] != "NN" or tree.child(second, "relcl") >= 0:
            continue
        for first in tree.ancestors(body):
            if tree.tags[first] in VERB_TAGS:
                break
            role = roles.is_role(tree.lemmas[first].lower()) and not tree.entity_types[first]
            if role and tree.deps[first] in ("appos", "attr") and tree.tags[first] == "NN":
                for k in tree.children(body, "cc"):
                    if k < second:
                        move(tree, k, first, "cc")
                move(tree, second, first, "conj")
                tree.hang()
                break


def relative_without_pronoun(tree: Tree) -> None:
    """ "the script Democrats used in the race": they used it, the script is no name of theirs."""
    if "appos" not in tree.deps:
        return
    for doer, dep in enumerate(tree.deps):
        noun, verb = tree.heads[doer], doer + 1
        if dep != "appos" or tree.tags[noun] != "NN" or tree.entity_types[noun]:
            continue
        if tree.entity_types[doer] not in ("NORP", "PERSON") or _is_being(tree, noun):
            continue
        if min(tree.subtree(doer)) != noun + 1 or tree.child(noun, "det") < 0:
            continue
        part = verb < len(tree) and tree.heads[verb] == doer and tree.deps[verb] == "acl"
        if part and tree.tags[verb] in ("VBD", "VBN") and tree.child(verb, "agent", "dobj") < 0:
            tree.heads[verb], tree.deps[verb], tree.tags[verb] = noun, "relcl", "VBD"
            tree.heads[doer], tree.deps[doer] = verb, "nsubj"
            tree.hang()


def _relatives(tree: Tree, pronouns: tuple[str, ...]) -> list[tuple[int, int]]:
    """The verbs of the relative clauses whose subject is such a pronoun, with their nouns."""
    return [
        (verb, tree.heads[verb])
        for verb, dep in enumerate(tree.deps)
        if dep == "relcl"
        and any(tree.lower[k] in pronouns for k in tree.children(verb, *_SUBJECTS))
    ]


def _noun_above(tree: Tree, noun: int) -> int:
    """The noun whose prepositional phrase `noun` is in, -1 for none."""
    prep = tree.heads[noun]
    above = tree.heads[prep]
    if tree.deps[noun] != "pobj" or tree.deps[prep] != "prep" or tree.tags[above] not in NOUN_TAGS:
        return -1
    return above


def _is_person(tree: Tree, i: int) -> bool:
    return tree.entity_types[i] == "PERSON" or roles.is_role(tree.lemmas[i].lower())


def _is_being(tree: Tree, i: int) -> bool:
    if tree.entity_types[i]:
        return tree.entity_types[i] in _BEING_NAMES
    lemma = tree.lemmas[i].lower()
    return nouns.kind(lemma) in _BEINGS or roles.is_role(lemma)
