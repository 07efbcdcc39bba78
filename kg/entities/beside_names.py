"""Nouns beside a name that mean what it names: "the Hamas movement", "the city of Oslo"."""

from collections.abc import Sequence

from kg.entities.cues import KIND_OF_CLASS
from kg.entities.memory import Memory
from kg.entities.things import BODY, OTHER, PERSON, PLACE, Phrase, Thing
from kg.text.phrases import WORDS
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

# "sold the ship, a sign of fear": that it was sold is, not the ship
_OF_CLAUSES = frozenset(
    ("testament", "sign", "proof", "reminder", "indication", "evidence", "blow", "step", "signal",
     "setback", "triumph", "admission", "concession", "departure", "nod", "tribute", "feat",
     "irony", "coincidence", "reversal", "shift", "surprise")
)  # fmt: skip
_OTHERS = frozenset(("other", "another", "different", "further"))
_SOME_OF_THEM = frozenset(
    ("especially", "particularly", "notably", "mainly", "mostly", "once", "formerly")
)


def apposition(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> str:
    """Give the noun what it explains: "Abu Marzuk, a member of …" → Abu Marzuk."""
    head = phrase.head
    if tree.lower[tree.heads[head]] in WORDS:
        return ""  # "the phrase “safe harbour”" is no harbour
    if phrase.noun in _OF_CLAUSES:
        return ""
    if not _SOME_OF_THEM.isdisjoint(tree.lower[phrase.first - 1 : phrase.first + 1]):
        return ""  # "sailors, especially old men"; "the port, once the pride of Holm"
    if tree.deps[head] == "appos" and not phrase.modifiers & _OTHERS:
        for other in here:
            if (
                other.head == tree.heads[head]
                and other.thing
                and may_be_called(other.thing, phrase)
            ):
                phrase.thing = other.thing
                memory.call(other.thing, phrase.noun, other)
                return "apposition"
    return ""


def name_and_kind(phrase: Phrase, here: Sequence[Phrase], memory: Memory) -> str:
    """Give the noun its name's thing: "the Hamas movement", "the Labour party"."""
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


def place_of_name(phrase: Phrase, tree: Tree, sentence: Sequence[Phrase], memory: Memory) -> str:
    """Give the noun the place that its "of" names: "the city of Wad Madani" → Wad Madani."""
    if phrase.plural or phrase.how != "the" or phrase.noun not in words("named_places"):
        return ""
    names = [
        name
        for of in tree.children(phrase.head, "prep")
        if tree.lower[of] == "of"
        for name in tree.children(of, "pobj")
        if tree.child(name, "conj", "relcl") < 0
    ]
    for other in sentence:
        thing = other.thing
        if other.head in names and other.kind == "name" and thing and thing.kind == PLACE:
            phrase.thing = thing
            memory.call(thing, phrase.noun, other)
            return "place-of-name"
    return ""


def name_in_apposition(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> None:
    """Let the noun that a name explains mean the name: "the coach, Ann Lee," → Ann Lee."""
    if phrase.thing is None or tree.deps[phrase.head] != "appos":
        return
    for other in here:
        if other.head == tree.heads[phrase.head] and other.kind == "nominal" and other.thing:
            if other.thing.named or not may_be_called(phrase.thing, other):
                return
            if "CC" in tree.tags[other.head : phrase.first]:
                # "the prime minister and treasurer Joe Reed" are two
                return
            old = other.thing
            # "their daughter, Ellis": a name that tells no gender has her noun's
            phrase.thing.gender = phrase.thing.gender or old.gender
            for known in old.phrases:
                known.thing = phrase.thing
                phrase.thing.phrases.append(known)
            old.phrases.clear()
            other.rule = "apposition" if other.rule == "described" else other.rule
            if other.noun != "one":
                memory.call(phrase.thing, other.noun, other)


def may_be_called(thing: Thing, phrase: Phrase) -> bool:
    """Return whether nothing speaks against calling a thing by the noun of a phrase."""
    if phrase.noun == "one":
        return thing.named and phrase.complement  # "one of the pilots, Ann Lee,"
    kind = KIND_OF_CLASS.get(nouns().get(phrase.noun, ""), OTHER)
    if phrase.plural != thing.plural and thing.named:
        return False
    if kind == OTHER:
        return not thing.named
    return kind == thing.kind or (not thing.sure and thing.kind != PERSON)
