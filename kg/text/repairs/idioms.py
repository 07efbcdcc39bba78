"""Fixed phrases that belong to their verb: "put in place", "take for granted"."""

from functools import cache

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words.lists import words

FIXED = "fixed"


@cache
def _idioms() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for line in sorted(words("idioms")):
        verb, *tail = line.split()
        found.setdefault(verb, []).append(tail)
    return found


def idiom(tree: Tree) -> None:
    """ "put in place new rules", "took the rules into account": the phrase hangs on its verb.

    What the parser hung on the words of the phrase is the verb's: its object.
    """
    for verb in range(len(tree)):
        if tree.tags[verb] not in VERB_TAGS:
            continue
        for tail in _idioms().get(tree.lemmas[verb].lower(), ()):
            at = _found(tree, verb, tail)
            if at >= 0:
                _fix(tree, verb, range(at, at + len(tail)))
                break


def _found(tree: Tree, verb: int, tail: list[str]) -> int:
    """Where `tail` stands: right behind the verb or behind its object; -1 for nowhere."""
    starts = [verb + 1]
    for k in tree.children(verb, "dobj"):
        starts.append(max(tree.subtree(k)) + 1)
        # the object may have swallowed the phrase: "put new rules in place"
        starts += [p for p in tree.subtree(k) if tree.deps[p] == "prep" and p > k]
    starts += tree.children(verb, "prep", "advmod", "advcl", "acomp")
    for at in starts:
        end = at + len(tail)
        if at > verb and tree.lower[at:end] == tail and tree.lower[end : end + 1] != ["of"]:
            return at
    return -1


def _fix(tree: Tree, verb: int, phrase: range) -> None:
    last = phrase[-1]
    noun = tree.heads[last]
    for i in phrase:
        for k in tree.kids[i]:
            if k not in phrase:
                dep = "dobj" if tree.tags[k] in NOUN_TAGS and k > last else tree.deps[k]
                move(tree, k, verb, dep)
    for i in phrase:
        move(tree, i, verb, FIXED)
    if noun > last and tree.deps[noun] == "pobj":
        # "put in place rules": the parser reads "in rules"
        move(tree, noun, verb, "dobj")
    tree.hang()


def gerund_after_particle(tree: Tree) -> None:
    """ "the pride he takes in using it": a preposition with its gerund, no particle.

    Nor is one what has an object of its own: "called on the crew".
    """
    changed = False
    for i, dep in enumerate(tree.deps):
        following = i + 1
        if dep != "prt" or following >= len(tree):
            continue
        if tree.child(i, "pobj") >= 0:
            tree.deps[i], tree.tags[i] = "prep", "IN"
            continue
        if tree.lower[i] not in ("in", "on", "about"):
            continue
        if tree.tags[following] == "VBG" and tree.heads[following] == tree.heads[i]:
            tree.deps[i], tree.tags[i] = "prep", "IN"
            tree.heads[following], tree.deps[following] = i, "pcomp"
            changed = True
    if changed:
        tree.hang()
