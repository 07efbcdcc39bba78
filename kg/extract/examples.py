"""Whose examples they are: "held talks in towns, such as the talks on coal", "ports like Oslo"."""

from collections.abc import Iterator

from kg.extract.prepositions import Prepositional
from kg.text.tree import Tree
from kg.words.nouns import kind

_EXAMPLES = frozenset(("such as", "including"))
_MANY = ("NNS", "NNPS")
_OF_NAMES = {
    "PERSON": ("person", "person?", "group"),
    "GPE": ("country", "city", "region", "place"),
    "LOC": ("region", "place"),
    "ORG": ("organization", "group", "facility"),
}


def gives_example(tree: Tree, head: int, p: Prepositional) -> bool:
    """ "bands such as the Beaters", "such bands as the Beaters", "ports, including Oslo"."""
    if tree.tags[head] not in _MANY:
        return False  # "the reaction, including Lund"
    such = p.words == "as" and any(tree.lower[k] == "such" for k in tree.kids[head])
    return such or p.words in _EXAMPLES


def holder(tree: Tree, head: int, p: Prepositional) -> int:
    """The noun whose examples stand behind a comma: of the nouns before it one of their kind.

    "Made speeches at meetings, such as the TALK on coal": of the speeches; "met leaders of
    countries, including NORWAY": of the countries. Where no kind tells, the parser's noun.
    """
    if tree.words[min(p.tokens) - 1] != "," or _agree(tree, head, p.head):
        return head
    return next((k for k in _near(tree, head, min(p.tokens)) if _agree(tree, k, p.head)), head)


def _near(tree: Tree, head: int, end: int) -> Iterator[int]:
    """The plural nouns that a noun hangs on, by its preposition, and those that hang on it."""
    for prep in tree.children(head, "prep"):
        yield from (k for k in tree.children(prep, "pobj") if k < end and tree.tags[k] in _MANY)
    if tree.deps[head] == "pobj":
        above = tree.heads[tree.heads[head]]
        objects = (above, *tree.children(above, "dobj", "nsubjpass"))
        yield from (k for k in objects if k < head and tree.tags[k] in _MANY)


def _agree(tree: Tree, noun: int, example: int) -> bool:
    """Whether a noun names the kind of thing that its example is."""
    known = kind(tree.lemmas[noun].lower())
    if named := _OF_NAMES.get(tree.entity_types[example]):
        return known in named
    return known != "" and known == kind(tree.lemmas[example].lower())
