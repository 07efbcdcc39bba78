"""States that a verb brings its object into: "made the records public", "kept the port open"."""

from kg.text.repairs.idioms import FIXED
from kg.text.repairs.moving import move
from kg.text.tree import Tree
from kg.words.lists import words

_BRINGING = words("result_verbs")
_STATE_TAGS = ("JJ", "VBN")
_SOMETHING = frozenset(("something", "anything", "nothing", "everything", "things"))


def result(tree: Tree) -> None:
    """The adjective is part of the verb, the thing its object: make public (the records).

    The parser makes a small clause of the two ("the records public") or leaves the
    adjective beside the object.
    """
    for verb in range(len(tree)):
        if tree.lemmas[verb].lower() in _BRINGING and tree.tags[verb].startswith("V"):
            for state in (*tree.children(verb, "ccomp", "oprd"), *_taken_for_clause(tree, verb)):
                if tree.tags[state] in _STATE_TAGS and _is_plain(tree, state):
                    _join(tree, verb, state)


def open_object(tree: Tree) -> None:
    """ "threw open the doors": the adjective right behind the verb has no object; the verb has."""
    for state in range(1, len(tree)):
        verb = state - 1
        if tree.tags[state] != "JJ" or tree.heads[state] != verb:
            continue
        if tree.lemmas[verb].lower() not in _BRINGING | {"throw", "lay", "fling", "swing"}:
            continue
        things = tree.children(state, "dobj")
        if things and tree.child(verb, "dobj") < 0:
            move(tree, things[0], verb, "dobj")
            move(tree, state, verb, FIXED)
            tree.hang()


def _taken_for_clause(tree: Tree, verb: int) -> list[int]:
    """ "left the town isolated": a participle right behind the object.

    So is an adjective that no noun follows: "held the price of the coal steady".
    """
    found = [
        k
        for thing in tree.children(verb, "dobj")
        for k in (*tree.children(verb, "advcl"), *tree.children(thing, "acl"))
        if tree.tags[k] == "VBN" and not tree.kids[k] and k == _behind(tree, thing, k)
    ]
    return found or _last_of_object(tree, verb)


def _last_of_object(tree: Tree, verb: int) -> list[int]:
    """The bare adjective right behind the last noun of the object, or of its phrase."""
    thing = tree.child(verb, "dobj")
    return [
        k
        for k in range(thing + 1, len(tree) if thing > verb else 0)
        if tree.tags[k] == "JJ" and tree.deps[k] == "amod" and tree.heads[k] in (thing, k - 1)
        if not tree.kids[k] and tree.lower[k - 1] not in _SOMETHING
        if _governor(tree, k - 1) == verb
    ]  # fmt: skip


def _governor(tree: Tree, noun: int) -> int:
    """The verb that has a noun in its object, or in a phrase behind it; -1 for none."""
    for i in (noun, *tree.ancestors(noun)):
        if tree.tags[i].startswith("V"):
            return i
        if tree.deps[i] not in ("dobj", "prep", "pobj"):
            return -1
    return -1


def _behind(tree: Tree, thing: int, state: int) -> int:
    return max(i for i in tree.subtree(thing) if i != state) + 1


def _is_plain(tree: Tree, state: int) -> bool:
    """One adjective, with no clause and no second one; a finite verb makes it a clause."""
    return not tree.children(
        state,
        "aux",
        "auxpass",
        "cop",
        "mark",
        "xcomp",
        "ccomp",
        "advcl",
        "conj",
        "nsubjpass",
        "agent",
    )


def _join(tree: Tree, verb: int, state: int) -> None:
    thing = tree.child(state, "nsubj") if tree.deps[state] == "ccomp" else -1
    if thing < 0:  # "left the court deeply split": beside the object
        thing = tree.child(verb, "dobj")
    passive = tree.deps[state] == "oprd" and tree.child(verb, "nsubjpass") >= 0
    if thing > state or (thing < 0 and not passive) or (thing >= 0 and tree.lower[thing] == "it"):
        return
    for k in tree.kids[state]:
        if k == thing:
            move(tree, k, verb, "dobj")
        elif tree.deps[k] == "prep":
            move(tree, k, verb, "prep")
    move(tree, state, verb, FIXED)
    tree.hang()
