"""Headlines, whose grammar leaves words out: "UK to send troops to Estonia"."""

from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words import complement_verbs

_LABEL = frozenset((*NOUN_TAGS, "JJ", "CD", "DT", "POS", "HYPH", "CC", "PRP$", "VBN", "VBG"))
_STOPS = frozenset((".", "!", "?", "”", '"'))


def to_come(tree: Tree) -> None:
    """ "UK to send troops": the name before "to" is who will do it.

    The parser makes a loose word of the name, or an order ("Acme to close pit").
    """
    if tree.words[-1] in _STOPS or "TO" not in tree.tags[1:]:
        return
    to = tree.tags.index("TO", 1)
    verb = tree.heads[to]
    if tree.deps[to] != "aux" or verb < to or tree.child(verb, "nsubj", "nsubjpass") >= 0:
        return
    ordered = tree.tags[0] in ("VB", "VBP") and tree.words[0][0].isupper() and to == 1
    if not (ordered or tree.tags[0] in _LABEL) or any(t not in _LABEL for t in tree.tags[1:to]):
        return
    name = to - 1
    while name != tree.root and tree.heads[name] < to and tree.heads[name] != verb:
        name = tree.heads[name]
    if not (tree.tags[name] in PROPER_TAGS or tree.entity_types[name] or ordered):
        return  # "plan to close the pit"
    if ordered and complement_verbs.known(tree.lower[name]):
        return  # "Try to save money"
    if ordered:
        tree.tags[name] = "NNP"
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[name], tree.deps[name] = verb, "nsubj"
    for k in range(to, len(tree)):
        if tree.heads[k] == name:
            tree.heads[k] = verb
    tree.hang()
