"""Rows of nouns: one number for all of them, a body beside what has no name."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words

JOINT = "joint"
_OWN = ("det", "poss", "nummod", "predet")
_PLAIN = ("NN", "NNS")


def counted_row(tree: Tree) -> None:
    """ "came from 62 people, firms and unions": sixty-two in all, so none of the three by itself.

    The members become parts of one phrase.
    """
    changed = False
    for number, dep in enumerate(tree.deps):
        head = tree.heads[number]
        if dep != "nummod" or tree.tags[head] != "NNS" or tree.tags[number] != "CD":
            continue
        if tree.entity_types[number] not in ("", "CARDINAL") or tree.deps[head] == "conj":
            continue
        row = tree.conjuncts(head)
        if len(row) < 2 or not tree.children(head, "cc", "conj"):
            continue
        if any(tree.tags[k] != "NNS" or tree.child(k, *_OWN) >= 0 for k in row[1:]):
            continue
        if any(tree.tags[c] in PROPER_TAGS for k in row[1:] for c in tree.children(k, "compound")):
            continue  # "two Holm students and Velm guards": two are the students
        if any(tree.children(k, "prep", "relcl", "acl", "appos") for k in row[:-1]):
            continue
        for k in tree.kids[head]:
            if head < k < row[-1] + 1 and tree.deps[k] in ("cc", "conj", "punct"):
                tree.deps[k] = JOINT
                changed = True
    if changed:
        tree.hang()


def places_in_row(tree: Tree) -> None:
    """ "Norway, Chile, Mali and Peru voted": Norway is in no Chile, it is the first of four."""
    if "appos" not in tree.deps:
        return
    for second, dep in enumerate(tree.deps):
        first = tree.heads[second]
        if dep != "appos" or tree.entity_types[second] != "GPE" or second - first != 2:
            continue
        row = tree.conjuncts(second)
        if tree.entity_types[first] != "GPE" or len(row) < 3 or tree.words[first + 1] != ",":
            continue
        if all(tree.entity_types[k] == "GPE" and tree.child(k, "appos") < 0 for k in row):
            tree.deps[second] = "conj"
            tree.hang()


def body_and_others(tree: Tree) -> None:
    """ "the Port Board and state offices in Norway": the board is no kind of office.

    The parser makes the name a modifier of the noun behind "and".
    """
    if "nmod" not in tree.deps:
        return
    for name, dep in enumerate(tree.deps):
        head = tree.heads[name]
        if dep != "nmod" or tree.tags[name] not in PROPER_TAGS or tree.tags[head] not in _PLAIN:
            continue
        joined = tree.child(name, "cc")
        if joined != name + 1 or tree.lower[name] not in words("joint_bodies"):
            continue
        if not any(a < name < b for a, b, _ in tree.names) or head < joined:
            continue
        before = [k for k in tree.kids[head] if k < name]
        move(tree, name, tree.heads[head], tree.deps[head])
        if tree.heads[name] == head:
            continue
        for k in before:
            move(tree, k, name, tree.deps[k])
        move(tree, head, name, "conj")
        tree.entity_types[head] = ""
        tree.hang()


def peoples(tree: Tree) -> None:
    """ "Danish, Irish and Norse Americans vote": they are Americans, nobody is just "Irish".

    The parser takes the adjectives for nouns of their own.
    """
    if "NNPS" not in tree.tags:
        return
    for noun, tag in enumerate(tree.tags):
        if tag != "NNPS" or tree.deps[noun] != "conj" or tree.entity_types[noun] != "NORP":
            continue
        last = noun - 1
        if tree.heads[last] != noun or not _is_people(tree, last):
            continue
        row, first = [last], tree.heads[noun]
        while tree.deps[first] == "conj":
            row.append(first)
            first = tree.heads[first]
        row.append(first)
        if not all(_is_people(tree, k) for k in row) or first < noun - 12:
            continue
        _hang_on(tree, noun, row[::-1])


def _is_people(tree: Tree, i: int) -> bool:
    """Whether it looks like "Danish", not like "Danes", "Acme" or "Oslo"."""
    word = tree.words[i]
    named = tree.entity_types[i] in ("NORP", "") and word[0].isupper()
    return named and word[-1] != "s" and tree.tags[i] in ("JJ", "NNP", "NN")


def _hang_on(tree: Tree, noun: int, row: list[int]) -> None:
    """Make the adjectives of `row`, with one that a comma parts from it, tell of `noun`."""
    first = row[0]
    root = tree.heads[first] == first
    tree.heads[noun] = noun if root else tree.heads[first]
    tree.deps[noun] = tree.deps[first]
    tree.heads[first], tree.deps[first] = noun, "amod"
    for k in row:
        for kid in tree.kids[k]:
            if kid not in row and kid != noun and tree.deps[kid] not in ("cc", "punct"):
                move(tree, kid, noun, tree.deps[kid])
    move(tree, row[-1], row[-2], "conj")
    apart = first - 2
    if apart >= 0 and tree.words[first - 1] == "," and _is_people(tree, apart):
        move(tree, apart, noun, "amod")
    tree.hang()


def verb_behind_combined(tree: Tree) -> None:
    """ "Norway and Peru combined make ships": they make them, and nobody combined anything."""
    if "combined" not in tree.lower[:-1]:
        return
    at = tree.lower.index("combined")
    verb = at + 1
    if tree.tags[at] not in ("VBD", "VBN") or tree.heads[verb] != at or tree.root != at:
        return
    if tree.tags[verb] not in ("VBP", "VBZ", "VBD") or tree.deps[verb] not in ("xcomp", "ccomp"):
        return
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    for k in tree.kids[at]:
        if k != verb:
            tree.heads[k] = verb
    tree.heads[at], tree.deps[at], tree.tags[at] = verb, "advmod", "VBN"
    tree.hang()


def two_with_names(tree: Tree) -> None:
    """ "Holm University guards and Velm County police": two bodies, each with its own name.

    The parser makes the first one and the second name modifiers of the last noun.
    """
    if "nmod" not in tree.deps:
        return
    for first, dep in enumerate(tree.deps):
        noun = tree.heads[first]
        if dep != "nmod" or tree.tags[first] not in _PLAIN or tree.tags[noun] not in _PLAIN:
            continue
        name = tree.child(first, "conj")
        if tree.child(first, "cc") != first + 1 or not first + 1 < name < noun:
            continue
        if any(tree.tags[k] not in PROPER_TAGS for k in range(first + 2, noun)):
            continue
        if all(tree.tags[k] not in PROPER_TAGS for k in tree.children(first, "compound")):
            continue
        before = [k for k in tree.kids[noun] if k < first]
        move(tree, first, noun if tree.heads[noun] == noun else tree.heads[noun], tree.deps[noun])
        if tree.heads[first] == noun:
            continue
        for k in before:
            move(tree, k, first, tree.deps[k])
        move(tree, name, noun, "compound")
        move(tree, noun, first, "conj")
        tree.heads[name], tree.deps[name] = noun, "compound"
        tree.hang()


def both_and(tree: Tree) -> None:
    """ "Both the army and Holm rebels left": an army with an article is no kind of rebels."""
    if "preconj" not in tree.deps:
        return
    for mark, dep in enumerate(tree.deps):
        if dep != "preconj":
            continue
        first = tree.heads[mark]
        if tree.child(first, "nmod") > mark and tree.deps[mark + 1] == "det":
            _take_article(tree, mark, first)
            first = tree.heads[mark]
        last = tree.heads[first]
        if tree.deps[first] != "nmod" or last <= first:
            continue
        if tree.child(first, "det", "poss") < 0 or tree.tags[last] not in _PLAIN:
            continue
        between = tree.children(first, "conj")
        if not between or not first < between[-1] < last or tree.child(last, "det", "poss") >= 0:
            continue
        tree.heads[first] = first if tree.heads[last] == last else tree.heads[last]
        tree.deps[first] = tree.deps[last]
        tree.heads[last], tree.deps[last] = first, "conj"
        for k in between:
            tree.heads[k], tree.deps[k] = last, "compound"
        tree.hang()


def _take_article(tree: Tree, mark: int, last: int) -> None:
    """ "both the army and Holm rebels": not "both the city and county councils"."""
    first = tree.child(last, "nmod")
    fellow = tree.child(first, "conj")
    named = first < fellow < last and tree.tags[fellow] in PROPER_TAGS
    if named and tree.tags[first] in _PLAIN:
        tree.heads[mark] = tree.heads[mark + 1] = first
        tree.hang()
