"""Objects that stand with another verb: "built and opened a quay", "helped the crew leave"."""

from kg.extract.clause import SUBJECTS
from kg.text.tree import VERB_TAGS, Tree
from kg.words.lists import words

_ALONE = words("verbs_without_object")
_NEVER_ALONE = words("transitive")


def helped(tree: Tree, verb: int) -> list[int]:
    """ "helped the crew leave": the crew was helped, and it left."""
    if tree.lemmas[verb] != "help":
        return []
    bare = [k for k in tree.children(verb, "ccomp") if tree.tags[k] == "VB" and k > verb]
    bare = [k for k in bare if tree.child(k, "mark", "aux") < 0]
    return [c for k in bare for s in tree.children(k, "nsubj") for c in tree.conjuncts(s)]


def shared_objects(tree: Tree, verb: int) -> list[int]:
    """ "built and opened a new quay", "lift, carry and drop the balls": one object for all.

    "turned and left the room" has none for the first verb, which never takes one; in "came out
    and asked the crew to leave" the crew is what only the second has.
    """
    beside = next((k for k in tree.children(verb, "conj") if k > verb + 1), -1)
    if beside < 0 or tree.lemmas[verb].lower() in _ALONE or not _is_fellow(tree, verb, beside):
        return []
    if any(tree.tags[k] == "VB" for k in tree.children(beside, "xcomp", "ccomp")):
        return []
    held = [c for k in tree.children(beside, "dobj") for c in tree.conjuncts(k)]
    return held or shared_objects(tree, beside)


def _is_fellow(tree: Tree, verb: int, beside: int) -> bool:
    """Whether two verbs stand side by side: "built and opened".

    A verb that cannot do without an object may have adverbs between: "did not support or flatly
    rejected the plan".
    """
    if tree.tags[verb + 1] not in ("CC", ","):
        return False
    if beside == verb + 2:
        return tree.tags[beside] == tree.tags[verb]
    return (
        tree.lemmas[verb].lower() in _NEVER_ALONE
        and tree.lower[verb + 1] in ("and", "or")
        and all(tree.tags[i] == "RB" for i in range(verb + 2, beside))
        and tree.tags[beside] in VERB_TAGS
        and tree.child(beside, *SUBJECTS) < 0
    )
