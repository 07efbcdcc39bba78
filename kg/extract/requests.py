"""What somebody is asked to do: whose wish it is."""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.clause import Clause, Clauses, is_infinitive
from kg.extract.dangling import called_on
from kg.extract.speakers import can_speak, speakers_of
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

_ASKED_OBJECT = words("requests")
_ASKED_BY_PREPOSITION = frozenset(("call", "appeal", "plead", "pray"))
_GOES_ON = frozenset(("conj", "xcomp", "ccomp", "pcomp", "prep"))


def requests(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield what somebody is asked to do.

    "Berg urged Lund to sell the boat", "Berg called on Lund to sell it" → Berg wants "to sell";
    what the nouns inside tell ("the boat of Kern") is not Berg's word.
    """
    for clause in clauses.values():
        lemma = tree.lemmas[clause.verb]
        if lemma in _ASKED_OBJECT or lemma in _ASKED_BY_PREPOSITION:
            yield from _asked(tree, clause, clauses, lemma)


def _asked(tree: Tree, clause: Clause, clauses: Clauses, lemma: str) -> Iterator[Said]:
    if clause.passive or clause.negated or not any(can_speak(tree, s) for s in clause.subjects):
        return
    for content in tree.children(clause.verb, "xcomp", "advcl"):
        if content < clause.verb or not is_infinitive(tree, content):
            continue
        if lemma in _ASKED_OBJECT:
            asked = tree.deps[content] == "xcomp" and bool(clause.objects or clause.recipients)
        else:
            asked = any(clause.verb < k < content for k in called_on(tree, clause))
        if asked:
            yield Said(
                content=content,
                speakers=speakers_of(tree, clause, clauses),
                kind="want",
                cue=lemma,
                cue_tokens=tuple(clause.group),
                tokens=tuple(_acts(tree, content)),
                rule="request",
                verb=clause.verb,
                modality=clause.modality,
                whole=tuple(tree.subtree(content)),
            )


def _acts(tree: Tree, content: int) -> list[int]:
    """The verbs of what is asked: "to stop the work and to leave"."""
    found = []
    for i in tree.subtree(content):
        path = i
        while path != content and tree.deps[path] in _GOES_ON:
            path = tree.heads[path]
        if path == content and tree.tags[i] in VERB_TAGS:
            found.append(i)
    return found
