"""Arguments of frames: noun phrases, adjectives, gerunds and dates as words of the text."""

from kg.model import Argument
from kg.text.phrases import core, noun_phrase
from kg.text.tree import NOUN_TAGS, Tree

_THINGS = (*NOUN_TAGS, "PRP", "PRP$", "DT", "CD", "WP", "EX")
_SUMS = frozenset(("MONEY", "PERCENT"))
_ARTICLES = frozenset(("the", "a", "an", "no", "any"))


def argument(tree: Tree, head: int, *, whole: bool = True) -> Argument:
    """Return the phrase of token `head` as an argument; a noun or pronoun refers to a thing.

    "the immediate expulsion of the Hamas delegation" → its spans, head "expulsion"; an
    adjective or gerund is a literal ("extremely important").
    """
    if tree.tags[head] in _THINGS or tree.entity_types[head]:
        tokens = noun_phrase(tree, head) if whole else core(tree, head)
        offset = tree.begins[head]
    else:
        tokens, offset = literal_tokens(tree, head), -1
    tokens = tokens or [head]
    short = tree.spans(core(tree, head) or [head]) if offset >= 0 else ()
    if tree.entity_types[head] in _SUMS:
        offset = -1  # "paid $71 million": a sum is no thing
    text = tree.text(without_article(tree, tokens))
    return Argument(tree.spans(tokens), offset, text, core=short)


def literal(tree: Tree, tokens: list[int]) -> Argument:
    """Return `tokens` as a literal."""
    return Argument(tree.spans(tokens), -1, tree.text(tokens))


def literal_tokens(tree: Tree, head: int) -> list[int]:
    """Return the words of a predicate adjective or gerund, asides and conjuncts left out."""
    leave = frozenset(
        ("conj", "cc", "punct", "relcl", "advcl", "ccomp", "mark", "parataxis", "nsubj")
    )
    own = [head]
    for k in tree.kids[head]:
        if tree.deps[k] not in leave:
            own += tree.subtree(k, frozenset(("relcl", "parataxis", "ccomp", "advcl")))
    tokens = sorted(own)
    while tokens and tree.deps[tokens[-1]] == "punct":
        tokens.pop()
    return tokens


def without_article(tree: Tree, tokens: list[int]) -> list[int]:
    """Return `tokens` without a leading article."""
    if len(tokens) > 1 and tree.lower[tokens[0]] in _ARTICLES and tree.tags[tokens[0]] == "DT":
        return tokens[1:]
    return tokens
