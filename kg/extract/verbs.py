"""Active verbs: "Israel demanded the expulsion", "Badran arrived in Moscow", "He resigned"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument
from kg.extract.clause import SUBJECTS, Clause, with_contrast
from kg.extract.completions import completed, is_open_ended, told_to
from kg.extract.folded import folded, relation_words
from kg.extract.frames import frame
from kg.extract.intransitives import gets_there, intransitive
from kg.extract.naming import names_something
from kg.extract.prepositional_objects import ADDRESSING, held_by, prepositional_frames
from kg.extract.prepositions import Prepositional
from kg.extract.scope.empty import called_what
from kg.extract.when_and_where import SUMS, bare_times, is_when
from kg.model import Argument, Frame
from kg.text.tree import Tree
from kg.words import reporting, verb_prepositions

# without an object they say nothing ("the impact it would have on women")
_LIGHT = frozenset(("have", "make", "get", "let", "put", "mean", "do", "seem"))
_EVENTS = frozenset(("take place", "occur", "happen"))
_EVENT_PLACES = frozenset(
    ("in", "on", "at", "near", "during", "with", "between", "before", "after", "outside", "inside",
     "against", "among", "across", "amid")
)  # fmt: skip
_RECIPROCAL = frozenset(("meet", "marry", "divorce", "clash", "agree", "quarrel"))
_NO_MEASURES = frozenset(("a.m.", "p.m.", "am", "pm", "o'clock", "times", "time"))
_ADDRESSED = frozenset(("on", "upon", "to", "with"))


def verbs(analysis: Analysis) -> Iterator[Frame]:
    """Yield the frames of active verbs; an object for each conjunct.

    Without a direct object the first prepositional argument is the object and its
    preposition joins the relation: "arrived in Moscow" → arriveIn.
    """
    tree = analysis.tree
    for clause in analysis.clauses.values():
        if clause.passive or tree.lemmas[clause.verb] == "be" or not clause.subjects:
            continue
        if names_something(tree, clause) or _calls_names(analysis, clause):
            continue
        for each in with_contrast(tree, clause):
            words, objects, tokens = _predicate(tree, each)
            for subject in each.subjects:
                for found in _frames(analysis, each, subject, words, objects, tokens):
                    if found is not None:
                        yield found


def _calls_names(analysis: Analysis, clause: Clause) -> bool:
    """ "called the charges “baseless”": when no judgement was found, there is no call either."""
    tree = analysis.tree
    if tree.lemmas[clause.verb] not in ("call", "dub", "label", "brand", "deem"):
        return False
    if any(
        tree.deps[r] == "relcl" and called_what(tree, tree.heads[r], r)
        for k in clause.objects
        for r in tree.subtree(k)
    ):
        return True
    begin, end = tree.begins[clause.verb], tree.ends[-1]
    return bool(clause.objects) and any(begin < q.begin < end for q in analysis.quotations)


def _predicate(tree: Tree, clause: Clause) -> tuple[str, list[int], list[int]]:
    """The relation's lemmas, the objects that remain, the words of the relation."""
    words, tokens = relation_words(tree, clause), list(clause.group)
    objects = clause.objects
    if (noun := folded(tree, clause)) >= 0:
        return f"{words} {tree.lower[noun]}", [], [*tokens, noun]
    return words, objects, tokens


def _frames(
    analysis: Analysis,
    clause: Clause,
    subject: int,
    words: str,
    objects: list[int],
    tokens: list[int],
) -> Iterator[Frame | None]:
    """The frames of a verb with objects, with a predicate, or with neither."""
    tree = analysis.tree
    preps = [p for p in clause.preps if p.head >= 0]
    if objects and _speaks(tree, clause) and _tells(tree, clause):
        return
    taken: Sequence[int | Argument] = ()
    if objects:
        preps += told_to(tree, clause)
        taken = [c for o in objects if (c := completed(tree, clause, o)) is not None]
    elif clause.complements and not _speaks(tree, clause):
        taken = [c for c in clause.complements if not is_open_ended(tree, clause, c)]
    else:
        yield from _without_object(analysis, clause, subject, words, tokens, preps)
    for o in taken:
        yield frame(
            analysis, clause, rule="verb", subject=subject, words=words, tokens=tokens,
            object=o, preps=preps,
        )  # fmt: skip


def _without_object(
    analysis: Analysis,
    clause: Clause,
    subject: int,
    words: str,
    tokens: list[int],
    preps: list[Prepositional],
) -> Iterator[Frame | None]:
    """What a verb tells by a measure, an event's place, each other, a phrase, or alone."""
    tree = analysis.tree
    alone = not clause.objects  # else the object makes the verb: "puts PRESSURE on the firm"
    if alone and _has_clause(tree, clause):
        if tree.lemmas[clause.verb] not in ADDRESSING:
            return
        # "called on the minister to resign", "agreed with the mayor that …"
        preps = [p for p in preps if p.words in _ADDRESSED and p.tokens[0] > clause.verb]
        preps = [p for p in preps if not is_when(tree, p.head)]
        if preps:
            yield from prepositional_frames(
                analysis, clause, subject, words, tokens, preps, rule="verb",
                more=told_to(tree, clause),
            )  # fmt: skip
        return
    light = tree.lemmas[clause.verb] in _LIGHT and not gets_there(tree, clause, preps)
    if alone and (light or _only_speaks(tree, clause, preps)):
        return
    if (measure := _measure(tree, clause)) >= 0:
        held = replace(argument(tree, measure), head=-1, core=())
        yield frame(
            analysis, clause, rule="verb", subject=subject, words=words, tokens=tokens,
            object=held, preps=preps,
        )  # fmt: skip
    elif words in _EVENTS:
        yield from _event(analysis, clause, subject, words, tokens, preps)
    elif tree.lemmas[clause.verb] in _RECIPROCAL and _together(clause, preps):
        yield from _reciprocal(analysis, clause, subject, words, tokens, preps)
    elif preps:
        yield from prepositional_frames(
            analysis, clause, subject, words, tokens, preps, rule="verb"
        )
    else:
        yield intransitive(analysis, clause, subject, words)


def _only_speaks(tree: Tree, clause: Clause, preps: list[Prepositional]) -> bool:
    """Whether a verb of saying has nothing but the speaker: that is data on the claim."""
    things = [p for p in preps if p.clause or not is_when(tree, p.head)]
    lemma = tree.lemmas[clause.verb].lower()
    return _speaks(tree, clause) and not any(
        verb_prepositions.belongs(lemma, p.words) for p in things
    )


def _reciprocal(
    analysis: Analysis,
    clause: Clause,
    subject: int,
    words: str,
    tokens: list[int],
    preps: list[Prepositional],
) -> Iterator[Frame | None]:
    """ "Putin and Erdogan met": the first of them meets each other one."""
    for other in clause.subjects[1:] if subject == clause.subjects[0] else ():
        yield frame(
            analysis, clause, rule="reciprocal", subject=subject, words=words, tokens=tokens,
            object=other, preps=preps,
        )  # fmt: skip


def _event(
    analysis: Analysis,
    clause: Clause,
    subject: int,
    words: str,
    tokens: list[int],
    preps: list[Prepositional],
) -> Iterator[Frame | None]:
    """ "took place in Doha on Thursday": place, day and participants each say something."""
    for p in preps:
        if p.clause or (p.words not in _EVENT_PLACES and " " not in p.words):
            continue
        yield frame(
            analysis, clause, rule="event", subject=subject, words=f"{words} {p.words}",
            tokens=tokens, joining=p.tokens, object=held_by(analysis, clause, p),
            preps=[other for other in preps if other is not p],
        )  # fmt: skip
    for q in bare_times(analysis, clause):
        if q.argument.datatype == "date":
            yield frame(
                analysis, clause, rule="event", subject=subject, words=f"{words} on",
                tokens=tokens, object=q.argument, preps=preps,
            )  # fmt: skip


def _speaks(tree: Tree, clause: Clause) -> bool:
    """A verb of saying without an object tells who speaks; that is data on the claim."""
    return bool(reporting.kind(tree.lemmas[clause.verb].lower()))


def _measure(tree: Tree, clause: Clause) -> int:
    """ "rose 5 percent", "lasted three days": the number that belongs to the verb, or -1."""
    for k in tree.children(clause.verb, "npadvmod"):
        counted = tree.child(k, "nummod") >= 0 or tree.entity_types[k] in SUMS
        dated = tree.tags[k] in ("NNP", "CD") and tree.entity_types[k] not in SUMS
        if k > clause.verb and counted and not dated and tree.lower[k] not in _NO_MEASURES:
            return k
    return -1


def _tells(tree: Tree, clause: Clause) -> bool:
    """Whether a clause says what is said; "31 cases out of a million ballots cast" has none."""
    found = tree.child(clause.verb, "ccomp")
    return found >= 0 and not (
        tree.tags[found] == "VBN" and tree.child(found, *SUBJECTS, "aux", "auxpass", "mark") < 0
    )


def _has_clause(tree: Tree, clause: Clause) -> bool:
    """Whether a clause is its object; "The port closed; the crew went home" are two."""
    held = tree.children(clause.verb, "ccomp", "xcomp")
    if tree.lemmas[clause.verb] == "come" and tree.tags[clause.verb + 1] == "TO":
        return True  # "has come to believe", wherever the parser hangs it
    return any(k > clause.verb for k in held) or (bool(held) and _speaks(tree, clause))


def _together(clause: Clause, preps: list[Prepositional]) -> bool:
    """Whether the subjects do it to each other: "Putin and Erdogan met in Doha"."""
    return len(clause.subjects) > 1 and not any(p.words in ("with", "to") for p in preps)
