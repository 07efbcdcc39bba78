"""Subjects that the parser loses behind a phrase in front: "At the summit officials warned"."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns
from kg.words.lists import words

_OCCASIONS = frozenset(("event", "facility", "time", "communication"))


def subject_behind_adjunct(tree: Tree) -> None:
    """ "At a bar in Velm, staff and guests were relieved": the words behind the comma are who was.

    "At the Oslo summit officials warned": nor does a comma have to be there.
    """
    if tree.tags[0] != "IN" or tree.deps[0] != "prep" or not tree.kids[0]:
        return
    verb = tree.heads[0]
    if tree.tags[verb] not in VERB_TAGS or tree.child(verb, "nsubj", "nsubjpass", "csubj") >= 0:
        return
    finite = [verb, *tree.children(verb, "aux", "auxpass")]
    if not any(tree.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in finite):
        return
    begin = min(finite)
    subject = _behind_comma(tree, begin)
    if subject < 0:
        subject = _behind_event(tree, begin)
    if subject > 0:
        passive = tree.child(verb, "auxpass") >= 0
        move(tree, subject, verb, "nsubjpass" if passive else "nsubj")
        tree.hang()


def _behind_comma(tree: Tree, begin: int) -> int:
    """The first noun of a row between the one comma and the verb."""
    commas = [k for k in range(begin) if tree.words[k] == ","]
    if len(commas) != 1:
        return -1
    behind = [
        k for k in range(commas[0] + 1, begin)
        if tree.deps[k] in ("conj", "appos") and tree.heads[k] < commas[0]
    ]  # fmt: skip
    if len(behind) != 1 or tree.subtree(behind[0])[0] != commas[0] + 1:
        return -1
    return behind[0] if tree.subtree(behind[0])[-1] == begin - 1 else -1


def _behind_event(tree: Tree, begin: int) -> int:
    """ "At the Oslo summit officials", "During the debate Lund": who stands behind the event."""
    who = tree.child(0, "pobj")
    if who < 2 or tree.subtree(who)[-1] != begin - 1:
        return -1
    event = _event_of_name(tree, who) if tree.tags[who] == "NNP" else _event_of_people(tree, who)
    if event < 0:
        return -1
    tree.heads[event], tree.deps[event] = 0, "pobj"
    for k in [k for k in tree.kids[who] if k < event]:
        move(tree, k, event, tree.deps[k])
    return who


def _event_of_people(tree: Tree, who: int) -> int:
    event = who - 1
    if tree.tags[who] != "NNS" or nouns.kind(tree.lemmas[who].lower()) != "person":
        return -1
    if tree.deps[event] != "compound" or tree.heads[event] != who or tree.child(who, "det") != 1:
        return -1
    held = nouns.kind(tree.lemmas[event].lower()) in ("event", "facility", "time")
    return event if held else -1


def _event_of_name(tree: Tree, who: int) -> int:
    """ "During the debate Lund": not "At the port Captain Lund", which is her title."""
    event = tree.child(who, "nmod", "compound")
    if tree.entity_types[who] != "PERSON" or tree.tags[event] != "NN" or event > who:
        return -1
    named = all(tree.tags[k] in PROPER_TAGS for k in range(event + 1, who))
    known = tree.lower[event] in words("telling_occasions")
    known |= nouns.kind(tree.lemmas[event].lower()) in _OCCASIONS
    own = tree.child(event, "det") == 1 or tree.child(who, "det") == 1
    return event if named and known and own else -1
