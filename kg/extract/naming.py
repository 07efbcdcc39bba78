"""Verbs that give a thing a name or a judgement: "called the invitation an unworthy step"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract import told
from kg.extract.analysis import Analysis
from kg.extract.arguments import argument, literal, literal_tokens
from kg.extract.clause import Clause
from kg.extract.cuts import is_cut, told_whole
from kg.extract.frames import frame
from kg.extract.judgements import JUDGING
from kg.extract.prepositions import prepositionals
from kg.extract.speakers import speakers_of
from kg.model import Argument, Attribution, Frame
from kg.text.tree import Tree
from kg.words import outlets

_NAMING = frozenset(("name", "appoint", "elect", "make", "rename", "crown", "nominate"))


def naming(analysis: Analysis) -> Iterator[Frame]:
    """Yield what somebody holds something to be: the claim of the verb's subject.

    "Nebenzya called the draft a licence" → draft be licence, said by Nebenzya.
    """
    for clause in analysis.clauses.values():
        lemma = analysis.tree.lemmas[clause.verb].lower()
        if clause.passive or lemma not in JUDGING | _NAMING:
            continue
        for thing, what in _pairs(analysis, clause):
            found = _claim(analysis, clause, thing, what, judged=lemma in JUDGING)
            if found is not None:
                yield found


def names_something(tree: Tree, clause: Clause) -> bool:
    """Whether the clause gives its object a name or a judgement: then that is what it says."""
    if tree.lemmas[clause.verb].lower() not in JUDGING | _NAMING or clause.passive:
        return False
    return tree.child(clause.verb, "oprd") >= 0


def _pairs(analysis: Analysis, clause: Clause) -> Iterator[tuple[int, Argument]]:
    tree = analysis.tree
    whats = tree.children(clause.verb, "oprd")
    whats = [c for k in whats for c in tree.conjuncts(k)]
    for o in clause.objects:
        for w in whats:
            if not any(p.clause for p in prepositionals(tree, w)) and not _is_lost(tree, w):
                yield o, _held(tree, w)
        as_phrases = [p for p in clause.preps if p.words == "as"]
        as_phrases += [p for p in prepositionals(tree, o) if p.words == "as"]
        if tree.lemmas[clause.verb] == "make":
            as_phrases = []  # "made her debut as a sailor": that is no sailor
        for p in as_phrases if not whats else ():
            if p.head >= 0 and not p.clause:
                yield o, _held(tree, p.head)
        for adjective in _as_adjectives(tree, clause, o) if not whats else ():
            yield o, _held(tree, adjective)
    # "called such a step undignified": the parser makes a small clause of it
    judges = tree.lemmas[clause.verb].lower() in JUDGING
    for small in tree.children(clause.verb, "ccomp") if judges else ():
        subject = tree.child(small, "nsubj")
        asked = any(tree.tags[k] == "WRB" for k in tree.kids[small])  # "saw how fit they were"
        if subject >= 0 and not asked and not tree.tags[small].startswith("V"):
            for w in tree.conjuncts(small):
                yield subject, _held(tree, w)


def _as_adjectives(tree: Tree, clause: Clause, thing: int) -> Iterator[int]:
    """ "described the plan as reckless": the adjective after "as"."""
    for p in (*tree.children(clause.verb, "prep"), *tree.children(thing, "prep")):
        if tree.lower[p] == "as":
            yield from (
                k
                for k in tree.children(p, "amod", "acomp", "pcomp", "advcl")
                if tree.tags[k].startswith(("J", "VBN")) and tree.lower[k] != "such"
            )


def _is_lost(tree: Tree, i: int) -> bool:
    """ "called the fair a feast of the ways in which …": cut, and too long to be told whole."""
    return is_cut(tree, i) and told_whole(tree, i) is None


def _held(tree: Tree, i: int) -> Argument:
    if is_cut(tree, i) and (entire := told_whole(tree, i)) is not None:
        return entire
    if tree.tags[i].startswith(("J", "V", "RB")) and not tree.entity_types[i]:
        return literal(tree, literal_tokens(tree, i))
    return argument(tree, i)


def _claim(
    analysis: Analysis, clause: Clause, thing: int, what: Argument, *, judged: bool
) -> Frame | None:
    found = frame(
        analysis, clause, rule="naming", subject=thing, words="be", tokens=clause.group,
        object=what,
    )  # fmt: skip
    if found is None or not judged:
        return found
    speakers = speakers_of(analysis.tree, clause)
    if not speakers or told.is_only_meant(analysis.tree, clause):
        return None  # "few would call it safe", "could call it safe"
    if found.negated and all(a.text.lower() in ("i", "we") for a in speakers):
        return None  # "I do not find it safe" is a no, and not what nobody said
    outer = found.attribution
    attribution = replace(
        Attribution(),
        speakers=speakers,
        alleged_by=tuple(a for a in outer.speakers if not outlets.is_outlet(a.text)),
        via=(*(a for a in outer.speakers if outlets.is_outlet(a.text)), *outer.via),
        cue=analysis.tree.lemmas[clause.verb].lower(),
        # in somebody else's quotation the judge's words are not verbatim
        quote="" if outer.quoted else _quoted(analysis, what),
        quoted=not outer.quoted and bool(_quoted(analysis, what)),
    )
    if found.negated:
        attribution = replace(attribution, speakers=(), not_said_by=speakers)
    return replace(found, attribution=attribution, negated=False, modality="", qualifiers=())


def _quoted(analysis: Analysis, what: Argument) -> str:
    """The quoted words that `what` consists of."""
    for q in analysis.quotations:
        if what.spans and q.begin < what.spans[-1][1] and what.spans[0][0] < q.end:
            return q.text
    return ""
