"""Whom a pronoun means in what is said: the person of a campaign, the thing estimated."""

from collections.abc import Sequence

from kg.entities.agreement import FEMALE, MALE, agrees
from kg.entities.things import BODY, PERSON, Phrase, Thing
from kg.text.tree import Tree
from kg.words.lists import words

_STAFFS = frozenset(("campaign", "camp", "team", "administration", "transition"))
_ESTIMATING = frozenset(
    ("estimate", "calculate", "reckon", "project", "forecast", "predict", "find", "conclude")
)
_SUPPOSED = frozenset(("would", "could", "might", "'d", "’d"))
_INSIDE = frozenset(("dobj", "pobj", "prep", "ccomp", "nsubj", "nsubjpass", "conj", "poss"))


def of_staff(pronoun: Phrase, tree: Tree, before: Sequence[Sequence[Phrase]]) -> Phrase | None:
    """Return the person whose staff speaks: "The Berg campaign said the law let him win".

    None when the sentence tells of somebody else in between, or no staff speaks.
    """
    here = before[pronoun.tree]
    if pronoun.noun not in MALE | FEMALE or pronoun.quoted:
        return None
    staff = next((p for p in here if _speaks(p, pronoun, tree)), None)
    if staff is None or any(
        p.head > staff.head and p.thing and p.thing.kind == PERSON
        and agrees(pronoun, p.thing, p) for p in here
    ):  # fmt: skip
        return None
    surname = tree.lower[tree.children(staff.head, "compound")[-1]]
    for phrases in reversed(before):
        for p in reversed(phrases):
            if _is_called(p.thing, surname) and p.thing and agrees(pronoun, p.thing, p):
                return p
    return None


def _speaks(phrase: Phrase, pronoun: Phrase, tree: Tree) -> bool:
    return (
        tree.lower[phrase.head] in _STAFFS
        and phrase.role == "subject"
        and bool(tree.children(phrase.head, "compound"))
        and phrase.clause != pronoun.clause
        and phrase.clause in tree.ancestors(pronoun.head)
    )


def _is_called(thing: Thing | None, surname: str) -> bool:
    if thing is None or not thing.named or thing.kind != PERSON:
        return False
    return any(name.lower().split()[-1:] == [surname] for name in thing.names)


def told_beside(
    pronoun: Phrase, tree: Tree, found: Sequence[tuple[float, Phrase]]
) -> Phrase | None:
    """ "Lund cited what Berg had said of Ann Pole after she left": who stands in that clause.

    So it is with "In Velm, a city of Lund's, men threw stones at Berg as he left".
    """
    verb = pronoun.clause
    if pronoun.role != "subject" or pronoun.noun not in MALE | FEMALE or verb < 0:
        return None
    host = tree.heads[verb]
    if tree.deps[verb] != "advcl" or host > pronoun.head:
        return None
    near = [p for _, p in found if p.tree == pronoun.tree and p.clause == host]
    if host == tree.root and not any(p.role == "subject" for p in near):
        near = [p for p in near if p.head > host]
    elif host == tree.root:
        return None
    one = len(near) == 1 and near[0].role != "subject" and near[0].kind == "name"
    return near[0] if one and near[0].role != "owner" else None


def is_of_either(pronoun: Phrase, tree: Tree, here: Sequence[Phrase]) -> bool:
    """ "“He was good,” Berg recalled, suggesting all had forgotten his start": Berg’s or his."""
    if pronoun.role != "owner" or pronoun.quoted or pronoun.noun not in MALE | FEMALE:
        return False
    said = next((k for k in tree.ancestors(pronoun.head) if tree.deps[k] == "advcl"), -1)
    if said < 0 or tree.tags[said] != "VBG" or tree.heads[said] != tree.root:
        return False
    if tree.lemmas[tree.root] not in words("speech"):
        return False
    sex = MALE if pronoun.noun in MALE else FEMALE
    return any(p.quoted and p.kind == "pronoun" and p.noun in sex for p in here)


def says_it(pronoun: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """ "Berg scolded Lund, saying “he was late”": Berg does not say "he" of himself."""
    if not pronoun.quoted or phrase.quoted or phrase.role != "subject":
        return False
    saying = (k for k in tree.ancestors(pronoun.head) if tree.tags[k] == "VBG")
    verb = next((k for k in saying if tree.lemmas[k] in words("speech")), -1)
    alone = verb > phrase.head and tree.child(verb, "nsubj", "nsubjpass") < 0
    return alone and tree.heads[verb] == phrase.clause


def speakers(
    pronoun: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    sentence: Sequence[Phrase],
) -> set[int]:
    """The things that say what a "he" in quotation marks stands in: none of them is he.

    "“He lied,” Berg said. “He must go.”"
    """
    if not pronoun.quoted or pronoun.noun not in MALE | FEMALE:
        return set()
    t, here = pronoun.tree, sentence
    if t and all(p.quoted for p in here):
        t, here = t - 1, before[t - 1]
    return {
        id(p.thing) for p in here
        if p.thing and not p.quoted and p.role == "subject" and p.clause >= 0
        and trees[t].lemmas[p.clause] in words("speech")
        and (t < pronoun.tree or (p.kind == "name" and p.head > pronoun.head))
    }  # fmt: skip


def is_estimated(pronoun: Phrase, thing: Thing, tree: Tree) -> bool:
    """ "The institute estimates that it would cost 2 million": the plan would, no institute."""
    if pronoun.noun != "it" or pronoun.role != "subject" or thing.kind != BODY:
        return False
    if not any(tree.lower[k] in _SUPPOSED for k in tree.children(pronoun.clause, "aux")):
        return False
    above = tree.ancestors(pronoun.clause)
    return any(
        p.tree == pronoun.tree and p.role == "subject" and p.clause in above
        and tree.lemmas[p.clause] in _ESTIMATING
        for p in thing.phrases
    )  # fmt: skip


def is_in_title(tree: Tree, my: int) -> bool:
    """ "a memoir called The Quay: My Mates Were Kings": whoever wrote that, not who writes this."""
    if not 0 < my < len(tree) - 1 or not (
        tree.words[my].istitle() and tree.words[my + 1].istitle()
    ):
        return False
    # not in a headline that has capitals all over
    return any(w.islower() and len(w) > 3 for w in tree.words[:my])


def named_below(pronoun: Phrase, tree: Tree, sentence: Sequence[Phrase]) -> set[int]:
    """The things named in what a pronoun says or does: "he said that Reed was a legend".

    So is who tells it by name: "He lost his house, Reed added".
    """
    if pronoun.role != "subject" or pronoun.clause < 0:
        return set()
    says = not pronoun.quoted and tree.lemmas[pronoun.clause] in words("speech")
    above = tree.heads[pronoun.clause]
    told = tree.deps[pronoun.clause] == "ccomp" and tree.lemmas[above] in words("speech")
    teller = tree.child(above, "nsubj") if told and above > pronoun.head else -1
    return {
        id(p.thing)
        for p in sentence
        if p.kind == "name" and p.thing
        and (p.head == teller or _hangs_below(p.head, pronoun.clause, tree)
             if p.head > pronoun.head else says and p.quoted)
    }  # fmt: skip


def _hangs_below(i: int, verb: int, tree: Tree) -> bool:
    """Whether token i is what the verb tells, not part of a side clause."""
    while i != verb and tree.heads[i] != i and tree.deps[i] in _INSIDE:
        i = tree.heads[i]
    return i == verb
