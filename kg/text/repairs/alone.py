"""Verbs that have no object are no passives: "Six women vied for the post, but men won"."""

from functools import cache

from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words import table
from kg.words.lists import words

_ALONE = words("verbs_without_object")
_PAPERS = frozenset(("bill", "act", "law", "report", "treaty", "accord", "plan", "deal"))
_SUBJECTS = ("nsubj", "nsubjpass")


def verb_before_but(tree: Tree) -> None:
    """ "Six men vied for the post, but the winners are women": two clauses, two subjects."""
    for part, dep in enumerate(tree.deps):
        if dep != "acl" or tree.tags[part] not in ("VBN", "VBD") or tree.tags[part - 1] == ",":
            continue
        if tree.lemmas[part] not in _ALONE or tree.children(part, "agent", "aux", "auxpass"):
            continue
        first = tree.heads[part]
        while tree.deps[first] == "conj":
            first = tree.heads[first]
        verb = tree.heads[first]
        behind = (*tree.children(first, "conj"), *tree.children(verb, *_SUBJECTS))
        second = [k for k in behind if k > part and tree.tags[k] in NOUN_TAGS]
        if tree.deps[first] not in _SUBJECTS or verb < part or not second:
            continue
        if tree.lower[min(tree.subtree(second[-1])) - 1] not in ("but", "and"):
            continue
        tree.heads[second[-1]], tree.deps[second[-1]] = verb, tree.deps[first]
        tree.heads[first], tree.deps[first] = part, "nsubj"
        tree.heads[part], tree.deps[part], tree.tags[part] = verb, "ccomp", "VBD"
        tree.hang()


def left_empty(tree: Tree) -> None:
    """ "huts are homes, locked up and left empty": they were left, they left nothing."""
    for verb, dep in enumerate(tree.deps):
        if dep != "conj" or tree.tags[verb] != "VBD" or tree.lemmas[verb] != "leave":
            continue
        if tree.child(verb, "oprd", "acomp") > verb and tree.child(verb, "dobj", *_SUBJECTS) < 0:
            tree.deps[verb] = "dep"
            tree.hang()


@cache
def given_names() -> frozenset[str]:
    """Return the given names, capitalised."""
    return frozenset(row[0].capitalize() for row in table("given_names.tsv"))


def firm_no_person(tree: Tree) -> None:
    """ "Patriot Coal", "Summit Energy": a firm, unless the first word is a given name."""
    for n, (first, last, kind) in enumerate(tree.names):
        if kind != "PERSON" or tree.lower[last - 1] not in words("goods_of_firms"):
            continue
        if last - first > 1 and tree.words[first].capitalize() not in given_names():
            tree.names[n] = (first, last, "ORG")
            for k in range(first, last):
                tree.entity_types[k] = "ORG"


def titled_person(tree: Tree) -> None:
    """ "Superintendent Anna Lund": a person, not a body; the title stands before the name."""
    for n, (first, last, kind) in enumerate(tree.names):
        if kind != "ORG" or last - first < 3 or tree.lower[first] not in words("titles"):
            continue
        if tree.words[first + 1] in given_names() and tree.tags[last - 1] in PROPER_TAGS:
            tree.names[n] = (first + 1, last, "PERSON")
            tree.entity_types[first] = ""
            for k in range(first + 1, last):
                tree.entity_types[k] = "PERSON"


def paper_no_person(tree: Tree) -> None:
    """ "the 1994 Crime Bill": nobody called Bill, who has no article and no year."""
    for n, (first, last, kind) in enumerate(tree.names):
        head = last - 1
        if kind != "PERSON" or tree.lower[head] not in _PAPERS:
            continue
        if not any(tree.deps[k] in ("det", "nummod") and k < first for k in tree.kids[head]):
            continue
        tree.names[n] = (first, last, "LAW")
        for k in range(first, last):
            tree.entity_types[k] = "LAW"
