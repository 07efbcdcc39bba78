"""What somebody thinks, wants or holds of a thing: "criticised the plan", "his claim that Z".

These make reports, never scope: that somebody attacked a plan is the document's own word.
"""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.clause import Clause, Clauses
from kg.extract.judgements import after_verb
from kg.extract.speakers import source, speakers_of
from kg.model import Argument
from kg.text.tree import Tree
from kg.words import stances
from kg.words.lists import words

STANCE = "stance"
_LIGHT = words("light_stance_verbs")
_HYPOTHETICAL = frozenset(("would", "could", "might", "may", "should", "can"))
_WHEN = frozenset(("after", "before", "since", "until", "during", "amid"))
_TIMES = frozenset(("after", "before", "while", "since", "when", "as", "until", "during", "amid"))
_CONTENT = frozenset(("acl", "ccomp", "relcl"))


def stances_of(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield what is thought, wanted or held of a thing, verbs first, then nouns."""
    for clause in clauses.values():
        places = stances.places(tree.lemmas[clause.verb].lower())
        if places and not tree.children(clause.verb, "ccomp") and _happens(tree, clause):
            yield from _verb(tree, clause, clauses, places)
    for i, tag in enumerate(tree.tags):
        if tag in ("NN", "NNS") and stances.is_noun(tree.lemmas[i].lower()):
            yield from _noun(tree, clauses, i)


def _happens(tree: Tree, clause: Clause) -> bool:
    """Whether the stance is taken: not "to support it", not "would support it"."""
    if clause.modality in ("Possible", "Conditional") or clause.kind == "participle":
        return False
    if any(tree.lower[k] in ("that", "which") for k in tree.children(clause.verb, "nsubj")):
        # "a law that blocked the merger": things of that kind seldom hold views
        return False
    marks = tree.children(clause.verb, "aux")
    return not any(tree.tags[k] == "TO" or tree.lower[k] in _HYPOTHETICAL for k in marks)


def _verb(tree: Tree, clause: Clause, clauses: Clauses, places: frozenset[str]) -> Iterator[Said]:
    if clause.passive:
        content, cue = _passive(tree, clause, places)
    else:
        content, cue = _active(tree, clause, places)
    speakers = speakers_of(tree, clause, clauses)
    if content and speakers:
        yield _said(tree, cue, speakers, content, rule="stance", verb=clause.verb)


def _active(tree: Tree, clause: Clause, places: frozenset[str]) -> tuple[list[int], list[int]]:
    """The words of the content and of the cue of an active verb; no content, no stance."""
    verb, group = clause.verb, clause.group
    if tree.child(verb, "oprd") > verb:
        return [], []
    infinitive = [k for k in tree.children(verb, "xcomp") if k > verb]
    has_object = any(k > verb for k in tree.children(verb, "dobj"))
    if infinitive and (("o-to" in places and has_object) or ("to" in places and not has_object)):
        return _tail(tree, clause), group
    if "o" in places and (has_object or any(tree.tags[k] == "VBG" for k in infinitive)):
        return _tail(tree, clause), group
    for k in tree.children(verb, "prep"):
        if k > verb and tree.lower[k] in places and tree.kids[k]:
            if has_object and "o" not in places and tree.lower[k] not in ("for", "of", "against"):
                continue
            return [i for i in _tail(tree, clause) if i != k], [*group, k]
    return [], []


def _tail(tree: Tree, clause: Clause) -> list[int]:
    """The words behind the verb without when it was said: "after the vote", "since Monday"."""
    leave: set[int] = set()
    for k in tree.kids[clause.verb]:
        if k < clause.verb:
            continue
        dep = tree.deps[k]
        if dep == "advcl":
            marks = tree.children(k, "mark", "advmod")
            if any(tree.lower[m] in _TIMES and m < k for m in marks):
                leave.update(tree.subtree(k))
        elif dep == "prep" and tree.lower[k] in _WHEN:
            leave.update(tree.subtree(k))
    kept = [i for i in after_verb(tree, clause) if i not in leave]
    leave.update(_aside(tree, kept))
    kept = [i for i in kept if i not in leave]
    while kept and tree.deps[kept[-1]] == "punct":
        kept.pop()
    return kept


def _aside(tree: Tree, tokens: list[int]) -> set[int]:
    """What a comma and a relative pronoun add to the last noun: ", who had led the talks"."""
    for i in tokens:
        if tree.deps[i] == "relcl":
            inside = tree.subtree(i)
            if inside[0] > 0 and tree.words[inside[0] - 1] == "," and inside[-1] >= tokens[-1] - 1:
                return set(inside)
    return set()


def _passive(tree: Tree, clause: Clause, places: frozenset[str]) -> tuple[list[int], list[int]]:
    """ "was attacked by Y for Z": the subject and what follows, the agent left out."""
    if not places & {"o", "o-to"}:
        return [], []
    agents = {i for k in tree.children(clause.verb, "agent") for i in tree.subtree(k)}
    subjects = [i for k in tree.children(clause.verb, "nsubjpass") for i in tree.subtree(k)]
    if not agents or not subjects:
        return [], []
    return sorted({*subjects, *(set(_tail(tree, clause)) - agents)}), clause.group


def _noun(tree: Tree, clauses: Clauses, noun: int) -> Iterator[Said]:
    owners = tree.children(noun, "poss")
    owners += [
        o for k in tree.children(noun, "prep") if tree.lower[k] in ("by", "from")
        for o in tree.children(k, "pobj")
    ]  # fmt: skip
    content = _of_noun(tree, noun)
    if not content:
        return
    cue = [noun]
    speakers: tuple[Argument, ...] = tuple(source(tree, o) for o in owners[:1])
    if not speakers and tree.deps[noun] == "dobj":
        clause = clauses.get(tree.heads[noun])
        if clause and not clause.passive and tree.lemmas[clause.verb].lower() in _LIGHT:
            speakers = speakers_of(tree, clause, clauses)
            cue = [*clause.group, noun]
    if speakers:
        yield _said(tree, cue, speakers, content, rule="stance-noun", verb=noun)


def _of_noun(tree: Tree, noun: int) -> list[int]:
    for k in tree.kids[noun]:
        if k < noun or tree.deps[k] not in _CONTENT:
            continue
        inside = tree.subtree(k)
        first = tree.lower[inside[0]]
        infinitive = any(tree.tags[c] == "TO" for c in tree.children(k, "aux"))
        complement = first == "that" and tree.deps[inside[0]] == "mark"
        if complement or infinitive:
            return inside
    return []


def _said(
    tree: Tree,
    cue: list[int],
    speakers: tuple[Argument, ...],
    content: list[int],
    *,
    rule: str,
    verb: int,
) -> Said:
    return Said(
        content=-1,
        speakers=speakers,
        kind=STANCE,
        cue=tree.lemmas[verb].lower(),
        cue_tokens=tuple(sorted(cue)),
        tokens=tuple(content),
        rule=rule,
        verb=verb,
    )
