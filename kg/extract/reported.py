"""Reported clauses: "X said that Z", "it was reported that", "X is said to have …", "Z, X said"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract import told
from kg.extract.analysis import Said
from kg.extract.clause import Clause, Clauses
from kg.extract.contents import contents
from kg.extract.judgements import ACCUSING, JUDGING, accusations, judgements
from kg.extract.speakers import can_speak, source, speakers_of
from kg.text.tree import Tree
from kg.words import outlets, reporting
from kg.words.lists import words

LISTENED = words("listener_verbs")
_ASKING = frozenset(("how", "whose", "which"))
_FANCY = frozenset(("say", "suppose", "imagine", "assume", "pretend", "dream"))


def reported(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield the clauses that hang on a verb of saying or thinking.

    "Badran said that Russia can help" → Badran, "Russia can help"; the passive without an
    agent ("it was reported that") has no speaker: an unnamed source.
    """
    for clause in clauses.values():
        lemma = tree.lemmas[clause.verb].lower()
        if lemma in JUDGING and not clause.passive:
            yield from judgements(tree, clause, clauses)
        if lemma in ACCUSING:
            yield from accusations(tree, clause, clauses)
        kind = reporting.kind(lemma)
        if not kind or (lemma == "promise" and told.bodes(tree, clause)):
            continue
        if lemma == "show" and told.are_programmes(tree, clause):
            continue
        for content, tokens in contents(tree, clause, kind):
            if tokens and not _has_said_it(tree, clause, content):
                # "was asked to leave" tells of a wish, as "was told to leave" does
                own = "say" if tree.deps[content] == "xcomp" and kind in ("deny", "ask") else kind
                said = _said(tree, clause, clauses, kind=own, content=content, tokens=tokens)
                yield replace(said, kind=_weighed(tree, clause, said))


def _weighed(tree: Tree, clause: Clause, said: Said) -> str:
    """The kind of what is said, once it is known whether anybody has said it."""
    if told.is_so(tree, clause):
        return "so"
    if (
        told.is_shown(tree, clause)
        or _said_by_nobody(said, clause)
        or told.is_aside(tree, clause.verb, said.content)
        or told.is_only_meant(tree, clause)
    ):
        return "ask"
    return said.kind


def _has_said_it(tree: Tree, clause: Clause, content: int) -> bool:
    """Whether a clause beside the verb is not what is said.

    "It is unlikely; her team says …", "It is late (Pole said so)",
    "The fee is high: the winner will assume the debts",
    "The bank failed, 50 clerks were fired", "The bank is safe, but Pole said it was sold".
    """
    if content == tree.heads[clause.verb]:
        return False
    if told.stands_beside(tree, clause, content):
        return True
    if content > clause.verb:
        # "will report on the storm and the crew will stay"
        first = min(tree.subtree(content))
        return first - 1 > clause.verb and tree.tags[first - 1] == "CC"
    reduced = tree.tags[clause.verb] == "VBN" and tree.child(clause.verb, "aux", "auxpass") < 0
    if reduced and clause.subjects and not any(can_speak(tree, s) for s in clause.subjects):
        return True  # "The law is new, so the fees requested in May …"
    between = tree.words[content : clause.verb]
    joined = ";" in between or told.opens_own(tree, clause, content)
    if joined or between.count("(") > between.count(")"):
        return True
    if clause.passive:
        # "The bank failed, a court was told", "…, it was alleged"
        it = any(tree.lower[s] == "it" for s in clause.subjects)
        last = tree.child(clause.verb, "xcomp", "prep", "advcl", "dobj", "oprd") < clause.verb
        if content < clause.verb and last and (it or tree.lemmas[clause.verb] == "tell"):
            return False
        return bool(clause.subjects) and not clause.agents
    objects = [o for o in clause.objects if tree.deps[o] == "dobj" and o > clause.verb]
    return bool(objects) and tree.lemmas[clause.verb].lower() not in LISTENED


def _said_by_nobody(said: Said, clause: Clause) -> bool:
    """ "it is time to say that Z": a saying that nobody does tells nothing of Z."""
    loose = clause.kind in ("control", "gerund", "adverbial", "participle")
    return loose and not clause.passive and not said.speakers


def _said(
    tree: Tree, clause: Clause, clauses: Clauses, *, kind: str, content: int, tokens: list[int]
) -> Said:
    if content != tree.heads[clause.verb] and _asks(tree, content):
        kind = "ask"
    speakers = speakers_of(tree, clause, clauses)
    if not speakers and content > clause.verb and _is_fancied(tree, clause):
        kind = "ask"
    through = tuple(_through(tree, clause))
    relay = bool(speakers) and all(outlets.is_outlet(s.text) for s in speakers)
    cited = _cited(tree, clause) if relay else -1
    if cited >= 0:
        # "Reuters reported, citing the ministry": the ministry says it, Reuters passes it on
        speakers, through, relay = (source(tree, cited),), (*through, *clause.subjects), False
    return Said(
        content=content,
        speakers=speakers,
        kind=kind,
        cue=tree.lemmas[clause.verb].lower(),
        cue_tokens=tuple(clause.group),
        tokens=tuple(tokens),
        rule="reported-clause",
        verb=clause.verb,
        negated=clause.negated and not told.is_excepted(tree, clause),
        relay=relay,
        through=through,
        # what somebody may, will or wants to say is not yet said
        modality=clause.modality,
    )


def _is_fancied(tree: Tree, clause: Clause) -> bool:
    """ "Say the port closed tomorrow": a command to think it tells nothing."""
    verb = clause.verb
    return (
        tree.tags[verb] in ("VB", "VBP")
        and tree.lemmas[verb].lower() in _FANCY
        and tree.deps[verb] in ("ROOT", "ccomp", "conj")
        and not tree.children(verb, "aux", "nsubj", "mark")
    )


def _cited(tree: Tree, clause: Clause) -> int:
    """Whom an outlet names as its source: "citing the ministry"; -1 for nobody."""
    for k in tree.children(clause.verb, "advcl", "prep", "conj"):
        if tree.lower[k] in ("citing", "quoting"):
            return tree.child(k, "dobj", "pobj")
    return -1


def _through(tree: Tree, clause: Clause) -> Iterator[int]:
    """The outlet that is told: "told TASS that"."""
    for k in (*clause.objects, *clause.recipients):
        if tree.tags[k] == "NNP" and outlets.is_outlet(tree.text(_name(tree, k))):
            yield k


def _name(tree: Tree, head: int) -> list[int]:
    return sorted([head, *tree.children(head, "compound")])


def _asks(tree: Tree, content: int) -> bool:
    """ "whether", "if", "what", "how": an indirect question says nothing."""
    first = tree.subtree(content)[0]
    if tree.lower[first] in _ASKING and tree.deps[first] in ("advmod", "det", "poss"):
        return True  # "how many sailors left", "whose ship sank"
    marks = tree.children(content, "mark", "advmod", "nsubj", "dobj", "nsubjpass", "attr")
    return any(
        (tree.lower[k] in ("whether", "if") and tree.deps[k] == "mark")
        or (tree.tags[k] in ("WRB", "WP") and k < content)
        for k in marks
    )
