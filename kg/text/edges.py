"""Where a phrase begins and ends: no marks, conjunctions or lone prepositions at its edges."""

from kg.text.narrowing import owns_unnamed
from kg.text.tree import Tree

ENCLITIC = frozenset(("'s", "’s", "'", "’"))
_PAIRED_TAGS = frozenset(("``", "''"))
_BRACKETS = frozenset("()[]")


def trimmed(tree: Tree, tokens: list[int]) -> list[int]:
    """`tokens` without marks, conjunctions and lone prepositions at the edges, all marks paired."""
    kept = _without_edges(tree, _paired(tree, tokens))
    paired = _paired(tree, kept)
    return kept if paired is kept else _without_edges(tree, paired)


def _paired(tree: Tree, tokens: list[int]) -> list[int]:
    """`tokens` without a quotation mark that only opens, and without what a lone bracket opens."""
    if not _has_pairs(tree):
        return tokens
    marks = [i for i in tokens if tree.tags[i] in ("``", "''")]
    if len(marks) % 2:
        tokens = [i for i in tokens if i != marks[-1]]
    if ")" in tree.words:
        tokens = _without_empty_brackets(tree, tokens)
    for i in tokens:
        if tree.words[i] in ("(", "[") and not any(tree.words[k] in (")", "]") for k in tokens):
            return [k for k in tokens if k < i]
    return tokens


def _has_pairs(tree: Tree) -> bool:
    """Whether a sentence has quotation marks or brackets at all."""
    known = tree.phrases.get(("pairs", -1))
    if known is None:
        known = not (_PAIRED_TAGS.isdisjoint(tree.tags) and _BRACKETS.isdisjoint(tree.words))
        tree.phrases["pairs", -1] = known
    return bool(known)


def _without_empty_brackets(tree: Tree, tokens: list[int]) -> list[int]:
    """ "the 9 ft ( ) boat": what stood between the brackets has been left out."""
    closing = [n for n, i in enumerate(tokens) if tree.words[i] == ")"]
    if not closing:
        return tokens
    empty = {n for n in closing if n and tree.words[tokens[n - 1]] == "("}
    if closing[0] not in empty and all(tree.words[i] != "(" for i in tokens[: closing[0]]):
        return [i for n, i in enumerate(tokens) if n != closing[0]]
    return [i for n, i in enumerate(tokens) if n not in empty and n + 1 not in empty]


def _without_edges(tree: Tree, tokens: list[int]) -> list[int]:
    while tokens and _is_left_edge(tree, tokens[0]):
        tokens = tokens[1:]
    while tokens and _is_right_edge(tree, tokens[-1], len(tokens)):
        tokens = tokens[:-1]
    return tokens


def _is_left_edge(tree: Tree, i: int) -> bool:
    return _is_mark(tree, i) or tree.deps[i] == "cc" or tree.lower[i] in ENCLITIC


def _is_right_edge(tree: Tree, i: int, count: int) -> bool:
    """Whether a phrase cannot end so: "the team of", "an attempt to"; "a man she met with" may."""
    lone = tree.tags[i] in ("IN", "TO") and tree.deps[i] in ("prep", "aux", "agent")
    lone = lone and all(tree.deps[k] != "relcl" for k in tree.ancestors(i))
    lone = lone and not 0 <= tree.child(i, "pobj") < i  # "what the port looks like"
    if count > 1 and tree.tags[i] == "RB" and tree.lower[i].endswith("ly"):
        return True  # "a town increasingly", cut from "divided"
    if count > 1 and _is_opening(tree, i):
        return True
    if count > 1 and tree.lower[i] == "such":
        return True  # "supporters such", cut from "as the mayor"
    enclitic = tree.words[i] in ENCLITIC and not owns_unnamed(tree, i - 1)
    return _is_mark(tree, i) or tree.deps[i] == "cc" or (count > 1 and lone) or enclitic


def _is_opening(tree: Tree, i: int) -> bool:
    """ "a sign of fear rather", cut from "than of strength"; "a rule of asking", from "whether …".

    Nor does "so far" belong to what was done: "her record so far".
    """
    if tree.lower[i] == "rather":
        return True
    if tree.lower[i] in ("far", "thus", "so") and tree.tags[i] == "RB":
        so = i if tree.lower[i] != "far" else i - 1
        return tree.lower[so : so + 2] in (["so", "far"], ["thus", "far"])
    cut = tree.tags[i] == "VBG" and tree.deps[i] == "pcomp"
    return cut and any(k > i for k in tree.children(i, "ccomp", "dobj", "xcomp"))


def _is_mark(tree: Tree, i: int) -> bool:
    return tree.deps[i] == "punct" and not any(c.isalnum() or c in "$€£%" for c in tree.words[i])
