"""Adverbs that are what something is: "is home to", "is north of", "are missing"."""

from kg.text.repairs.moving import move
from kg.text.tree import Tree
from kg.words import nouns

_WINDS = frozenset(
    ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
)

_FOUND = frozenset(("report", "go", "declare", "list", "presume", "remain", "feature"))
_DOWN = frozenset(("down", "over", "out", "away", "abroad", "apart", "ahead"))
_STATES = frozenset(
    ("on line", "at risk", "at stake", "on strike", "on hold", "on trial", "on display", "on fire",
     "on leave", "on track", "on duty", "on sale", "in place", "in charge", "in trouble", "in jail",
     "in prison", "in custody", "under fire", "under arrest", "under investigation", "in doubt",
     "in force", "in power", "in office", "in session", "at war", "at odds", "on alert", "in limbo",
     "on call", "on hook", "in dark", "in loop", "in red", "in running", "on fence", "on table",
     "on ropes", "in balance", "on verge", "in spotlight")
)  # fmt: skip
_ELSEWHERE = frozenset(
    ("in", "at", "on", "for", "during", "over", "after", "before", "amid", "since")
)
_WHERE = frozenset(("in", "at", "on", "near", "outside", "inside", "across", "throughout"))
_PLACE_NAMES = frozenset(("GPE", "LOC", "FAC"))


def place_of_what_there_is(tree: Tree) -> None:
    """ "There were dozens of fires in Velm": in Velm they were; no fires in Velm are in Velm."""
    if "expl" not in tree.deps:
        return
    verb = tree.heads[tree.deps.index("expl")]
    thing = tree.child(verb, "attr")
    if tree.lemmas[verb] != "be" or thing < verb:
        return
    ends = [max(tree.subtree(thing))]
    ends += [tree.subtree(k)[0] - 1 for k in tree.children(thing, "relcl")]
    of = [k for k in tree.children(thing, "prep") if tree.lower[k] == "of"]
    hosts = [thing, *(o for k in of for o in tree.children(k, "pobj"))]
    for prep in (k for host in hosts for k in tree.children(host, "prep")):
        place = tree.child(prep, "pobj")
        if tree.lower[prep] not in _WHERE or place < prep or tree.child(place, "conj", "cc") >= 0:
            continue
        named = tree.entity_types[place] in _PLACE_NAMES
        if not named and nouns.kind(tree.lemmas[place].lower()) not in nouns.PLACES:
            continue
        last = max(i for i in tree.subtree(place) if tree.deps[i] != "punct")
        if last in ends or last + 1 in ends:
            move(tree, prep, verb, "prep")
            tree.hang()
            return


def state_of_being(tree: Tree) -> None:
    """ "Jobs are on the line in the dispute": they are so in the dispute; no line is in it."""
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep != "prep" or tree.lower[i] not in _ELSEWHERE or tree.heads[i] >= i:
            continue
        noun = tree.heads[i]
        inner = tree.heads[noun]
        if f"{tree.lower[inner]} {tree.lower[noun]}" not in _STATES or tree.deps[noun] != "pobj":
            continue
        bare = all(k > noun or tree.lower[k] == "the" for k in tree.kids[noun])
        if bare and tree.deps[inner] == "prep" and tree.tags[tree.heads[inner]][:1] == "V":
            tree.heads[i] = tree.heads[inner]
            changed = True
    if changed:
        tree.hang()


def next_in_row(tree: Tree) -> None:
    """ "Next was Acme, which sold ships": Acme did; "next" is nobody."""
    be = tree.heads[0]
    if tree.lower[0] != "next" or tree.deps[0] != "nsubj" or tree.lemmas[be] != "be":
        return
    come = tree.child(be, "attr")
    if come > be:
        tree.deps[0], tree.tags[0] = "advmod", "RB"
        tree.deps[come] = "nsubj"
        tree.hang()


def adverb_as_predicate(tree: Tree) -> None:
    """ "Velm is home to three mills", "lies north of Velm": with its preposition, a predicate.

    "The radios were down for an hour" has nothing else that they were.
    """
    if "be" not in tree.lemmas:
        return
    changed = False
    for i, dep in enumerate(tree.deps):
        if dep not in ("advmod", "attr") or tree.tags[i] not in ("RB", "NN", "JJ"):
            continue
        if tree.lemmas[tree.heads[i]] != "be" or tree.heads[i] > i:
            continue
        preps = {tree.lower[k] for k in tree.children(i, "prep")}
        if (
            (tree.lower[i] == "home" and "to" in preps)
            or (tree.lower[i] in _WINDS and "of" in preps)
            or (tree.lower[i] in _DOWN and _is_all(tree, i))
        ):
            tree.tags[i], tree.deps[i] = "JJ", "acomp"
            changed = True
    if changed:
        tree.hang()


def _is_all(tree: Tree, i: int) -> bool:
    """Whether an adverb is all that is told: not "is down 3 percent", "is out of oil"."""
    be = tree.heads[i]
    if i + 1 >= len(tree) or tree.tags[i + 1] in ("CD", "$", "TO"):
        return False
    if tree.lower[i + 1] in ("of", "with"):
        return False
    told = tree.child(be, "acomp", "attr", "xcomp", "ccomp", "advcl", "npadvmod") >= 0
    return not told and not tree.kids[i] and tree.child(be, "nsubj") >= 0 and i == be + 1


def missing_as_predicate(tree: Tree) -> None:
    """ "Two sailors are missing": they miss nothing, it is what they are.

    So it is with a boy "reported missing", sailors who "went missing".
    """
    for i, word in enumerate(tree.lower):
        if word != "missing" or tree.tags[i] != "VBG" or tree.child(i, "dobj", "ccomp") >= 0:
            continue
        if tree.lemmas[tree.heads[i]] in _FOUND and tree.deps[i] in ("xcomp", "acomp", "oprd"):
            _as_state(tree, i)
            continue
        be = tree.child(i, "aux")
        subject = tree.child(i, "nsubj")
        if be < 0 or tree.lemmas[be] != "be" or not 0 <= subject < be:
            continue
        above, dep = tree.heads[i], tree.deps[i]
        tree.heads[be], tree.deps[be] = (be if above == i else above), dep
        for k in tree.kids[i]:
            if k != be:
                tree.heads[k] = be
        tree.heads[i], tree.deps[i], tree.tags[i] = be, "acomp", "JJ"
        tree.lemmas[i] = "missing"
        tree.hang()


def _as_state(tree: Tree, i: int) -> None:
    """What somebody is found or said to be: an adjective, whose phrases are the verb's."""
    verb = tree.heads[i]
    tree.tags[i], tree.lemmas[i] = "JJ", tree.lower[i]
    tree.deps[i] = "oprd" if tree.tags[verb] == "VBN" else "acomp"
    for k in tree.kids[i]:
        tree.heads[k] = verb
    tree.hang()
