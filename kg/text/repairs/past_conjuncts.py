"""Repairs of what goes on after a speech: "said he would go and warned them"."""

from kg.text.repairs.moving import move
from kg.text.tree import Tree
from kg.words.lists import words

_ACTS = frozenset(
    ("thank", "praise", "condemn", "urge", "congratulate", "salute", "criticise", "criticize",
     "accuse", "blame", "apologise", "apologize", "vow", "pledge", "call")
)  # fmt: skip
_UNDER = frozenset(("ccomp", "xcomp", "conj", "advcl"))
_GIVEN = {
    "extended": "extend", "offered": "offer", "granted": "grant", "promised": "promise",
    "pledged": "pledge", "restored": "restore", "delivered": "deliver", "awarded": "award",
    "donated": "donate", "issued": "issue",
}  # fmt: skip
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def past_conjunct(tree: Tree) -> None:
    """ "Berg said he would go and warned them": it is Berg who warned, he does not say so.

    No past tense goes with "would"; the parser joins it to the nearest verb.
    """
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] != "VBD" or tree.tags[head] != "VB":
            continue
        if tree.lower[verb] == tree.lemmas[verb] or tree.children(verb, "aux", *_SUBJECTS):
            continue  # "would cut and shut it", "would go and he warned them"
        above = _past_above(tree, head)
        if above < 0:
            continue
        marks = [k for k in tree.children(head, "cc") if k < verb]
        move(tree, verb, above, "conj")
        for k in marks[-1:]:
            move(tree, k, above, "cc")
        tree.hang()


def base_conjunct(tree: Tree) -> None:
    """ "voted to shut the yard and lay off its crew": "lay" with an object is no past tense."""
    if "lay" not in tree.lower:
        return
    for verb, word in enumerate(tree.lower):
        head = tree.heads[verb]
        if word != "lay" or tree.tags[verb] != "VBD" or tree.child(verb, "dobj") < 0:
            continue
        tree.tags[verb], tree.lemmas[verb] = "VBP", "lay"
        inner = tree.child(head, "xcomp", "advcl")
        if tree.deps[verb] != "conj" or not head < inner < verb or tree.tags[inner] != "VB":
            continue
        if tree.child(inner, "aux") < 0 or tree.child(verb, *_SUBJECTS) >= 0:
            continue
        tree.tags[verb] = "VB"
        for k in tree.children(head, "cc")[-1:]:
            move(tree, k, inner, "cc")
        move(tree, verb, inner, "conj")
        tree.hang()


def speech_act(tree: Tree) -> None:
    """ "Berg said he was sad and thanked the crew": he thanked them, he does not say that he did.

    The clause is about who speaks, and nothing but an "and" stands before the second act.
    """
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] != "VBD" or tree.lemmas[verb] not in _ACTS:
            continue
        said = tree.heads[head]
        subject = tree.child(head, "nsubj", "nsubjpass")
        if tree.deps[head] != "ccomp" or said > head or tree.lemmas[said] not in ("say", "add"):
            continue
        own = subject >= 0 and tree.lower[subject] in ("he", "she", "they")
        past = tree.tags[said] == "VBD" and tree.child(verb, "aux", *_SUBJECTS) < 0
        if own and past and tree.child(said, "nsubj") >= 0 and tree.lower[verb - 1] == "and":
            move(tree, verb, said, "conj")
            move(tree, verb - 1, said, "cc")
            tree.hang()


def _past_above(tree: Tree, i: int) -> int:
    """The nearest verb in the past above token `i` that has a subject, or -1."""
    while tree.deps[i] in _UNDER and tree.heads[i] != i:
        i = tree.heads[i]
        if tree.tags[i] == "VBD" and tree.child(i, *_SUBJECTS) >= 0:
            return i
    return -1


def gift_behind_and(tree: Tree) -> None:
    """ "has defended their rights and extended loans to farmers": has extended loans to them.

    "defended extended loans" to nobody; the parser takes the participle for an adjective.
    """
    if "to" not in tree.lower:
        return
    for given, thing in enumerate(tree.heads):
        lemma = _GIVEN.get(tree.lower[given])
        joined, first = given - 1, tree.heads[thing]
        if lemma is None or tree.deps[given] != "amod" or tree.lower[joined] != "and":
            continue
        verb, to = tree.heads[first], thing + 1
        if tree.deps[thing] != "conj" or tree.deps[first] != "dobj" or tree.tags[verb] != "VBN":
            continue
        if tree.lower[to : to + 1] != ["to"] or tree.tags[to + 1] in ("VB", "CD"):
            continue
        if all(tree.lemmas[k] != "have" for k in tree.children(verb, "aux")):
            continue
        tree.tags[given], tree.lemmas[given] = "VBN", lemma
        tree.heads[given], tree.deps[given] = verb, "conj"
        tree.heads[thing], tree.deps[thing] = given, "dobj"
        tree.heads[joined], tree.heads[to] = verb, given
        tree.hang()


def pluperfect_conjunct(tree: Tree) -> None:
    """ "said the firm paid and had since closed": who tells of the past says what had been."""
    if "conj" not in tree.deps or "had" not in tree.lower:
        return
    for verb, dep in enumerate(tree.deps):
        above = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] != "VBN" or tree.lemmas[above] not in words("speech"):
            continue
        aux = [tree.lower[k] for k in tree.children(verb, "aux")]
        told = [k for k in tree.children(above, "ccomp") if above < k < verb]
        if aux[:1] != ["had"] or tree.children(above, "aux") or not told:
            continue
        joined = [k for k in tree.children(above, "cc") if told[-1] < k < verb]
        if tree.child(verb, "nsubj", "nsubjpass") < 0 and joined:
            move(tree, joined[-1], told[-1], "cc")
            move(tree, verb, told[-1], "conj")
            tree.hang()
