"""Whom a newspaper's epithet means: "the 50-year-old", "the four-time champion"."""

import re
from collections.abc import Sequence

from kg.entities import refusals
from kg.entities.things import PERSON, Phrase, Thing
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

NEAR = 3
_ARTICLE_AND_NOUN = 2  # words
_AGED = re.compile(r"(\d{1,3})-year-old$")
_TIMES = re.compile(r"(\d+|two|three|four|five|six|seven|eight|nine|ten)-time$")


def epithet(phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]) -> str:
    """Give the one person named nearby: "Anna Berg won. The 26-year-old …".

    Who is known to be of another age is not meant; of several nobody is, unless the age tells.
    """
    tree = trees[phrase.tree]
    age = _age(phrase, tree)
    if age is None or phrase.how != "the" or phrase.plural or phrase.role not in _ROLES:
        return ""
    found: dict[int, Thing] = {}
    for t in range(max(0, phrase.tree - NEAR), phrase.tree + 1):
        for other in () if refusals.is_byline(trees[t]) else before[t]:
            thing = other.thing
            if thing is None or thing.kind != PERSON or thing.plural or not thing.named:
                continue
            if other.place < phrase.place and _agrees(thing, phrase, age, trees):
                found[id(thing)] = thing
    aged = [thing for thing in found.values() if age and age in _ages(thing, trees)]
    named = aged or list(found.values())
    if len(named) != 1 or refusals.acts_on(phrase, named[0], tree, before[phrase.tree]):
        return ""
    phrase.thing = named[0]
    phrase.rule = "epithet"
    return "epithet"


_ROLES = ("subject", "owner", "object")


def _age(phrase: Phrase, tree: Tree) -> int | None:
    """The age in the phrase, 0 for an epithet without one, None for no epithet."""
    person = nouns().get(phrase.noun) == "person" or phrase.noun in (
        words("occupations") | words("epithets")
    )
    person = person or tree.entity_types[phrase.head] == "NORP"
    if phrase.noun in words("demonyms"):
        person = True
        if phrase.last - phrase.first <= _ARTICLE_AND_NOUN:
            return 0
    for i in range(phrase.first, phrase.last):
        aged = _AGED.match(tree.lower[i])
        if aged and (i == phrase.head or person):
            return int(aged[1])
        if person and _TIMES.match(tree.lower[i]):
            return 0
    return None


def _agrees(thing: Thing, phrase: Phrase, age: int, trees: Sequence[Tree]) -> bool:
    """Whether neither age nor sex speaks against it."""
    known = _ages(thing, trees)
    if age and known and age not in known:
        return False
    sex = "m" if phrase.noun in words("male") else "f" if phrase.noun in words("female") else ""
    return not sex or not thing.gender or sex == thing.gender


def _ages(thing: Thing, trees: Sequence[Tree]) -> set[int]:
    """The ages told behind the names of a thing: "Anna Berg, 26,"."""
    found: set[int] = set()
    for p in thing.phrases:
        after = trees[p.tree].words[p.last : p.last + 2]
        if p.kind == "name" and len(after) == 2 and after[0] in (",", "(") and after[1].isdigit():
            found.add(int(after[1]))
    return found
