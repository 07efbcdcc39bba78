"""A pronoun that goes on about what was spoken of, be it only described: "the survey … it"."""

from collections.abc import Sequence

from kg.entities.agreement import PLURAL, agrees
from kg.entities.speaking import can_speak, is_source
from kg.entities.things import BODY, GROUP, OTHER, PERSON, PLACE, Phrase, Thing
from kg.entities.whose import acts_above, is_of_asked
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_TASKS = words("task_words")
_KNOWN = frozenset(("the", "this", "own", "both"))


def goes_on(pronoun: Phrase, thing: Thing, trees: Sequence[Tree], here: Sequence[Phrase]) -> bool:
    """Whether a sentence goes on with the subject of the one before.

    "The survey began in May. It has a margin of two points."
    """
    tree = trees[pronoun.tree]
    if not pronoun.tree or not (_opens(pronoun, tree) or _owns_subject(pronoun, tree)):
        return False
    people = thing.plural and thing.kind == PERSON
    if not people and not any(p.how in _KNOWN or p.kind == "name" for p in thing.phrases):
        return False
    says = tree.lemmas[tree.root] in words("speech")
    if any(p.head < pronoun.head and _rivals(pronoun, p, says=says) for p in here):
        return False
    last = trees[pronoun.tree - 1]
    told = [
        p for p in thing.phrases
        if p.tree == pronoun.tree - 1 and p.quoted == pronoun.quoted
        and ((p.role == "subject" and p.clause == last.root) or (says and is_source(p, last)))
    ]  # fmt: skip
    if pronoun.noun in PLURAL and not thing.plural:
        return False
    return bool(told) and (pronoun.role == "owner" or may_do_so(pronoun, thing, tree))


def _opens(pronoun: Phrase, tree: Tree) -> bool:
    return pronoun.role == "subject" and pronoun.clause == tree.root


def _owns_subject(pronoun: Phrase, tree: Tree) -> bool:
    """ "The clinic opened in May. Its design is plain.": the sentence is still about it."""
    noun = tree.heads[pronoun.head]
    subject = tree.deps[noun] in ("nsubj", "nsubjpass") and tree.heads[noun] == tree.root
    return pronoun.noun == "its" and subject


def _rivals(pronoun: Phrase, phrase: Phrase, *, says: bool) -> bool:
    """Whether a phrase may be meant instead; who speaks is nothing that cannot."""
    thing = phrase.thing
    if thing is None or not agrees(pronoun, thing, phrase):
        return False
    return not says or thing.kind in (PERSON, GROUP, BODY)


def may_do_so(pronoun: Phrase, thing: Thing, tree: Tree) -> bool:
    """Whether a thing of its kind may be and do what is told of the pronoun."""
    verb = tree.lemmas[pronoun.clause]
    if verb in words("speech") and thing.kind == OTHER and not can_speak(thing):
        return False
    alive = thing.kind in (BODY, PLACE, GROUP, PERSON)
    what = tree.child(pronoun.clause, "attr")
    if what >= 0 and verb == "be":
        kind = nouns().get(tree.lemmas[what].lower(), "")
        return kind == thing.kind if kind or alive else True
    return not (thing.kind in (BODY, PLACE, GROUP) and verb in words("verbs_of_things"))


def is_task(pronoun: Phrase, thing: Thing, tree: Tree) -> bool:
    """Whether "it" is what is to be done: "Norway will win, and it may not be easy"."""
    verb = pronoun.clause
    if pronoun.role != "subject" or tree.lemmas[verb] != "be":
        return False
    what = tree.child(verb, "acomp", "attr")
    alive = thing.kind in (BODY, PLACE, GROUP)
    return alive and what >= 0 and tree.lemmas[what].lower() in _TASKS


def stays(pronoun: Phrase, thing: Thing, tree: Tree, here: Sequence[Phrase]) -> bool:
    """Whether a clause goes on with the subject of the clause above, below or before it.

    "Both ships are old and they leak", "If the rules survive, they will cost jobs".
    """
    if pronoun.role != "subject" or (pronoun.noun in PLURAL and not thing.plural):
        return False
    above = list(tree.verbs_above(pronoun.head))
    verb = pronoun.clause
    if tree.deps[verb] in ("relcl", "acl", "parataxis"):
        return False  # "the fare, it says, would be low"
    told = [
        p for p in thing.phrases
        if p.tree == pronoun.tree and p.role == "subject" and p.head < pronoun.head
        and p.quoted == pronoun.quoted
        and (p.clause in above[1:] or p.clause in tree.children(verb, "advcl"))
    ]  # fmt: skip
    if not told:
        return False
    alive = thing.kind in (PERSON, GROUP)
    others = [p for p in here if p.head < pronoun.head and p.thing and p.thing is not thing]
    return may_do_so(pronoun, thing, tree) and not any(
        p.thing
        and agrees(pronoun, p.thing, p)
        and (not alive or p.role == "subject" or p.thing.kind in (PERSON, GROUP, BODY))
        for p in others
    )


def suffers_again(pronoun: Phrase, thing: Thing, tree: Tree, here: Sequence[Phrase]) -> bool:
    """Whether it is what the verb before "and" was done to: "bought the yard and sold it".

    Who does both is one; a place that stands between is no rival, any other thing is.
    """
    verb = pronoun.clause
    if pronoun.role != "object" or tree.deps[verb] != "conj" or tree.heads[pronoun.head] != verb:
        return False
    first = tree.heads[verb]
    if tree.child(verb, "nsubj", "nsubjpass") >= 0:
        return False
    told = next((p for p in here if p.thing is thing and tree.heads[p.head] == first), None)
    if told is None or told.role != "object" or tree.deps[told.head] != "dobj":
        return False
    inside = set(tree.subtree(told.head))
    return not any(
        p.thing and p.thing is not thing and told.head < p.head < pronoun.head
        and p.head not in inside and agrees(pronoun, p.thing, p)
        and not (p.kind == "name" and p.thing.kind == PLACE)
        for p in here
    )  # fmt: skip


def is_own(pronoun: Phrase, thing: Thing, tree: Tree, here: Sequence[Phrase]) -> bool:
    """Whether it is the subject's own: "the firm published its profits", or who is asked to."""
    if pronoun.role != "owner":
        return False
    same = (p for p in thing.phrases if p.tree == pronoun.tree)
    if (thing.named or thing.plural) and any(is_of_asked(pronoun, p, tree) for p in same):
        return True
    above = list(tree.verbs_above(pronoun.head))
    if not above:
        return False
    verb = acts_above(pronoun, tree, above)
    told = [
        p for p in thing.phrases
        if p.tree == pronoun.tree and p.role == "subject" and p.clause == verb
        and p.head < pronoun.head
    ]  # fmt: skip
    if not told or (pronoun.noun in PLURAL and not thing.plural):
        return False
    return not any(
        told[0].head < p.head < pronoun.head and p.thing and p.thing is not thing
        and agrees(pronoun, p.thing, p)
        for p in here
    )  # fmt: skip


def to_come(
    pronoun: Phrase, tree: Tree, here: Sequence[Phrase], sentence: Sequence[Phrase]
) -> Phrase | None:
    """Return the name that a pronoun in front of its clause waits for: "In his speech, Berg …".

    None when somebody before it may be meant, or nobody comes.
    """
    if pronoun.noun in PLURAL or any(p.thing and agrees(pronoun, p.thing, p) for p in here):
        return None
    front = next((k for k in _path(pronoun.head, tree) if tree.heads[k] == tree.root), -1)
    if front < 0 or front > tree.root or tree.deps[front] not in ("prep", "advcl"):
        return None
    for p in sentence:
        if p.role == "subject" and p.clause == tree.root and p.head > front:
            same = p.kind == "name" and p.thing and p.quoted == pronoun.quoted
            return p if same and p.thing and agrees(pronoun, p.thing, p) else None
    return None


def _path(i: int, tree: Tree) -> list[int]:
    """A token and those above it, without the root."""
    return [k for k in (i, *tree.ancestors(i)) if k != tree.root]
