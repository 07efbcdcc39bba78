"""Whom a noun phrase means: "the group", "the draft", "both countries", or something new."""

from collections.abc import Sequence

from kg.entities import (
    anaphors,
    beside_names,
    blocs,
    couples,
    descriptions,
    epithets,
    refusals,
)
from kg.entities.cues import KIND_OF_CLASS
from kg.entities.memory import Memory
from kg.entities.pronouns import GUESS
from kg.entities.things import GROUP, OTHER, PERSON, Phrase, Thing
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

LOOK_BACK = 40
SAME_ACT = 4  # sentences
STILL_TOLD = 5  # sentences: "the comments" are not those of long ago
_OCCASIONS = frozenset(("event", "act", "work", "communication"))
_DOCUMENTS = frozenset(("document", "text", "paper"))


def resolve(
    phrase: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    memory: Memory,
    sentence: Sequence[Phrase] = (),
) -> str:
    """Give the phrase its thing, old or new, by `sentence`'s phrases, too; return the rule."""
    tree = trees[phrase.tree]
    if epithets.epithet(phrase, trees, before):
        return "epithet"
    if phrase.rule == "time":
        return "time"
    if phrase.noun in ("this", "that", "these", "those"):
        return "demonstrative"
    here = before[phrase.tree]
    rule = (
        beside_names.apposition(phrase, tree, here, memory)
        or beside_names.name_and_kind(phrase, here, memory)
        or beside_names.place_of_name(phrase, tree, sentence, memory)
    )
    two = phrase.plural and phrase.how == "the" and phrase.modifiers == {"two"}
    # "the two rivals, Holm and Lund"
    two = two and tree.child(phrase.head, "appos", "conj") < 0
    if not rule and (phrase.how == "both" or two):
        rule = anaphors.both(phrase, before)
    if not rule and phrase.noun == "two" and phrase.how == "the" and not phrase.complement:
        rule = "" if phrase.modifiers else anaphors.two(phrase, before)
    if not rule and phrase.how in ("the", "this", "own"):
        light = phrase.noun in words("light_nouns")
        rule = "" if light else _again(phrase, trees, before, memory)
        if not rule and phrase.how == "the":
            rule = couples.couple(phrase, trees, before)
        rule = rule or descriptions.person(phrase, trees, before, sentence)
    if not rule and not phrase.how and phrase.modifiers:
        rule = _same_words(phrase, trees, memory)
    if rule or refusals.bare_count(phrase, tree):
        return rule or "count"
    phrase.thing = new(phrase, tree)
    _called(phrase, tree, here, memory)
    return phrase.rule or "described"


def _called(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> None:
    """ "Jane Doe is a senator": she may be "the senator" from now on."""
    if phrase.role != "object" or tree.deps[phrase.head] != "attr" or phrase.how != "a":
        return
    for other in here:
        if other.role != "subject" or other.clause != phrase.clause or other.thing is None:
            continue
        if other.thing.named and beside_names.may_be_called(other.thing, phrase):
            memory.call(other.thing, phrase.noun, other)
            phrase.noun_kept = False


def new(phrase: Phrase, tree: Tree) -> Thing:
    """Return a thing of its own for a phrase."""
    counted, several = _counted(phrase, tree)
    kind = KIND_OF_CLASS.get(nouns().get(counted or phrase.noun, ""), OTHER)
    thing = Thing(kind, plural=phrase.plural or several, nouns={phrase.noun}, first=phrase.tree)
    if kind == PERSON:
        if phrase.noun in words("male"):
            thing.gender = "m"
        elif phrase.noun in words("female"):
            thing.gender = "f"
    if kind == GROUP and phrase.noun in ("people", "police"):
        thing.plural = True
    return thing


def _counted(phrase: Phrase, tree: Tree) -> tuple[str, bool]:
    """What there is a number of, and whether it is many: "thousands of shootings"."""
    if phrase.noun not in words("quantities") and tree.tags[phrase.head] != "CD":
        return "", False
    of = next((k for k in tree.children(phrase.head, "prep") if tree.lower[k] == "of"), -1)
    inner = tree.child(of, "pobj") if of >= 0 else -1
    several = inner >= 0 and tree.tags[inner] in ("NNS", "NNPS") and phrase.noun != "one"
    return (tree.lemmas[inner].lower() if inner >= 0 else ""), several


def _is_called_so(found: Phrase, phrase: Phrase) -> bool:
    """Whether a named thing was called by the noun of a phrase not long ago."""
    thing, near = found.thing, phrase.tree - found.tree <= STILL_TOLD
    return bool(near and thing and thing.named and phrase.noun in thing.nouns)


def _has_aside(phrase: Phrase, tree: Tree) -> bool:
    """ "The firm, which employs thousands, sold it": which firm, the clause does not say."""
    behind = tree.children(phrase.head, "relcl", "prep", "acl")
    first = [tree.subtree(k)[0] for k in behind if tree.deps[k] == "relcl"]
    return len(behind) == len(first) and all(tree.words[k - 1] == "," for k in first)


def _again(
    phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]], memory: Memory
) -> str:
    """The thing that was called by the same noun before, or that the noun can stand for."""
    tree, complement = trees[phrase.tree], phrase.complement
    if phrase.how == "own" and complement:
        return ""
    if phrase.how == "own":
        return _owned_again(phrase, before, memory)
    if phrase.how == "this" and phrase.noun in words("step_words") and not phrase.modifiers:
        return anaphors.act(phrase, before, trees)
    found = _by_noun(phrase, memory, trees, before[phrase.tree])
    # "fled the city of Oslo. The mayor of Lima … left the city": Oslo
    if not (found and _is_called_so(found, phrase)) and (rule := anaphors.place(phrase, before)):
        return rule
    far = found and found.thing and found.thing.named and phrase.noun == "state"
    if found and found.thing and anaphors.nearer_firm(phrase, found.thing, before):
        return ""
    if found and not far:
        phrase.thing = found.thing
        return "same-head"
    one = phrase.noun == "bloc" and not complement and not phrase.plural
    if one and (known := blocs.blocs(phrase, before)):
        return blocs.the_one(phrase, known)
    wanted = anaphors.anaphors().get(phrase.noun, "")
    aside = wanted == "organization" and _has_aside(phrase, tree)
    if (complement and not aside) or phrase.plural or phrase.particular:
        return ""
    described = phrase.modifiers and phrase.role not in ("subject", "owner")
    if wanted and wanted != "state":
        thing = anaphors.nearest_named(phrase, wanted, tree, before)
        # "captured by the Islamist group": only whom the text has called so
        told = not described or (thing and phrase.modifiers <= descriptions.told_of(thing, trees))
        if thing and told:
            phrase.thing = thing
            memory.call(thing, phrase.noun, phrase)
            return "anaphor"
    if nouns().get(phrase.noun) in ("person", "person?") and not phrase.modifiers:
        return _by_role(phrase, trees, before)
    if phrase.noun in _DOCUMENTS and not phrase.modifiers:
        return anaphors.work(phrase, before)
    return ""


def _by_role(phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]) -> str:
    """The one person nearby, unless he only was what the noun says."""
    rule = anaphors.person(phrase, trees[phrase.tree], before)
    if phrase.thing is not None and descriptions.was_once(phrase, phrase.thing, trees):
        phrase.thing = None
        return ""
    return rule


def _by_noun(
    phrase: Phrase, memory: Memory, trees: Sequence[Tree], here: Sequence[Phrase]
) -> Phrase | None:
    for other in memory.told(phrase, LOOK_BACK):
        thing = other.thing
        if thing is None or other.place >= phrase.place or thing.plural != phrase.plural:
            continue
        if other.how == "any" or refusals.refused(phrase, other, trees, here):
            continue
        if descriptions.was_once(phrase, thing, trees):
            continue
        far = phrase.tree - other.tree > STILL_TOLD and not phrase.modifiers and phrase.plural
        if far and nouns().get(phrase.noun) == "communication" and not thing.named:
            return None
        if _compatible(phrase, thing, trees):
            return other
    return None


def _compatible(phrase: Phrase, thing: Thing, trees: Sequence[Tree]) -> bool:
    """Whether the later phrase says nothing that the earlier one did not."""
    if not phrase.modifiers:
        return True
    told: set[str] = set(thing.nouns)
    for known in thing.phrases[:LOOK_BACK]:
        told.update(known.modifiers)
    for name in thing.names:
        told.update(name.lower().split())
    if thing.entry:
        told.add(thing.entry.key)
    if phrase.modifiers <= told:
        return True
    person = thing.named and thing.kind == PERSON
    return person and phrase.modifiers <= told | descriptions.told_of(thing, trees)


def _owned_again(phrase: Phrase, before: Sequence[Sequence[Phrase]], memory: Memory) -> str:
    here = before[phrase.tree]
    owner = _at(here, phrase.owner)
    if owner is None or any(p.head == phrase.owner and p.rule == GUESS for p in here):
        return ""
    for other in memory.by_noun.get(phrase.noun, [])[: -LOOK_BACK - 1 : -1]:
        if other.how != "own" or other.place >= phrase.place or other.plural != phrase.plural:
            continue
        if nouns().get(phrase.noun) in _OCCASIONS and _another_time(phrase, other):
            continue
        if _at(before[other.tree], other.owner) is owner and phrase.modifiers <= other.modifiers:
            phrase.thing = other.thing
            return "same-owner"
    return ""


def _another_time(phrase: Phrase, other: Phrase) -> bool:
    """Whether "his speech" may be one of many: told long before, or with words of its own."""
    far = phrase.tree - other.tree > SAME_ACT
    return far or other.complement or other.modifiers != phrase.modifiers


def _at(here: Sequence[Phrase], head: int) -> Thing | None:
    for phrase in here:
        if phrase.head == head:
            return phrase.thing
    return None


def _same_words(phrase: Phrase, trees: Sequence[Tree], memory: Memory) -> str:
    """ "Hamas representatives" … "Hamas representatives": one thing for one head phrase.

    "iodised salt" is wider than "iodised salt in bread".
    """
    text = refusals.text(phrase, trees[phrase.tree]) if phrase.complement else ""
    for other in memory.by_noun.get(phrase.noun, [])[: -LOOK_BACK - 1 : -1]:
        if (
            other.kind == "nominal" and not other.how and other.modifiers == phrase.modifiers
            and other.plural == phrase.plural and other.complement == phrase.complement
            and (not text or refusals.text(other, trees[other.tree]) == text)
        ):  # fmt: skip
            phrase.thing = other.thing
            return "same-phrase"
    return ""
