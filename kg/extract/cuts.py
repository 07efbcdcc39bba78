"""Nouns that say nothing of what is meant once their clause is cut off."""

from kg.extract.arguments import literal_tokens
from kg.extract.clause import SUBJECTS
from kg.extract.prepositions import Prepositional
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words.lists import words

_VAGUE = words("vague_heads")
_SINGLED = frozenset(("only", "first", "second", "third", "last", "next", "such"))
_TELLING = ("amod", "compound", "poss", "nmod", "nummod", "prep")
_ASKING = ("WP", "WDT")
_US = frozenset(("i", "me", "my", "we", "us", "our", "you", "your", "which", "whom"))
LONGEST_WHOLE = 14
_BEFORE = 5
_ARTICLES = frozenset(("the", "a", "an"))
_SPANS = frozenset(("day", "week", "month", "year", "night", "time", "moment", "hour"))


def is_cut(tree: Tree, noun: int) -> bool:
    """Whether a predicate noun says nothing without the clause that is cut from it.

    "some of them are countries that break the rules", "was the third time that she won".
    """
    if tree.entity_types[noun] or not tails(tree, noun):
        return False
    named = any(tree.lower[k] in _SINGLED for k in tree.kids[noun] if k < noun)
    return named or not _is_told(tree, noun) or tree.lower[noun] in _VAGUE


def _is_told(tree: Tree, noun: int) -> bool:
    """Whether anything but the clause tells which is meant."""
    return any(tree.deps[k] in _TELLING for k in tree.kids[noun])


def tails(tree: Tree, noun: int) -> list[int]:
    """The clauses that tell which `noun` is meant but are no part of its phrase."""
    inside = set(noun_phrase(tree, noun))
    return [
        k
        for k in tree.children(noun, "relcl", "acl")
        if k not in inside and tree.words[min(tree.subtree(k)) - 1] not in (",", "—", "-", "(")
    ]


def is_cut_phrase(tree: Tree, p: Prepositional) -> bool:
    """Whether a phrase of a verb says nothing, or other than the text, once it is cut.

    "by saying that …", "despite the fact that …", "for the day that it sinks", "with the crew
    leaving" (whose verb alone is kept), "on the what it should be".
    """
    if p.clause:
        asked = any(tree.tags[k] not in _ASKING for k in tree.children(p.head, *SUBJECTS))
        return asked or any(tree.child(i, "ccomp") >= 0 for i in literal_tokens(tree, p.head))
    if tree.lemmas[p.head] in _SPANS and not _is_told(tree, p.head):
        return bool(tails(tree, p.head))
    return tree.lower[p.head] in _ARTICLES or is_cut(tree, p.head)


def whole_phrase(tree: Tree, p: Prepositional) -> list[int]:
    """The words of a phrase with the clause that would be cut, if they are few.

    None for "those who know me": nobody outside the sentence can say who that is.
    """
    if tree.lower[p.head] in _ARTICLES:
        return []
    words = [i for i in tree.subtree(p.head) if i not in p.tokens]
    while words and tree.deps[words[-1]] == "punct":
        words.pop()
    together = bool(words) and words[-1] - words[0] == len(words) - 1
    if not together or len(words) > LONGEST_WHOLE or words[0] < p.head - _BEFORE:
        return []
    marked = any(tree.tags[i] in ("``", "''", ":") for i in words)
    return [] if marked or any(tree.lower[i] in _US for i in words) else words


def stands_cut(tree: Tree, p: Prepositional) -> bool:
    """ "see it as an opportunity to …": without it the clause would say less than nothing."""
    return (
        p.words == "as" and not p.clause and tree.lower[p.head] not in ("one", "someone", "those")
    )
