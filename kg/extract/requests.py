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
_ASKED_FOR = frozenset(("call", "ask", "push", "press", "campaign", "lobby", "plead", "petition"))
_PROPOSING = frozenset(("propose", "advocate", "recommend", "suggest"))
_GOES_ON = frozenset(("conj", "xcomp", "ccomp", "pcomp", "prep"))
_ASKING = _ASKED_OBJECT | _ASKED_BY_PREPOSITION | _ASKED_FOR | _PROPOSING


def requests(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield what somebody is asked to do.

    "Berg urged Lund to sell the boat", "Berg called on Lund to sell it", "Berg called for Lund
    to sell it", "Berg proposed letting Lund sell it" → Berg wants "to sell"; what the nouns
    inside tell ("the boat of Kern") is not Berg's word.
    """
    for clause in clauses.values():
        lemma = tree.lemmas[clause.verb]
        if lemma not in _ASKING or clause.passive or clause.negated:
            continue
        if any(can_speak(tree, s) for s in clause.subjects):
            for content in _asked(tree, clause, lemma):
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


def _asked(tree: Tree, clause: Clause, lemma: str) -> Iterator[int]:
    """The verbs of what is asked."""
    for content in tree.children(clause.verb, "xcomp", "advcl"):
        if content < clause.verb:
            continue
        if tree.tags[content] == "VBG" and lemma in _PROPOSING:
            # "proposed allowing Lund to sell", not "proposed selling"
            yield from (k for k in tree.children(content, "ccomp") if tree.child(k, "nsubj") >= 0)
        elif is_infinitive(tree, content) and _is_asked(tree, clause, content, lemma):
            yield content


def _is_asked(tree: Tree, clause: Clause, content: int, lemma: str) -> bool:
    mark = tree.child(content, "mark")
    if mark >= 0:
        return lemma in _ASKED_FOR and tree.lower[mark] == "for" and not clause.objects
    if lemma in _ASKED_OBJECT:
        return tree.deps[content] == "xcomp" and bool(clause.objects or clause.recipients)
    called = called_on(tree, clause) if lemma in _ASKED_BY_PREPOSITION else []
    return any(clause.verb < k < content for k in called)


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
