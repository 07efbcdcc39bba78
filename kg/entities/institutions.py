"""Institutions that every country has: whose "Foreign Ministry" is meant."""

from collections.abc import Iterator, Sequence

from kg.entities.gazetteer import gazetteer
from kg.entities.memory import Memory
from kg.entities.things import BODY, Phrase, Thing
from kg.text.tree import Tree
from kg.words.lists import words

_SMALL = frozenset(("of", "the", "and", "for", "’s", "'s"))


def resolve(phrase: Phrase, tree: Tree, here: Sequence[Phrase], memory: Memory) -> str:
    """Settle a name that is one of an institution, and return the rule that holds.

    "the country's Foreign Ministry", the country being Israel → Israeli Foreign Ministry; a
    bare "Foreign Ministry" → the one told before, if there is only one.
    """
    name, thing = phrase.name, phrase.thing
    other = phrase.rule not in ("name", "gazetteer")
    if name is None or thing is None or thing.kind != BODY or thing.entry or other:
        return phrase.rule
    if not is_bare(name.words):
        first = name.words[0]
        of_country = first.lower() in gazetteer().adjectives or first in gazetteer().names
        if of_country and is_bare(name.words[1:]):
            memory.remember_institution(_base(name.words[1:]), thing)
        return phrase.rule
    base = _base(name.words)
    country = _owner(name.first, tree, here)
    known = memory.institutions.get(base, [])
    if country is not None and country.entry:
        adjective = gazetteer().adjective_of.get(country.entry.key, country.entry.label)
        full = (adjective, *name.words)
        found = [t for t in known if t.words[0] == adjective]
        _take(phrase, thing, found[0] if found else Thing(BODY, True, words=full, sure=True))
        memory.remember_institution(base, phrase.thing)
        return "owned-institution"
    if len(known) == 1:
        _take(phrase, thing, known[0])
        return "institution"
    if thing not in memory.bare:
        memory.bare.append(thing)
    return phrase.rule


def _owner(first: int, tree: Tree, here: Sequence[Phrase]) -> Thing | None:
    """Whose the name is by the words before it: "Russia's", "the country's", "its"."""
    for phrase in reversed(here):
        if phrase.last == first and tree.tags[phrase.head] == "PRP$":
            return phrase.thing
        if phrase.last == first - 1 and tree.words[first - 1] in ("'s", "’s", "'", "’"):
            return phrase.thing
    return None


def keep_local(memory: Memory) -> None:
    """An institution that nobody says the country of stays a thing of its document."""
    for thing in memory.bare:
        thing.named = not any(thing.phrases)


def join_described(trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]) -> None:
    """Let "the Politburo of the group Hamas" mean the Hamas Politburo that is named elsewhere."""
    named = {
        " ".join(phrase.name.words).lower(): phrase.thing
        for here in found
        for phrase in here
        if phrase.name and phrase.thing and phrase.thing.kind == BODY and len(phrase.name.words) > 1
    }
    for tree, here in zip(trees, found, strict=True):
        for phrase in here if named else ():
            if phrase.kind != "nominal" or phrase.rule != "described" or not phrase.complement:
                continue
            whole = _whose(phrase, tree, here)
            thing = next((named[n] for n in _with_noun(whole, phrase.noun) if n in named), None)
            if thing is not None and phrase.thing and len(phrase.thing.phrases) == 1:
                phrase.thing = thing
                thing.phrases.append(phrase)
                phrase.rule = "institution"


def _whose(phrase: Phrase, tree: Tree, here: Sequence[Phrase]) -> Thing | None:
    """The named thing behind "of"."""
    of = next((k for k in tree.children(phrase.head, "prep") if tree.lower[k] == "of"), -1)
    inner = tree.child(of, "pobj") if of >= 0 else -1
    thing = next((p.thing for p in here if p.head == inner), None)
    return thing if thing is not None and thing.named else None


def _with_noun(owner: Thing | None, noun: str) -> Iterator[str]:
    if owner is None:
        return
    names = {" ".join(owner.words), *owner.names}
    if owner.entry:
        names.add(gazetteer().adjective_of.get(owner.entry.key, owner.entry.label))
    for name in sorted(names):
        yield f"{name} {noun}".lower()


def is_bare(parts: Sequence[str]) -> bool:
    """Whether the words fit the institutions of any country."""
    return bool(parts) and all(w.lower() in words("institution") | _SMALL for w in parts)


def _base(parts: Sequence[str]) -> str:
    return " ".join(parts).lower()


def _take(phrase: Phrase, old: Thing, new: Thing) -> None:
    """Let the phrase name `new` and count its form there."""
    assert phrase.name is not None
    if not new.names:
        new.names[" ".join(new.words)] = 0
        new.nouns |= old.nouns
    text = " ".join(phrase.name.words)
    new.names[text] = new.names.get(text, 0) + 1
    phrase.thing = new
