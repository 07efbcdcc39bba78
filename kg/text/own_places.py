"""Where a thing has what is its own: "a firm with its headquarters in Leeds"."""

from kg.text.tree import NOUN_TAGS, Tree

_PLACES = frozenset(("GPE", "LOC", "FAC"))
_AT = frozenset(("in", "at"))


def own_places(tree: Tree, prep: int) -> list[tuple[int, int, int]]:
    """Return (what is owned, preposition, place) for a "with" that tells it of a noun.

    "its new headquarters in Leeds" tells more than that it has some, and is left alone.
    """
    if tree.lower[prep] != "with" or tree.deps[prep] != "prep":
        return []
    own = tree.child(prep, "pobj")
    if own < prep or tree.tags[tree.heads[prep]] not in NOUN_TAGS:
        return []
    owner = tree.child(own, "poss")
    bare = all(tree.deps[k] in ("poss", "prep", "punct", "relcl") for k in tree.kids[own])
    if owner < 0 or tree.lower[owner] != "its" or not bare:
        return []
    places = [(where, tree.child(where, "pobj")) for where in tree.children(own, "prep")]
    return [
        (own, where, place)
        for where, place in places
        if tree.lower[where] in _AT and place >= 0 and tree.entity_types[place] in _PLACES
    ]
