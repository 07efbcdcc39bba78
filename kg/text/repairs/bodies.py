"""Who is a body and who a person: "Tom Reed, head of Holm Lines, a ferry company,"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns, roles
from kg.words.lists import words

_BODIES = frozenset(("organization", "group", "facility", "work", "region", "place", "city"))
_UNKNOWN = ""
_BUSINESSES = words("businesses")


def apposition_of_body(tree: Tree) -> None:
    """What explains a body right behind its name is not the person before it."""
    for i, dep in enumerate(tree.deps):
        if dep != "appos" or tree.tags[i] not in NOUN_TAGS or tree.entity_types[i]:
            continue
        lemma = tree.lemmas[i].lower()
        if (person := _person_of(tree, i)) >= 0 and lemma not in _BUSINESSES:
            move(tree, i, person, "appos")
            tree.hang()
            continue
        if tree.entity_types[tree.heads[i]] != "PERSON":
            continue
        if lemma in _BUSINESSES and (firm := _firm(tree, tree.heads[i], i)) >= 0:
            move(tree, i, firm, "appos")
            tree.hang()
            continue
        if roles.is_role(lemma):
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
            return tree.head_of(first, last)
    return -1


def _firm(tree: Tree, person: int, i: int) -> int:
    """The firm of "Lund of Holm Lines, the ferry operator": the name before the comma, or -1."""
    begin = min(tree.subtree(i))
    for prep in tree.children(person, "prep"):
        firm = tree.child(prep, "pobj")
        of = tree.lower[prep] in ("of", "at", "from", "with") and firm < begin
        if of and firm >= 0 and tree.tags[firm] == "NNP" and tree.words[begin - 1] == ",":
            return firm if max(tree.subtree(firm)) >= begin - 2 else -1
    return -1


def _person_of(tree: Tree, i: int) -> int:
    """Who "Lund of Velm, the head of the board," is: Lund is the head, no town; -1 for none."""
    place = tree.heads[i]
    prep = tree.heads[place]
    person = tree.heads[prep]
    if tree.deps[place] != "pobj" or tree.lower[prep] not in ("of", "from"):
        return -1
    if tree.entity_types[person] != "PERSON" or tree.tags[i] != "NN":
        return -1
    return person if roles.is_role(tree.lemmas[i].lower()) and tree.child(i, "det") >= 0 else -1
