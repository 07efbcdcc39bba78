"""Whom a noun phrase means: "the group", "the draft", "both countries", or something new."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.entities.gazetteer import gazetteer, nouns, rows
from kg.entities.things import BODY, EVENT, GROUP, OTHER, PERSON, PLACE, WORK, Phrase, Thing
from kg.entities.types import KIND_OF_CLASS
from kg.text.tree import Tree
from kg.words.lists import words

NEAR = 4
LOOK_BACK = 40
_OTHERS = frozenset(("other", "another", "different", "further"))
_DOCUMENTS = frozenset(("document", "text", "paper"))
_REGION_TYPES = frozenset(("Place",))


@cache
def anaphors() -> dict[str, str]:
    """Return noun → what it can stand for: "group" → "organization"."""
    return dict(rows("anaphors.tsv"))


@dataclass(slots=True)
class Memory:
    """The things told so far, by the nouns they were called by."""

    by_noun: dict[str, list[Phrase]] = field(default_factory=dict)
    institutions: dict[str, list[Thing]] = field(default_factory=dict)
    bare: list[Thing] = field(default_factory=list)

    def keep(self, phrase: Phrase) -> None:
        """Remember a phrase that has its thing."""
        if phrase.thing is None:
            return
        phrase.thing.phrases.append(phrase)
        if phrase.kind == "nominal" and phrase.noun_kept:
            self.by_noun.setdefault(phrase.noun, []).append(phrase)
        elif phrase.kind == "name":
            for noun in phrase.thing.nouns:
                self.by_noun.setdefault(noun, []).append(phrase)

    def remember_institution(self, base: str, thing: Thing | None) -> None:
        """Remember the institution of a country under its bare name."""
        told = self.institutions.setdefault(base, [])
        if thing is not None and thing not in told:
            told.append(thing)

    def call(self, thing: Thing, noun: str, phrase: Phrase) -> None:
        """Remember that the thing was called by a further noun."""
        thing.nouns.add(noun)
        self.by_noun.setdefault(noun, []).append(phrase)


def resolve(
    phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]], memory: Memory
) -> str:
    """Give the phrase its thing, an old or a new one, and return the rule."""
    tree = trees[phrase.tree]
    if phrase.rule == "time":
        return "time"
    if phrase.noun in ("this", "that", "these", "those"):
        return "demonstrative"
    rule = _apposition(phrase, tree, before[phrase.tree], memory)
    rule = rule or _name_and_kind(phrase, tree, before[phrase.tree], memory)
    if rule:
        return rule
    if phrase.how == "both" or (
        phrase.plural and phrase.how == "the" and phrase.modifiers == {"two"}
    ):
        rule = _both(phrase, before)
        if rule:
            return rule
    if phrase.how in ("the", "this", "own") and phrase.noun not in words("light_nouns"):
        rule = _again(phrase, tree, before, memory)
        if rule:
            return rule
    if not phrase.how and phrase.modifiers:
        rule = _same_words(phrase, memory)
        if rule:
            return rule
    phrase.thing = _new(phrase)
    _called(phrase, tree, before[phrase.tree], memory)
    return phrase.rule or "described"


def _called(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> None:
    """ "Jane Doe is a senator": she may be "the senator" from now on."""
    if phrase.role != "object" or tree.deps[phrase.head] != "attr" or phrase.how != "a":
        return
    for other in here:
        if other.role != "subject" or other.clause != phrase.clause or other.thing is None:
            continue
        if other.thing.named and _may_be_called(other.thing, phrase):
            memory.call(other.thing, phrase.noun, other)
            phrase.noun_kept = False


def _new(phrase: Phrase) -> Thing:
    kind = KIND_OF_CLASS.get(nouns().get(phrase.noun, ""), OTHER)
    thing = Thing(kind, plural=phrase.plural, nouns={phrase.noun}, first=phrase.tree)
    if kind == PERSON:
        if phrase.noun in words("male"):
            thing.gender = "m"
        elif phrase.noun in words("female"):
            thing.gender = "f"
    if kind == GROUP and phrase.noun in ("people", "police"):
        thing.plural = True
    return thing


def _apposition(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> str:
    """ "Abu Marzuk, a member of …" → Abu Marzuk; "the movement Hamas" → Hamas."""
    head = phrase.head
    if tree.deps[head] == "appos" and not phrase.modifiers & _OTHERS:
        for other in here:
            if (
                other.head == tree.heads[head]
                and other.thing
                and _may_be_called(other.thing, phrase)
            ):
                phrase.thing = other.thing
                memory.call(other.thing, phrase.noun, other)
                return "apposition"
    return ""


def _name_and_kind(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> str:
    """ "the Hamas movement", "the Labour party" → Hamas, Labour."""
    if phrase.noun not in words("generic_tails") or phrase.plural or phrase.how in ("a", "own"):
        return ""
    for other in reversed(here):
        if other.head != phrase.head - 1 or other.name is None or other.thing is None:
            continue
        if other.thing.kind == BODY and other.thing.entry is None and not other.name.adjective:
            phrase.thing = other.thing
            memory.call(other.thing, phrase.noun, other)
            return "name-and-kind"
    return ""


def name_in_apposition(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> None:
    """Let the noun that a name explains mean the name: "the coach, Ann Lee," → Ann Lee."""
    if phrase.thing is None or tree.deps[phrase.head] != "appos":
        return
    for other in here:
        if other.head == tree.heads[phrase.head] and other.kind == "nominal" and other.thing:
            if other.thing.named or not _may_be_called(phrase.thing, other):
                return
            old = other.thing
            for known in old.phrases:
                known.thing = phrase.thing
                phrase.thing.phrases.append(known)
            old.phrases.clear()
            other.rule = "apposition" if other.rule == "described" else other.rule
            memory.call(phrase.thing, other.noun, other)


def _may_be_called(thing: Thing, phrase: Phrase) -> bool:
    kind = KIND_OF_CLASS.get(nouns().get(phrase.noun, ""), OTHER)
    if phrase.plural != thing.plural and thing.named:
        return False
    if kind == OTHER:
        return not thing.named
    return kind == thing.kind or (not thing.sure and thing.kind != PERSON)


def _both(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    """ "both countries" → the two countries named last."""
    wanted = anaphors().get(phrase.noun, "person" if nouns().get(phrase.noun) == "person" else "")
    if phrase.noun in ("side", "party"):
        wanted = "any"
    found: list[Thing] = []
    for t in range(phrase.tree, max(-1, phrase.tree - NEAR), -1):
        for other in reversed(before[t]):
            thing = other.thing
            if thing and thing.named and thing not in found and _fits(thing, wanted):
                found.append(thing)
        if len(found) >= 2:
            break
    if len(found) == 2:
        phrase.things = tuple(found[::-1])
        return "both"
    return ""


def _fits(thing: Thing, wanted: str) -> bool:
    if wanted == "organization":
        return thing.kind == BODY
    if wanted == "country":
        return thing.type == "Country"
    if wanted == "city":
        return thing.type == "City"
    if wanted == "region":
        return thing.kind == PLACE and thing.type not in ("Country", "City")
    if wanted == "person":
        return thing.kind == PERSON
    return wanted == "any" and (thing.kind in (BODY, PERSON) or thing.type == "Country")


def _again(phrase: Phrase, tree: Tree, before: Sequence[Sequence[Phrase]], memory: Memory) -> str:
    """The thing that was called by the same noun before, or that the noun can stand for."""
    complement = any(
        tree.deps[k] in ("prep", "acl", "relcl") and k > phrase.head for k in tree.kids[phrase.head]
    )
    if phrase.how == "own" and complement:
        return ""
    if phrase.how == "own":
        return _owned_again(phrase, before, memory)
    if phrase.how == "this" and phrase.noun in words("step_words") and not phrase.modifiers:
        return _act(phrase, before)
    found = _by_noun(phrase, memory, complement)
    if found:
        phrase.thing = found.thing
        return "same-head"
    if complement or phrase.plural:
        return ""
    wanted = anaphors().get(phrase.noun, "")
    if wanted:
        thing = _nearest_named(phrase, wanted, before)
        if thing:
            phrase.thing = thing
            memory.call(thing, phrase.noun, phrase)
            return "anaphor"
    if nouns().get(phrase.noun) in ("person", "person?") and not phrase.modifiers:
        return _person(phrase, tree, before)
    if phrase.noun in _DOCUMENTS and not phrase.modifiers:
        return _work(phrase, before)
    return ""


def _by_noun(phrase: Phrase, memory: Memory, complement: bool) -> Phrase | None:
    for other in memory.by_noun.get(phrase.noun, [])[: -LOOK_BACK - 1 : -1]:
        thing = other.thing
        if thing is None or other.place >= phrase.place or thing.plural != phrase.plural:
            continue
        if other.how == "any":
            continue
        if complement and other.kind == "nominal" and not phrase.modifiers and phrase.how == "the":
            continue
        if _compatible(phrase, other, thing):
            return other
    return None


def _compatible(phrase: Phrase, other: Phrase, thing: Thing) -> bool:
    """Whether the later phrase says nothing that the earlier one did not."""
    if not phrase.modifiers:
        return True
    told: set[str] = set(thing.nouns)
    for known in thing.phrases[:LOOK_BACK]:
        told.update(known.modifiers)
    for name in thing.names:
        told.update(name.lower().split())
    return phrase.modifiers <= told


def _owned_again(phrase: Phrase, before: Sequence[Sequence[Phrase]], memory: Memory) -> str:
    owner = _at(before[phrase.tree], phrase.owner)
    if owner is None:
        return ""
    for other in memory.by_noun.get(phrase.noun, [])[: -LOOK_BACK - 1 : -1]:
        if other.how != "own" or other.place >= phrase.place or other.plural != phrase.plural:
            continue
        if _at(before[other.tree], other.owner) is owner and phrase.modifiers <= other.modifiers:
            phrase.thing = other.thing
            return "same-owner"
    return ""


def _at(here: Sequence[Phrase], head: int) -> Thing | None:
    for phrase in here:
        if phrase.head == head:
            return phrase.thing
    return None


def _nearest_named(phrase: Phrase, wanted: str, before: Sequence[Sequence[Phrase]]) -> Thing | None:
    """The named thing of the wanted sort that stands nearest, a subject first."""
    adjectives = {entry.key for m in phrase.modifiers if (entry := gazetteer().adjectives.get(m))}
    for back in range(NEAR):
        t = phrase.tree - back
        if t < 0:
            break
        fitting = [
            other for other in before[t]
            if other.thing and other.thing.named and other.place < phrase.place
            and _fits(other.thing, wanted) and _may_be(other.thing, phrase, adjectives)
            and not (wanted == "country" and other.name and other.name.adjective and back)
        ]  # fmt: skip
        if fitting:
            best = max(
                fitting,
                key=lambda p: (p.role == "subject", len(p.thing.phrases) if p.thing else 0, p.head),
            )
            return best.thing
    return None


def _may_be(thing: Thing, phrase: Phrase, adjectives: set[str]) -> bool:
    """Not a thing whose own noun says otherwise: a ministry is no "company"."""
    if thing.kind != BODY:
        return True
    known = thing.nouns & anaphors().keys()
    if phrase.noun in ("organization", "organisation"):
        return True
    if thing.type in ("GovernmentOrganization", "NewsMediaOrganization") and not known:
        return False
    return not known or phrase.noun in known


def _person(phrase: Phrase, tree: Tree, before: Sequence[Sequence[Phrase]]) -> str:
    """ "the senator": the one person named in this sentence and the two before."""
    if phrase.how != "the" or not tree.words[phrase.head].islower():
        return ""
    found: dict[int, Thing] = {}
    for t in range(max(0, phrase.tree - 2), phrase.tree + 1):
        for other in before[t]:
            thing = other.thing
            if thing and thing.kind == PERSON and not thing.plural and other.place < phrase.place:
                found[id(thing)] = thing
    named = [thing for thing in found.values() if thing.named]
    if len(named) != 1 or len(found) > 2 or not _may_work_as(named[0], phrase.noun):
        return ""
    phrase.thing = named[0]
    return "role"


def _may_work_as(thing: Thing, noun: str) -> bool:
    """Whether nothing that is known of the person speaks against the noun."""
    gender = "m" if noun in words("male") else "f" if noun in words("female") else ""
    if gender and thing.gender and gender != thing.gender:
        return False
    jobs = thing.nouns & words("occupations")
    return not jobs or noun in jobs or noun not in words("occupations")


def _act(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    """ "such a step": the act told last."""
    for t in range(phrase.tree, max(-1, phrase.tree - 3), -1):
        for other in reversed(before[t]):
            if other.thing is None or other.kind != "nominal" or other.place >= phrase.place:
                continue
            if other.thing.kind == EVENT and other.how not in ("a", "any") and not other.plural:
                phrase.thing = other.thing
                return "act"
    return ""


def _work(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> str:
    for back in range(3):
        t = phrase.tree - back
        if t < 0:
            break
        told = [
            p for p in before[t]
            if p.thing and p.thing.kind == WORK and not p.thing.plural and p.place < phrase.place
        ]  # fmt: skip
        if told:
            phrase.thing = max(told, key=lambda p: (p.how != "a", p.head)).thing
            return "anaphor"
    return ""


def _same_words(phrase: Phrase, memory: Memory) -> str:
    """ "Hamas representatives" … "Hamas representatives": one thing for one head phrase."""
    for other in memory.by_noun.get(phrase.noun, [])[: -LOOK_BACK - 1 : -1]:
        if (
            other.kind == "nominal" and not other.how and other.modifiers == phrase.modifiers
            and other.plural == phrase.plural
        ):  # fmt: skip
            phrase.thing = other.thing
            return "same-phrase"
    return ""
