"""Verbs that stand alone: "He resigned", "The crew gave up"."""

from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import literal
from kg.extract.clause import Clause
from kg.extract.frames import frame
from kg.extract.prepositions import Prepositional
from kg.model import Frame
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns
from kg.words.lists import words as listed

# only these tell something alone: with any verb, half of what was said was empty or a
# participle ("the discussion came", "all nations combined", "rhetoric that painted")
_ALONE = listed("acts_alone")
_NEVER = listed("transitive")
_WHEN_ADVERBS = frozenset(("later", "ago", "earlier"))  # "died three days later"
_ASIDES = frozenset(
    ("because", "after", "when", "while", "before", "although", "though", "whether")
)
_NO_MANNER = listed("no_manner_adverbs")
_PLACED = frozenset(("in", "on", "out", "off", "away"))
_WAYS = frozenset(
    ("out of", "into", "off", "onto", "on", "back into", "back to", "to", "away from")
)
_PLACES = frozenset(("facility", "region", "city", "country", "place"))
_VEHICLES = frozenset(
    ("car", "bus", "taxi", "vehicle", "van", "truck", "plane", "train", "boat", "ship", "tank")
)
_HOW = frozenset(
    ("infrequently", "rarely", "seldom", "occasionally", "sometimes", "usually", "hard", "well",
     "badly", "together", "alone")
)  # fmt: skip


def intransitive(analysis: Analysis, clause: Clause, subject: int, words: str) -> Frame | None:
    """ "He resigned" → do "resign"; `words` are the relation's."""
    tree = analysis.tree
    inside = _moved(tree, clause)
    words = " ".join((words, *(tree.lower[i] for i in inside)))
    how = manner(tree, clause)
    if not (words in _ALONE or (how and words not in _NEVER)) or not _is_told(tree, clause):
        return None
    if tree.tags[subject] not in (*NOUN_TAGS, "PRP", "CD"):
        return None
    if analysis.sentence.part == "headline" and tree.tags[clause.verb] == "VBD":
        return None
    if not all(_is_light(tree, k) or k in inside for k in tree.kids[clause.verb]):
        return None
    tokens = [t for t in (clause.verb, clause.particle, *clause.idiom) if t >= 0] + inside
    said = replace(
        literal(tree, sorted(tokens + how)),
        text=" ".join((words, *(tree.lower[k] for k in how))),
    )
    return frame(
        analysis, clause, rule="intransitive", subject=subject, words="do",
        tokens=clause.group, object=said,
    )  # fmt: skip


def gets_there(tree: Tree, clause: Clause, preps: list[Prepositional]) -> bool:
    """ "got out of the car", "got into the house"; "got into trouble" is no way to go."""
    if tree.lemmas[clause.verb] != "get" or not preps or preps[0].words not in _WAYS:
        return False
    where = tree.lemmas[preps[0].head].lower()
    return where in _VEHICLES or nouns.kind(where) in _PLACES


def _is_told(tree: Tree, clause: Clause) -> bool:
    """Whether a clause tells an act: "guys who lost" only says which guys are meant."""
    if clause.kind in ("gerund", "participle"):
        return False
    if clause.kind == "adverbial":
        return bool(tree.children(clause.verb, "nsubj"))
    first = min(tree.subtree(clause.verb))
    return clause.kind != "relative" or (first > 0 and tree.words[first - 1] == ",")


def _moved(tree: Tree, clause: Clause) -> list[int]:
    """ "The police moved IN": an adverb that stands for a particle."""
    return [
        k
        for k in tree.children(clause.verb, "advmod", "prep")
        if k == clause.verb + 1 and tree.lower[k] in _PLACED and not tree.kids[k]
    ]


def manner(tree: Tree, clause: Clause) -> list[int]:
    """How it was done, which makes another act of it: "not acting AGGRESSIVELY"."""
    return [
        k
        for k in tree.children(clause.verb, "advmod")
        if tree.lower[k] in _HOW
        or (k > clause.verb and (clause.negated or tree.lower[k].endswith("ly")))
        if tree.lower[k] not in _NO_MANNER
    ]


def _is_light(tree: Tree, k: int) -> bool:
    """Whether the verb says the whole of it without the word `k`: "quickly", "on Friday"."""
    dep = tree.deps[k]
    if dep == "advmod":
        if tree.lower[k] in _WHEN_ADVERBS:
            return True
        return not tree.kids[k] and tree.tags[k] in ("RB", "WRB")
    if dep == "advcl":
        # "resigned because the bank had refused": the reason leaves the resignation whole
        return any(
            tree.lower[m] in _ASIDES and tree.lower[max(0, m - 1)] != "as"
            for m in tree.children(k, "mark", "advmod")
        )
    return dep not in ("ccomp", "xcomp", "acomp", "attr", "oprd", "dep", "prep")
