"""Names that end in a genitive of their own: "McDonald's", "Sotheby's", "Lloyd's"."""

from collections.abc import Sequence

from kg.entities.repairs import GENITIVE, Span
from kg.text.tree import Tree

_ALONE = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "appos"))
_OTHERS = frozenset(("PERSON", "NORP"))


def with_genitives(trees: Sequence[Tree], spans: list[list[Span]]) -> None:
    """Take the "'s" into a name that never goes without and that once owns nothing with it.

    "Harley's said that it would sell", and "Harley's ships" then, too; not "Labour's is the
    best plan" where Labour is told of, nor "a friend of Reed's".
    """
    alone: set[tuple[str, ...]] = set()
    bare: set[tuple[str, ...]] = set()
    for tree, found in zip(trees, spans, strict=True):
        for first, last, label in found:
            called = tuple(tree.words[first:last])
            if not _has(tree, last):
                bare.add(called)
            elif label not in _OTHERS and _stands_alone(tree, last):
                alone.add(called)
    brands = alone - bare
    if not brands:
        return
    for tree, found in zip(trees, spans, strict=True):
        found[:] = [
            (a, b + (_has(tree, b) and tuple(tree.words[a:b]) in brands), label)
            for a, b, label in found
        ]


def _has(tree: Tree, last: int) -> bool:
    return last < len(tree.words) and tree.words[last] in GENITIVE and tree.tags[last] == "POS"


def _stands_alone(tree: Tree, last: int) -> bool:
    head = tree.heads[last]
    if head != last - 1 or tree.deps[head] not in _ALONE:
        return False
    return tree.lower[tree.heads[head]] != "of"
