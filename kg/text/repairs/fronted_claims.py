"""Claims in a phrase in front: "Despite assurances by Holm that the dam is safe, Velm sued"."""

from kg.text.repairs.moving import move
from kg.text.tree import VERB_TAGS, Tree


def fronted_claim(tree: Tree) -> None:
    """ "Despite assurances by Holm that Lund paid, Velm sued": Lund paid, as Holm assures.

    The parser gives the phrase to the clause, which then stands as told by nobody.
    """
    if "that" not in tree.lower:
        return
    for that in range(2, len(tree)):
        verb = tree.heads[that]
        above = tree.heads[verb]
        if tree.lower[that] != "that" or tree.deps[that] != "mark" or above == verb:
            continue
        if tree.deps[verb] not in ("ccomp", "advcl") or tree.tags[above] not in VERB_TAGS:
            continue
        for prep in tree.children(verb, "prep"):
            noun = tree.child(prep, "pobj")
            if not prep < noun < that or max(tree.subtree(prep)) != that - 1:
                continue
            if tree.tags[noun] in ("NN", "NNS"):
                move(tree, prep, above, "prep")
                move(tree, verb, noun, "acl")
                tree.hang()
                break
