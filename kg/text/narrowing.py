"""Clauses that belong to the name of a thing: "the man who sank the ferry", "a wish to stay"."""

from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree

LONGEST_PARTICIPLE = 8
LONGEST_INFINITIVE = 12
LONGEST_RELATIVE = 10
LONGEST_CONTACT = 6  # "the letter his brother wrote"
_SOMEBODY = frozenset(
    ("those", "someone", "somebody", "one", "ones", "all", "something", "everything", "many",
     "some", "others")
)  # fmt: skip
_ANYBODY = frozenset(
    ("anyone", "anybody", "anything", "everyone", "everybody", "nobody", "nothing")
)
_NOUNS = ("NN", "NNS")
_HOW = frozenset(("way", "reason", "time", "day", "moment", "year", "week", "month", "night"))
_RELATIVES = frozenset(("WP", "WDT", "WRB", "WP$"))
_NEUTRAL = frozenset(("it", "itself", "themselves", "himself", "herself"))
_BOUNDS = frozenset(("less", "more", "fewer", "older", "younger", "above", "below", "so"))
# a label tells whom they mean, or leaves the clause out (kg/entities/labels.py)
THIRD = frozenset(("he", "him", "she", "her", "they", "them"))
_TOLD = _NEUTRAL | THIRD


def narrows(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a relative clause tells who or what is meant, in words that stand for themselves.

    "the man who sank the ferry" is not any man. Asides behind a comma are told apart; a clause
    of “I” and “you” or with a clause of its own says less than it seems to.
    """
    known = tree.phrases.get(("narrows", verb))
    if known is None:
        known = [verb] if _narrows(tree, noun, verb) else []
        tree.phrases["narrows", verb] = known
    return bool(known)


def _narrows(tree: Tree, noun: int, verb: int) -> bool:
    if not _is_open(tree, noun):
        return False
    clause = tree.subtree(verb)
    while len(clause) > 1 and tree.deps[clause[-1]] == "punct":
        clause.pop()
    first, last = clause[0], clause[-1]
    if first <= noun or last - first >= len(clause) or len(clause) > LONGEST_RELATIVE:
        return False
    if tree.deps[first - 1] in ("punct", "cc") or any(tree.deps[i] == "punct" for i in clause):
        return False
    if any(tree.deps[i] in ("ccomp", "advcl", "parataxis", "dep") for i in clause):
        return False
    if any(tree.tags[i] in ("PRP", "EX") and tree.lower[i] not in _TOLD for i in clause):
        return False
    if tree.lower[last] in ("not", "n't", "n’t"):
        return False  # "sailors who are not", cut from "as tall"
    if clause[-2:] == [verb, last] and tree.tags[last] == "VBG":
        return False  # "remarks he made questioning", cut from "why they left"
    return _has_place(tree, noun, verb, clause)


def shared(tree: Tree, noun: int) -> int:
    """What is behind the last of several nouns and hangs on the first: -1 for nothing.

    "firms and BANKS that left Velm", "the life and TIMES of the mayor": it tells of both, wherever
    the parser hangs it. "her firms and the banks", each with a word of its own before it, are
    told apart.
    """
    if tree.tags[noun] not in _NOUNS or tree.entity_types[noun]:
        return -1
    if tree.child(noun, "conj") >= 0 and (tail := _tail_of_row(tree, noun)) >= 0:
        return tail
    if tree.deps[noun] != "conj":
        return -1
    if tree.child(noun, "det", "poss", "relcl", "acl", "prep") >= 0:
        return -1
    first = tree.heads[noun]
    while tree.deps[first] == "conj" and tree.tags[first] in _NOUNS:
        first = tree.heads[first]
    if tree.tags[first] not in _NOUNS:
        return -1
    for k in tree.children(first, "prep"):
        if k == noun + 1:
            return k
    if tree.tags[noun] != "NNS" or tree.tags[first] != "NNS":
        return -1
    for k in tree.children(first, "relcl"):
        if k > noun and tree.subtree(k)[0] > noun and narrows(tree, first, k):
            return k
    return -1


def _tail_of_row(tree: Tree, noun: int) -> int:
    """ "the courage, skill and loyalty of the crew": all of the crew; -1 for no such row."""
    first = noun
    while tree.deps[first] == "conj" and tree.tags[first] in _NOUNS:
        first = tree.heads[first]
    row = [first]
    while (following := tree.child(row[-1], "conj")) > row[-1]:
        row.append(following)
    of = row[-1] + 1
    if len(row) < 3 or noun not in row[:-1] or of >= len(tree) or tree.lower[of] != "of":
        return -1
    if tree.heads[of] != row[-1] or tree.deps[of] != "prep" or tree.child(first, "det", "poss") < 0:
        return -1
    bare = all(tree.kids[k][:1] >= [k] or not tree.kids[k] for k in row[1:])
    alike = len({tree.tags[k] for k in row}) == 1
    return of if bare and alike and tree.child(first, "prep", "relcl", "acl") < 0 else -1


def without_relatives(tree: Tree, tokens: list[int]) -> list[int]:
    """ "a pilot who steers ferries" → "a pilot": the words without relative clauses."""
    inside = {i for k in tokens if tree.deps[k] == "relcl" for i in tree.subtree(k)}
    return [i for i in tokens if i not in inside] if inside else tokens


def _is_open(tree: Tree, noun: int) -> bool:
    """Whether a noun needs to be told which it is: no name does, but "Danes who own boats" do."""
    if tree.lower[noun] in _ANYBODY:
        return False
    if tree.entity_types[noun] == "NORP":
        return tree.tags[noun] in ("NNS", "NNPS")
    if tree.tags[noun] in ("NN", "NNS"):
        return not tree.entity_types[noun]
    return tree.lower[noun] in _SOMEBODY and tree.tags[noun] not in NOUN_TAGS


def _has_place(tree: Tree, noun: int, verb: int, clause: list[int]) -> bool:
    """Whether the noun has a place in the clause: "who sank", "that they built", "they built".

    Without a relative pronoun it must be what the verb lacks: "the reports a ferry sank a boat"
    has no such place.
    """
    opening = clause[:2] if tree.tags[clause[0]] == "IN" else clause[:1]
    if any(tree.tags[i] in _RELATIVES or tree.lower[i] == "that" for i in opening):
        return any(tree.tags[i] in VERB_TAGS or tree.tags[i] == "MD" for i in clause)
    if len(clause) > LONGEST_CONTACT or tree.child(verb, "nsubj", "nsubjpass") < noun:
        return False
    if any(tree.tags[i] == "PRP" and tree.lower[i] not in THIRD for i in clause):
        return False
    if tree.lemmas[noun] in _HOW:
        return True  # "the only way the bank will change its rule"
    return tree.tags[verb] != "VBG" and tree.child(verb, "dobj", "attr", "acomp") < 0


def is_short(tree: Tree, verb: int) -> bool:
    """A participle with a few words belongs to the name of a thing, a whole story does not.

    An infinitive says what a wish, plan or failure is about, and may take more: "a failure to
    see or to hear the ship".
    """
    below = tree.subtree(verb)
    verbs = sum(tree.tags[i] in VERB_TAGS for i in below)
    if not is_infinitive(tree, verb):
        return len(below) <= LONGEST_PARTICIPLE and verbs == 1
    if len(below) > LONGEST_INFINITIVE or tree.child(verb, "ccomp", "advcl") >= 0:
        return False
    return verbs <= 2 and not any(tree.tags[i] == "MD" for i in below)


def is_infinitive(tree: Tree, verb: int) -> bool:
    """ "a licence to drill": the parser takes it for a relative clause."""
    return tree.child(verb, "nsubj", "nsubjpass") < 0 and any(
        tree.tags[k] == "TO" for k in tree.children(verb, "aux")
    )


def is_bound(tree: Tree, head: int) -> bool:
    """Whether a number bounds what it counts: "$200 or less", "six and older"."""
    return any(tree.lower[k] in _BOUNDS for k in tree.children(head, "conj")) and any(
        k < len(tree) - 1 and tree.lower[k + 1] in _BOUNDS for k in tree.children(head, "cc")
    )


def owns_unnamed(tree: Tree, owner: int) -> bool:
    """ "an alternative to Lund’s": not Lund is meant, but something of hers. "A friend of Lund’s"
    is of Lund.
    """
    mark = owner + 1
    if tree.entity_types[owner] != "PERSON" or tree.deps[owner] == "poss" or mark >= len(tree):
        return False
    if tree.tags[mark] != "POS" or tree.heads[mark] != owner or tree.entity_types[mark]:
        return False
    return tree.deps[owner] != "pobj" or tree.lower[tree.heads[owner]] != "of"
