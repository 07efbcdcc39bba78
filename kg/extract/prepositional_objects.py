"""Objects behind a preposition of the verb: "arrived in Moscow", "called on the minister"."""

from collections.abc import Iterator, Sequence

from kg.extract.analysis import Analysis
from kg.extract.clause import Clause
from kg.extract.cuts import fuller, is_lost
from kg.extract.frames import frame, qualifier
from kg.extract.prepositions import Prepositional
from kg.extract.when_and_where import SUMS, is_when, looks_ahead
from kg.model import Argument, Frame
from kg.text.tree import Tree
from kg.words import verb_prepositions
from kg.words.lists import words as listed

_BESIDE = frozenset(("stand", "abide", "stop", "swear", "live", "sit", "pass"))  # "stand by X"
ADDRESSING = frozenset(("call", "appeal", "plead", "agree", "disagree", "prevail"))


def prepositional_frames(
    analysis: Analysis,
    clause: Clause,
    subject: int,
    words: str,
    tokens: list[int],
    preps: list[Prepositional],
    *,
    rule: str,
    passive_of: str = "",
    more: Sequence[Prepositional] = (),
) -> Iterator[Frame | None]:
    """Yield frames whose object is the first prepositional argument that is no time.

    `more` are qualifiers in any case.
    """
    tree = analysis.tree
    # "conned into believing that …": without what is believed nothing is said
    preps = [p for p in preps if not p.clause or tree.child(p.head, "ccomp") < 0]
    preps = [p for p in preps if not p.clause or p.words != "without"]
    if rule == "verb":  # "had bounced back by the second debate": no object
        preps = [p for p in preps if p.words != "by" or _is_counted(tree, clause, p)]
    if not preps:
        return
    things = [p for p in preps if not p.clause and not is_when(tree, p.head)]
    # "was trusted with the boat for the first time"
    things = [p for p in things if p.words != "for" or tree.lower[p.head] != "time"]
    if rule == "verb":  # "with trouble ahead, Lund called for peace": she calls with no trouble
        things = [p for p in things if p.words != "with" or p.tokens[0] > clause.verb]
    lemma = tree.lemmas[clause.verb].lower()
    asked = [p for p in things if verb_prepositions.belongs(lemma, p.words)]
    # "in response to the storm, she left for Oslo": what follows the verb belongs to it
    behind = [p for p in things if p.tokens[0] > clause.verb]
    # "on Monday night, she leaned in heavily": the night is no object of hers
    any_place = rule != "verb" or words in listed("acts_alone")
    left = [p for p in preps if any_place or p.clause or p.tokens[0] > clause.verb]
    if rule == "verb":
        left = [p for p in left if p.words != "with" or p.tokens[0] > clause.verb]
    found = asked or behind or things or [p for p in left if not p.clause] or left
    if not found or (lemma in ADDRESSING and is_when(tree, found[0].head)):
        return  # "called on Monday for Lund to leave"
    chosen = found[0]
    same = [p for p in preps if p.tokens == chosen.tokens or _repeats(tree, p, chosen)]
    rest = [p for p in preps if p not in same]
    for p in same:
        if (held := held_by(analysis, clause, p)).head >= 0 and is_lost(tree, clause, p.head):
            continue
        yield frame(
            analysis, clause, rule=rule, subject=subject, words=f"{words} {p.words}",
            tokens=tokens, joining=p.tokens, object=held,
            preps=[*rest, *more], passive_of=passive_of,
        )  # fmt: skip


def _is_counted(tree: Tree, clause: Clause, prep: Prepositional) -> bool:
    """ "rose by 5 percent", "stands by the mayor"."""
    counted = tree.child(prep.head, "nummod") >= 0 or tree.entity_types[prep.head] in SUMS
    counted = counted or tree.lower[prep.head] in ("half", "third", "quarter", "tenth")
    return prep.clause or counted or tree.lemmas[clause.verb] in _BESIDE


def _repeats(tree: Tree, p: Prepositional, chosen: Prepositional) -> bool:
    """ "works for the port and for the museum": the same preposition said twice."""
    return p.words == chosen.words and tree.deps[p.tokens[-1]] == "conj"


def held_by(analysis: Analysis, clause: Clause, prep: Prepositional) -> Argument:
    """ "was charged with a crime related to the flood": with its clause where it is cut."""
    entire = None if prep.clause else fuller(analysis.tree, clause, prep.head)
    if entire is not None:
        return entire
    return qualifier(analysis, prep, ahead=looks_ahead(analysis, clause)).argument
