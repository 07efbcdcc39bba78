"""The verb be: "X is a licence", "X is inferior to Y", "X is in Doha", "there is no proof"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument, literal, literal_tokens
from kg.extract.clause import Clause, with_contrast
from kg.extract.cuts import is_cut, is_cut_phrase, tails, told_whole
from kg.extract.frames import frame, qualifier
from kg.extract.prepositions import Prepositional, prepositionals
from kg.extract.titles import is_past
from kg.extract.when_and_where import is_when, when
from kg.model import Frame
from kg.text.phrases import core
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import complement_verbs, nouns
from kg.words.lists import words as listed

_WHERE = frozenset(("in", "at", "on", "near", "inside", "outside", "across", "throughout"))
_FOUND = _WHERE | {"between", "among", "against", "within", "around", "along"}
_UNFINISHED = listed("unfinished_adjectives")
_AWAY = frozenset(("out", "up", "off", "over", "away", "down", "back", "ahead", "behind"))
_LONGEST_ACT = 12
_POINTING = frozenset(("DT", "EX", "WDT"))
_TOLD_BY = frozenset(("of", "for", "between", "about", "against", "with"))
_EMPTY = frozenset(
    ("answer", "point", "thing", "question", "reason", "way", "case", "news", "implication",
     "message", "upshot")
)  # fmt: skip


def copulas(analysis: Analysis) -> Iterator[Frame]:
    """Yield the frames of "be" (and of adjectives with a preposition)."""
    tree = analysis.tree
    for clause in analysis.clauses.values():
        if clause.passive or tree.lemmas[clause.verb] != "be":
            continue
        makers = _existential if clause.expletive else _ordinary
        for each in with_contrast(tree, clause):
            yield from (f for f in makers(analysis, each) if f is not None)


def _ordinary(analysis: Analysis, clause: Clause) -> Iterator[Frame | None]:
    tree = analysis.tree
    preps = [p for p in clause.preps if p.head >= 0]
    for subject in clause.subjects:
        for c in clause.complements:
            if any(tree.tags[k] == "POS" for k in tree.kids[c]):
                continue  # "the boat is Lund's": it is not Lund
            if tree.tags[c] == "UH" and tree.lower[subject] in _EMPTY:
                continue
            if tree.tags[c - 1] == "POS":
                continue  # "as an example of his 's | disrespect": the parser lost the noun
            if is_cut(tree, c):
                if (entire := told_whole(tree, c)) is not None:
                    yield frame(
                        analysis, clause, rule="copula", subject=subject, words="be",
                        tokens=clause.group, object=entire, preps=preps,
                    )  # fmt: skip
                continue
            # "is Norwegian" does not say that somebody is Norway
            plain = tree.entity_types[c] in ("", "NORP") or (
                tree.lower[c] == "old" and clause.kind != "adverbial"  # "when I was ten years old"
            )
            if tree.tags[c].startswith(("J", "RB", "VBN")) and plain:
                yield from _adjective(analysis, clause, subject, c, preps)
            elif (body := _body(tree, c)) >= 0:
                yield frame(
                    analysis, clause, rule="copula", subject=subject, words="member of",
                    tokens=[*clause.group, *core(tree, c)], joining=[tree.heads[body]],
                    object=body, preps=preps,
                )  # fmt: skip
            else:
                several = tree.tags[subject] == "NNS" and _is_listed(tree, c)
                yield frame(
                    analysis, clause, rule="copula", subject=subject,
                    words="include" if several else "be",
                    tokens=clause.group, object=c, preps=preps,
                )  # fmt: skip
        if not clause.complements:
            whens = [p for p in preps if not p.clause and is_when(tree, p.head)]
            things = [p for p in preps if not p.clause and p not in whens]
            # "Here in Velm before a crowd, I was in Oslo": the scene is set before the subject
            things = [p for p in things if p.tokens[0] > subject and "as" not in p.words.split()]
            if _is_away(tree, clause, things):
                continue  # "the news division is OUT with reports"
            things = things or [p for p in whens if when(analysis, p.head)]
            things = things or [p for p in preps if p.clause and " " in p.words]
            for p in things[:1]:
                yield frame(
                    analysis, clause, rule="copula", subject=subject, words=f"be {p.words}",
                    tokens=clause.group, joining=p.tokens, object=qualifier(analysis, p).argument,
                    preps=[other for other in preps if other is not p],
                )  # fmt: skip


def _is_listed(tree: Tree, name: int) -> bool:
    """ "The ports are Velm, Harlan and Oslo": no port is several, each is one of them."""
    first = tree.heads[name] if tree.deps[name] == "conj" else name
    fellows = [k for k in tree.conjuncts(first) if tree.tags[k] == "NNP"]
    return tree.tags[name] == "NNP" and len(fellows) > 1


def _is_away(tree: Tree, clause: Clause, things: list[Prepositional]) -> bool:
    """Whether an adverb says where it is, and not the phrase: "is OUT with reports"."""
    if any(tree.lower[k] in _AWAY for k in tree.children(clause.verb, "advmod")):
        return True
    lone = any(
        tree.lower[k] in _AWAY and not tree.kids[k] for k in tree.children(clause.verb, "prep")
    )
    return lone and any(p.words == "with" for p in things[:1])


def _body(tree: Tree, noun: int) -> int:
    """What somebody is a member of: the object of "of" behind "member", -1 for none."""
    if tree.lower[noun] not in ("member", "members") or is_past(tree, noun):
        return -1
    for p in tree.children(noun, "prep"):
        if tree.lower[p] == "of":
            return tree.child(p, "pobj")
    return -1


def _adjective(
    analysis: Analysis, clause: Clause, subject: int, adjective: int, preps: list[Prepositional]
) -> Iterator[Frame | None]:
    """ "inferior to quality standards" → inferiorTo; "extremely important" → be, a literal."""
    tree = analysis.tree
    if tree.tags[adjective] == "VBN" and tree.child(adjective, "det") >= 0:
        return  # "was the worst hit after the storm": of those hit
    if (act := tree.child(adjective, "xcomp")) >= 0:
        if _judges(tree, subject, adjective, act):
            yield frame(
                analysis, clause, rule="copula", subject=subject, words="be", tokens=clause.group,
                object=literal(tree, literal_tokens(tree, adjective)), preps=preps,
            )  # fmt: skip
        return
    if tree.lower[adjective] in ("more", "less") and tree.child(adjective, "prep") >= 0:
        return  # "is more than a mere scorer" does not say what he is
    if clause.negated and tree.lower[max(0, adjective - 2) : adjective] == ["all", "that"]:
        return  # "is not all that familiar with it"
    if tree.lower[subject] == "it" and tree.child(clause.verb, "ccomp", "xcomp", "advcl") >= 0:
        return
    held = [_of_relative(tree, clause, p) for p in prepositionals(tree, adjective) if not p.clause]
    if any(p.head < 0 for p in held):
        return  # "is proud of": nobody knows of what
    if tree.child(adjective, "ccomp") >= 0:
        return
    acts = [p for p in prepositionals(tree, adjective) if p.clause]
    # "was hit in May, with hotels reporting losses": no hit with reporting
    acts = [p for p in acts if tree.child(p.head, "nsubj") < 0 or not is_cut_phrase(tree, p)]
    if any(is_cut_phrase(tree, p) for p in acts):
        return  # "is frank in acknowledging that …"
    if acts:
        # "is involved in selling ships"; "is capable of selling them" is told by that verb
        known = complement_verbs.known(tree.lower[adjective])
        held = [] if known else acts[:1]
        if not held:
            return
    for p in held[:1]:
        same = [q for q in held if q.tokens == p.tokens]
        for q in same:
            yield frame(
                analysis, clause, rule="adjective", subject=subject,
                words=f"{_degree(tree, adjective, q)}{tree.lower[adjective]} {q.words}",
                tokens=[*clause.group, adjective], joining=q.tokens,
                object=qualifier(analysis, q).argument,
                preps=[*[r for r in held if r.tokens != q.tokens], *preps],
            )  # fmt: skip
    if not held and not _is_unfinished(tree, subject, adjective):
        words = literal_tokens(tree, adjective)
        yield frame(
            analysis, clause, rule="copula", subject=subject, words="be", tokens=clause.group,
            object=literal(tree, words + _to_do(tree, clause, words[-1])), preps=preps,
        )  # fmt: skip


def _judges(tree: Tree, subject: int, adjective: int, act: int) -> bool:
    """ "was reckless to sell the port", "is hard to find": what one is by an act, or to act on.

    "is ready to sell it", "is likely to sell it" tell of the act alone.
    """
    word, words = tree.lower[adjective], tree.subtree(act)
    told = complement_verbs.effect(word, infinitive=True)
    if told.negated or told.modality or word in _UNFINISHED or tree.tags[subject] in _POINTING:
        return False
    if words[0] != adjective + 1 or len(words) > _LONGEST_ACT:
        return False
    tags = tree.tags[words[0]], tree.tags[act], tree.tags[adjective]
    return tags == ("TO", "VB", "JJ") and set(words) <= set(literal_tokens(tree, adjective))


def _to_do(tree: Tree, clause: Clause, last: int) -> list[int]:
    """ "was wrong to sell the port": what was wrong, where the parser hangs it on "was"."""
    if tree.tags[last : last + 3][1:] != ["TO", "VB"] or tree.heads[last + 2] != clause.verb:
        return []
    words = tree.subtree(last + 2)
    return words if words[0] == last + 1 and len(words) <= _LONGEST_ACT else []


def _is_unfinished(tree: Tree, subject: int, adjective: int) -> bool:
    """ "is harder", "is as funny", "was sure", "the answer is no": more than what, sure of what?"""
    if any(tree.lower[k] == "than" for k in tree.kids[adjective]):
        return False
    word = tree.lower[adjective]
    if word == "worth" and tree.child(adjective, "npadvmod") >= 0:
        return False  # "is worth $3bn"
    if word in ("likely", "unlikely") and tree.tags[subject] in NOUN_TAGS:
        return False  # "a strike is likely": whatever hangs on it was told above
    if word in _UNFINISHED or tree.lower[subject] in _EMPTY or tree.tags[adjective] == "JJR":
        return True
    # "less tired or angry than he was": that is said of both
    first = tree.heads[adjective] if tree.deps[adjective] == "conj" else adjective
    degrees = {tree.lower[k] for k in tree.children(adjective, "advmod")}
    degrees |= {tree.lower[k] for k in tree.children(first, "advmod")} & {"as", "less"}
    return bool(degrees & {"as", "more", "less"})


def _of_relative(tree: Tree, clause: Clause, prep: Prepositional) -> Prepositional:
    """ "the crane that she is proud of": proud of the crane."""
    pronoun = prep.head < 0 or tree.tags[prep.head] in ("WDT", "WP")
    relative = clause.kind == "relative" and pronoun
    return prep.holding(tree.heads[clause.verb]) if relative else prep


def _degree(tree: Tree, adjective: int, prep: Prepositional) -> str:
    """ "more important than" is not "important than", nor "equally large as" "large as"."""
    if prep.words == "as" and tree.lower[adjective - 1] in ("equally", "as"):
        return f"{tree.lower[adjective - 1]} "
    if prep.words != "than":
        return ""
    first = tree.heads[adjective] if tree.deps[adjective] == "conj" else adjective
    degrees = (*tree.children(adjective, "advmod"), *tree.children(first, "advmod"))
    return next((f"{tree.lower[k]} " for k in degrees if tree.lower[k] in ("more", "less")), "")


def _existential(analysis: Analysis, clause: Clause) -> Iterator[Frame | None]:
    """ "There were clashes in Gaza" → clashes beIn Gaza; "no proof of it" does not exist.

    That a thing is there says little of it: "there was an issue with the sound".
    """
    tree = analysis.tree
    group = [*tree.children(clause.verb, "expl"), *clause.group]
    own = [p for p in clause.preps if p.head >= 0 and not p.clause]
    for thing in clause.complements or clause.subjects:
        if tree.lower[thing] == "there" or tree.entity_types[thing] == "PERSON":
            continue  # "there are two: Jane Doe and Carl Lund"
        if tree.deps[thing] == "conj" and "the" in (tree.lower[k] for k in tree.kids[thing]):
            continue  # "there is no order in the sale and the use of ships": no use of them?
        said = tree.children(clause.verb, "ccomp", "advcl")
        if any(k > thing and tree.lower[tree.subtree(k)[0]] == "that" for k in said):
            continue  # "there is doubt among sailors that Z": in what they have a doubt is told
        inner = [p for p in prepositionals(tree, thing) if p.words in _WHERE and p.head >= 0]
        times = [p for p in (*own, *inner) if is_when(tree, p.head)]
        if not clause.negated:
            inner = [p for p in inner if p.words != "in" or _is_place(tree, p.head)]
        preps = [p for p in own if p not in times] or [p for p in inner if p not in times]
        if is_cut(tree, thing) or (preps and preps[0] in inner and tails(tree, thing)):
            continue
        if preps and preps[0].words in _FOUND:
            p = preps[0]
            yield frame(
                analysis, clause, rule="existential", subject=thing, words=f"be {p.words}",
                tokens=group, joining=p.tokens, object=qualifier(analysis, p).argument,
                preps=[*preps[1:], *times],
            )  # fmt: skip
        elif clause.negated and any(
            tree.lower[k] in _TOLD_BY for k in tree.children(thing, "prep")
        ):
            yield _exists(analysis, clause, thing, group, times)


def _is_place(tree: Tree, noun: int) -> bool:
    """ "There is a mine in the town"; not "There was a rise in prices", which only they had."""
    return bool(tree.entity_types[noun]) or nouns.kind(tree.lemmas[noun].lower()) in nouns.PLACES


def _exists(
    analysis: Analysis, clause: Clause, thing: int, group: list[int], times: list[Prepositional]
) -> Frame | None:
    """ "There is no evidence of sabotage" → evidence of sabotage, do "exist", denied."""
    tree = analysis.tree
    if tree.child(thing, "acl", "ccomp", "relcl") >= 0:
        return None
    exist = literal(tree, [clause.verb])
    exist = replace(exist, spans=exist.spans or argument(tree, thing).spans, text="exist")
    return frame(
        analysis, clause, rule="existential", subject=thing, words="do",
        tokens=group, object=exist, preps=times,
    )  # fmt: skip
