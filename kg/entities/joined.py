"""Described things that turn out to be one after the whole document is read."""

from collections.abc import Sequence

from kg.entities.things import BODY, PERSON, Phrase, Thing
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words import nouns

_ACTORS = frozenset(("person", "person?"))  # "Hamas fighters" act for Hamas
_BODIES = frozenset(("organization", "organisation"))
_FIRMS = frozenset(("company", "firm", "corporation", "bank", "airline", "retailer", "carmaker"))
_HEADS = frozenset(("ceo", "chairman", "chairwoman", "founder", "co-founder", "owner", "boss"))
_CHIEF = ["chief", "executive"]


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


def join_of_owner(trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]) -> None:
    """Put together what one body has: "the group's crimes" and "the crimes of Hamas fighters"."""
    first: dict[tuple[str, bool, int], Thing] = {}
    for tree, here in zip(trees, found, strict=True):
        for phrase in here:
            owner = _body_of(phrase, tree, here)
            if owner is None or phrase.thing is None:
                continue
            known = first.setdefault((phrase.noun, phrase.plural, id(owner)), phrase.thing)
            if known is not phrase.thing:
                phrase.rule = "same-owner"
                _move(phrase.thing, known)


def _body_of(phrase: Phrase, tree: Tree, here: Sequence[Phrase]) -> Thing | None:
    """The named body that a plain phrase, described for the first time, is all of."""
    thing = phrase.thing
    if thing is None or thing.named or phrase.modifiers or phrase.rule != "described":
        return None
    if phrase.kind != "nominal" or not phrase.plural:
        return None
    if phrase.how == "own":
        owner = phrase.owned_by
        held = not phrase.complement and owner is not None and owner.named
        return owner if held and owner is not None and owner.kind == BODY else None
    if phrase.how != "the" or not phrase.complement:
        return None
    preps = tree.children(phrase.head, "prep")
    if len(preps) != 1 or tree.lower[preps[0]] != "of":
        return None
    inside = [p for p in here if p.name and p.first > preps[0]]
    said = [p for p in inside if p.head in set(noun_phrase(tree, phrase.head))]
    if len(said) != 1 or said[0].thing is None or said[0].thing.kind != BODY:
        return None
    last = tree.child(preps[0], "pobj")
    own = last == said[0].head or (
        tree.heads[said[0].head] == last and nouns.kind(tree.lemmas[last].lower()) in _ACTORS
    )
    return said[0].thing if own and max(noun_phrase(tree, phrase.head)) == last else None


def _names_in(phrase: Phrase, tree: Tree, here: Sequence[Phrase]) -> frozenset[int]:
    inside = set(noun_phrase(tree, phrase.head))
    return frozenset(id(p.thing) for p in here if p.kind == "name" and p.thing and p.head in inside)


def join_firm_of_head(trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]) -> None:
    """ "Halder Bank CEO Ann Lund" … "her bank": that is Halder Bank, and "the bank", too."""
    for here in found:
        for phrase in here:
            if phrase.noun not in _FIRMS or phrase.how != "own" or phrase.plural:
                continue
            thing, owner = phrase.thing, phrase.owned_by
            if thing is None or thing.named or phrase.modifiers or phrase.complement:
                continue
            if owner is not None and owner.named and owner.kind == PERSON:
                firms = {id(f): f for p in owner.phrases if (f := _headed(p, trees, found))}
                if len(firms) == 1:
                    phrase.rule = "anaphor"
                    _move(thing, next(iter(firms.values())))


def _headed(
    phrase: Phrase, trees: Sequence[Tree], found: Sequence[Sequence[Phrase]]
) -> Thing | None:
    """The body whose head a name is told to be: "Acme CEO Lund", "Lund, chairman of Acme"."""
    if phrase.kind != "name":
        return None
    words = trees[phrase.tree].lower
    for other in found[phrase.tree]:
        if other.kind != "name" or other.thing is None or other.thing.kind != BODY:
            continue
        before, after = words[other.last : phrase.first], words[phrase.last : other.first]
        if before and (before[-1] in _HEADS or before[-2:] == _CHIEF) and len(before) < 4:
            return other.thing
        office = [w for w in after[1:] if w not in ("the", "of", "and")]
        held = bool(office) and (office[-1] in _HEADS or office[-2:] == _CHIEF)
        if held and after[0] == "," and after[-1] in ("of", "the") and len(after) < 7:
            return other.thing
    return None


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
