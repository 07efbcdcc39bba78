"""What lasts as long as a ban and how a goal is scored: phrases of the verb above."""

from kg.text.repairs.moving import move
from kg.text.tree import Tree

_STROKES = frozenset(
    ("header", "penalty", "volley", "strike", "goal", "birdie", "homer", "touchdown", "free-kick")
)
_BANS = frozenset(("ban", "bar", "suspend", "disqualify", "prohibit", "exclude", "debar"))


def way_of_scoring(tree: Tree) -> None:
    """ "restored the visitors' lead with a header": so was it restored."""
    if "with" not in tree.lower:
        return
    for prep, word in enumerate(tree.lower):
        thing = tree.heads[prep]
        if word != "with" or tree.deps[prep] != "prep" or tree.deps[thing] != "dobj":
            continue
        way = tree.child(prep, "pobj")
        if way >= 0 and tree.lemmas[way] in _STROKES and tree.tags[tree.heads[thing]] == "VBD":
            move(tree, prep, tree.heads[thing], "prep")
            tree.hang()


def span_of_ban(tree: Tree) -> None:
    """ "was banned from driving for seven years": the ban lasts so long, nobody drives."""
    if "from" not in tree.lower:
        return
    for prep, word in enumerate(tree.lower):
        deed = tree.heads[prep]
        if word not in ("for", "until") or tree.deps[prep] != "prep" or tree.tags[deed] != "VBG":
            continue
        start = tree.heads[deed]
        verb = tree.heads[start]
        if tree.deps[deed] != "pcomp" or tree.lower[start] != "from":
            continue
        if tree.lemmas[verb] not in _BANS or tree.child(prep, "pobj") < 0:
            continue
        if tree.entity_types[tree.child(prep, "pobj")] == "DATE":
            move(tree, prep, verb, "prep")
            tree.hang()
