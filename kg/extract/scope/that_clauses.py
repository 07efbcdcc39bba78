"""What stands above a that-clause: "it is not true that", "no proof that", "decide whether"."""

from functools import lru_cache
from typing import get_args

from kg.extract.scope import negation
from kg.model import Modality
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words import reporting, table
from kg.words.complement_verbs import SO, Effect

_OF_SUBJECTS = "is "
_LINKING = frozenset(("be", "remain", "become", "seem", "look", "make"))
_ASKING_TAGS = frozenset(("WDT", "WP", "WP$"))
_PERHAPS = Effect(modality="Possible")
# "there is no chance that Z": Z is not so, where "no proof that Z" leaves it open
_CHANCES = frozenset(
    ("chance", "possibility", "risk", "danger", "likelihood", "probability", "prospect", "way")
)


@lru_cache
def _words() -> dict[str, str]:
    return {row[0]: row[1] for row in table("that_clauses.txt")}


def effect(tree: Tree, verb: int) -> Effect:
    """Return what the words above the complement clause of `verb` say of its truth.

    "It is a myth that Z" → not Z; "there is no proof that Z" → Z is possible; "will decide
    whether Z" → nothing. What is said to be so by a verb of saying is left to its speaker.
    """
    word = _word(tree, verb)
    lemma = tree.lemmas[word].lower()
    if tree.tags[word] in VERB_TAGS and reporting.kind(lemma):
        return SO
    if _asks(tree, verb):
        return Effect(asks=True)
    what = _words().get(lemma, "so")
    if what.startswith(_OF_SUBJECTS) and word != tree.heads[verb]:
        what = what.removeprefix(_OF_SUBJECTS)
    denied = _is_denied(tree, word)
    if denied and lemma in ("doubt", "question"):
        return SO  # "has no doubt that Z"
    if denied and lemma in _CHANCES:
        return Effect(negated=True)
    if what == "fact":
        return SO
    if what == "asks" or (what == "clear" and denied):
        return Effect(asks=True)
    if what == "not":
        return _PERHAPS if denied else Effect(negated=True)
    for modality in get_args(Modality):
        if modality == what:
            return Effect(modality=modality)
    if denied:
        return Effect(negated=True) if lemma == "true" else _PERHAPS
    return SO


def supposes(word: str) -> bool:
    """Return whether `word` leaves open what hangs on it: "possibility", "risk", "idea"."""
    return _words().get(word, "") == "Possible"


def _word(tree: Tree, verb: int) -> int:
    """The noun, adjective or verb that the clause completes: "true" of "it is true that"."""
    head = tree.heads[verb]
    if tree.tags[head] in VERB_TAGS and tree.lemmas[head] in _LINKING:
        predicate = tree.child(head, "acomp", "attr", "oprd")
        if 0 <= predicate < verb:
            return predicate
        subject = tree.child(head, "nsubj")
        if tree.lemmas[head] == "be" and 0 <= subject < head and tree.tags[subject] in NOUN_TAGS:
            return subject  # "the fear is that Z"
    return head


def hangs_on_being(tree: Tree, verb: int) -> bool:
    """Whether a clause is no more so than the "is" above it: "it may be that Z", "may be right".

    Not what is so in any case: "it may be no secret that Z", "it would be a pity that Z".
    """
    head = tree.heads[verb]
    above = head if tree.tags[head] in VERB_TAGS else tree.heads[head]
    if tree.lemmas[above] not in _LINKING or head not in (above, *tree.kids[above]):
        return False
    return _words().get(tree.lemmas[_word(tree, verb)].lower(), "so") != "fact"


def _asks(tree: Tree, verb: int) -> bool:
    marks = tree.children(verb, "mark")
    if any(tree.lower[k] in ("whether", "if") for k in marks):
        return True
    return tree.tags[tree.subtree(verb)[0]] in _ASKING_TAGS and not marks


def _is_denied(tree: Tree, word: int) -> bool:
    """ "no proof that", "did not find proof that", "does not mean that", "it is not true that"."""
    if tree.tags[word] in VERB_TAGS:
        return negation.negates(tree, word)
    if negation.is_negative_phrase(tree, word):
        return True
    above = tree.heads[word]
    return (
        tree.deps[word] in ("dobj", "attr", "acomp", "oprd")
        and tree.tags[above] in VERB_TAGS
        and negation.negates(tree, above)
    )
