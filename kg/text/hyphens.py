"""Words that the tokenizer cut at a hyphen put together again: "co-author", "re-elected".

spaCy's models are trained on cut words; names and relations of a graph want whole ones.
"""

from kg.text.tree import Tree
from kg.words.lists import words

_PREFIXES = words("prefixes")
_HYPHENS = frozenset(("-", "–", "‐"))


def groups(tree: Tree) -> list[tuple[int, int]]:
    """Return the runs of tokens (first, last + 1) that hyphens join without white space."""
    found: list[tuple[int, int]] = []
    for i in range(1, len(tree) - 1):
        if tree.words[i] not in _HYPHENS:
            continue
        joined = tree.ends[i - 1] == tree.begins[i] and tree.ends[i] == tree.begins[i + 1]
        if not joined or not (tree.words[i - 1].isalnum() and tree.words[i + 1].isalnum()):
            continue
        if found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 2)
        else:
            found.append((i - 1, i + 2))
    return found


def whole(tree: Tree) -> Tree:
    """Return `tree` with hyphenated words as one token each; the same tree when there is none."""
    runs = [run for run in groups(tree) if _is_one_word(tree, *run)]
    if not runs:
        return tree
    new_index, keep = [0] * len(tree), []
    starts = dict(runs)
    inside = {i for first, last in runs for i in range(first + 1, last)}
    for i in range(len(tree)):
        if i not in inside:
            keep.append((i, starts.get(i, i + 1)))
        new_index[i] = len(keep) - 1
    heads = [_outer(tree, first, last) for first, last in keep]
    return Tree(
        number=tree.number,
        words=["".join(tree.words[a:b]) for a, b in keep],
        lemmas=["".join([*tree.words[a : b - 1], tree.lemmas[b - 1]]) for a, b in keep],
        tags=[tree.tags[b - 1] if b - a > 1 else tree.tags[a] for a, b in keep],
        deps=[tree.deps[h] for h in heads],
        heads=[new_index[tree.heads[h]] for h in heads],
        begins=[tree.begins[a] for a, _ in keep],
        ends=[tree.ends[b - 1] for _, b in keep],
        entity_types=[tree.entity_types[h] for h in heads],
        names=[(new_index[a], new_index[b - 1] + 1, kind) for a, b, kind in tree.names],
    )


def _is_one_word(tree: Tree, first: int, last: int) -> bool:
    """Whether the run hangs together: a prefix, or all of it leads to one word of it."""
    if tree.lower[first] in _PREFIXES:
        return True
    return (
        sum(not first <= tree.heads[i] < last or tree.heads[i] == i for i in range(first, last))
        == 1
    )


def _outer(tree: Tree, first: int, last: int) -> int:
    """The token of a run that hangs on something outside it."""
    outward = [
        i for i in range(first, last) if not first <= tree.heads[i] < last or tree.heads[i] == i
    ]
    if not outward:
        return first
    if first + 1 == last or len(outward) == 1:
        return outward[0]
    return min(outward, key=lambda i: sum(1 for _ in tree.ancestors(i)))
