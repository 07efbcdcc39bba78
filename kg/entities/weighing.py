"""How likely a phrase is what a pronoun means: its role, its nearness, its place above."""

from kg.entities.agreement import FEMALE, MALE, NEUTER, PLURAL
from kg.entities.things import BODY, PERSON, PLACE, Phrase
from kg.entities.whose import (
    acts_above,
    did_it,
    has_beside_it,
    is_of_asked,
    is_of_fellow,
    is_of_object,
)
from kg.text.tree import Tree
from kg.words.lists import words

_ROLES = {"subject": 5.0, "object": 3.0, "owner": 2.6, "other": 2.2}
OWN_SUBJECT = 3.0
CERTAIN = 10.0
SAME_WORD = 4.0


def weight(pronoun: Phrase, phrase: Phrase, back: int, tree: Tree) -> float:
    """Return how much speaks for a phrase that stands `back` sentences before the pronoun."""
    score = _ROLES[phrase.role] - 2.0 * back
    if tree.deps[tree.heads[phrase.head]] == "agent":
        # "was returned by Berg after he left": as if Berg were the subject
        below = back == 0 and phrase.clause in tree.ancestors(pronoun.head)
        score += 5.0 if below and pronoun.role == "subject" else 1.8
    thing = phrase.thing
    assert thing is not None
    if phrase.role == "subject" and phrase.clause == tree.root:
        score += 1.0
    if phrase.role == "owner" and tree.child(tree.heads[phrase.head], "appos") > phrase.head:
        score -= 1.0  # "met Holm's father, Karl. He left": Karl did
    if phrase.role == pronoun.role:
        score += 0.5
    if thing.named:
        score += 0.8 if thing.gender or thing.kind != PERSON else 0.4
    if phrase.kind == "pronoun":
        score += 1.0
        if back == 0 and _goes_with(pronoun, phrase, tree):
            score += SAME_WORD  # "Berg urged Lund to sell his yard and his boat"
    if phrase.name is not None and phrase.name.adjective:
        score -= 2.5
    if back == 0:
        score += _nearby(pronoun, phrase, tree)
    if pronoun.noun in PLURAL and thing.kind == BODY and not thing.plural:
        score -= 1.5 if phrase.clause == tree.root else 2.5
    if pronoun.noun in NEUTER and thing.kind == PLACE and phrase.role == "other":
        score -= 1.5
    if pronoun.noun in NEUTER and thing.kind not in (BODY, PLACE) and not thing.named:
        score -= 0.3
    if phrase.quoted != pronoun.quoted:
        score -= 0.7
    return score


def _nearby(pronoun: Phrase, phrase: Phrase, tree: Tree) -> float:
    """What the sentence that both stand in adds."""
    if has_beside_it(pronoun, phrase, tree) or is_of_asked(pronoun, phrase, tree):
        return 2 * CERTAIN  # whoever the subject is
    if is_of_object(pronoun, phrase, tree) or is_of_fellow(pronoun, phrase, tree):
        return CERTAIN
    if did_it(pronoun, phrase, tree):
        return CERTAIN
    if phrase.role == "owner" and _whose_goal(pronoun, phrase, tree):
        return 4.0
    above = list(tree.verbs_above(pronoun.head))
    if phrase.role == "owner" and _whose_act(pronoun, phrase, above, tree):
        return 2.0
    if _does_so(pronoun, phrase, above, tree):
        return CERTAIN
    if phrase.role != "subject":
        return 4.0 if _suffers_more(pronoun, phrase, above, tree) else 0.0
    if phrase.clause not in above:
        return 3.0 if _fronted(pronoun, phrase, above, tree) else 0.0
    # who acts nearest above: "… said it was late; the agency said it would go on"
    score = 2.5 - 0.5 * min(above.index(phrase.clause), 2)
    if _is_claimed_by(phrase, above, tree):
        score += OWN_SUBJECT
    if pronoun.role == "owner" and phrase.clause == acts_above(pronoun, tree, above):
        # "Berg noted that Lund had lost his ship"; a name alone may be a woman's or a man's
        thing = phrase.thing
        known = thing is not None and (thing.gender or thing.kind != PERSON or phrase.owner >= 0)
        score += OWN_SUBJECT if known else 2.5
    elif phrase.noun == pronoun.noun and above[1:2] == [phrase.clause]:
        score += OWN_SUBJECT  # "he was late since he overslept"
    elif _tells_itself(pronoun, phrase, above, tree):
        score += OWN_SUBJECT  # "Berg met a sailor who said he was late"
    return score


def _is_claimed_by(phrase: Phrase, above: list[int], tree: Tree) -> bool:
    """ "Berg left after Lund claimed that a judge hated him": Lund speaks of himself."""
    claims = next((up for up in above[1:] if tree.lemmas[up] in words("speech")), -1)
    return claims == phrase.clause and claims != tree.root and tree.deps[claims] == "advcl"


def _tells_itself(pronoun: Phrase, phrase: Phrase, above: list[int], tree: Tree) -> bool:
    """Whether a relative "who" says something of the pronoun right below."""
    told = phrase.noun == "who" and pronoun.role == "subject" and above[1:2] == [phrase.clause]
    return told and tree.lemmas[phrase.clause] in words("speech")


def _does_so(pronoun: Phrase, phrase: Phrase, above: list[int], tree: Tree) -> bool:
    """Whether it is who does what the pronoun stands in, or whose word it is.

    "Lund, buried in his garden", "his promise that he would go".
    """
    if not above or phrase.head >= pronoun.head:
        return False
    verb = above[0]
    host = tree.heads[verb]
    if pronoun.role == "owner":
        person = phrase.thing is not None and phrase.thing.kind == PERSON
        named = (
            person and phrase.kind == "name" and tree.child(verb, "nsubj", "nsubjpass", "agent") < 0
        )
        return (
            named and tree.deps[verb] == "acl" and host == phrase.head and tree.tags[verb] != "VB"
        )
    told = phrase.role == "owner" and tree.heads[phrase.head] == host
    return told and pronoun.role == "subject" and tree.deps[verb] in ("acl", "ccomp")


def _fronted(pronoun: Phrase, phrase: Phrase, above: list[int], tree: Tree) -> bool:
    """ "Since Ann Lund resigned, her deputy …": who acts in the clause in front."""
    verb = phrase.clause
    main = tree.heads[verb]
    return tree.deps[verb] == "advcl" and main in above[:2] and verb < min(main, pronoun.head)


def _suffers_more(pronoun: Phrase, phrase: Phrase, above: list[int], tree: Tree) -> bool:
    """ "The plan was calling Berg a liar or mocking his record": what nobody named does to him."""
    if pronoun.role != "owner" or phrase.role != "object" or not above:
        return False
    verb = above[0]
    alone = tree.tags[verb] in ("VB", "VBG") and tree.child(verb, "nsubj", "nsubjpass", "aux") < 0
    return alone and tree.deps[verb] == "conj" and tree.heads[verb] == phrase.clause


def _goes_with(pronoun: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Whether a possessive repeats the one before, and nobody else acts between the two."""
    if phrase.noun != pronoun.noun or not pronoun.role == "owner" == phrase.role:
        return False
    verb = next(tree.verbs_above(pronoun.head), -1)
    acts = tree.child(verb, "nsubj", "nsubjpass") if verb >= 0 else -1
    return acts < phrase.head or tree.tags[acts] == "WDT"


def _whose_goal(pronoun: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """ "If Berg's aim was to win, he failed": whose is the subject of the clause in front."""
    noun = tree.heads[phrase.head]
    verb = tree.heads[noun]
    fronted = tree.deps[verb] == "advcl" and tree.heads[verb] == pronoun.clause
    return pronoun.role == "subject" and fronted and tree.deps[noun] in ("nsubj", "nsubjpass")


def _whose_act(pronoun: Phrase, phrase: Phrase, above: list[int], tree: Tree) -> bool:
    """ "Berg's defeat had sailors wondering about his future": whose act the subject is."""
    noun = tree.heads[phrase.head]
    person = phrase.thing is not None and phrase.thing.kind == PERSON
    subject = tree.deps[noun] in ("nsubj", "nsubjpass") and tree.heads[noun] in above
    return person and subject and pronoun.noun in MALE | FEMALE
