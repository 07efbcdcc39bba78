"""What newspapers write short: "UK to send troops to Estonia", "The 26-year-old resigned"."""

from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words import complement_verbs

_LABEL = frozenset((*NOUN_TAGS, "JJ", "CD", "DT", "POS", "HYPH", "CC", "PRP$", "VBN", "VBG"))
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
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


def aged_subject(tree: Tree) -> None:
    """ "The 26-year-old praised Obama": what follows an age and is past tense is the verb.

    The parser makes one noun phrase of it, as of "the 26-year-old retired teacher".
    """
    for aged in range(1, len(tree) - 2):
        if tree.deps[aged] not in _BEFORE_NOUN or not tree.lower[aged].endswith("-year-old"):
            continue
        verb, noun = aged + 1, tree.heads[aged]
        if tree.heads[verb] != noun or noun <= verb or not _is_past(tree, verb):
            continue
        root = tree.root
        tree.heads[verb], tree.deps[verb], tree.tags[verb] = verb, "ROOT", "VBD"
        if root not in (verb, noun):
            tree.heads[root] = verb
            tree.deps[root] = "ccomp" if tree.child(root, "mark") > noun else "dep"
        tree.heads[noun], tree.deps[noun] = verb, "dobj"
        tree.heads[aged], tree.deps[aged] = verb, "nsubj"
        for k in tree.kids[noun]:
            if k < aged:
                tree.heads[k] = aged
            elif k > noun and tree.deps[k] in ("punct", "prep"):
                tree.heads[k] = verb
        tree.hang()
        return


_BEFORE_NOUN = frozenset(("amod", "nmod", "compound"))


def _is_past(tree: Tree, verb: int) -> bool:
    """A past tense, or a participle where no other word can be the verb."""
    if tree.deps[verb] not in _BEFORE_NOUN:
        return False
    if tree.tags[verb] == "VBD":
        return True
    others = any(t in _FINITE for t in tree.tags)
    return tree.tags[verb] == "VBN" and not others and tree.words[-1] == "."
