"""An "it" that stands for nothing: "it is clear that", "it was divisions that", "it seems"."""

from kg.text.tree import VERB_TAGS, Tree
from kg.words.nouns import kinds as nouns

_WEATHER = frozenset(("rain", "snow", "seem", "appear", "turn", "happen", "look", "take"))
_BARE = frozenset(("seem", "transpire", "rain", "snow"))
_JUDGES = frozenset(("make", "find", "think", "consider", "deem", "believe", "keep", "feel"))
_SETTLED = frozenset(("do", "put", "say", "bust", "blow", "lose"))
_REASONS = (["because"], ["as"], ["like"])
_EITHER = (("he", "she"), ("his", "her"), ("him", "her"), ("she", "he"), ("her", "his"))
_TIMES = frozenset(("DATE", "TIME"))
_CLAUSES = frozenset(("xcomp", "ccomp", "advcl", "acl", "relcl"))


def is_empty(tree: Tree, i: int) -> bool:
    """Whether the "it" at `i` stands for nothing that could be named.

    "it is clear that", "it was reported that", "made it clear", "when it comes to the port",
    "it is as if", "it is Monday"; nor for what was done: "would have done it".
    """
    if tree.lower[i] != "it":
        return False
    dep, verb = tree.deps[i], tree.heads[i]
    if dep == "expl":
        return True
    if dep in ("dobj", "pobj"):
        return dep == "dobj" and (tree.lemmas[verb] in _SETTLED or _judged(tree, i))
    if dep not in ("nsubj", "nsubjpass"):
        return False
    if _judged(tree, i) or _comes_to(tree, verb):
        return True
    if tree.lemmas[verb] == "be":
        return _copular(tree, i, verb)
    that = _that(tree, i, verb)
    if dep == "nsubjpass":
        return that or tree.lemmas[verb] in _SETTLED
    return tree.lemmas[verb] in _BARE or (that and tree.lemmas[verb] in _WEATHER)


def _that(tree: Tree, i: int, verb: int) -> bool:
    clauses = tree.children(verb, "ccomp", "csubj", "csubjpass", "xcomp")
    return any(k > i for k in clauses)


def _copular(tree: Tree, i: int, verb: int) -> bool:
    that = _that(tree, i, verb)
    complement = tree.child(verb, "acomp", "attr")
    if complement < 0:
        # "it is because", "it is as if", "it is up to the voters"
        if tree.lower[verb + 1 : verb + 3] == ["up", "to"]:
            return True
        reason = tree.lower[verb + 1 : verb + 2] in _REASONS
        return that or (reason and tree.child(verb, "advcl") >= 0)
    if _is_cleft(tree, verb, complement) or _is_time(tree, complement):
        return True
    inner = any(tree.deps[k] in _CLAUSES for k in tree.kids[complement])
    to = any(
        tree.tags[k] in VERB_TAGS and tree.deps[k] in ("xcomp", "advcl", "ccomp", "csubj")
        for k in tree.kids[verb]
    )
    return that or to or (inner and tree.tags[complement].startswith("JJ"))


def _is_cleft(tree: Tree, verb: int, complement: int) -> bool:
    """ "it was divisions that hurt", "it is the students who pay": several are no "it"."""
    if tree.tags[complement] not in ("NNS", "NNPS", "NNP"):
        return False
    clauses = [*tree.children(complement, "relcl"), *tree.children(verb, "relcl", "advcl")]
    return any(tree.lower[k] in ("who", "that") for c in clauses for k in tree.kids[c])


def _is_time(tree: Tree, noun: int) -> bool:
    """ "it is Monday", "it is time", "it was early spring"."""
    return tree.entity_types[noun] in _TIMES or nouns().get(tree.lemmas[noun].lower()) == "time"


def _judged(tree: Tree, i: int) -> bool:
    """ "made it clear that", "finds it hard to": the clause behind is meant."""
    before = i - 1
    if before < 0 or tree.lemmas[before] not in _JUDGES or tree.tags[before] not in VERB_TAGS:
        return False
    judgement = tree.heads[i] if tree.heads[i] > i else tree.child(before, "oprd", "acomp", "xcomp")
    return judgement > i and tree.tags[judgement][:2] in ("JJ", "NN")


def _comes_to(tree: Tree, verb: int) -> bool:
    """ "when it comes to the port"."""
    return (
        tree.lemmas[verb] == "come"
        and any(tree.lower[k] in ("when", "if") for k in tree.kids[verb])
        and any(tree.lower[k] == "to" for k in tree.kids[verb])
    )


def is_anyone(tree: Tree, i: int) -> bool:
    """ "his or her vote", "he or she votes": anybody's."""
    for his, her in _EITHER:
        if tree.lower[i] == his and tree.lower[i + 1 : i + 3] == ["or", her]:
            return True
        if i > 1 and tree.lower[i] == her and tree.lower[i - 2 : i] == [his, "or"]:
            return True
    return False
