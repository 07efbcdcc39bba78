"""When, where and how much: the dates, places and sums of a clause, as arguments."""

from collections.abc import Sequence

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument, literal
from kg.extract.clause import Clause
from kg.extract.prepositions import Prepositional
from kg.extract.scope.times import resolve
from kg.model import Argument, Qualifier
from kg.text.tree import Tree
from kg.words.lists import words

BY_HOW_MUCH = "by"
SUMS = frozenset(("MONEY", "PERCENT", "QUANTITY"))
_PLACES = frozenset(("GPE", "LOC", "FAC"))
_WHERE = frozenset(("in", "at", "near", "outside", "inside", "throughout", "across"))
_ABOUT = frozenset(("about", "almost", "approximately", "around", "barely", "nearly", "roughly"))
_SPANS = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade"))
WHEN = frozenset(("DATE", "TIME"))


def looks_ahead(analysis: Analysis, clause: Clause) -> bool:
    """Whether the clause speaks of what is to come: "will meet on Sunday", "meets on Sunday".

    Headlines tell in the present tense what was; "may have met" looks back.
    """
    tree = analysis.tree
    if any(tree.lemmas[k] == "have" for k in tree.children(clause.verb, "aux")):
        return False
    if tree.tags[clause.verb] == "VBD":
        # "on Saturday his tone was perhaps less harsh"
        return False
    present = tree.tags[clause.verb] in ("VBZ", "VBP") and analysis.sentence.part != "headline"
    return bool(clause.modality) or present


def argument_tokens(tree: Tree, head: int) -> list[int]:
    """Return the words of a date expression: the whole name, or the head with what hangs on it."""
    below = tree.subtree(head)
    for first, last, kind in tree.names:
        if first <= head < last and kind in WHEN:
            # "Thursday morning" may be two names
            while first - 1 in below and tree.entity_types[first - 1] in WHEN:
                first -= 1
            # "on Monday of last week's | raid"
            owner = [i for i in range(head + 1, last) if tree.tags[i] == "POS"]
            last = tree.heads[head + 1] + 1 if owner else last
            told = [i for i in range(first, last) if i in below or i == head] or [head]
            while len(told) > 1 and tree.deps[told[-1]] == "cc":
                told.pop()  # "at 10 p.m. and", cut from "2 a.m."
            at_least = tree.lower[told[0] - 1 : told[0] + 1] in (["at", "least"], ["at", "most"])
            return [told[0] - 1, *told] if at_least or _is_about(tree, told) else told
    return tree.subtree(head, frozenset(("relcl", "appos", "conj", "cc", "punct", "acl")))


def _is_about(tree: Tree, told: Sequence[int]) -> bool:
    """ "for almost an hour": less than an hour."""
    before = told[0] - 1
    if before < 0 or tree.lower[before] not in _ABOUT or tree.deps[before] != "advmod":
        return False
    return tree.heads[before] in told and tree.lemmas[told[-1]] in _SPANS


def is_when(tree: Tree, head: int) -> bool:
    """Return whether token `head` belongs to a date or time."""
    if tree.entity_types[head] in WHEN:
        return True
    word = tree.words[head]
    if word == "May" and head > 0:
        return tree.lower[head - 1] in ("in", "of", "since", "until", "by", "last", "next", "early")
    return len(word) == 4 and word.isdigit() and word[:2] in ("17", "18", "19", "20")


def when(analysis: Analysis, head: int, *, ahead: bool = False) -> Argument | None:
    """Return the date at token `head` as a literal in XSD form, or None.

    `ahead` tells that a bare weekday or month is the coming one.
    """
    tree = analysis.tree
    if any(tree.lower[k] in ("every", "each") for k in tree.kids[head]):
        # "every Monday" is no day
        return None
    tokens = argument_tokens(tree, head)
    words = tree.text(tokens)
    words = "in may" if words == "May" else words
    found = resolve(words, analysis.published, analysis.same_day, ahead)
    if found is None:
        return None
    return Argument(tree.spans(tokens), -1, found[0], found[1])


def bare_times(analysis: Analysis, clause: Clause) -> list[Qualifier]:
    """Return times and sums without a preposition: "Thursday", "fined Lund 500 euros"."""
    tree = analysis.tree
    found = []
    for t in clause.times:
        if clause.objects and t > clause.objects[0] and _is_sum(tree, clause.verb, t):
            counted = [k for k in tree.subtree(t) if k <= t]
            found.append(Qualifier(BY_HOW_MUCH, (), literal(tree, counted)))
            continue
        held = when(analysis, t, ahead=looks_ahead(analysis, clause)) or literal(
            tree, argument_tokens(tree, t)
        )
        found.append(Qualifier("", (), held))
    return found


def _is_sum(tree: Tree, verb: int, t: int) -> bool:
    """Whether it is money, a share or a measure: "cut rates 2 percent", "fined Lund 500 euros"."""
    counted = "CD" in (tree.tags[k] for k in tree.kids[t]) or tree.tags[t] == "CD"
    return counted and (tree.entity_types[t] in SUMS or tree.lemmas[verb] in words("fining_verbs"))


def time_of(analysis: Analysis, clause: Clause, qualifiers: Sequence[Qualifier]) -> Argument | None:
    """Return when it happened: the first date among `qualifiers` that says on or in which."""
    for q in qualifiers:
        if q.argument.datatype in ("date", "gYearMonth", "gYear") and q.preposition in (
            "", "on", "in", "at", "during",
        ):  # fmt: skip
            return q.argument
    return None


def place_of(analysis: Analysis, preps: Sequence[Prepositional]) -> Argument | None:
    """Return where it happened: the first named place after "in", "at", "near"."""
    tree = analysis.tree
    for p in preps:
        if p.words in _WHERE and not p.clause and tree.entity_types[p.head] in _PLACES:
            return argument(tree, p.head)
    return None
