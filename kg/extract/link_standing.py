"""Whether what a noun links is so: of what is denied, wished or supposed there need be none."""

from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.model import Frame
from kg.words.lists import words

_IF = frozenset(("if", "unless"))
_INDEFINITE = frozenset(("a", "an", "any", "no"))
_MAKING = words("making_verbs")


def is_denied(analysis: Analysis, head: int) -> bool:
    """ "She is not a Holm fan": no fan is told of, and nobody says whose fan she is not."""
    tree = analysis.tree
    while tree.deps[head] == "conj":
        head = tree.heads[head]
    clause = analysis.clauses.get(tree.heads[head])
    if clause is None or tree.deps[head] != "attr" or not clause.negated:
        return False
    return tree.child(clause.verb, "expl") < 0 and tree.lemmas[clause.verb].lower() == "be"


def standing(analysis: Analysis, head: int, found: Frame) -> Frame | None:
    """ "refused to be a slave to the scale", "wants a bridge over the river": there is none (yet).

    What an indefinite noun links is no more real than the clause that it is a part of; of what
    is denied nobody says that it would not be for the coal ("not enough buyers for the coal").
    """
    tree = analysis.tree
    while tree.deps[head] == "conj":
        head = tree.heads[head]
    if _is_supposed(analysis, head):
        return replace(found, modality=found.modality or "Conditional")
    clause = analysis.clauses.get(tree.heads[head])
    if clause is None or tree.deps[head] not in ("attr", "dobj") or tree.entity_types[head]:
        return found
    if clause.expletive and clause.negated:
        return None
    articles = [tree.lower[k] for k in tree.children(head, "det", "poss", "nummod")]
    if any(a not in _INDEFINITE for a in articles) or (not articles and not clause.modality):
        return found
    if clause.negated:
        return None
    # "would end an emergency": that there is one, nobody doubts
    makes = tree.lemmas[clause.verb].lower() in _MAKING
    return replace(found, modality=found.modality or (clause.modality if makes else ""))


def _is_supposed(analysis: Analysis, head: int) -> bool:
    """ "If it is under a car in the lot, move it": there need be no such car."""
    tree = analysis.tree
    above = tree.heads[head] if tree.deps[head] != "pobj" else tree.heads[tree.heads[head]]
    clause = analysis.clauses.get(above)
    if clause is None or clause.modality != "Conditional" or tree.entity_types[head]:
        return False
    articles = [tree.lower[k] for k in tree.children(head, "det")]
    return any(a in _INDEFINITE for a in articles) and any(
        tree.lower[k] in _IF for k in tree.children(clause.verb, "mark")
    )
