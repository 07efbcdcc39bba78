"""They who are several names: "Reed and Walker left. They said …" means both."""

from collections.abc import Sequence

from kg.entities.agreement import agrees
from kg.entities.things import BODY, GROUP, PERSON, Phrase, Thing
from kg.text.tree import Tree

_ALIVE = (PERSON, BODY, GROUP)


def both(
    pronoun: Phrase, trees: Sequence[Tree], before: Sequence[Sequence[Phrase]]
) -> tuple[Thing, ...]:
    """Return the things of joined names that "they" goes on about, () for none.

    The names are the subject of the sentence before, or of a clause above in the own one, and
    nobody else is several.
    """
    if pronoun.noun not in ("they", "their", "them") or pronoun.role == "object":
        return ()
    t = pronoun.tree
    tree, here = trees[t], before[t]
    above = {*tree.ancestors(pronoun.head)}
    own = _joined(tree, here, above, pronoun.head)
    if own:
        return () if _several(pronoun, here) else own
    if pronoun.role != "subject" or pronoun.clause != tree.root or not t or _several(pronoun, here):
        return ()
    last = before[t - 1]
    if any(_several(pronoun, [p]) and _acts(p) for p in last) or any(
        p.quoted != pronoun.quoted for p in last[:1]
    ):
        return ()
    return _joined(trees[t - 1], last, {trees[t - 1].root}, len(trees[t - 1]))


def _several(pronoun: Phrase, phrases: Sequence[Phrase]) -> bool:
    return any(
        p.thing and agrees(pronoun, p.thing, p) and (p.thing.plural or p.thing.kind != BODY)
        for p in phrases
        if p.place < pronoun.place
    )


def _acts(phrase: Phrase) -> bool:
    return phrase.role == "subject" or (phrase.thing is not None and phrase.thing.kind in _ALIVE)


def _joined(tree: Tree, here: Sequence[Phrase], verbs: set[int], end: int) -> tuple[Thing, ...]:
    for first in here:
        if first.role != "subject" or first.clause not in verbs or first.kind != "name":
            continue
        heads = tree.conjuncts(first.head)
        if len(heads) < 2 or max(heads) >= end or "or" in tree.lower[first.head : max(heads)]:
            continue
        found = [p for p in here if p.head in heads and p.kind == "name" and p.thing]
        things = tuple(p.thing for p in found if p.thing and p.thing.kind in _ALIVE)
        if len(things) == len(heads):
            return things
    return ()
