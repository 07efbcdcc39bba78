"""Two subjects of one verb: a relative clause without "that" was missed, or a phrase in front."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words.lists import words

_SUBJECTS = ("nsubj", "nsubjpass")
_FLOATING = frozenset(("all", "both", "each", "themselves", "himself", "herself", "itself"))
_FINITE = ("VBD", "VBZ", "VBP")
_MISREAD = frozenset(("ccomp", "advcl", "dep", "dobj", "parataxis"))
_OPENERS = frozenset(
    ("when", "while", "as", "if", "because", "although", "though", "after", "before")
)
_RELATIVE = frozenset(("which", "that", "whom", "who"))


def object_relative(tree: Tree) -> None:
    """ "a bill Mr. Doe had tried to pass failed": the bill failed, Doe had tried.

    The parser makes both nouns subjects of the first verb and hangs the second verb below it.
    """
    if _MISREAD.isdisjoint(tree.deps):
        return
    misread = [k for k, d in enumerate(tree.deps) if d in _MISREAD and tree.tags[k] in _FINITE]
    for verb, tag in enumerate(tree.tags):
        if not misread:
            return
        if not tag.startswith("V") or tree.deps[verb] in ("relcl", "acl"):
            continue
        pair = _thing_and_doer(tree, verb)
        second = _second_verb(tree, verb) if pair else -1
        if pair and second > verb:
            _take_over(tree, verb, second, pair)


def _thing_and_doer(tree: Tree, verb: int) -> tuple[int, int] | None:
    """The two nouns right after each other that stand before the verb: "a bill", "Mr. Doe"."""
    before = [k for k in tree.children(verb, *_SUBJECTS) if k < verb]
    if len(before) == 2:
        thing, doer = before
        first = min(tree.subtree(doer))
        close = max(tree.subtree(thing)) == first - 1 and tree.tags[thing] in ("NN", "NNS")
        return (thing, doer) if close and tree.child(thing, "det", "poss", "amod") >= 0 else None
    if len(before) != 1 or tree.tags[before[0]] not in ("NNS", "NNPS"):
        return None
    # "a boat fishermen had seen": an article of one thing, and many behind it
    doer, thing = before[0], before[0] - 1
    kids = [k for k in tree.kids[doer] if k < doer and k != thing]
    joined = tree.heads[thing] == doer and tree.tags[thing] == "NN" and not tree.kids[thing]
    one = any(tree.lower[k] in ("a", "an") for k in kids) or tree.tags[doer] == "NNPS"
    plain = len(kids) == 1 and tree.deps[kids[0]] == "det"
    return (thing, doer) if joined and one and plain else None


def _second_verb(tree: Tree, verb: int) -> int:
    """The finite verb below `verb` and right behind its clause that has no subject, or -1."""
    for k in tree.subtree(verb):
        if k <= verb or tree.tags[k] not in _FINITE or tree.deps[k] not in _MISREAD:
            continue
        first = min([k, *tree.children(k, "aux", "auxpass")])
        if tree.child(k, *_SUBJECTS, "mark", "expl", "csubj") >= 0 or tree.words[first - 1] == ",":
            continue
        return k
    return -1


def _take_over(tree: Tree, verb: int, second: int, pair: tuple[int, int]) -> None:
    thing, doer = pair
    begin = min([thing, *(k for k in tree.kids[doer] if k < thing)])
    above, dep = tree.heads[verb], tree.deps[verb]
    kids = list(tree.kids[verb])
    root = above == verb
    tree.heads[second], tree.deps[second] = (second, "ROOT") if root else (above, dep)
    passive = tree.child(second, "auxpass") >= 0
    for k in list(tree.kids[doer]):
        if k < thing:
            tree.heads[k] = thing
    tree.heads[thing], tree.deps[thing] = second, "nsubjpass" if passive else "nsubj"
    tree.heads[verb], tree.deps[verb] = thing, "relcl"
    tree.heads[doer], tree.deps[doer] = verb, "nsubj"
    for k in kids:
        if k not in (second, thing, doer) and (k < begin or k > second):
            tree.heads[k] = second
    tree.hang()


def name_in_relative(tree: Tree) -> None:
    """ "a network Norland has financed": the network is meant, Norland has financed it."""
    for verb, dep in enumerate(tree.deps):
        name = tree.heads[verb]
        if dep != "relcl" or tree.tags[name] not in PROPER_TAGS or name > verb:
            continue
        first = min([verb, *tree.children(verb, "aux", "auxpass")])
        finite = tree.tags[first] in (*_FINITE, "MD")
        if not finite or first != name + 1 or tree.child(verb, *_SUBJECTS, "csubj") >= 0:
            continue
        thing = next((k for k in tree.kids[name] if tree.deps[k] in ("nmod", "compound")), -1)
        if thing < 0 or tree.tags[thing] != "NN" or tree.child(thing, "det", "poss") < 0:
            continue
        above, role = tree.heads[name], tree.deps[name]
        tree.heads[thing], tree.deps[thing] = (thing if above == name else above), role
        tree.heads[name], tree.deps[name] = verb, "nsubj"
        tree.heads[verb] = thing
        for k in tree.kids[name]:
            if k < thing or k > verb:
                tree.heads[k] = thing
        tree.hang()


def verb_before_that(tree: Tree) -> None:
    """ "Clerks seized upon the view that Norland was involved": seized is the main verb.

    The parser takes it for a participle of the clerks, and the clause of the view for the
    sentence.
    """
    if "that" not in tree.lower:
        return
    for verb, tag in enumerate(tree.tags):
        if not tag.startswith("V"):
            continue
        before = [k for k in tree.children(verb, *_SUBJECTS) if k < verb]
        if len(before) != 2 or tree.tags[before[0]] not in NOUN_TAGS:
            continue
        first, second = before
        that = min(tree.subtree(second)) - 1
        inner = tree.child(first, "acl")
        if tree.lower[that] != "that" or not first < inner < that or that - 1 <= inner:
            continue
        if tree.tags[inner] not in ("VBN", "VBD") or tree.child(inner, "agent") >= 0:
            continue
        above, dep = tree.heads[verb], tree.deps[verb]
        tree.heads[inner], tree.deps[inner] = (inner if above == verb else above), dep
        tree.heads[first], tree.deps[first], tree.tags[inner] = inner, "nsubj", "VBD"
        noun = that - 1 if tree.tags[that - 1] in NOUN_TAGS else inner
        tree.heads[verb], tree.deps[verb] = noun, "acl" if noun != inner else "ccomp"
        tree.deps[that] = "mark"
        tree.hang()


def nearest_subject(tree: Tree) -> None:
    """ "The first woman on the board, Doe resigned": Doe did; "which Doe owns": Doe does.

    Of two subjects the nearer one is the verb's; members of one list stay together.
    """
    for verb, tag in enumerate(tree.tags):
        if not tag.startswith("V"):
            continue
        before = [k for k in tree.children(verb, *_SUBJECTS) if k < verb]
        if len(before) < 2 or ";" in tree.words[before[0] : before[-1]]:
            continue
        *others, last = before
        begin = min(tree.subtree(last))
        if tree.tags[begin - 1] == "IN" and not tree.kids[begin - 1]:
            # "a plan for 300 homes was dropped": what stands behind "for"
            move(tree, last, begin - 1, "pobj")
        elif _is_left_object(tree, last, others[-1]):
            move(tree, last, begin - 1, "dobj")
        elif _is_no_subject(tree, last, others[-1]):
            _of_relative(tree, last, verb)
        elif (inner := _end_of_list(tree, others[-1], begin, verb)) >= 0:
            move(tree, last, inner, "conj")
            move(tree, begin - 1, inner, "cc")
        elif _listed(tree, others[-1], last):
            move(tree, last, others[-1], "conj")
        elif _tells_who(tree, others[-1], last):
            move(tree, last, others[-1], "appos")
        else:
            for k in others:
                _set_apart(tree, k, last, verb)
        tree.hang()


def _is_left_object(tree: Tree, noun: int, other: int) -> bool:
    """ "a nurse who tried to kill her husband was jailed": right behind the verb that needs it."""
    verb = min(tree.subtree(noun)) - 1
    bare = tree.tags[verb] == "VB" and tree.lemmas[verb].lower() in words("transitive")
    return bare and other in tree.ancestors(verb) and tree.child(verb, "dobj", "dative") < 0


def _tells_who(tree: Tree, name: int, noun: int) -> bool:
    """ "Doe, the only woman to win twice, praised them": the words between the commas are hers."""
    phrase = tree.subtree(noun)
    first, last = phrase[0], phrase[-1]
    named = tree.tags[name] in PROPER_TAGS and tree.entity_types[name] != ""
    inside = tree.words[first - 1] == "," and tree.words[last : last + 2].count(",") == 1
    return named and first - 2 == name and inside and tree.lower[first] == "the"


def _end_of_list(tree: Tree, noun: int, begin: int, verb: int) -> int:
    """ "the question of the port, the yard and the pier is old": the pier ends the list.

    The verb's number tells that the first noun stands alone; the last noun before "and", or -1.
    """
    if (
        tree.tags[verb] != "VBZ"
        or tree.tags[noun] not in ("NN", "NNP")
        or tree.lower[begin - 1] != "and"
    ):
        return -1
    return next(
        (
            k
            for k in tree.subtree(noun)
            if noun < k < begin and tree.deps[k] == "pobj" and tree.lower[tree.heads[k]] == "of"
        ),
        -1,
    )


def _is_no_subject(tree: Tree, noun: int, other: int) -> bool:
    """ "they all", "every voter this fall", "whose farm", "a balm, it can be used"."""
    if tree.lower[noun] in _FLOATING or tree.entity_types[noun] in ("DATE", "TIME"):
        return True
    if tree.child(noun, "poss") >= 0 and any(tree.tags[k] == "WP$" for k in tree.kids[noun]):
        return True
    plain = tree.tags[other] == "NN" and other + 1 < len(tree) and tree.words[other + 1] == ","
    return tree.lower[noun] == "it" and plain


def _of_relative(tree: Tree, noun: int, verb: int) -> None:
    """ "Price, whose farm grows, has left": the farm is the subject of the clause between."""
    whose = any(tree.tags[w] == "WP$" for w in tree.kids[noun])
    for k in range(noun + 1, verb):
        if whose and tree.deps[k] == "relcl" and tree.child(k, *_SUBJECTS) < 0:
            move(tree, noun, k, "nsubj")
            return
    tree.deps[noun] = "dep"


def _listed(tree: Tree, first: int, second: int) -> bool:
    """ "she and other parents", "the family, protesters and mayors": one list."""
    begin = min(tree.subtree(second))
    if tree.lower[begin - 1] in ("and", "or"):
        return tree.words[begin - 2] != ","
    bare = tree.child(first, "relcl", "appos", "acl", "prep") < 0
    return bare and tree.words[begin - 1] == "," and tree.child(second, "conj") >= 0


def _set_apart(tree: Tree, noun: int, subject: int, verb: int) -> None:
    """Give a subject that is none another part: what "which" stands for, an apposition."""
    if tree.lower[noun] in _RELATIVE:
        known = tree.entity_types[subject] in ("PERSON", "ORG", "GPE", "NORP")
        if not known and tree.tags[subject] not in ("PRP", "NNS"):
            return
        free = tree.child(verb, "dobj") < 0 and tree.deps[verb] == "relcl"
        tree.deps[noun] = "dobj" if free else "dep"
        return
    first = min(tree.subtree(subject))
    named = tree.tags[subject] in PROPER_TAGS and tree.tags[noun] in NOUN_TAGS
    if named and first > 0 and tree.words[first - 1] == "," and not tree.entity_types[noun]:
        move(tree, noun, subject, "appos")
    else:
        tree.deps[noun] = "dep"


def name_before_aside(tree: Tree) -> None:
    """ "when Lund, after railing against the tax, produced a plan": it is Lund who produced it.

    The parser makes a clause of the name and leaves the verb without a subject.
    """
    for i, dep in enumerate(tree.deps):
        if dep != "advcl" or tree.tags[i] not in NOUN_TAGS or tree.child(i, "cop") >= 0:
            continue
        marks = [k for k in tree.kids[i] if k < i and tree.lower[k] in _OPENERS]
        after = max([i, *(k for k in tree.kids[i] if tree.deps[k] in ("relcl", "appos"))])
        if not marks or tree.words[after + 1 : after + 2] != [","]:
            continue
        verb = next((k for k in tree.kids[tree.heads[i]] if k > i and _lacks_subject(tree, k)), -1)
        if verb < 0 or tree.words[tree.subtree(verb)[0] - 1] != ",":
            continue
        tree.heads[i], tree.deps[i] = verb, "nsubj"
        for k in marks:
            tree.heads[k] = verb
            tree.deps[k] = "mark" if tree.deps[k] == "mark" else "advmod"
        tree.hang()
        return


def _lacks_subject(tree: Tree, verb: int) -> bool:
    """Whether a finite clause hung beside the name has nobody who does it."""
    if tree.deps[verb] not in ("advcl", "ccomp", "dep") or tree.tags[verb] not in _FINITE:
        return False
    return tree.child(verb, *_SUBJECTS, "mark", "expl") < 0
