"""Phrases behind a comma that belong to no verb."""

from kg.text.tree import NOUN_TAGS, Tree


def aside_no_judgement(tree: Tree) -> None:
    """ "named a new board, a move that pleased the bank": nobody named the board a move.

    The phrase behind the only comma speaks of the whole; after an aside in two commas
    ("called the mayor, who resigned, a liar") it may be the judgement.
    """
    for i, dep in enumerate(tree.deps):
        if dep != "oprd" or tree.tags[i] not in NOUN_TAGS or tree.child(i, "det") < 0:
            continue
        first = tree.subtree(i)[0]
        verb = tree.heads[i]
        if tree.words[first - 1] == "," and tree.words[verb:first].count(",") == 1:
            tree.deps[i] = "parataxis"
