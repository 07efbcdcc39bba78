"""Whom a pronoun means: agreement first, then nearness and grammatical role.

"Badran arrived in Moscow. He said …" → Badran. An "it" that means nothing ("it is clear
that") and one that nobody can be found for stay without a thing.
"""

from collections.abc import Sequence

from kg.entities.things import BODY, GROUP, PERSON, PLACE, Phrase, Thing
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

MALE = frozenset(("he", "him", "his", "himself"))
FEMALE = frozenset(("she", "her", "hers", "herself"))
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
FIRST = frozenset(("i", "me", "my", "mine", "myself"))
REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
RELATIVE = frozenset(("who", "whom", "whose", "which", "that"))
_WEATHER = frozenset(("rain", "snow", "seem", "appear", "turn", "happen", "look", "take"))
_ROLE_WEIGHT = {"subject": 5.0, "object": 3.0, "owner": 2.6, "other": 2.2}
REACH = 4
NEAR = 4
TOLD_WEIGHT = 0.6


def resolve(pronoun: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]) -> str:
    """Give the pronoun its thing and return the rule, "" if nobody can be found.

    `before` holds the phrases of the sentences up to the pronoun's own, that of it included
    as far as it is read.
    """
    tree, word = trees[pronoun.tree], pronoun.noun
    if word in RELATIVE and tree.tags[pronoun.head] != "PRP":
        return _relative(pronoun, tree, before[pronoun.tree])
    if word in NEUTER and is_empty(tree, pronoun.head):
        return "empty-it"
    if word in REFLEXIVE:
        return _reflexive(pronoun, before[pronoun.tree])
    if word not in MALE | FEMALE | NEUTER | PLURAL:
        return ""
    best = _best(pronoun, trees, before)
    if best is None or best.thing is None:
        return ""
    pronoun.thing = best.thing
    if word in MALE | FEMALE and best.thing.kind == PERSON and not best.thing.gender:
        best.thing.gender = "m" if word in MALE else "f"
    return "pronoun"


def is_empty(tree: Tree, i: int) -> bool:
    """Whether the "it" at `i` stands for nothing: "it is clear that", "it was reported that"."""
    if tree.lower[i] != "it" or tree.deps[i] not in ("nsubj", "nsubjpass", "expl"):
        return False
    if tree.deps[i] == "expl":
        return True
    verb = tree.heads[i]
    clause = tree.children(verb, "ccomp", "xcomp", "csubj", "csubjpass", "advcl")
    that = any(tree.deps[k] in ("ccomp", "csubj", "csubjpass", "xcomp") and k > i for k in clause)
    if tree.lemmas[verb] == "be":
        complement = tree.child(verb, "acomp", "attr")
        if complement < 0:
            return that
        inner = any(
            tree.deps[k] in ("xcomp", "ccomp", "advcl", "acl", "relcl")
            for k in tree.kids[complement]
        )
        to = any(
            tree.tags[k] in VERB_TAGS and tree.deps[k] in ("xcomp", "advcl", "ccomp", "csubj")
            for k in tree.kids[verb]
        )
        return that or to or (inner and tree.tags[complement].startswith("JJ"))
    if tree.deps[i] == "nsubjpass":
        return that
    return that and tree.lemmas[verb] in _WEATHER


def _relative(pronoun: Phrase, tree: Tree, here: Sequence[Phrase]) -> str:
    """ "Badran, who arrived" → the noun that the clause hangs on."""
    for up in tree.ancestors(pronoun.head):
        if tree.deps[up] == "relcl":
            owner = tree.heads[up]
            for phrase in here:
                if phrase.head == owner:
                    pronoun.thing = phrase.thing
                    return "relative" if phrase.thing else ""
            return ""
    return ""


def _reflexive(pronoun: Phrase, here: Sequence[Phrase]) -> str:
    for phrase in here:
        if phrase.role == "subject" and phrase.clause == pronoun.clause and phrase.thing:
            pronoun.thing = phrase.thing
            return "reflexive"
    for phrase in reversed(here):
        if phrase.role == "subject" and phrase.thing and agrees(pronoun, phrase.thing, phrase):
            pronoun.thing = phrase.thing
            return "reflexive"
    return ""


def agrees(pronoun: Phrase, thing: Thing, phrase: Phrase) -> bool:
    """Whether the pronoun's number, gender and animacy allow the thing."""
    word = pronoun.noun.replace("himself", "he").replace("herself", "she")
    if word in MALE | FEMALE:
        if thing.kind != PERSON or thing.plural:
            return False
        return not thing.gender or thing.gender == ("m" if word in MALE else "f")
    if word in NEUTER or word == "itself":
        return thing.kind not in (PERSON, GROUP) and not thing.plural
    if thing.plural or thing.kind == GROUP:
        return True
    return thing.kind == BODY


def _best(
    pronoun: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]
) -> Phrase | None:
    best, best_score = None, 0.0
    seen: set[int] = set()
    fellows = _fellows(pronoun, trees[pronoun.tree], before[pronoun.tree])
    for back in range(REACH):
        t = pronoun.tree - back
        if t < 0:
            break
        for phrase in reversed(before[t]):
            thing = phrase.thing
            if thing is None or (id(thing) in seen and back) or id(thing) in fellows:
                continue
            if back == 0 and not _may_corefer(pronoun, phrase, trees[t]):
                continue
            if not agrees(pronoun, thing, phrase) or phrase.rule == "time":
                continue
            if _across_the_marks(pronoun, phrase, trees):
                continue
            score = _score(pronoun, phrase, back, trees[t])
            if id(thing) not in seen:
                told = sum(p.tree >= pronoun.tree - NEAR for p in thing.phrases[-5:])
                score += told * TOLD_WEIGHT
            seen.add(id(thing))
            if score > best_score:
                best, best_score = phrase, score
        if best is not None and back >= 1:
            break
    return best


def _fellows(pronoun: Phrase, tree: Tree, here: Sequence[Phrase]) -> set[int]:
    """The things that are arguments of the pronoun's verb: "he met Reed and thanked him"."""
    if pronoun.role == "owner" or pronoun.clause < 0:
        return set()
    verb = pronoun.clause
    verbs = {verb}
    while tree.deps[verb] == "conj" and tree.child(verb, "nsubj", "nsubjpass") < 0:
        verb = tree.heads[verb]
        verbs.add(verb)
    return {
        id(p.thing)
        for p in here
        if p.thing and p.clause in verbs and p.role == "subject" and p.head < pronoun.head
    }


def _across_the_marks(pronoun: Phrase, phrase: Phrase, trees: Sequence[Tree]) -> bool:
    """Whether speaker and spoken of would be one: "“The guest is safe,” he said".

    Nobody speaks of himself by name, nor calls himself "she".
    """
    if pronoun.noun not in MALE | FEMALE or pronoun.quoted == phrase.quoted:
        return False
    outside = phrase if pronoun.quoted else pronoun
    tree = trees[outside.tree]
    return outside.role == "subject" and tree.lemmas[outside.clause] in words("speech")


def _score(pronoun: Phrase, phrase: Phrase, back: int, tree: Tree) -> float:
    score = _ROLE_WEIGHT[phrase.role] - 2.0 * back
    thing = phrase.thing
    assert thing is not None
    if phrase.role == "subject" and phrase.clause == tree.root:
        score += 1.0
    if phrase.role == pronoun.role:
        score += 0.5
    if thing.named:
        score += 0.8
    if phrase.kind == "pronoun":
        score += 1.0
    if phrase.name is not None and phrase.name.adjective:
        score -= 2.5
    if back == 0 and phrase.role == "subject" and phrase.clause in _clauses(pronoun, tree):
        score += 1.5
    if pronoun.noun in PLURAL and thing.kind == BODY:
        score -= 1.5
    if pronoun.noun in NEUTER and thing.kind not in (BODY, PLACE) and not thing.named:
        score -= 0.3
    if phrase.quoted != pronoun.quoted:
        score -= 0.7
    return score


def _clauses(pronoun: Phrase, tree: Tree) -> list[int]:
    """The verbs above the pronoun."""
    return [up for up in tree.ancestors(pronoun.head) if tree.tags[up] in VERB_TAGS]


def _may_corefer(pronoun: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Not a fellow argument of the same verb, nor a phrase that the pronoun stands inside."""
    if phrase.head >= pronoun.head:
        return False
    if pronoun.role != "owner" and phrase.clause >= 0 and phrase.clause == pronoun.clause:
        return phrase.role == "owner"
    up = pronoun.head
    for _ in range(6):
        if tree.heads[up] == up:
            break
        up = tree.heads[up]
        if up == phrase.head:
            return tree.deps[pronoun.head] != "poss" or phrase.kind == "name"
        if tree.tags[up] in VERB_TAGS:
            break
    return True


def speaker(tree: Tree, phrases: Sequence[Phrase]) -> Thing | None:
    """Return who speaks outside the quotation marks of a sentence, None if nobody does."""
    for phrase in phrases:
        if phrase.role == "subject" and not phrase.quoted and phrase.thing:
            verb = phrase.clause
            if tree.lemmas[verb] in words("speech") and phrase.thing.kind in (PERSON, BODY):
                return phrase.thing
    return None
