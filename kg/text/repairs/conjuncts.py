"""Verbs that "and" joins: like joins like, a verb no object."""

from kg.text.repairs.moving import move
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def like_joins_like(tree: Tree) -> None:
    """ "her pleading with officers not to shoot and begging him": she does both.

    The parser hangs the second verb on the nearest one, an infinitive or a participle; a verb
    of its own form above is its fellow.
    """
    if "conj" not in tree.deps:
        return
    changed = False
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] not in VERB_TAGS or tree.tags[head] not in VERB_TAGS:
            continue
        wanted = _forms(tree, verb) & {"finite", "gerund"}
        if not wanted or tree.children(verb, "nsubj", "nsubjpass") or wanted & _forms(tree, head):
            continue
        if "gerund" in wanted and tree.tags[head] not in ("VB", "VBN"):
            continue
        for above in tree.ancestors(head):
            if tree.tags[above] in VERB_TAGS and above < head and wanted & _forms(tree, above):
                for k in tree.children(head, "cc"):
                    if head < k < verb:
                        move(tree, k, above, "cc")
                move(tree, verb, above, "conj")
                changed = True
                break
    if changed:
        tree.hang()


def _forms(tree: Tree, verb: int) -> set[str]:
    """The forms of a verb with its auxiliaries: "was losing" is finite and a gerund."""
    tags = {tree.tags[k] for k in tree.children(verb, "aux", "auxpass")}
    found = {"finite"} if tags & _FINITE or tree.tags[verb] in _FINITE else set()
    if tree.tags[verb] == "VBG":
        found.add("gerund")
    if "TO" in tags:
        found.discard("finite")
    return found


def gerund_beside_object(tree: Tree) -> None:
    """ "cutting power and forcing guards to leave": what joins the two are the verbs.

    The parser joins the second verb to the first one's object, or takes that for a part of the
    second's ("taking money and selling boats").
    """
    if "conj" not in tree.deps:
        return
    for second, dep in enumerate(tree.deps):
        noun = tree.heads[second]
        if dep != "conj" or tree.tags[second] != "VBG" or tree.tags[noun] not in ("NN", "NNS"):
            continue
        if tree.tags[second - 1] != "CC" or not noun < second:
            continue
        thing = tree.child(second, "dobj")
        if tree.deps[noun] == "dobj" and thing > second:
            first = tree.heads[noun]
        elif tree.deps[noun] in ("nmod", "compound") and tree.deps[tree.heads[noun]] == "dobj":
            thing = tree.heads[noun]
            first = tree.heads[thing]
        else:
            continue
        if tree.tags[first] != "VBG" or not first < noun < thing:
            continue
        move(tree, noun, first, "dobj")
        move(tree, thing, second, "dobj")
        move(tree, second - 1, first, "cc")
        move(tree, second, first, "conj")
        for k in tree.children(first, "advcl", "xcomp"):
            if k > thing and k - 1 == max(tree.subtree(thing)) + 1 and tree.tags[k - 1] == "TO":
                move(tree, k, second, "xcomp")
        tree.hang()


def behind_who_says_so(tree: Tree) -> None:
    """ "He lost his house, Lund added, and was ill": Lund was not.

    What goes on behind "Lund added" goes on with what was told before it.
    """
    if "parataxis" not in tree.deps:
        return
    for verb, dep in enumerate(tree.deps):
        says = tree.heads[verb]
        if dep != "conj" or tree.deps[says] != "parataxis" or says > verb:
            continue
        main = tree.heads[says]
        if main > says or tree.lemmas[says] not in words("speech") or says + 1 >= len(tree):
            continue
        if tree.words[says + 1] != "," or tree.child(verb, "nsubj", "nsubjpass", "expl") >= 0:
            continue
        for k in tree.children(says, "cc"):
            if says < k < verb:
                move(tree, k, main, "cc")
        move(tree, verb, main, "conj")
        tree.hang()
