"""Verbs that only make up a phrase: "let him go", "the days leading up to it", "assuming"."""

from kg.text.tree import Tree
from kg.words.lists import words

_TAKEN_ON = words("assumed_things")
_WHERETO = frozenset(("to", "into", "through", "home", "over", "on", "past", "back"))
_UNTOLD = frozenset(("say", "know", "disclose", "announce", "specify", "decide", "reveal", "tell"))


def is_phrase(tree: Tree, verb: int) -> bool:
    """Whether a verb is part of a phrase: "the days leading up to it", "let him go", "assuming".

    "assuming no rise in prices" is a condition; "assuming office" is none. "have not said when
    they would go" is a question that stays open.
    """
    word, above = tree.lower[verb], tree.heads[verb]
    if tree.tags[verb] == "VBG" and tree.deps[verb - 1] == "case":
        return True  # "hurt the sailors’ standing with them"
    if word == "leading":
        return tree.lower[verb + 1 : verb + 3] == ["up", "to"]
    if word == "assuming":
        held = tree.child(verb, "dobj")
        return held < 0 or tree.lemmas[held].lower() not in _TAKEN_ON
    if word == "go" and tree.lemmas[above] == "let":
        return not any(tree.lower[k] in _WHERETO for k in tree.kids[verb])
    if tree.deps[verb] != "advcl" or tree.child(above, "neg") < 0 or above > verb:
        return False
    asked = tree.lower[min(tree.subtree(verb))] in ("when", "where", "how")
    open_still = tree.lemmas[above] in _UNTOLD and tree.child(above, "dobj", "ccomp") < 0
    return asked and open_still
