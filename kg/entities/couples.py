"""Whom "the couple" and "the pair" mean: the two people who alone are named nearby."""

from collections.abc import Sequence

from kg.entities import refusals
from kg.entities.things import PERSON, Phrase, Thing
from kg.text.tree import Tree

_NEAR = 2  # sentences before
_TWO = 2
_COUPLES = frozenset(("couple", "pair", "duo"))
_MARRIED = frozenset(
    ("marry", "married", "divorce", "divorced", "wed", "wedding", "marriage", "engaged", "husband",
     "wife", "ex-husband", "ex-wife", "partner", "boyfriend", "girlfriend", "fiance", "fiancé",
     "fiancee", "fiancée", "spouse")
)  # fmt: skip


def couple(phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]) -> str:
    """Give the two persons that alone are named nearby: "The couple divorced", "the pair met".

    Who is called a couple bears one surname, or the text tells that they married.
    """
    tree = trees[phrase.tree]
    if phrase.noun not in _COUPLES or phrase.modifiers or refusals.narrowed(phrase, tree):
        return ""
    things = _two(phrase, trees, before)
    if not things or any(
        p.thing in things and p.clause == phrase.clause for p in before[phrase.tree]
    ):
        return ""
    if phrase.noun == "couple" and not _are_married(phrase, things, trees):
        return ""
    phrase.things = things
    return "both"


def _two(
    phrase: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]
) -> tuple[Thing, ...]:
    """The only two people named here and in the sentences before, or () for more."""
    found: dict[int, Thing] = {}
    for t in range(phrase.tree, max(-1, phrase.tree - _NEAR - 1), -1):
        for other in () if refusals.is_byline(trees[t]) else before[t]:
            if other.place >= phrase.place:
                continue
            pair = len(other.things) == _TWO and not found
            if pair and all(each.kind == PERSON for each in other.things):
                return other.things
            thing = other.thing
            if thing and thing.kind == PERSON and thing.named and not thing.plural:
                found[id(thing)] = thing
        if len(found) >= _TWO:
            break
    return tuple(found.values()) if len(found) == _TWO else ()


def _are_married(phrase: Phrase, things: Sequence[Thing], trees: Sequence[Tree]) -> bool:
    if len({thing.words[-1:] for thing in things}) == 1 and things[0].words[1:]:
        return True
    tree = trees[phrase.tree]
    verbs = (phrase.clause, *tree.children(phrase.head, "relcl"))
    if any(tree.lemmas[k] in _MARRIED for k in verbs if k >= 0):
        return True
    here: list[set[int]] = [{p.tree for p in thing.phrases} for thing in things]
    return any(
        not _MARRIED.isdisjoint(trees[t].lemmas)
        for t in here[0] & here[1]
        if phrase.tree - t <= _NEAR
    )
