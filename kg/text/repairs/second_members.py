"""Second members of a row of things that the parser joins to the wrong first one."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import nouns, roles
from kg.words.lists import words

_OWN = ("det", "poss")
_ACTS = frozenset(
    ("release", "return", "lifting", "death", "loss", "growth", "rise", "fall", "collapse",
     "seizure", "closure", "departure", "refusal", "approval", "arrival", "removal", "birth",
     "revival")
)  # fmt: skip
_ENDINGS = ("tion", "sion", "ment", "ing")
_SHORTEST = 6
_THINGS = frozenset(("person", "organization", "group", "facility", "place", "work", "time"))


def member_with_owner(tree: Tree) -> None:
    """ "the sale of old ships and Lund's return to the board": no ships and return were sold.

    Like goes with like: an act that somebody owns with the act before "of", not with the bare
    noun inside its phrase. "the sale of ships and the firm's yards" is the sale of both.
    """
    if "conj" not in tree.deps:
        return
    changed = False
    for second, dep in enumerate(tree.deps):
        inner = tree.heads[second]
        if dep != "conj" or tree.tags[second] not in NOUN_TAGS or tree.deps[inner] != "pobj":
            continue
        of = tree.heads[inner]
        first = tree.heads[of]
        if tree.lower[of] != "of" or tree.tags[first] not in ("NN", "NNS") or first > of:
            continue
        if tree.child(first, *_OWN) < 0 or tree.child(second, *_OWN) < 0:
            continue
        joined = [k for k in tree.children(inner, "cc") if inner < k < second]
        bare = tree.child(inner, "det", "poss", "nummod", "predet") < 0
        if not joined or not bare or len(tree.children(inner, "conj")) > 1:
            continue
        if _is_act(tree, first) and _is_act(tree, second) and not _is_act(tree, inner):
            _take_tail(tree, first, second)
            move(tree, joined[-1], first, "cc")
            move(tree, second, first, "conj")
            changed = True
    if changed:
        tree.hang()


def _is_act(tree: Tree, noun: int) -> bool:
    """ "release", "election", "lifting": what somebody does, not a thing or a person."""
    if tree.tags[noun] not in ("NN", "NNS") or tree.entity_types[noun] not in ("", "EVENT"):
        return False
    lemma = tree.lemmas[noun].lower()
    kind = nouns.kind(lemma).rstrip("?")
    if kind in ("act", "event", "emotion") or lemma in _ACTS or lemma in words("motion_nouns"):
        return True
    return kind not in _THINGS and lemma.endswith(_ENDINGS) and len(lemma) >= _SHORTEST


def member_of_aside(tree: Tree) -> None:
    """ "Lund, known for her hit and her role in a play, was hurt": no role was hurt."""
    if tree.words.count(",") < 2:
        return
    for second, dep in enumerate(tree.deps):
        host = tree.heads[second]
        if dep != "conj" or second < host:
            continue
        first = tree.subtree(second)[0]
        if tree.deps[host] == "appos" and tree.entity_types[second] == "PERSON":
            name = tree.heads[host]
            person = tree.entity_types[name] == "PERSON" and not tree.entity_types[host]
            if person and tree.lower[first - 2 : first] == [",", "and"]:
                # "Lund, the singer, and Karl Berg"
                move(tree, second, name, "conj")
                move(tree, first - 1, name, "cc")
                tree.hang()
            continue
        if tree.deps[host] not in ("nsubj", "nsubjpass"):
            continue
        asides = [k for k in tree.children(host, "acl", "amod") if host < k < first]
        if not asides or tree.lower[first - 1] != "and" or tree.words[host + 1] != ",":
            continue
        aside = asides[-1]
        things = [k for k in tree.subtree(aside) if tree.deps[k] == "pobj" and k < first]
        behind = tree.subtree(second)[-1] + 1
        if "," in tree.words[host + 2 : first] or tree.words[behind : behind + 1] != [","]:
            continue
        if things:
            move(tree, second, things[-1], "conj")
            move(tree, first - 1, things[-1], "cc")
            tree.hang()


def role_with_role(tree: Tree) -> None:
    """ "a writer at Velm College and director of the Players": she writes and directs.

    No director without an article stands behind "at"; "aide to Berg and governor Holm" has a
    name.
    """
    if "conj" not in tree.deps:
        return
    for second, dep in enumerate(tree.deps):
        inner = tree.heads[second]
        if dep != "conj" or tree.tags[second] != "NN" or tree.tags[inner] not in PROPER_TAGS:
            continue
        prep = tree.heads[inner]
        first = tree.heads[prep]
        joined = [k for k in tree.children(inner, "cc") if inner < k < second]
        if (
            tree.deps[inner] != "pobj"
            or tree.deps[prep] != "prep"
            or not first < prep
            or not joined
        ):
            continue
        if tree.tags[first] != "NN" or tree.child(second, "det", "poss", "nummod", "appos") >= 0:
            continue
        if roles.is_role(tree.lemmas[second].lower()) and _is_person(tree, first):
            _take_tail(tree, first, second)
            move(tree, joined[-1], first, "cc")
            move(tree, second, first, "conj")
            tree.hang()


def _take_tail(tree: Tree, first: int, second: int) -> None:
    """ "his election TO parliament", which hung on the first member."""
    for k in tree.children(first, "prep"):
        if k > second:
            move(tree, k, second, "prep")


def _is_person(tree: Tree, noun: int) -> bool:
    lemma = tree.lemmas[noun].lower().partition("-in-")[0]  # "a writer-in-residence"
    return roles.is_role(lemma) or nouns.kind(lemma).rstrip("?") == "person"


def purpose_of_second(tree: Tree) -> None:
    """ "uses steel to build ships, and timber to make carts": carts are what the timber is for.

    The parser joins the second object to the verb, and its purpose with it.
    """
    if "to" not in tree.lower:
        return
    for second, dep in enumerate(tree.deps):
        verb, to = tree.heads[second], second + 1
        if dep != "conj" or tree.tags[second] not in NOUN_TAGS or tree.lower[to : to + 1] != ["to"]:
            continue
        thing = tree.child(verb, "dobj")
        if tree.tags[verb] not in VERB_TAGS or not verb < thing < second:
            continue
        aims = [k for k in tree.children(verb, "xcomp", "advcl") if thing < k < second]
        aims = [k for k in aims if tree.tags[k] == "VB" and thing + 1 in tree.children(k, "aux")]
        own = tree.heads[to]
        if not aims or tree.tags[own] != "VB" or tree.heads[own] not in (verb, second):
            continue
        move(tree, aims[0], thing, "acl")
        move(tree, own, second, "acl")
        move(tree, second, thing, "conj")
        for k in tree.children(verb, "cc"):
            if thing < k < second:
                move(tree, k, thing, "cc")
        tree.hang()
