"""Whose and to whom: possessors taken for the thing, recipients taken for the object."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import roles
from kg.words.lists import words

_GIVES = words("giving_verbs")
_FINES = words("fining_verbs")
_COSTS = _GIVES | _FINES | {"cost", "save", "loan"}
_TIMES = frozenset(("DATE", "TIME"))
_SPANS = frozenset(("cycle", "season", "term", "session", "quarter", "summer", "spring", "fall"))
# what is given to bodies rather than of them: "gave Acme access to its files"
_GIVEN = frozenset(
    ("access", "permission", "credit", "time", "control", "advice", "leeway", "notice", "authority",
     "immunity", "money", "hope", "leverage", "cover", "room", "reason", "power")
)  # fmt: skip
_WITH_S = frozenset(("’s", "'s"))
_GENITIVES = _WITH_S | {"’"}
_MARKS = frozenset((",", "—", "–", "-", "--", ";", ":"))


def role_and_possessor(tree: Tree) -> None:
    """ "nominee Jane Doe’s tax history": what is meant is the history, not the nominee."""
    for thing, dep in enumerate(tree.deps):
        if dep != "appos":
            continue
        role = tree.heads[thing]
        owner = tree.child(thing, "poss")
        if owner < 0 or tree.entity_types[owner] != "PERSON":
            continue
        if not roles.is_role(tree.lemmas[role].lower()) or tree.entity_types[role] == "PERSON":
            continue
        if role + 1 != min(tree.subtree(owner)):
            continue
        _take_place(tree, thing, role)
        move(tree, role, owner, "nmod")
        tree.hang()


def genitive_mark(tree: Tree) -> None:
    """ "the boards’ plan", "outspent by Lund’s", "is one of the Lunds’ ships": they own it.

    The parser takes the mark for the end of a quotation, for "is" or for an adverb.
    """
    if _GENITIVES.isdisjoint(tree.lower):
        return
    for mark in range(1, len(tree)):
        owner = mark - 1
        if tree.lower[mark] not in _GENITIVES or tree.tags[owner] not in NOUN_TAGS:
            continue
        if tree.tags[mark] == "POS" and tree.heads[mark] == owner:
            continue
        if tree.deps[mark] == "case" and tree.heads[mark] == owner:
            tree.tags[mark] = "POS"
        elif tree.lower[mark] in _WITH_S and tree.tags[mark] not in VERB_TAGS:
            if tree.deps[owner] != "pobj" or tree.kids[mark]:
                continue
            tree.tags[mark] = "POS"
            move(tree, mark, owner, "case")
            thing = mark + 1
            if thing < len(tree) and tree.deps[thing] == "dobj" and tree.heads[thing] < owner:
                # "as a part of the port ’s decline": no word between them
                tree.tags[thing] = "NN" if tree.tags[thing] == "JJ" else tree.tags[thing]
                move(tree, thing, tree.heads[owner], "pobj")
                move(tree, owner, thing, "poss")
            tree.hang()


def _owner_no_recipient(tree: Tree, owner: int, thing: int) -> None:
    """ "backed Lund’s rivals Ann Berg and Ivo Kern": nobody is given rivals."""
    verb = tree.heads[owner]
    if thing >= len(tree) or tree.deps[thing] != "dobj" or tree.heads[thing] != verb:
        return
    tree.tags[thing] = "NNS" if tree.tags[thing] == "VBZ" else tree.tags[thing]
    move(tree, owner, thing, "poss")
    for other in tree.children(verb, "dobj"):
        if other > thing and min(tree.subtree(other)) == thing + 1 and tree.entity_types[other]:
            move(tree, other, thing, "appos")
    tree.hang()


def shared_possessor(tree: Tree) -> None:
    """ "the tycoon and senator’s fitness": one person with two roles owns the fitness."""
    for thing, dep in enumerate(tree.deps):
        owner = tree.child(thing, "poss") if dep == "conj" else -1
        if owner < 0 or tree.tags[owner] not in ("NN", "NNP") or tree.entity_types[owner]:
            continue
        first = _fellow(tree, min(tree.subtree(owner)))
        if first < 0 or tree.child(owner, "det", "poss") >= 0:
            continue
        if not any(roles.is_role(tree.lemmas[i].lower()) for i in (first, owner)):
            continue
        _take_place(tree, thing, first)
        move(tree, first, thing, "poss")
        move(tree, owner, first, "conj")
        move(tree, min(tree.subtree(owner)) - 1, first, "cc")
        tree.hang()


def _fellow(tree: Tree, begin: int) -> int:
    """The singular noun with an article right before "and" at `begin` - 1, -1 for none."""
    first = begin - 2
    if first < 1 or tree.lower[begin - 1] != "and" or tree.tags[first] != "NN":
        return -1
    return first if tree.child(first, "det", "poss") >= 0 else -1


def _take_place(tree: Tree, thing: int, old: int) -> None:
    """Hang `thing` where `old` hangs, with what follows it."""
    above, dep = tree.heads[old], tree.deps[old]
    tree.heads[thing], tree.deps[thing] = (thing if above == old else above), dep
    for k in tree.kids[old]:
        if k > thing:
            move(tree, k, thing, tree.deps[k])


def recipient(tree: Tree) -> None:
    """ "gave her hope", "offered Doe space", "sent the mayor of Velm a letter": to whom."""
    for verb in range(len(tree)):
        if tree.tags[verb] not in VERB_TAGS:
            continue
        for k in tree.children(verb, "dative", "dobj")[:1]:
            if tree.tags[k + 1 : k + 2] == ["POS"] and tree.heads[k + 1] == k:
                _owner_no_recipient(tree, k, k + 2)
        objects = tree.children(verb, "dobj")
        named = [*tree.children(verb, "dative"), *objects[:-1]]
        if objects and named and _is_owner(tree, verb, named[0], objects[-1]):
            _join(tree, named[0], objects[-1])
        elif len(objects) > 1:
            _second_object(tree, objects)
        elif len(objects) == 1 and tree.lemmas[verb].lower() in _GIVES:
            _hidden_recipient(tree, verb, objects[0])


def _is_owner(tree: Tree, verb: int, name: int, thing: int) -> bool:
    """ "turned the Oslo protests into a movement": Oslo is given nothing."""
    if tree.lemmas[verb].lower() in _GIVES or not tree.entity_types[name]:
        return False
    return tree.child(name, "det") >= 0 and name == thing - 1


def _join(tree: Tree, name: int, thing: int) -> None:
    for k in tree.children(name, "det"):
        move(tree, k, thing, "det")
    move(tree, name, thing, "compound")
    tree.hang()


def _second_object(tree: Tree, objects: list[int]) -> None:
    """Of two noun phrases the first is the recipient; one that a comma sets off is an aside."""
    first, second = objects[0], objects[1]
    begin = min(tree.subtree(second))
    if tree.words[begin - 1] in _MARKS:
        tree.deps[second] = "dep"
    elif tree.tags[second] == "CD" and tree.tags[second - 1] in ("SYM", "HYPH"):
        tree.deps[second] = "npadvmod"  # "beat City 3-1"
    elif tree.entity_types[second] in _TIMES or (
        tree.lower[second] in _SPANS and tree.lower[begin] in ("this", "last", "next", "each")
    ):
        tree.deps[second] = "npadvmod"
    elif begin == max(tree.subtree(first)) + 1 and tree.tags[first] in (*NOUN_TAGS, "PRP"):
        tree.deps[first] = "dative"


def _hidden_recipient(tree: Tree, verb: int, thing: int) -> None:
    before = thing - 1
    several = tree.tags[thing] == "NNS" and tree.lemmas[verb].lower() != "show"
    if not (tree.tags[thing] == "NN" or several) or tree.child(verb, "dative") >= 0:
        return
    name = next((n for n in tree.names if n[0] <= before < n[1]), (before, before + 1, ""))
    if name[0] != verb + 1 or tree.heads[before] != thing:
        return
    if tree.lower[before] == "her" and _is_no_person(tree, verb):
        tree.tags[before] = "PRP"
        move(tree, before, verb, "dative")
        tree.hang()
    elif (
        name[2] == "PERSON" or (name[2] in ("ORG", "GPE") and tree.lower[thing] in _GIVEN)
    ) and tree.deps[before] in ("compound", "nmod"):
        move(tree, before, verb, "dative")
        tree.hang()


def name_before_sum(tree: Tree) -> None:
    """ "fined Holm Lines 2 million euros": the firm has to pay it, and is what is fined."""
    if "CD" not in tree.tags:
        return
    for i, dep in enumerate(tree.deps):
        if dep not in ("nmod", "compound") or tree.tags[i] not in PROPER_TAGS:
            continue
        thing = tree.heads[i]
        verb = tree.heads[thing]
        sum_behind = tree.deps[thing] == "npadvmod" and tree.lemmas[verb] in _FINES
        cost = tree.deps[thing] == "dobj" and tree.lemmas[verb].lower() in _COSTS
        if not (sum_behind or cost) or i < verb:
            continue
        if tree.tags[i + 1] in ("CD", "$") and tree.tags[thing] not in PROPER_TAGS:
            move(tree, i, verb, "dative")
            tree.hang()
    for verb in (i for i, lemma in enumerate(tree.lemmas) if lemma in _FINES):
        payer = tree.child(verb, "dative")
        things = (k for k in tree.children(verb, "dobj", "npadvmod") if k > payer >= 0)
        thing = next(things, -1)
        if thing >= 0 and "CD" in (tree.tags[k] for k in tree.subtree(thing)):
            tree.deps[payer], tree.deps[thing] = "dobj", "npadvmod"
            if tree.tags[payer - 1] == "NN" and tree.heads[payer - 1] in (verb, thing):
                move(tree, payer - 1, payer, "nmod")  # "fined chipmaker Holm Lines 2 million"
            for k in tree.children(thing, "prep"):
                move(tree, k, verb, "prep")
            tree.hang()


def _is_no_person(tree: Tree, verb: int) -> bool:
    """Whether a thing does it: what a song gives her was not hers before."""
    subject = tree.child(verb, "nsubj")
    while subject < 0 and tree.deps[verb] == "conj":
        verb = tree.heads[verb]
        subject = tree.child(verb, "nsubj")
    if subject < 0:
        return False
    if tree.lower[subject] in ("that", "which"):
        return tree.tags[tree.heads[verb]] in NOUN_TAGS and not _may_own(tree, tree.heads[verb])
    return tree.lower[subject] in ("it", "this", "that") or (
        tree.tags[subject] in NOUN_TAGS and not _may_own(tree, subject)
    )


def _may_own(tree: Tree, noun: int) -> bool:
    return tree.entity_types[noun] == "PERSON" or roles.is_role(tree.lemmas[noun].lower())
