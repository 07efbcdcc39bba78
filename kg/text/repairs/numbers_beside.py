"""Numbers beside names and sums: "Ann Lee (70), Bo Berg (68) and Kai Lund", "£30m"."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree

_MILLIONS = frozenset(("m", "bn", "tn", "k", "mn"))


def names_with_numbers(tree: Tree) -> None:
    """ "Ann Lee (70), Bo Berg (68) and Kai Lund (70)": three people, none explains another."""
    for i, dep in enumerate(tree.deps):
        first = tree.heads[i]
        if dep != "appos" or tree.tags[i] not in PROPER_TAGS or tree.tags[first] not in PROPER_TAGS:
            continue
        if not tree.entity_types[i] or tree.entity_types[i] != tree.entity_types[first]:
            continue
        begin = i
        while begin > 0 and tree.heads[begin - 1] == i and tree.deps[begin - 1] == "compound":
            begin -= 1
        if begin < 3 or tree.words[begin - 1] != "," or tree.words[begin - 2] != ")":
            continue
        if i + 1 < len(tree) and tree.words[i + 1] == "(":
            move(tree, i, first, "conj")
            tree.hang()


def letter_of_sum(tree: Tree) -> None:
    """ "to £30m": the letter is a part of the sum, no second thing, and the full stop is none."""
    if "CD" not in tree.tags:
        return
    if tree.lower[-1] in ("m.", "bn.", "k.") and len(tree) > 1 and tree.tags[-2] == "CD":
        tree.words[-1], tree.lower[-1] = tree.words[-1][:-1], tree.lower[-1][:-1]
        tree.ends[-1] -= 1
    for letter in range(1, len(tree)):
        number = letter - 1
        if tree.lower[letter] not in _MILLIONS or tree.tags[number] != "CD":
            continue
        if tree.ends[number] != tree.begins[letter] or tree.heads[number] == letter:
            continue
        for k in tree.kids[letter]:
            move(tree, k, number, tree.deps[k])
        move(tree, letter, number, "quantmod")
        tree.entity_types[letter] = tree.entity_types[number] = "MONEY"
        tree.hang()
