"""Passive verbs: turned round when the agent is there, else rel:beInvitedTo."""

from collections.abc import Iterator

from kg.extract.analysis import Analysis
from kg.extract.arguments import literal
from kg.extract.clause import Clause
from kg.extract.folded import attached, relation_words
from kg.extract.frames import frame
from kg.extract.intransitives import manner
from kg.extract.prepositional_objects import prepositional_frames
from kg.extract.prepositions import Prepositional
from kg.extract.relations import relation
from kg.extract.when_and_where import is_when, when
from kg.model import Frame
from kg.text.tree import Tree
from kg.words import reporting
from kg.words.lists import words as listed

_EMPTY = listed("empty_passives")
_GIVING = listed("giving_verbs")
_NAMING = frozenset(
    ("initials", "acronym", "name", "nickname", "alias", "abbreviation", "moniker", "pseudonym")
)
_CALLING = frozenset(("call", "dub", "label", "brand", "deem", "consider", "term", "nickname"))
_ASIDE = frozenset(
    ("after", "since", "until", "despite", "without", "like", "per", "because of",
     "due to", "thanks to", "instead of", "amid")
)  # fmt: skip
_AHEAD = frozenset(("set", "scheduled", "slated", "poised", "expected"))


def passives(analysis: Analysis) -> Iterator[Frame]:
    """Yield the frames of passive verbs.

    "The hostages were captured by the group" → group capture hostages; "They were invited to
    Moscow" → beInvitedTo; "The issue was discussed" → be "discussed".
    """
    for clause in analysis.clauses.values():
        if not clause.passive or not clause.subjects or _only_reports(analysis.tree, clause):
            continue
        for subject in clause.subjects:
            for found in _frames(analysis, clause, subject):
                if found is not None:
                    yield found


def _frames(analysis: Analysis, clause: Clause, subject: int) -> Iterator[Frame | None]:
    tree = analysis.tree
    words = relation_words(tree, clause)
    # "felt cheated" is how one feels
    be = "feel" if any(tree.lemmas[k] == "feel" for k in clause.group) else "be"
    passive = " ".join((be, tree.lower[clause.verb], *attached(tree, clause)))
    preps = [p for p in clause.preps if p.head >= 0] or _shared(analysis, clause)
    of = relation(words)[0]
    if _says_how(tree, clause) and any(p.words in ("on", "upon", "to", "with") for p in preps):
        return
    given = clause.objects + clause.complements
    if any(tree.lower[o] == "care" for o in given):
        return  # "was taken care of"
    # "was given a boost by Lund": Lund gave a boost to whom it was given
    handed = clause.objects if tree.lemmas[clause.verb] in _GIVING else []
    receiver = [Prepositional((), "to", subject)] if handed else []
    # "was called a fool by Lund": that she called him says nothing
    called = bool(clause.complements) and tree.lemmas[clause.verb] in _CALLING
    if names := [k for k in clause.agents if _is_name(tree, clause, k)]:
        yield frame(
            analysis, clause, rule="passive", subject=subject, words="be known as",
            tokens=clause.group, object=literal(tree, tree.subtree(names[0])[-1:]),
        )  # fmt: skip
        return
    for agent in () if called else clause.agents:
        for o in handed or [subject]:
            yield frame(
                analysis, clause, rule="passive-agent", subject=agent, words=words,
                tokens=clause.group, joining=tree.children(clause.verb, "agent"), object=o,
                preps=[*receiver, *preps],
            )  # fmt: skip
    if clause.agents and not given:
        return
    if given:
        for o in given:
            yield frame(
                analysis, clause, rule="passive", subject=subject, words=passive,
                tokens=clause.group, object=o, preps=preps, passive_of=of,
            )  # fmt: skip
    elif things := [p for p in preps if _is_argument(analysis, clause.verb, p)]:
        yield from prepositional_frames(
            analysis, clause, subject, passive, list(clause.group), things, rule="passive",
            passive_of=of, more=[p for p in preps if p not in things],
        )  # fmt: skip
    elif _is_told(tree, clause):
        how = manner(tree, clause) if clause.negated else []
        if tree.tags[_participle(clause)[-1]] == "IN" and clause.negated:
            return  # "was not charged with", and what with comes with the next verb
        # "facts are still being gathered": not all are
        if clause.kind != "gerund":
            how += [k for k in tree.children(clause.verb, "auxpass") if tree.lower[k] == "being"]
        participle = literal(tree, sorted(_participle(clause) + how))
        yield frame(
            analysis, clause, rule="passive", subject=subject, words=be, preps=preps,
            tokens=[t for t in clause.group if t not in _participle(clause)], object=participle,
        )  # fmt: skip


def _is_name(tree: Tree, clause: Clause, agent: int) -> bool:
    """ "known by its initials HU", "known by the nickname Blitz": a name knows nobody."""
    if tree.lemmas[clause.verb] != "know":
        return False
    return any(tree.lower[k] in _NAMING for k in tree.subtree(agent)[:-1])


def _says_how(tree: Tree, clause: Clause) -> bool:
    """ "reports its sales, based on a count": the reporting is, and not the sales."""
    verb = clause.verb
    told = tree.lower[verb] in ("based", "compared", "given")
    return told and clause.kind == "participle" and verb > 0 and tree.words[verb - 1] == ","


def _is_argument(analysis: Analysis, verb: int, p: Prepositional) -> bool:
    """ "built in 1931", "sold to a bank", but "kept for years", "shut after a fire" is shut."""
    tree = analysis.tree
    if p.words in _ASIDE:
        return False
    if p.tokens[0] < verb < tree.child(verb, "xcomp") and p.words != "for":
        return False  # "at the inn, guests were relieved to hear it": not at the inn alone
    if p.clause or not is_when(tree, p.head):
        return True
    # "is set to sail on Sunday": that it sails is told by its own verb
    ahead = tree.lower[verb] in _AHEAD and tree.child(verb, "xcomp") >= 0
    return not ahead and when(analysis, p.head) is not None


def _is_told(tree: Tree, clause: Clause) -> bool:
    """Whether the bare participle tells something: "was called off", but "is needed" does not.

    "a writ filed last year", "a rule that was broken" say no more of it than its name;
    "when pressed" is nobody's act.
    """
    if tree.child(clause.verb, "xcomp", "ccomp") >= 0 or clause.kind == "participle":
        return False
    if tree.lemmas[clause.verb] in _EMPTY and clause.particle < 0 and not clause.idiom:
        return False
    if clause.kind == "adverbial":
        return bool(tree.children(clause.verb, "nsubj", "nsubjpass"))
    first = min(tree.subtree(clause.verb))
    return clause.kind != "relative" or (first > 0 and tree.words[first - 1] == ",")


def _shared(analysis: Analysis, clause: Clause) -> list[Prepositional]:
    """ "was born and raised in Halm": where and when hold for both."""
    tree = analysis.tree
    for k in tree.children(clause.verb, "conj"):
        second = analysis.clauses.get(k)
        if second is None or tree.tags[k] != "VBN" or tree.lower[k - 1] != "and":
            continue
        if not second.agents and not second.objects:
            return [p for p in second.preps if p.head >= 0 and p.words in ("in", "at", "near")]
    return []


def _participle(clause: Clause) -> list[int]:
    return sorted(t for t in (clause.verb, clause.particle, *clause.idiom) if t >= 0)


def _only_reports(tree: Tree, clause: Clause) -> bool:
    """ "It was reported that", "is said to": who says it is data on the claim."""
    if not reporting.kind(tree.lemmas[clause.verb].lower()):
        return False
    # "it is recognized by Peru": it is something, and Peru recognizes it
    dummy = not clause.agents and any(tree.lower[s] == "it" for s in clause.subjects)
    return dummy or tree.child(clause.verb, "ccomp", "xcomp") >= 0
