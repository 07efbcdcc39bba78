"""Nouns behind a name that the parser tears off: "the crimes of Hamas terrorists"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words import nouns

_PLACES = ("pobj", "dobj", "nsubj", "nsubjpass", "conj")
_BODIES = frozenset(("ORG", "GPE", "NORP"))


def person_noun_behind_name(tree: Tree) -> None:
    """ "the crimes of Hamas terrorists": the terrorists are no adverb of the verb.

    The noun takes the name's place, and the name says whose they are.
    """
    for noun, dep in enumerate(tree.deps):
        name = noun - 1
        if dep != "npadvmod" or tree.tags[noun] != "NNS" or name < 0:
            continue
        if tree.tags[name] not in PROPER_TAGS or tree.entity_types[name] not in _BODIES:
            continue
        if tree.deps[name] not in _PLACES or tree.kids[noun] or tree.entity_types[noun]:
            continue
        if nouns.kind(tree.lemmas[noun].lower()) not in ("person", "person?"):
            continue
        above, place = tree.heads[name], tree.deps[name]
        move(tree, noun, above, place)
        for k in (*tree.kids[name], name):
            move(tree, k, noun, "compound" if k == name else tree.deps[k])
        tree.hang()


def one_with_its_own(tree: Tree) -> None:
    """ "a state within the borders with its capital in Velm": no borders have a capital.

    What "its" is said of is one thing; and what will be ("which will trade") is that thing,
    not the town in which it has its capital.
    """
    if "its" not in tree.lower:
        return
    for prep in range(1, len(tree)):
        own = tree.child(prep, "pobj")
        if tree.lower[prep] != "with" or own < 0 or own < prep:
            continue
        if not any(tree.lower[k] == "its" for k in tree.children(own, "poss")):
            continue
        host = tree.heads[prep]
        if tree.tags[host] in ("NNS", "NNPS") and (one := _one_before(tree, host)) >= 0:
            move(tree, prep, one, "prep")
            tree.hang()
            host = one
        if tree.tags[host] == "NN":
            _follow(tree, prep, host)


def _one_before(tree: Tree, many: int) -> int:
    """The noun in the singular just before the phrase that the plural noun ends, -1 for none."""
    first = min(tree.subtree(tree.heads[many]))
    one = first - 1
    held = tree.deps[many] == "pobj" and one >= 0 and tree.tags[one] == "NN"
    return one if held and tree.tags[one] in NOUN_TAGS else -1


def _follow(tree: Tree, prep: int, host: int) -> None:
    """Hang ", which will trade" behind the place (or what is there) on what has it."""
    for place in range(prep + 1, len(tree)):
        for verb in tree.children(place, "relcl"):
            town = tree.entity_types[place] in ("GPE", "LOC") or tree.heads[place] == prep
            inside = town and prep in tree.ancestors(place)
            which = any(tree.lower[k] == "which" for k in tree.children(verb, "nsubj"))
            ahead = any(tree.lower[k] in ("will", "would") for k in tree.children(verb, "aux"))
            if inside and which and ahead:
                move(tree, verb, host, "relcl")
                tree.hang()
