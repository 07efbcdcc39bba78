"""Whom a pronoun means: agreement first, then nearness and grammatical role.

"Badran arrived in Moscow. He said …" → Badran. An "it" that means nothing ("it is clear
that") and one that nobody can be found for stay without a thing.
"""

from collections.abc import Iterator, Sequence

from kg.entities.agreement import FEMALE, MALE, NEUTER, PLURAL, agrees, is_anybody
from kg.entities.clause_mates import mate
from kg.entities.clear import is_clear
from kg.entities.continuing import to_come
from kg.entities.expletives import is_anyone, is_empty
from kg.entities.letters import SIGNER
from kg.entities.own_words import (
    is_estimated,
    is_of_either,
    named_below,
    of_staff,
    says_it,
    speakers,
    told_beside,
)
from kg.entities.pairs import both
from kg.entities.speaking import speaker_weight
from kg.entities.things import BODY, EVENT, PERSON, PLACE, WORK, Phrase, Thing
from kg.entities.weighing import weight
from kg.entities.whose import has_beside_it, is_a_which, is_called_so, is_of_fellow
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
RELATIVE = frozenset(("who", "whom", "whose", "which", "that"))
REACH = 4
NEAR = 4
MOST_SPEECH = 8
TOLD_WEIGHT = 0.6
GUESS = "pronoun-guess"
_PREDICATES = frozenset(("attr", "oprd"))
_NOBODY = frozenset(("nobody", "none", "anybody", "anyone", "one"))
_MEASURES = frozenset(("QUANTITY", "MONEY"))


def resolve(
    pronoun: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    sentence: Sequence[Phrase] = (),
) -> str:
    """Give the pronoun its thing and return the rule, "" if nobody can be found.

    `before` holds the phrases of the sentences up to the pronoun's own, that of it included
    as far as it is read; `sentence` those of its whole sentence, the names with their things.
    """
    tree, word = trees[pronoun.tree], pronoun.noun
    if word in RELATIVE and tree.tags[pronoun.head] != "PRP":
        return _relative(pronoun, tree, before[pronoun.tree])
    if word in NEUTER and is_empty(tree, pronoun.head):
        return "empty-it"
    if word in REFLEXIVE:
        return _reflexive(pronoun, before[pronoun.tree])
    if word not in MALE | FEMALE | NEUTER | PLURAL or is_anyone(tree, pronoun.head):
        return ""
    if word in PLURAL and (several := both(pronoun, trees, before)):
        pronoun.things = several
        return "pronoun"
    found = _candidates(pronoun, trees, before, sentence)
    coming = to_come(pronoun, tree, before[pronoun.tree], sentence)
    best = (
        coming
        or of_staff(pronoun, tree, before)
        or told_beside(pronoun, tree, found)
        or mate(pronoun, tree, found)
        or (_best(found) if found else None)
    )
    if best is None or best.thing is None:
        return ""
    pronoun.thing = thing = best.thing
    unknown = word in MALE | FEMALE and not thing.gender
    if unknown and (not thing.named or coming or _alone(found, thing)):
        thing.gender = "m" if word in MALE else "f"
    again = [p for _, p in found if p.thing is thing and best.noun == word]
    if is_estimated(pronoun, thing, tree) or is_of_either(pronoun, tree, before[pronoun.tree]):
        return GUESS
    sure = best.rule != GUESS or any(p.rule != GUESS and p.kind == "name" for p in again)
    clear = sure and is_clear(pronoun, thing, trees, before[pronoun.tree])
    return "pronoun" if clear else GUESS


def _relative(pronoun: Phrase, tree: Tree, here: Sequence[Phrase]) -> str:
    """ "Badran, who arrived" → the noun that the clause hangs on."""
    for up in tree.ancestors(pronoun.head):
        if tree.deps[up] == "relcl":
            owner = tree.heads[up]
            for phrase in here:
                if phrase.head == owner:
                    if phrase.thing and phrase.thing.kind == PERSON and pronoun.noun == "which":
                        return ""  # "a row with Berg behind the show, in which …"
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


def _candidates(
    pronoun: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    sentence: Sequence[Phrase],
) -> list[tuple[float, Phrase]]:
    """Return the phrases that may be meant, each with what speaks for it (all above nothing)."""
    found: list[tuple[float, Phrase]] = []
    seen: set[int] = set()
    own = trees[pronoun.tree]
    fellows = _fellows(pronoun, own, before[pronoun.tree]) | named_below(pronoun, own, sentence)
    fellows |= speakers(pronoun, trees, before, sentence)
    verb = own.lemmas[pronoun.clause] if pronoun.role == "subject" else ""
    speaks = verb in words("speech")
    acts = verb and own.child(pronoun.clause, "dobj") > 0 and verb not in words("verbs_of_things")
    outside = not pronoun.quoted and (speaks or pronoun.noun in MALE | FEMALE)
    for back, t in _back(pronoun.tree, before, over_speech=outside):
        nearer = set(seen)
        for phrase in reversed(before[t]):
            thing = phrase.thing
            if thing is None or id(thing) in nearer or id(thing) in fellows:
                continue
            if not _may_mean(pronoun, phrase, thing, trees):
                continue
            score = weight(pronoun, phrase, back, trees[t])
            if speaks:
                score += speaker_weight(phrase, trees[t], back)
            elif acts and thing.kind in (EVENT, WORK):
                score -= 1.5
            if outside and phrase.quoted and not thing.named:
                # "“I saw a doctor.” Now she said …": nobody in the speech takes over
                score -= 2.5
            told = sum(p.tree >= pronoun.tree - NEAR for p in thing.phrases[-5:])
            score += told * TOLD_WEIGHT
            seen.add(id(thing))
            if score > 0:
                found.append((score, phrase))
        if found and back >= 1 and not (outside and _best(found).quoted):
            break
    return found


def _best(found: Sequence[tuple[float, Phrase]]) -> Phrase:
    return max(found, key=lambda scored: scored[0])[1]


def _alone(found: Sequence[tuple[float, Phrase]], best: Thing) -> bool:
    """Whether nobody else is known to be a man or a woman: "Kim met Ann Berg. She left"."""
    return not any(p.thing is not best and p.thing and p.thing.gender for _, p in found)


def _back(
    tree: int, before: Sequence[Sequence[Phrase]], *, over_speech: bool
) -> Iterator[tuple[int, int]]:
    """Yield how far back a sentence counts, and its number, from the pronoun's own on.

    Where a speaker is looked for, what is all speech (at most eight sentences) counts for one.
    """
    back, spoken = 0, 0
    for t in range(tree, -1, -1):
        yield back, t
        quoted = over_speech and before[t] and all(p.quoted for p in before[t])
        spoken = spoken + 1 if quoted else 0
        back += not quoted or spoken == 1 or spoken > MOST_SPEECH
        if back >= REACH:
            return


def _may_mean(pronoun: Phrase, phrase: Phrase, thing: Thing, trees: Sequence[Tree]) -> bool:
    """Whether nothing in grammar speaks against the phrase."""
    tree = trees[phrase.tree]
    if phrase.tree == pronoun.tree and not _may_corefer(pronoun, phrase, tree):
        return False
    if phrase.role == SIGNER or phrase.rule == "time" or not agrees(pronoun, thing, phrase):
        return False
    if phrase.noun in _NOBODY or (
        phrase.tree == pronoun.tree and is_called_so(pronoun, phrase, tree)
    ):
        return False
    if pronoun.noun in MALE | FEMALE and (is_a_which(phrase, tree) or is_anybody(pronoun, phrase)):
        return False
    return not (_is_aside(pronoun, phrase, tree) or _across_the_marks(pronoun, phrase, trees))


def _is_aside(pronoun: Phrase, phrase: Phrase, tree: Tree) -> bool:
    """Whether nobody goes on to speak of it: "was a slave", "(R-Ohio)", "in Ohio, it".

    A body in the singular is "they" only where it acts.
    """
    thing = phrase.thing
    if tree.deps[phrase.head] in _PREDICATES and phrase.kind == "nominal":
        return tree.child(tree.heads[phrase.head], "expl") < 0
    if tree.entity_types[phrase.head] in _MEASURES and phrase.kind == "nominal":
        return True
    opens = phrase.first > 0 and tree.words[phrase.first - 1] in ("(", "-", "–")
    if opens and phrase.kind == "name" and thing and thing.kind == PLACE:
        return True
    if pronoun.noun in PLURAL and thing and thing.kind == BODY and not thing.plural:
        return phrase.role not in ("subject", "owner") or phrase.kind == "pronoun"
    return False


def _fellows(pronoun: Phrase, tree: Tree, here: Sequence[Phrase]) -> set[int]:
    """The things that are arguments of the pronoun's verb: "he met Reed and thanked him"."""
    if pronoun.role == "owner" or pronoun.clause < 0:
        return set()
    verb = pronoun.clause
    verbs = {verb}
    while (
        tree.child(verb, "nsubj", "nsubjpass") < 0
        and (up := _same_doer(verb, tree, person=pronoun.noun in MALE | FEMALE)) >= 0
    ):
        verb = up
        verbs.add(verb)
    return {
        id(p.thing)
        for p in here
        if p.thing and p.clause in verbs and p.role == "subject" and p.head < pronoun.head
    }


def _same_doer(verb: int, tree: Tree, *, person: bool) -> int:
    """The verb above whose subject does this, too: "hopes to", "looks forward to seeing"; -1.

    "The boat sank, leaving them little time": no boat leaves it to them.
    """
    up, dep = tree.heads[verb], tree.deps[verb]
    if dep == "acl" and tree.deps[up] == "dobj" and tree.lemmas[up] in words("writings"):
        return tree.heads[up]  # "sent the board a letter urging them"
    if dep == "conj" or (person and dep == "advcl" and tree.tags[verb] == "VBG"):
        return up
    while dep in ("pcomp", "prep"):
        up, dep = tree.heads[up], tree.deps[up] if tree.deps[up] == "prep" else ""
    alone = tree.tags[up] in VERB_TAGS and tree.child(up, "dobj", "dative") < 0
    return up if alone and tree.deps[verb] in ("xcomp", "pcomp") else -1


def _across_the_marks(pronoun: Phrase, phrase: Phrase, trees: Sequence[Tree]) -> bool:
    """Whether speaker and spoken of would be one: "“The guest is safe,” he said".

    Nobody speaks of himself by name, nor calls himself "she"; who is told it is "you".
    """
    if pronoun.noun not in MALE | FEMALE or pronoun.quoted == phrase.quoted:
        return False
    outside = phrase if pronoun.quoted else pronoun
    tree = trees[outside.tree]
    if phrase.tree == pronoun.tree and says_it(pronoun, phrase, tree):
        return True
    if tree.lemmas[outside.clause] not in words("speech"):
        return False
    told = outside.role == "object" and outside is phrase and phrase.tree == pronoun.tree
    return outside.role == "subject" or told


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
            if is_of_fellow(pronoun, phrase, tree) or has_beside_it(pronoun, phrase, tree):
                return True
            return tree.deps[pronoun.head] != "poss" or phrase.kind == "name"
        if tree.tags[up] in VERB_TAGS:
            break
    return True
