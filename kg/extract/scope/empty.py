"""Clauses whose words leave nothing that a statement can hold: "few, if any", "in case"."""

from kg.text.tree import Tree

_EVER = frozenset(("any", "ever", "anybody", "anyone", "anything"))


def few_if_any(tree: Tree, noun: int) -> bool:
    """ "Few, if any, towns pay", "make ends meet", "made no bones about it": nothing to hold."""
    if tree.lower[noun] == "bones":
        return tree.lemmas[tree.heads[noun]] == "make"
    if tree.lower[noun] == "ends":
        return tree.lemmas[tree.heads[noun]] == "meet"
    near = tree.lower[max(0, noun - 5) : noun]
    return any(near[k : k + 2] == ["if", "any"] for k in range(len(near)))


def lost_its_noun(tree: Tree, verb: int) -> bool:
    """ "The chance that it sold the yard angered Velm", read as if it were the sale."""
    own = tree.children(verb, "nsubj")
    return len(own) > 1 and any(
        own[0] < k < own[-1] and tree.lower[k] == "that" for k in tree.children(verb, "mark")
    )


def in_case(tree: Tree, noun: int) -> bool:
    """ "in case the bank fails", "in the event that it fails": nobody says that it does."""
    return (
        tree.lower[noun] in ("case", "event")
        and tree.deps[noun] == "pobj"
        and tree.lower[tree.heads[noun]] == "in"
        and not tree.children(noun, "amod", "poss")
    )


def unhappened(tree: Tree, verb: int) -> bool:
    """Return whether an adverbial clause tells what had not happened, or may never.

    "spoke before officials had given any reason", "paid for it in case Berg failed", with the
    name hung on "in".
    """
    if any(
        k < verb and tree.lower[k : k + 2] == ["in", "case"] for k in tree.children(verb, "prep")
    ):
        return True
    if all(tree.lower[k] != "before" for k in tree.children(verb, "mark")):
        return False
    return not _EVER.isdisjoint(tree.lower[k] for k in tree.subtree(verb))


def called_what(tree: Tree, noun: int, relative: int) -> bool:
    """ "called the clerk who sold the yard a liar": the parser takes the liar for sold."""
    joined = tree.deps[noun] == "conj"
    while tree.deps[noun] == "conj":
        noun = tree.heads[noun]
    if joined and tree.deps[noun] == "pobj":
        noun = tree.heads[tree.heads[noun]]  # "the fires in Oslo and the panic that …"
    call = tree.heads[noun]
    if tree.lemmas[call] != "call" or tree.deps[noun] != "dobj" or tree.child(call, "oprd") >= 0:
        return False
    return tree.deps[relative] == "relcl" and tree.words[tree.subtree(relative)[0] - 1] != ","
