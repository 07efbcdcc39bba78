"""Whose fellow a second verb is: of the verbs before "and", the one that has its form."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, VERB_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_SPEECH = words("continued_speech")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_PRESENT = ("VBZ", "VBP")
_PAST = ("VBD", "VBN")
_CLAUSES_OF_NOUNS = ("relcl", "acl", "advcl")


def fellow(tree: Tree) -> None:
    """Hang a verb without a subject of its own on the verb that it goes with."""
    if "conj" not in tree.deps:
        return
    for verb, dep in enumerate(tree.deps):
        head = tree.heads[verb]
        if dep != "conj" or tree.tags[verb] not in VERB_TAGS or tree.tags[head] not in VERB_TAGS:
            continue
        if head > verb or tree.child(verb, *_SUBJECTS, "mark") >= 0:
            continue
        other = _beside(tree, verb, head)
        if other < 0:
            other = _below(tree, verb, head)
        if other < 0:
            other = _above(tree, verb, head)
        if other >= 0:
            for k in tree.children(head, "cc"):
                if max(head, other) < k < verb:
                    move(tree, k, other, "cc")
            for k in tree.children(verb, "dobj"):
                if k < head:  # "the yard that he built and has sons"
                    move(tree, k, head, "dobj")
            move(tree, verb, other, "conj")
            tree.hang()


def _beside(tree: Tree, verb: int, head: int) -> int:
    """ "rhetoric that painted and perceived them": nothing but "and" between the two."""
    other = verb - 3 if tree.tags[verb - 2] == "RP" else verb - 2
    if other <= head or tree.lower[verb - 1] not in ("and", "or"):
        return -1
    if tree.tags[other] not in VERB_TAGS or tree.deps[other] in ("amod", "compound", "nmod"):
        return -1
    participle = tree.tags[other] == "VBN"
    if participle and tree.child(other, "nsubj") >= 0 and tree.child(other, "aux") < 0:
        tree.tags[other] = "VBD"
    if _fills_gap(tree, other, verb):
        return -1
    if participle and tree.deps[other] == "acl" and tree.child(verb, "dobj") < 0:
        tree.tags[verb] = "VBN"  # "homes locked up and left empty"
    return other if tree.tags[other] == tree.tags[verb] else -1


def _below(tree: Tree, verb: int, head: int) -> int:
    """ "keeps policies that have weakened trade, stifled growth": the policies stifled it."""
    inner = set(tree.subtree(head))
    for other in range(verb - 1, head, -1):
        if other not in inner or tree.tags[other] not in VERB_TAGS:
            continue
        if _goes_with(tree, verb, head, other):
            return other
    return -1


def _goes_with(tree: Tree, verb: int, head: int, other: int) -> bool:
    auxiliaries = {tree.lemmas[k] for k in tree.children(other, "aux")}
    own = tree.child(verb, "aux", "auxpass") >= 0
    tag = tree.tags[verb]
    if tag == "VBG":
        running = "be" in auxiliaries or tree.deps[other] in ("xcomp", "pcomp")
        running = running and tree.tags[other] == "VBG"
        return running and not own and tree.tags[head] != "VBG" and tree.lemmas[head] != "be"
    if tag == "VBN" and not own and not _has_and(tree, other, verb):
        return tree.tags[other] == "VBN" and "have" in auxiliaries
    if tag in _PAST and tree.tags[head] in _PRESENT and not own:
        perfect = tree.tags[other] == "VBN" and "have" in auxiliaries
        return perfect and tree.child(other, "auxpass") < 0
    if tag == "VB" and tree.tags[other] == "VB" and tree.tags[head] == "VB":
        to = any(tree.tags[k] == "TO" for k in tree.children(other, "aux"))
        return to and not own and _behind_clause(tree, other, head)
    return False


def _has_and(tree: Tree, first: int, last: int) -> bool:
    return any(tree.tags[k] == "CC" for k in range(first + 1, last))


def _behind_clause(tree: Tree, other: int, head: int) -> bool:
    """Whether a clause with a subject of its own stands between the two."""
    for k in tree.ancestors(other):
        if k == head:
            return False
        if tree.tags[k] in VERB_TAGS and tree.child(k, "nsubj", "nsubjpass") > head:
            return True
    return False


def _above(tree: Tree, verb: int, head: int) -> int:
    """ "met a man who lives in Rome and bought his house": the one who met him bought it."""
    tag, below = tree.tags[verb], tree.tags[head]
    own = {tree.tags[k] for k in tree.children(verb, "aux", "auxpass")}
    if _of_same_noun(tree, verb, head) and below in ("VBP", "VBZ"):
        return _verb_above(tree, head, ("VBP", "VBZ", "VBD"))
    if tag == "VB" and not own:
        if below == "VB" or {"VB", "MD"} & _auxiliaries(tree, head):
            return -1
        return _verb_above(tree, head, ("VB",))
    opened = tree.deps[head] in _CLAUSES_OF_NOUNS or tree.tags[tree.heads[head]].startswith("J")
    if tag in _PAST and not own and _of_another(tree, verb, head):
        return _verb_above(tree, head, ("VBD",))
    if own or not opened or not _has_own_subject(tree, head):
        return -1
    tense = _PRESENT if tag in _PRESENT else ("VBD",) if tag == "VBD" else ()
    opposite = _PAST if tag in _PRESENT else _PRESENT
    if tense and below in opposite and tree.child(head, "aux", "auxpass") < 0:
        return _verb_above(tree, head, tense)
    if tag == "VBD" and (_is_closed(tree, head, verb) or _fills_gap(tree, head, verb)):
        return _verb_above(tree, head, ("VBD", "VBN"))
    return -1


def _of_same_noun(tree: Tree, verb: int, head: int) -> bool:
    """ "praise the crews who are strong and ignore the crews who are not": no crew does."""
    thing, noun = tree.child(verb, "dobj"), tree.heads[head]
    if thing < verb or tree.deps[head] != "relcl" or tree.entity_types[noun]:
        return False
    return tree.lower[thing] == tree.lower[noun] and tree.tags[thing] == "NNS"


def _has_own_subject(tree: Tree, head: int) -> bool:
    doer = tree.child(head, "nsubj", "nsubjpass")
    return doer >= 0 and not tree.tags[doer].startswith("W") and tree.lower[doer] != "that"


def _of_another(tree: Tree, verb: int, head: int) -> bool:
    """ "said that the men were thieves and sent them home": they did not send themselves."""
    sufferer, doer = tree.child(verb, "dobj"), tree.child(head, "nsubj", "nsubjpass")
    if tree.lemmas[verb] in _SPEECH and _is_thing(tree, doer):
        return tree.deps[head] == "ccomp" and sufferer > verb
    if (
        tree.tags[verb] == "VBN"
        or sufferer != verb + 1
        or doer < 0
        or tree.deps[head] not in ("ccomp", "advcl")
    ):
        return False
    if tree.lower[sufferer] == "them":
        return tree.tags[doer] == "NNS" or tree.lower[doer] == "they"
    person = tree.entity_types[doer] == "PERSON" or tree.lower[doer] in ("he", "she")
    return tree.lower[sufferer] in ("him", "her") and (person or tree.tags[doer] == "NN")


def _is_thing(tree: Tree, doer: int) -> bool:
    """ "denied that the bridge had fallen and accused the board": no bridge accuses."""
    if doer < 0 or tree.entity_types[doer] or tree.tags[doer] not in ("NN", "NNS"):
        return False
    return nouns().get(tree.lemmas[doer].lower(), "") not in ("", "person", "organization", "group")


def _auxiliaries(tree: Tree, verb: int) -> set[str]:
    return {tree.tags[k] for k in tree.children(verb, "aux", "auxpass")}


def _verb_above(tree: Tree, head: int, tags: tuple[str, ...]) -> int:
    found = [k for k in tree.verbs_above(head) if k < head]
    return next((k for k in found if tree.tags[k] in tags), -1)


def _is_closed(tree: Tree, head: int, verb: int) -> bool:
    """ "was rude and a cheat and told them": the first "and" has closed what he was."""
    ands = [k for k in tree.children(head, "cc") if k < verb]
    nouns = [k for k in tree.children(head, "conj") if k < verb and tree.tags[k] in NOUN_TAGS]
    return tree.lemmas[head] == "be" and len(ands) > 1 and bool(nouns)


def _fills_gap(tree: Tree, head: int, verb: int) -> bool:
    """ "sold the mine it owned and bought a yard": "it bought the mine a yard" is no sentence."""
    doer = tree.child(head, "nsubj")
    if tree.deps[head] != "relcl" or doer < 0 or tree.tags[doer].startswith("W"):
        return False
    if tree.lower[doer] == "that" or any(k > head for k in tree.children(head, "dobj", "prep")):
        return False
    return tree.child(verb, "dobj") > verb and tree.child(verb, "prep") < 0
