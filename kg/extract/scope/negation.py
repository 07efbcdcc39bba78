"""Whether a clause is denied: "not", "never", "no agreement", "neither", "without"."""

from kg.text.tree import VERB_TAGS, Tree

_NEGATIVE = frozenset(("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly"))
_NOBODY = frozenset(("nobody", "nothing", "none", "nowhere", "neither"))
_SPARING = frozenset(("only", "just", "solely", "merely", "simply", "exclusively"))
_MERELY = (["simply"], ["just"], ["merely"])
_OTHER = (["other", "than"], ["save", "for"], ["apart", "from"], ["more", "than"])
_NOT_ONE = (["not", "a"], ["not", "one"], ["not", "any"])
_ALMOST = frozenset(("almost", "nearly", "virtually", "practically"))
_NO_WAY = frozenset(("way", "means", "point", "time", "circumstance", "account", "sense", "stage"))
_ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "agent", "pobj")


def negates(tree: Tree, verb: int) -> bool:
    """Return whether the clause of `verb` is denied by a word of its own.

    "Hamas did not release them", "No agreement was reached", "Nobody came"; not "not only".
    """
    count = int(tree.lower[max(0, verb - 2) : verb] == ["rather", "than"])
    count += tree.lower[max(0, verb - 3) : verb] == ["by", "no", "means"]
    for k in tree.kids[verb]:
        dep, word = tree.deps[k], tree.lower[k]
        if dep == "aux" and tree.child(k, "neg") >= 0:
            count += 1  # "does not, and never will, accept it"
        elif dep == "aux" and len(word) > 3 and word.endswith(("n't", "n’t")):
            # "DON’T" in capitals is not cut in two
            count += 1
        elif dep == "advmod" and word in ("before", "again") and tree.child(k, "neg") >= 0:
            count += 1  # "had never before sailed"
        elif dep == "cc" and k < verb and word in ("nor", "neither"):
            count += 1  # "Nor did the bank pay"
        elif word == "longer":
            count += tree.child(k, "neg", "det") >= 0
        elif dep == "punct" and k > verb + 1 and tree.heads[k - 1] != verb:
            continue  # "It is mocked for those who don’t.": the "n’t" of another verb
        elif dep == "neg" or (dep in ("advmod", "preconj", "det", "punct") and word in _NEGATIVE):
            count += not (_only(tree, k) or tree.lower[max(0, k - 1)] == "or")
        elif (dep in _ARGUMENTS and is_negative_phrase(tree, k)) or (
            dep == "prep" and _never(tree, k)
        ):
            count += 1
        elif dep in ("attr", "acomp") and 0 <= tree.child(k, "neg") < k:  # "a gift, not a threat"
            if tree.lemmas[verb] == "plead":
                continue  # "pleaded not guilty": pleaded
            count += not _only(tree, tree.child(k, "neg"))
        elif dep in ("attr", "acomp") and _no_more(tree, k):
            count += 1
    return count % 2 == 1


def _no_more(tree: Tree, judged: int) -> bool:
    """ "is no more biased than the others": not more."""
    return any(
        tree.lower[k] in ("more", "less") and k > 0 and tree.lower[k - 1] == "no"
        for k in tree.children(judged, "advmod")
    )


def _never(tree: Tree, prep: int) -> bool:
    """ "in no way", "at no point", "under no circumstances": the whole clause is denied."""
    noun = tree.child(prep, "pobj") if tree.deps[prep] == "prep" else -1
    return noun >= 0 and tree.lemmas[noun].lower() in _NO_WAY and is_negative_phrase(tree, noun)


def is_negative_phrase(tree: Tree, noun: int) -> bool:
    """Return whether a noun phrase denies itself: "no agreement", "nobody", "none of them"."""
    if tree.lower[noun] in _NOBODY:
        return noun == 0 or tree.lower[noun - 1] not in _ALMOST  # "paid almost nothing"
    if tree.lower[noun] == "doubt" and tree.deps[noun] == "dobj":
        # "has no doubt"; but "no doubt the firm knows"
        return any(tree.lower[k] == "no" for k in tree.kids[noun])
    if any(tree.lower[k : k + 2] in _NOT_ONE for k in tree.kids[noun] if k < noun):
        return True
    owner = tree.child(noun, "poss")
    if 0 <= owner < noun and any(tree.lower[k] == "no" for k in tree.children(owner, "det")):
        return True  # "no one's right"
    return any(
        tree.deps[k] in ("det", "neg", "preconj", "nummod")
        and tree.lower[k] in ("no", "neither")
        and tree.lower[min(k + 1, len(tree) - 1)] not in ("fewer", "less", "more", "later", "doubt")
        for k in tree.kids[noun]
    )


def spares(tree: Tree, clause_verb: int, nouns: list[int]) -> bool:
    """Return whether a denial spares something: "no aim but peace", "not only of the port"."""
    near = tree.lower[clause_verb + 1 : clause_verb + 3]
    if _SPARING & set(near):
        return True
    for n in nouns:
        after = tree.lower[n + 1 : n + 3]
        turns = after[:1] == ["but"] and tree.tags[tree.heads[n + 1]] in VERB_TAGS
        spared = after[:1] in (["but"], ["except"], ["besides"]) or after in _OTHER
        if spared and not turns and is_negative_phrase(tree, n):
            return True
    return False


def only_partly(tree: Tree, verb: int) -> bool:
    """ "could not simply be a gift", "can't just leave": what it cannot is not told alone."""
    return any(
        tree.lower[k] in _NEGATIVE and tree.lower[k + 1 : k + 2][:1] in _MERELY
        for k in tree.children(verb, "neg")
    )


def contrasts(tree: Tree, verb: int) -> bool:
    """Return whether the coordination of `verb` turns round: "did not stay but left"."""
    return any(tree.deps[k] == "cc" and tree.lower[k] == "but" for k in tree.kids[verb])


def goes_on(tree: Tree, verb: int) -> bool:
    """Return whether the denial of the verb before reaches its conjunct `verb`.

    "neither paid the fine nor closed the pit", "never paid or cleaned"; not "never paid and left",
    nor "either did not pay or left".
    """
    above = tree.heads[verb]
    joined = [tree.lower[k] for k in tree.children(above, "cc") if k < verb][-1:]
    if joined == ["nor"]:
        return not tree.children(verb, "neg")
    if joined != ["or"] or tree.children(verb, "nsubj", "nsubjpass", "aux", "auxpass", "neg"):
        return False
    did = any(tree.lemmas[k] == "do" for k in tree.children(above, "aux"))
    return not (did and tree.tags[verb] in ("VBD", "VBN", "VBZ")) and negates(tree, above)


def _only(tree: Tree, i: int) -> bool:
    """ "not only X but also Y" denies nothing; nor does "not least"."""
    following = tree.lower[i + 1] if i + 1 < len(tree.words) else ""
    return following in ("only", "just", "merely", "simply", "least")
