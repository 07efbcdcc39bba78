"""Who is a body and who a person: "Tom Reed, head of Holm Lines, a ferry company,"."""

from kg.text.repairs.moving import move, outer
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns, roles

_BODIES = frozenset(("organization", "group", "facility", "work", "region", "place", "city"))
_UNKNOWN = ""


def apposition_of_body(tree: Tree) -> None:
    """What explains a body right behind its name is not the person before it."""
    for i, dep in enumerate(tree.deps):
        if dep != "appos" or tree.tags[i] not in NOUN_TAGS or tree.entity_types[i]:
            continue
        if tree.entity_types[tree.heads[i]] != "PERSON" or roles.is_role(tree.lemmas[i].lower()):
            continue
        body = _name_before(tree, min(tree.subtree(i)))
        if body >= 0 and nouns.kind(tree.lemmas[i].lower()) in (*_BODIES, _UNKNOWN):
            move(tree, i, body, "appos")
            tree.hang()


def _name_before(tree: Tree, begin: int) -> int:
    """The head of the body's name that ends right before the comma before `begin`, or -1."""
    if begin < 2 or tree.words[begin - 1] != ",":
        return -1
    for first, last, kind in tree.names:
        if last == begin - 1 and kind in ("ORG", "FAC", "GPE", "PRODUCT"):
            return outer(tree, first, last)
    return -1
