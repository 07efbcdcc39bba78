"""Clauses beside a main clause: aims, and what comes before or with it ("until the bank pays")."""

from kg.extract.clause import SUBJECTS, Clause, is_infinitive
from kg.extract.scope import governed, infinitives, modality
from kg.model import Modality
from kg.text.tree import Tree

_AS_LONG = frozenset(("long", "soon", "far", "if", "though"))
_AWAITING = frozenset(("until", "till", "before"))


def beside(tree: Tree, clause: Clause, above: Clause) -> None:
    """An adverbial clause: an aim, or what comes with a main clause that is not yet so."""
    verb = clause.verb
    if tree.tags[verb] == "VB" and not tree.children(verb, "aux", "mark", *SUBJECTS):
        # a bare verb that the parser hung here, or a command
        clause.asks = True
    elif is_infinitive(tree, verb) or tree.tags[verb - 1] == "TO":
        if tree.tags[tree.heads[verb]] in ("JJ", "JJR"):
            # "makes it illegal to sell fireworks", "easier for them to sell": nobody sells
            clause.asks = True
        else:
            aim = infinitives.aim(tree, clause, above)
            clause.asks = clause.asks or aim.asks
            clause.modality = clause.modality or aim.modality
    if clause.modality == "Possible" and tree.lower[min(tree.subtree(verb))] == "before":
        # "left before the guards could stop him"
        clause.asks = True
    would = "would" in (tree.lower[k] for k in tree.children(above.verb, "aux"))
    if (would or above.modality == "Conditional") and any(
        tree.lower[k] == "as" and not _AS_LONG & set(tree.lower[k - 1 : k + 2])
        for k in tree.children(verb, "mark", "advmod")
    ):
        # "if it files the form, just as the law requires", "would fall as owners left"
        clause.asks = True
    if tree.tags[verb] in ("VBZ", "VBP"):
        # "builds walls so the ships are safe" is an aim, ", so they are safe" is none
        marks = [k for k in tree.children(verb, "mark", "advmod") if 0 < k < verb]
        clause.asks |= any(tree.lower[k] == "so" and tree.words[k - 1] != "," for k in marks)
    if clause.asks or clause.modality:
        return
    if _is_awaited(tree, verb, above):
        clause.modality = "Future"
        return
    having = {tree.lower[k] for k in tree.children(verb, "aux")}
    to_come = above.modality in ("Future", "Conditional")
    past = not to_come or modality.has_condition(tree, above.verb)
    # "will leave when the bill has been paid": it has not
    perfect = "having" in having or (past and bool({"has", "have"} & having))
    if perfect or governed.stands_apart(tree, verb):
        return
    told = tree.tags[verb] == "VBD" and tree.child(verb, *SUBJECTS) >= 0
    if not told and (tree.child(verb, "mark") < 0 or tree.tags[verb] in ("VBZ", "VBP", "VBG")):
        # "will leave before it rises"; "must stop when we are many": no duty to be many
        duty = above.modality in ("Required", "Desired") and tree.child(verb, *SUBJECTS) >= 0
        clause.asks |= duty
        often: Modality = "Conditional" if modality.whenever(tree, verb) else ""
        clause.modality = "" if duty else above.modality or often


def _is_awaited(tree: Tree, verb: int, above: Clause) -> bool:
    """ "suspended aid until the bank pays": told of the past, the bank has not paid yet."""
    if tree.tags[verb] not in ("VBZ", "VBP") or tree.tags[above.verb] not in ("VBD", "VBN"):
        return False
    present = any(tree.tags[k] in ("VBZ", "VBP") for k in tree.children(above.verb, "aux"))
    return not present and any(
        tree.lower[k] in _AWAITING for k in tree.children(verb, "mark") if k < verb
    )
