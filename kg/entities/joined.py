"""Described things that turn out to be one after the whole document is read."""

from collections.abc import Sequence

from kg.entities.things import BODY, Phrase, Thing
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree

_BODIES = frozenset(("organization", "organisation"))


def join_same_names(trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]) -> None:
    """Put together definite phrases of one noun that speak of the same named things.

    "the invitation of the Hamas delegation to Moscow" and "the invitation of Hamas leaders to
    Moscow"; one name in common is not enough.
    """
    first: dict[tuple[str, bool, frozenset[int]], Thing] = {}
    for tree, here in zip(trees, found, strict=True):
        for phrase in here:
            thing = phrase.thing
            if thing is None or thing.named or phrase.how != "the" or not phrase.complement:
                continue
            if phrase.kind != "nominal" or phrase.rule != "described":
                continue
            names = _names_in(phrase, tree, here)
            if len(names) < 2:
                continue
            known = first.setdefault((phrase.noun, phrase.plural, names), thing)
            if known is not thing:
                phrase.rule = "same-names"
                _move(thing, known)


def _names_in(phrase: Phrase, tree: Tree, here: Sequence[Phrase]) -> frozenset[int]:
    inside = set(noun_phrase(tree, phrase.head))
    return frozenset(id(p.thing) for p in here if p.kind == "name" and p.thing and p.head in inside)


def _move(old: Thing, new: Thing) -> None:
    for phrase in old.phrases:
        phrase.thing = new
    new.phrases.extend(old.phrases)
    old.phrases.clear()


def join_the_organization(trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]) -> None:
    """ "the organization" is the one body that is named before it: "the U.N.'s record"."""
    for t, here in enumerate(found):
        for phrase in here:
            thing = phrase.thing
            if phrase.noun not in _BODIES or phrase.how != "the" or phrase.modifiers:
                continue
            if thing is None or thing.named or phrase.complement or phrase.rule != "described":
                continue
            bodies = {
                id(p.thing): p.thing
                for earlier in found[: t + 1]
                for p in earlier
                if p.kind == "name" and p.thing and p.thing.kind == BODY and p.place < phrase.place
            }
            if len(bodies) == 1:
                phrase.rule = "anaphor"
                _move(thing, next(iter(bodies.values())))
