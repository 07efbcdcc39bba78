"""From a clause and its arguments to a frame: scope, time and place are added here once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument, before, literal
from kg.extract.clause import Clause
from kg.extract.cuts import gerund_words, is_cut_phrase, stands_cut, whole_phrase
from kg.extract.doubt import is_doubtful
from kg.extract.prepositions import Prepositional
from kg.extract.relations import relation
from kg.extract.scope import negation
from kg.extract.scope.kinds_of_things import is_restrictive
from kg.extract.scope.speaker import Scope, scope
from kg.extract.telling import OF_NOUNS, tells
from kg.extract.when_and_where import (
    WHEN,
    argument_tokens,
    bare_times,
    is_when,
    looks_ahead,
    place_of,
    time_of,
    when,
)
from kg.model import Argument, Frame, Modality, Qualifier, Spans
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree

_MARKS = frozenset(("'", "’", "‘", '"', "”", "“"))
_DEEPEST = 5
_LONGEST_SPAN = 9


def frame(
    analysis: Analysis,
    clause: Clause,
    *,
    rule: str,
    subject: int,
    words: str,
    tokens: Iterable[int],
    object: int | Argument,
    preps: Sequence[Prepositional] = (),
    joining: Sequence[int] = (),
    passive_of: str = "",
) -> Frame | None:
    """Return the frame of `clause` between `subject` and `object`, or None if nothing is said.

    `words` are the relation's lemmas, `tokens` its words in the text, `joining` those of the
    preposition that belongs to it; `preps` become qualifiers, those that say when or where
    also time and place.
    """
    tree = analysis.tree
    around = scope(analysis, clause.verb)
    if around.silent or not tells(analysis, clause, subject, object):
        return None
    if not isinstance(object, Argument) and _is_torn_off(tree, object):
        return None
    ahead = looks_ahead(analysis, clause)
    held = object if isinstance(object, Argument) else _held(analysis, object, ahead=ahead)
    who = argument(tree, subject)
    if clause.kind in OF_NOUNS:
        border = tree.begins[min(tree.subtree(clause.verb))]
        who, held = before(who, border), before(held, border)
    qualifiers = _qualifiers(analysis, clause, object, preps, ahead=ahead)
    modality = clause.modality or _around(analysis, clause, around)
    if around.modality == "Desired" and modality in ("Possible", "Future"):
        modality = "Desired"  # "hopes that the bank will let them pay"
    if is_doubtful(tree, clause, subject, modality):
        return None
    name, label = relation(words)
    return Frame(
        sentence=tree.number,
        rule=rule,
        subject=who,
        relation=name,
        relation_label=label,
        relation_spans=(*tree.spans(sorted(set(tokens))), *tree.spans(sorted(joining))),
        preposition_spans=tree.spans(sorted(joining)),
        object=held,
        qualifiers=tuple(qualifiers),
        passive_of=passive_of,
        negated=clause.negated ^ (around.negated and clause.kind not in OF_NOUNS),
        modality=modality,
        attribution=around.attribution,
        time=time_of(analysis, clause, qualifiers),
        place=place_of(analysis, preps),
    )


def _is_torn_off(tree: Tree, object: int) -> bool:
    """Whether an object is a mark, or a letter that is all that was said of a word: "my d …"."""
    word = tree.words[object]
    alone = word.islower() and not any(tree.tags[k] == "CD" for k in tree.kids[object])  # "£3m"
    return len(word) == 1 and (word in _MARKS or alone)


def _qualifiers(
    analysis: Analysis,
    clause: Clause,
    object: int | Argument,
    preps: Sequence[Prepositional],
    *,
    ahead: bool,
) -> list[Qualifier]:
    """The phrases of a clause, whom it gives to, and when it was without a preposition."""
    tree = analysis.tree
    told = (_told(analysis, p, ahead=ahead) for p in preps)
    given = [Qualifier("to", (), argument(tree, r)) for r in clause.recipients if r != object]
    return [
        *(q for q in told if q is not None),
        *given,
        *bare_times(analysis, clause),
    ]


def _told(analysis: Analysis, p: Prepositional, *, ahead: bool) -> Qualifier | None:
    """A phrase as a qualifier; with its clause where it says nothing without; None if cut."""
    tree = analysis.tree
    if not is_cut_phrase(tree, p):
        return qualifier(analysis, p, ahead=ahead)
    if words := whole_phrase(tree, p):
        return Qualifier(p.words, tree.spans(sorted(p.tokens)), literal(tree, words))
    return qualifier(analysis, p, ahead=ahead) if stands_cut(tree, p) else None


def _around(analysis: Analysis, clause: Clause, around: Scope) -> Modality:
    """The mode of what surrounds a clause; what is told of a noun has none of it.

    "expects her to recover from a fever, which forced her to leave": it did.
    """
    tree, seen = analysis.tree, 0
    while clause.kind in ("control", "conjunct", "gerund") and seen < _DEEPEST:
        above = analysis.clauses.get(clause.governor)
        if above is None:
            break
        clause, seen = above, seen + 1
    if clause.kind not in OF_NOUNS:
        return around.modality
    if clause.kind == "relative" and (
        not is_restrictive(tree, clause.verb) or _is_known(tree, clause)
    ):
        return ""
    return "" if tree.tags[clause.verb] == "VBD" else around.modality


def _is_known(tree: Tree, clause: Clause) -> bool:
    """ "hopes that she has the strength her mother has": the mother has it."""
    noun = tree.heads[clause.verb]
    definite = any(
        tree.deps[k] == "poss" or tree.lower[k] in ("the", "this", "these", "those")
        for k in tree.children(noun, "det", "poss")
    )
    return definite and noun not in clause.subjects and tree.child(clause.verb, "nsubj") >= 0


def link(
    analysis: Analysis,
    *,
    rule: str,
    subject: Argument,
    words: str,
    spans: Spans,
    object: Argument,
    at: int,
    as_of: str = "",
    own_voice: bool = False,
) -> Frame | None:
    """Return a frame that no verb carries (a noun link, title or apposition), scoped at `at`."""
    around = scope(analysis, at)
    # what is asked is not told, but a title is: "asked whether President X had signed"
    if around.silent and (not own_voice or around.attribution.quoted):
        return None
    if not own_voice and _denied_phrase(analysis.tree, at, owned=rule == "possessive"):
        return None
    name, label = relation(words)
    found = Frame(
        sentence=analysis.tree.number,
        rule=rule,
        subject=subject,
        relation=name,
        relation_label=label,
        relation_spans=spans,
        object=object,
        attribution=around.attribution,
        as_of=as_of,
    )
    if own_voice and not around.attribution.quoted:
        return replace(found, attribution=type(around.attribution)())
    return found


def _held(analysis: Analysis, object: int, *, ahead: bool) -> Argument:
    """ "served two years", "the deadline is Friday": a span or a date is no thing."""
    tree = analysis.tree
    found = argument(tree, object)
    if tree.entity_types[object] not in WHEN or tree.deps[object] not in ("dobj", "attr"):
        return found
    return when(analysis, object, ahead=ahead) or replace(found, head=-1, core=())


def _denied_phrase(tree: Tree, at: int, *, owned: bool) -> bool:
    """ "no agreement between A and B", "without the help of A": nothing links them.

    What somebody owns is his all the same: "neither Lund nor his crew", "without his ship".
    """
    while tree.deps[at] == "conj":
        at = tree.heads[at]
    if tree.deps[at] == "pobj" and tree.lower[tree.heads[at]] == "without":
        return not owned
    if owned and any(tree.lower[k] == "neither" for k in tree.kids[at]):
        return False
    return negation.is_negative_phrase(tree, at)


def qualifier(analysis: Analysis, prep: Prepositional, *, ahead: bool = False) -> Qualifier:
    """Return a prepositional argument as a qualifier; a gerund becomes a literal."""
    tree = analysis.tree
    if prep.clause:
        held = literal(tree, gerund_words(tree, prep))
    elif prep.words == "between" and is_when(tree, prep.head):
        held = literal(tree, tree.subtree(prep.head, frozenset(("relcl", "appos", "acl"))))
    elif is_when(tree, prep.head):
        held = when(analysis, prep.head, ahead=ahead) or literal(tree, _span(tree, prep.head))
    else:
        held = argument(tree, prep.head)
    return Qualifier(prep.words, tree.spans(sorted(prep.tokens)), held)


def _span(tree: Tree, head: int) -> list[int]:
    """ "for the first time since the war", "despite his decades in office": no mere "decades"."""
    tokens = noun_phrase(tree, head)
    behind = tree.child(head, "prep")
    # "banned for two years for taking it": not the years are for that
    if behind in tokens and len(tokens) > _LONGEST_SPAN and tree.lower[behind] == "of":
        # "after a night of protests | that drew crowds"
        what = tree.child(behind, "pobj")
        tokens = [i for i in tokens if i <= what]
    longer = behind in tokens and len(tokens) <= _LONGEST_SPAN and tree.child(behind, "pcomp") < 0
    if not longer or any(tree.tags[i] == "POS" for i in tokens):
        return argument_tokens(tree, head)
    return tokens[1:] if tree.tags[tokens[0]] == "PRP$" else tokens
