"""A repair of reported speech: whose a participle behind the content is."""

from kg.text.tree import Tree
from kg.words import reporting

_GOES_ON = frozenset(
    ("accuse", "add", "argue", "ask", "blame", "call", "cite", "claim", "complain", "contend",
     "describe", "emphasise", "emphasize", "explain", "insist", "note", "point", "promise", "say",
     "state", "stress", "suggest", "tell", "urge", "vow", "warn", "write")
)  # fmt: skip


def speaker_goes_on(tree: Tree) -> None:
    """ "Berg said the port is safe, adding that …": it is Berg who adds, not the port.

    The parser hangs the participle on the verb of what is said.
    """
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep != "advcl" or tree.tags[i] != "VBG" or tree.lemmas[i] not in _GOES_ON:
            continue
        first = min(tree.subtree(i))
        said = _verb_of_saying_above(tree, i) if first and tree.words[first - 1] == "," else -1
        if said >= 0:
            tree.heads[i] = said
            changed = True
    if changed:
        tree.hang()


def _verb_of_saying_above(tree: Tree, i: int) -> int:
    """The outermost verb of saying before token `i` whose content `i` hangs in, or -1."""
    found, below = -1, tree.heads[i]
    while tree.heads[below] != below and tree.deps[below] in ("ccomp", "conj", "xcomp"):
        above = tree.heads[below]
        if tree.deps[below] == "ccomp" and above < i and reporting.kind(tree.lemmas[above]):
            found = above
        below = above
    return found
