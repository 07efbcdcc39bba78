"""An embedded clause of a long sentence that is doubtful in two ways tells nothing.

Of the statements judged by hand (`benchmarks/judged`), those of main clauses are right in 85 to
93 %; those of embedded clauses with none of the marks below in about 70 %, with two in 30 to
45 %. In short sentences the parser errs less, and nothing is held back.

Weighed again with all eight readings: a subject that is inherited, far off, definite or common,
many verbs, depth, brackets, a phrase more, as a mark or as weights, take away a right statement
for every wrong one in readings they were not chosen by. What can be told from a statement alone
is in kg/cards.py.
"""

from kg.extract.clause import Clause
from kg.model import Modality
from kg.text.tree import Tree
from kg.words import reporting

ENOUGH = 2
"""Marks of doubt with which an embedded clause is passed over."""
LONG = 18
"""Words of a sentence from which on marks count."""

_EMBEDDED = frozenset(("relative", "adverbial", "complement", "control", "gerund", "participle"))
_DASHES = frozenset(("—", "–", "-", "--"))
_POINTING = frozenset(("PRP", "DT"))


def is_doubtful(tree: Tree, clause: Clause, subject: int, modality: Modality) -> bool:
    """Return whether too much is doubtful about a statement of `clause`, asked of `subject`.

    Each mark alone is harmless: "the mayor, who sold the ferry", "because she sold it", "wants
    to sell it". "… which might sell it", "… - though she sold it" have two.
    """
    if clause.kind not in _EMBEDDED or len(tree) < LONG:
        return False
    marks = (
        clause.kind == "relative" and tree.heads[subject] != clause.verb,
        tree.tags[subject] in _POINTING and not _is_speaker(tree, clause, subject),
        modality not in ("", "Future"),
        tree.tags[clause.verb] == "VBG" and not _is_ability(tree, clause.verb),
        not _DASHES.isdisjoint(tree.words),
    )
    return sum(marks) >= ENOUGH and sum(w[0].isalnum() for w in tree.words) >= LONG


def _is_ability(tree: Tree, verb: int) -> bool:
    """ "is capable of playing a role": the adjective asks for the form."""
    preposition = tree.heads[verb]
    return tree.deps[verb] == "pcomp" and tree.tags[tree.heads[preposition]] == "JJ"


def _is_speaker(tree: Tree, clause: Clause, subject: int) -> bool:
    """ "The firm said that it would close": who speaks goes on about himself."""
    above = tree.heads[clause.verb]
    return (
        clause.kind == "complement"
        and tree.heads[subject] == clause.verb
        and reporting.kind(tree.lemmas[above].lower()) == "say"
    )
