"""Relative clauses of what somebody is: "it was not the storm that sank it", "not the man who"."""

from kg.extract.clause import Clause, is_infinitive
from kg.text.tree import Tree


def is_cleft(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "It was not the storm that sank the ferry": the denial is the sinking's.

    "It is the best film she has ever seen" says what it is.
    """
    it = tree.child(above.verb, "nsubj")
    return (
        tree.lemmas[above.verb] == "be"
        and it >= 0
        and tree.lower[it] == "it"
        and tree.heads[clause.verb] in above.complements
        and all(tree.lower[k] != "ever" for k in tree.children(clause.verb, "advmod"))
    )


def is_not_who(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "Berg is not the man who sold it": he did not."""
    return (
        above.negated
        and tree.lemmas[above.verb] == "be"
        and not is_infinitive(tree, clause.verb)
        and tree.heads[clause.verb] in above.complements
        and clause.subjects == above.subjects
        and any(tree.lower[k] == "the" for k in tree.children(tree.heads[clause.verb], "det"))
    )
