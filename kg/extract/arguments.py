"""Arguments of frames: noun phrases, adjectives, gerunds and dates as words of the text."""

from dataclasses import replace

from kg.model import Argument
from kg.text.narrowing import owns_unnamed
from kg.text.phrases import core, noun_phrase
from kg.text.tree import NOUN_TAGS, Tree

_THINGS = (*NOUN_TAGS, "PRP", "PRP$", "DT", "CD", "WP", "EX")
_SUMS = frozenset(("MONEY", "PERCENT"))
_LONGEST_THOSE = 14
_OPEN = frozenset(
    ("i", "me", "my", "we", "us", "our", "you", "your", "it", "he", "him", "she", "them", "they",
     "this", "here", "there")
)  # fmt: skip
FEW = frozenset(("few",))
ANY_OTHER = ["any", "other"]
"""Is not "other": "is larger than any other port"."""
_FINITE = frozenset(("is", "are", "was", "were", "has", "have", "had", "does", "did"))
_CLAUSES = frozenset(("acl", "relcl", "ccomp", "advcl", "pcomp", "xcomp", "csubj"))
_ARTICLES = frozenset(("the", "a", "an", "no", "any", "neither"))


def argument(tree: Tree, head: int, *, whole: bool = True) -> Argument:
    """Return the phrase of token `head` as an argument; a noun or pronoun refers to a thing.

    "the immediate expulsion of the Hamas delegation" → its spans, head "expulsion"; an
    adjective or gerund is a literal ("extremely important").
    """
    key = "argument" if whole else "core argument", head
    known: Argument | None = tree.phrases.get(key)
    if known is None:
        known = tree.phrases[key] = _argument(tree, head, whole=whole)
    return known


def _argument(tree: Tree, head: int, *, whole: bool) -> Argument:
    if tree.lower[head] == "those" and (words := _those(tree, head)):
        return literal(tree, words)
    if tree.tags[head] in _THINGS or tree.entity_types[head]:
        tokens = noun_phrase(tree, head) if whole else core(tree, head)
        offset = tree.begins[head]
    else:
        tokens, offset = literal_tokens(tree, head), -1
    tokens = tokens or [head]
    short = tree.spans(core(tree, head) or [head]) if offset >= 0 else ()
    if owns_unnamed(tree, head):
        offset, short = -1, ()  # "compared the plan to Holm’s"
    if tree.entity_types[head] in _SUMS and not _part_of_something(tree, head):
        offset = -1  # "paid $71 million": a sum is no thing
    text = tree.text(without_article(tree, tokens))
    return Argument(tree.spans(tokens), offset, text, core=short)


def _those(tree: Tree, head: int) -> list[int]:
    """ "gave homes to all those who lost theirs": who that is, only the whole clause tells."""
    if tree.child(head, "acl", "relcl") < 0:
        return []
    beside = {i for k in tree.children(head, "conj", "cc") for i in tree.subtree(k)}
    words = [i for i in tree.subtree(head) if i not in beside]
    while tree.deps[words[-1]] == "punct":
        words.pop()
    together = words[-1] - words[0] == len(words) - 1
    if not together or len(words) > _LONGEST_THOSE or words[0] < head - 1:
        return []
    open_words = any(tree.lower[i] in _OPEN or tree.tags[i] in ("``", "''", ":") for i in words)
    return [] if open_words else words


def _part_of_something(tree: Tree, head: int) -> bool:
    """ "12 percent of the voters": some of the voters, who are somebody."""
    return tree.entity_types[head] == "PERCENT" and any(
        tree.lower[k] == "of" for k in tree.children(head, "prep")
    )


def literal(tree: Tree, tokens: list[int]) -> Argument:
    """Return `tokens` as a literal."""
    return Argument(tree.spans(tokens), -1, tree.text(tokens))


def literal_tokens(tree: Tree, head: int) -> list[int]:
    """Return the words of a predicate adjective or gerund, asides and conjuncts left out."""
    leave = frozenset(
        ("conj", "cc", "punct", "relcl", "advcl", "ccomp", "mark", "parataxis", "nsubj")
    )
    own = [head]
    commas = [k for k in tree.kids[head] if tree.words[k] == ","]
    for k in tree.kids[head]:
        if tree.deps[k] not in leave and not (commas and _is_aside(tree, k, head, commas)):
            own += tree.subtree(k, frozenset(("relcl", "parataxis", "ccomp", "advcl")))
    tokens = sorted(own)
    while tokens and tree.deps[tokens[-1]] == "punct":
        tokens.pop()
    return tokens


def _is_aside(tree: Tree, k: int, head: int, commas: list[int]) -> bool:
    """ "is, in fact, rare", "by enforcing the law, frustrating Lund": said beside it."""
    inside = tree.subtree(k)
    return (inside[-1] + 1 if k < head else inside[0] - 1) in commas


def without_article(tree: Tree, tokens: list[int]) -> list[int]:
    """Return `tokens` without a leading article; "a few ships" are some, "few ships" hardly any."""
    few = len(tokens) > 1 and tree.lower[tokens[1]] in FEW and tree.lower[tokens[0]] == "a"
    if few or (tokens and tree.lower[tokens[0] : tokens[0] + 2] == ANY_OTHER):
        return tokens
    if len(tokens) > 1 and tree.lower[tokens[0]] in _ARTICLES and tree.tags[tokens[0]] == "DT":
        return tokens[1:]
    return tokens


def before(argument: Argument, border: int) -> Argument:
    """A noun without the clause that hangs on it: "a report" of "a report written by X"."""
    kept = tuple(s for s in argument.spans if s[1] <= border)
    cut = tuple((b, min(e, border)) for b, e in argument.spans if b < border < e)
    if argument.head < 0 or argument.head >= border or not (kept or cut):
        return argument
    last = tuple((b, max(e for _, e in argument.core)) for b, _ in cut if argument.core)
    return replace(argument, spans=kept + last)


def is_broken(tree: Tree, head: int) -> bool:
    """Return whether the phrase of `head` holds a finite verb that no clause of it accounts for.

    "in the scandal, people were charged fees" is no thing; "the plan that was made" is one.
    Nor does it say what it is when it stands for another: "40 of which", "whose side".
    """
    if any(k > head and not tree.kids[k] for k in tree.children(head, "prep")):
        return True  # "which she has access to"
    for i in noun_phrase(tree, head):
        tag = tree.tags[i]
        asked = tag in ("WP", "WDT") and i != head and tree.deps[i] != "mark"
        loose = asked and not _in_clause(tree, i, head)
        if loose or (tag == "WP$" and not _in_relative(tree, i)):
            return True
        finite = tag == "MD" or tree.lower[i] in _FINITE
        if finite and not tree.entity_types[i] and not _in_clause(tree, i, head):
            return True
    return False


def _in_relative(tree: Tree, i: int) -> bool:
    """ "Lund, whose ship sank": it is told whose."""
    return any(tree.deps[k] == "relcl" for k in tree.ancestors(i))


def _in_clause(tree: Tree, i: int, head: int) -> bool:
    while i != head and tree.heads[i] != i:
        if tree.deps[i] in _CLAUSES:
            return True
        i = tree.heads[i]
    return False
