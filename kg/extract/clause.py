"""A clause as the rules read it, and which words head one."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.extract.prepositions import Prepositional
from kg.model import Modality
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree

_NOT_PREDICATES = frozenset(("aux", "auxpass", "amod", "compound", "prep", "case", "nmod", "fixed"))
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")


@dataclass(slots=True)
class Clause:
    """One predicate with its arguments, all as token indices of the tree.

    `kind` is "main", "conjunct", "complement", "control", "adverbial", "relative",
    "participle" or "gerund"; `governor` the verb above it, -1 for none; `group` the words of
    the verb ("was forced to work"); `complements` are predicate nouns and adjectives; `idiom` a
    fixed phrase behind the verb ("take FOR GRANTED").
    """

    verb: int
    kind: str
    governor: int = -1
    passive: bool = False
    subjects: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)
    recipients: list[int] = field(default_factory=list)
    complements: list[int] = field(default_factory=list)
    agents: list[int] = field(default_factory=list)
    preps: list[Prepositional] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    group: list[int] = field(default_factory=list)
    particle: int = -1
    idiom: list[int] = field(default_factory=list)
    negated: bool = False
    modality: Modality = ""
    asks: bool = False
    expletive: bool = False


Clauses = dict[int, Clause]


def is_predicate(tree: Tree, i: int) -> bool:
    """Whether token `i` heads a clause: a verb that is no auxiliary and no mere modifier."""
    if tree.deps[i] in _NOT_PREDICATES:
        return False
    if tree.tags[i] not in VERB_TAGS:
        # "Israel, ready to attack": nothing; but a noun root with a copula child is a clause
        return tree.child(i, "cop") >= 0
    if tree.deps[i] == "oprd" and not is_infinitive(tree, i):
        return False  # "called the invitation undignified"
    # "kinder than he would be as a captain" tells nothing of him
    if any(tree.lower[k] == "than" for k in tree.children(i, "mark")):
        return False
    return tree.lower[i] != "be" or not _stands_for_verb(tree, i)


def _stands_for_verb(tree: Tree, be: int) -> bool:
    """ "is not taught as it should be in schools": taught there; it should not be there."""
    done = tree.heads[be]
    marks = [k for k in tree.children(be, "mark", "advmod") if tree.lower[k] in ("as", "like")]
    if not marks or tree.tags[done] != "VBN" or tree.words[marks[0] - 1] == ",":
        return False
    told = tree.child(be, "attr", "acomp", "expl") >= 0
    return not told and any(tree.tags[k] == "PRP" for k in tree.children(be, "nsubj"))


def is_thing(tree: Tree, i: int) -> bool:
    """Whether an object is no verb; "raised its forecast" may be tagged as a participle."""
    if tree.tags[i] not in VERB_TAGS:
        return True
    return tree.tags[i] == "VBN" and tree.child(i, "det", "poss") >= 0


def governor_of(tree: Tree, verb: int) -> int:
    """Return the nearest predicate above `verb`, or -1."""
    for i in tree.ancestors(verb):
        if is_predicate(tree, i):
            return i
    return -1


def is_infinitive(tree: Tree, verb: int) -> bool:
    """Return whether "to" stands with a verb: "to sell the boat"."""
    return any(tree.tags[k] == "TO" for k in tree.children(verb, "aux"))


def shares_auxiliary(tree: Tree, clause: Clause, above: Clause) -> bool:
    """ "was hit and killed", "will come and see": the second verb stands under the first's."""
    if tree.children(clause.verb, "aux", "auxpass", *SUBJECTS):
        return False
    return tree.tags[clause.verb] == tree.tags[above.verb] and tree.tags[clause.verb] in (
        "VB", "VBN", "VBG",
    )  # fmt: skip


def with_contrast(tree: Tree, clause: Clause) -> Iterator[Clause]:
    """Yield `clause`, and what it says after all: "is not a lawyer but a FARMER"."""
    yield clause
    if not clause.negated:
        return
    objects = [k for o in clause.objects for k in _after_but(tree, o)]
    complements = [k for c in clause.complements for k in _after_but(tree, c)]
    if objects or complements:
        yield replace(clause, negated=False, objects=objects, complements=complements)


def _after_but(tree: Tree, first: int) -> list[int]:
    found = [k for k in tree.children(first, "dep") if tree.tags[k] in NOUN_TAGS and k > first]
    return [
        k
        for k in found
        if tree.lower[min(tree.subtree(k)) - 1] == "but" and tree.child(k, "neg") < 0
    ]
