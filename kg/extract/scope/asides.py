"""Asides in what somebody is reported to say: nobody can tell whether the writer adds them."""

from collections.abc import Sequence

from kg.extract.analysis import Said
from kg.text.tree import Tree

_DASHES = frozenset(("—", "–", "--", "―", "-"))
_OPENING = frozenset((",", "(")) | _DASHES
_WHOSE = frozenset(("he", "she", "they", "it"))
_INNER = frozenset(("be", "have", "need", "want", "like", "love", "feel"))
_STILL_SAID = frozenset(("would", "will", "'ll", "’ll", "wo"))


def is_doubtful(tree: Tree, token: int, chain: Sequence[Said], said: Sequence[Said]) -> bool:
    """Return whether nobody can tell if the writer says it or somebody in his sentence.

    `chain` are the reports that a word stands in, `said` all of the sentence.
    """
    return _is_added(tree, token, chain) if chain else _goes_on(tree, token, said)


def _is_added(tree: Tree, token: int, chain: Sequence[Said]) -> bool:
    """Whether a word stands in an aside that may well be the writer's own.

    "Pole said the ferry, which left in May, had sunk", "Pole said the port had closed, ending
    a strike", "Pole said she stood by her crew - men who could be dismissed", "Pole said it
    was shut, a decision that cost thousands". What is put in marks, or foretold ("a ship,
    which would sail in May"), is the speaker's.
    """
    said = chain[0]
    if said.rule != "reported-clause":
        return False
    if said.verb < token and _behind_dash(tree, said.verb, token):
        return True
    i = token
    while i != said.content and tree.heads[i] != i:
        if tree.deps[i] in ("relcl", "acl") and _hangs_loose(tree, i):
            return True
        if tree.deps[i] == "advcl" and tree.tags[i] == "VBG" and _trails(tree, i, said):
            return True
        i = tree.heads[i]
    return False


def _goes_on(tree: Tree, token: int, said: Sequence[Said]) -> bool:
    """Whether who spoke may go on speaking: "Pole said she would pay, but she has doubts".

    What one feels or will do is told in the same breath; "but she left" is the writer's.
    """
    i = token
    while tree.heads[i] != i:
        if tree.deps[i] == "conj" and _is_inner(tree, i):
            above = tree.heads[i]
            spoke = any(s.verb == above < s.content and s.rule == "reported-clause" for s in said)
            if spoke and all(s.verb != i for s in said):
                return True
        i = tree.heads[i]
    return False


def _is_inner(tree: Tree, verb: int) -> bool:
    """ "he did have doubts", "she will pay": of one person, and nobody else can see it.

    "said Berg was ready, but would not pay": Berg would not, or who says so.
    """
    subjects = tree.children(verb, "nsubj", "nsubjpass")
    if not subjects:
        return any(tree.lower[k] == "would" for k in tree.children(verb, "aux"))
    if all(tree.lower[k] not in _WHOSE for k in subjects):
        return False
    if tree.lemmas[verb] in _INNER:
        return True
    return any(tree.lower[k] in _STILL_SAID for k in tree.children(verb, "aux"))


def _behind_dash(tree: Tree, begin: int, end: int) -> bool:
    """Whether a dash is opened between two words and not closed again."""
    return sum(w in _DASHES for w in tree.words[begin:end]) % 2 == 1


def _hangs_loose(tree: Tree, i: int) -> bool:
    """ "the ship, which left in May", "the tax, raised in May", "language that would bar him"."""
    if any(tree.lower[k] in _STILL_SAID for k in tree.children(i, "aux")):
        return False
    if _stands_apart(tree, i):
        return True
    noun = tree.heads[i]
    return tree.deps[noun] in ("appos", "npadvmod") and _stands_apart(tree, noun)


def _trails(tree: Tree, i: int, said: Said) -> bool:
    """ "said the port had closed, ending the strike"."""
    behind = tree.heads[said.content] == said.verb < said.content
    return behind and tree.heads[i] < i and _stands_apart(tree, i)


def _stands_apart(tree: Tree, i: int) -> bool:
    first = tree.subtree(i)[0]
    return first > 0 and tree.words[first - 1] in _OPENING
