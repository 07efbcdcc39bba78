"""Whose the end of a phrase is: "professor of law and curator of the port"."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_UNSURE = ("conj", "dep", "ccomp", "advcl")
_FINITE = ("VBD", "VBZ", "VBP")
_JOINTS = frozenset((",", "and", "or", "but", ";", ":", "-", "—", "–"))

_LACKING = frozenset(("loss", "lack", "shortage", "absence", "scarcity", "want"))


def tail_of_second(tree: Tree) -> None:
    """ "professor of law and curator of the port": the first has its own, the port is not his."""
    if "conj" not in tree.deps:
        return
    for prep, dep in enumerate(tree.deps):
        noun = tree.heads[prep]
        if dep != "prep" or tree.tags[noun] not in NOUN_TAGS or prep < noun + 3:
            continue
        second = prep - 1
        if tree.deps[second] != "conj" or tree.heads[second] != noun:
            continue
        if tree.lower[second] in _LACKING and tree.lower[prep] == "of":
            move(tree, prep, second, "prep")  # "the war and loss of life"
            tree.hang()
            continue
        own = [k for k in tree.children(noun, "prep") if noun < k < second]
        if own and tree.lower[own[-1]] == tree.lower[prep]:
            move(tree, prep, second, "prep")
            tree.hang()


def second_body(tree: Tree) -> None:
    """ "from Holm Bank, based in Velm, and Lund Bank": no bank is based in the other."""
    for body, dep in enumerate(tree.deps):
        place = tree.heads[body]
        if dep != "conj" or tree.entity_types[body] != "ORG" or tree.deps[place] != "pobj":
            continue
        part = tree.heads[tree.heads[place]]
        host = tree.heads[part]
        if tree.entity_types[place] not in ("GPE", "LOC") or tree.deps[part] != "acl":
            continue
        if tree.entity_types[host] != "ORG" or tree.words[part - 1] != ",":
            continue
        for k in tree.children(part, "prep"):
            if k > body:
                move(tree, k, body, "prep")
        for k in tree.children(place, "cc"):
            move(tree, k, host, "cc")
        move(tree, body, host, "conj")
        tree.hang()


def end_of_nearest(tree: Tree) -> None:
    """ "Shares fell after a jet crashed, killing 15": the crash killed them, no share did."""
    if "VBG" not in tree.tags or "," not in tree.words:
        return
    for verb, dep in enumerate(tree.deps):
        main = tree.heads[verb]
        if dep != "advcl" or tree.tags[verb] != "VBG" or tree.words[verb - 1] != ",":
            continue
        subject = tree.child(main, "nsubj", "nsubjpass")
        if not 0 <= subject < main < verb or _may_do(tree, subject):
            continue
        near = [
            k for k in tree.children(main, "advcl")
            if main < k < verb - 1 and tree.child(k, "nsubj") >= 0
            and max(tree.subtree(k)) == verb - 2
        ]  # fmt: skip
        if near:
            move(tree, verb, near[-1], "advcl")
            tree.hang()


def _may_do(tree: Tree, i: int) -> bool:
    kind = nouns.kind(tree.lemmas[i].lower()).rstrip("?")
    named = bool(tree.entity_types[i]) or tree.tags[i] == "PRP"
    return named or kind in ("person", "group", "organization", "animal", "event", "act")


def participle_behind_per(tree: Tree) -> None:
    """ "the cost per pupil fixed by the state": the cost is fixed."""
    for part, dep in enumerate(tree.deps):
        noun = tree.heads[part]
        prep = tree.heads[noun]
        if dep == "acl" and tree.deps[noun] == "pobj" and tree.lower[prep] == "per":
            move(tree, part, tree.heads[prep], "acl")
            tree.hang()


def cut_clause(tree: Tree) -> None:
    """ "the view that the claims made about him were lies": made are the claims, which were."""
    for verb in range(3, len(tree)):
        if tree.tags[verb] not in _FINITE or tree.deps[verb] not in _UNSURE:
            continue
        first = min([verb, *tree.children(verb, "aux", "auxpass", "neg")])
        if tree.child(verb, *_SUBJECTS, "mark") >= 0 or tree.lower[first - 1] in _JOINTS:
            continue
        part = _part_before(tree, first)
        if part < 0 or tree.heads[verb] not in tree.ancestors(part):
            continue
        subject = tree.child(part, "nsubj")
        move(tree, verb, tree.heads[part], tree.deps[part])
        tree.heads[part], tree.deps[part], tree.tags[part] = subject, "acl", "VBN"
        tree.heads[subject] = verb
        tree.deps[subject] = "nsubjpass" if tree.child(verb, "auxpass") >= 0 else "nsubj"
        for k in tree.children(part, "mark"):
            tree.heads[k] = verb
        tree.hang()


def _part_before(tree: Tree, first: int) -> int:
    """The clause with "that" that ends before `first` and has only a participle, or -1."""
    for part in tree.ancestors(first - 1):
        if tree.tags[part] not in ("VBD", "VBN") or tree.deps[part] not in ("acl", "ccomp"):
            continue
        subject = tree.child(part, "nsubj")
        if subject != part - 1 or tree.tags[subject] not in NOUN_TAGS:
            return -1
        whole = max(tree.subtree(part)) == first - 1
        alone = tree.child(part, "aux", "auxpass", "dobj") < 0
        return part if whole and alone and tree.child(part, "mark") >= 0 else -1
    return -1


def gerund_as_subject(tree: Tree) -> None:
    """ "Even asking for a visa required a trip.": it is what the asking required."""
    root = tree.root
    if tree.tags[root] != "VBG" or tree.words[-1] != "." or tree.child(root, "aux") >= 0:
        return
    inner = [k for k in tree.subtree(root) if tree.deps[k] == "acl" and tree.tags[k] == "VBD"]
    if len(inner) != 1 or tree.child(inner[0], "dobj") < inner[0]:
        return
    verb = inner[0]
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[root], tree.deps[root] = verb, "csubj"
    for k in tree.kids[root]:
        if k > verb:
            tree.heads[k] = verb
    tree.hang()


def verb_in_row(tree: Tree) -> None:
    """ "to lift, carry, and deposit balls colored blue": the balls were, the rest is done."""
    if "conj" not in tree.deps:
        return
    for part, dep in enumerate(tree.deps):
        row = tree.heads[part]
        noun = tree.child(part, "nsubj")
        verb = noun - 1
        if dep != "conj" or tree.tags[part] != "VBD" or noun < 2 or tree.tags[row] != "VB":
            continue
        bare = tree.deps[verb] == "compound" and tree.heads[verb] == noun
        if not bare or tree.tags[verb] != "NN" or tree.lower[verb - 1] not in ("and", "or"):
            continue
        if tree.tags[noun] != "NNS" or tree.child(row, "dobj") >= 0:
            continue
        tree.tags[verb], tree.tags[part] = "VB", "VBN"
        tree.heads[verb], tree.deps[verb] = row, "conj"
        tree.heads[noun], tree.deps[noun] = verb, "dobj"
        tree.heads[part], tree.deps[part] = noun, "acl"
        for k in tree.children(part, "dobj"):
            tree.deps[k] = "oprd"
        tree.hang()
