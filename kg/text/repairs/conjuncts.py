"""Verbs that "and" joins: like joins like."""

from kg.text.repairs.moving import move
from kg.text.tree import VERB_TAGS, Tree

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def like_joins_like(tree: Tree) -> None:
    """ "her pleading with officers not to shoot and begging him": she does both.

    The parser hangs the second verb on the nearest one, an infinitive or a participle; a verb
    of its own form above is its fellow.
    """
    if "conj" not in tree.deps:
        return
    changed = False
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] not in VERB_TAGS or tree.tags[head] not in VERB_TAGS:
            continue
        wanted = _forms(tree, verb) & {"finite", "gerund"}
        if not wanted or tree.children(verb, "nsubj", "nsubjpass") or wanted & _forms(tree, head):
            continue
        if "gerund" in wanted and tree.tags[head] not in ("VB", "VBN"):
            continue
        for above in tree.ancestors(head):
            if tree.tags[above] in VERB_TAGS and above < head and wanted & _forms(tree, above):
                for k in tree.children(head, "cc"):
                    if head < k < verb:
                        move(tree, k, above, "cc")
                move(tree, verb, above, "conj")
                changed = True
                break
    if changed:
        tree.hang()


def _forms(tree: Tree, verb: int) -> set[str]:
    """The forms of a verb with its auxiliaries: "was losing" is finite and a gerund."""
    tags = {tree.tags[k] for k in tree.children(verb, "aux", "auxpass")}
    found = {"finite"} if tags & _FINITE or tree.tags[verb] in _FINITE else set()
    if tree.tags[verb] == "VBG":
        found.add("gerund")
    if "TO" in tags:
        found.discard("finite")
    return found
