"""What "and" joins: a second clause whose subject the parser gave to the first."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree

_FINITE = frozenset(("MD", "VBZ", "VBP", "VBD"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_GROUP = ("aux", "auxpass", "neg", "advmod")


def subject_behind_and(tree: Tree) -> None:
    """ "Berg will report on her death and Lund will sing": Lund is no part of what is reported."""
    if "and" not in tree.lower and "but" not in tree.lower:
        return
    for verb, dep in enumerate(tree.deps):
        above = tree.heads[verb]
        if dep not in ("ccomp", "advcl", "dep", "conj") or tree.tags[above] not in VERB_TAGS:
            continue
        if tree.children(verb, *_SUBJECTS, "mark") or not _is_finite(tree, verb):
            continue
        noun = _noun_before(tree, verb)
        if noun < 0:
            noun = _name_before(tree, verb)
        if noun <= above or tree.child(above, "nsubj", "nsubjpass") < 0:
            continue
        first = min(tree.subtree(noun))
        if tree.lower[first - 1] not in ("and", "but"):
            continue
        tree.deps[verb] = "conj"
        move(tree, noun, verb, "nsubjpass" if tree.child(verb, "auxpass") >= 0 else "nsubj")
        move(tree, first - 1, above, "cc")
        tree.hang()


def _is_finite(tree: Tree, verb: int) -> bool:
    marks = [tree.tags[verb], *(tree.tags[k] for k in tree.children(verb, "aux", "auxpass"))]
    return tree.tags[verb] in VERB_TAGS and any(t in _FINITE for t in marks)


def _noun_before(tree: Tree, verb: int) -> int:
    """The conjunct that ends where the words of the verb begin, -1 for none."""
    begin = min((verb, *(k for k in tree.children(verb, *_GROUP) if k < verb)))
    for noun in range(begin - 1, 0, -1):
        if tree.deps[noun] == "conj" and tree.tags[noun] in NOUN_TAGS:
            below = tree.subtree(noun)
            return noun if below[-1] == begin - 1 and not tree.children(noun, "cc") else -1
    return -1


def _name_before(tree: Tree, verb: int) -> int:
    """ "has friends in the state and Ann Lund of Velm had foes": parted from "the state", or -1."""
    name = next((k for k in range(verb - 1, 0, -1) if tree.deps[k] == "pobj"), -1)
    while name >= 0 and tree.entity_types[name] != "PERSON":
        of = tree.heads[name]
        inner = tree.heads[of]
        name = inner if inner < of and tree.deps[inner] == "pobj" else -1
    if name < 0 or max(tree.subtree(name)) != verb - 1:
        return -1
    for noun in tree.children(name, "nmod"):
        joined = tree.child(noun, "cc")
        if joined != noun + 1 or tree.entity_types[noun]:
            continue
        move(tree, noun, tree.heads[name], "pobj")
        for k in tree.kids[name]:
            if k < noun:
                move(tree, k, noun, tree.deps[k])
        move(tree, joined, verb, "cc")
        move(tree, name, verb, "nsubj")
        tree.hang()
        return name
    return -1


def of_behind_agent(tree: Tree) -> None:
    """ "the issue raised by Berg of the sale": nobody is a Berg of the sale."""
    for prep, dep in enumerate(tree.deps):
        name = tree.heads[prep]
        if dep != "prep" or tree.lower[prep] != "of" or tree.deps[name] != "pobj":
            continue
        agent = tree.heads[name]
        verb = tree.heads[agent]
        if tree.lower[agent] != "by" or tree.deps[verb] != "acl":
            continue
        if tree.entity_types[name] in ("PERSON", "GPE") and tree.tags[name] == "NNP":
            move(tree, prep, tree.heads[verb], "prep")
            tree.hang()
