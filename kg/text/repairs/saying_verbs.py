"""Verbs of saying that the tagger takes for nouns: "Pole claims that he left"."""

from kg.text.repairs.moving import move
from kg.text.tree import PROPER_TAGS, Tree
from kg.words import reporting

_WHEN = frozenset(("after", "before", "during", "since", "until"))
_WHEN_OR_WHERE = _WHEN | {"on", "in", "at"}
_HEARING = frozenset(("court", "inquest", "jury", "tribunal", "hearing", "trial", "inquiry"))
_TELLING = frozenset(("told", "tell", "tells"))


def verb_of_saying(tree: Tree) -> None:
    """ "But Pole claims that he left": with a subject and a clause it is a verb, no noun."""
    for i, tag in enumerate(tree.tags):
        if i and tree.deps[i] in ("compound", "nmod") and _many_say(tree, i):
            continue
        if tag not in ("NNS", "NN") or i == 0:
            continue
        word = tree.lower[i].removesuffix("s")
        if tag == "NNS" and reporting.kind(word) == "say" and _says_that(tree, i):
            tree.tags[i], tree.lemmas[i] = "VBZ", word
            continue
        speaker = tree.child(i, "nsubj")
        if speaker < 0:
            continue
        if reporting.kind(word) and tree.lower[i] != word and tree.child(i, "ccomp") > i:
            tree.tags[i], tree.lemmas[i] = "VBZ", word
            if speaker == 0 and not tree.kids[0] and tree.tags[0] == "NN":
                tree.tags[0] = "NNP"


def _many_say(tree: Tree, i: int) -> bool:
    """ "Police allege Ivo Kern fled", "Critics charge Berg lied": what they say is a clause.

    The parser makes one long name of them, the verb and the one they speak of.
    """
    many, name = i - 1, tree.heads[i]
    verb = tree.heads[name]
    if not 0 <= many < i < name < verb or reporting.kind(tree.lower[i]) != "say":
        return False
    plural = tree.tags[many] in ("NNS", "NNPS") or tree.lower[many] == "police"
    said = tree.deps[name] in ("nsubj", "nsubjpass") and tree.tags[name] in PROPER_TAGS
    if not (plural and said and tree.heads[many] in (i, name)) or tree.kids[i] not in ([], [many]):
        return False
    if tree.tags[i] == "NN" and many and tree.tags[many - 1] in ("IN", "VBG", "VBD"):
        return False  # "after police claim Berg fled" may be anything
    above, dep = tree.heads[verb], tree.deps[verb]
    tree.heads[i], tree.deps[i] = (i if above == verb else above), dep
    tree.tags[i], tree.lemmas[i] = "VBP", tree.lower[i]
    tree.heads[verb], tree.deps[verb] = i, "ccomp"
    tree.heads[many], tree.deps[many] = i, "nsubj"
    for k in tree.kids[name]:
        if k < many:
            tree.heads[k] = many
    for k in tree.kids[verb]:
        if k < many or tree.deps[k] == "punct":
            tree.heads[k] = i
    tree.names[:] = [(max(b, i + 1) if b <= i < e else b, e, t) for b, e, t in tree.names]
    tree.hang()
    return True


def _says_that(tree: Tree, i: int) -> bool:
    """ "Pole charges that ports …": a name, the verb taken for its noun, and a that-clause.

    The verb takes the place of the name.
    """
    name, that = i - 1, i + 1
    if that >= len(tree) or tree.lower[that] != "that" or tree.deps[that] != "mark":
        return False
    clause = tree.heads[that]
    named = tree.tags[name] in PROPER_TAGS or (name == 0 and tree.words[0][0].isupper())
    if not named or tree.child(name, "det", "poss") >= 0:
        return False
    if tree.heads[name] == i and tree.deps[name] == "compound" and tree.deps[i] == "ROOT":
        tree.deps[name], tree.tags[name] = "nsubj", "NNP"
        tree.heads[clause], tree.deps[clause] = i, "ccomp"
        tree.hang()
        return True
    if tree.heads[i] != name or tree.deps[name] not in ("ROOT", "ccomp", "conj", "nsubj"):
        return False
    above, dep = tree.heads[name], tree.deps[name]
    tree.heads[i], tree.deps[i] = (i if above == name else above), dep
    tree.heads[name], tree.deps[name] = i, "nsubj"
    tree.tags[name] = "NNP"
    for k in tree.kids[name]:
        if k > i:
            tree.heads[k] = i
    tree.heads[clause], tree.deps[clause] = i, "ccomp"
    tree.hang()
    return True


def heard_at_end(tree: Tree) -> None:
    """ "A boy drowned when he fell, an inquest has heard.": what it heard is all before.

    The parser takes the verb for a noun, or gives it the last clause alone.
    """
    last = len(tree) - 1 - (tree.words[-1] == ".")
    if tree.lower[last] != "heard" or tree.root == last:
        return
    helped = last - 1 if tree.lower[last - 1] in ("has", "had") else last
    noun, comma = helped - 1, helped - 3
    if comma < 1 or tree.words[comma] != "," or tree.lower[noun] not in _HEARING:
        return
    above = tree.root
    if above > comma or tree.tags[noun - 1] != "DT":
        return
    for k, head in enumerate(tree.heads):
        if k < comma and head >= comma:
            tree.heads[k] = above
    tree.tags[last], tree.lemmas[last] = "VBD" if helped == last else "VBN", "hear"
    tree.heads[last], tree.deps[last] = last, "ROOT"
    tree.heads[above], tree.deps[above] = last, "ccomp"
    tree.heads[noun], tree.deps[noun] = last, "nsubj"
    tree.heads[noun - 1], tree.deps[noun - 1] = noun, "det"
    if helped < last:
        tree.heads[helped], tree.deps[helped] = last, "aux"
    for k in (comma, len(tree) - 1):
        if tree.deps[k] == "punct":
            tree.heads[k] = last
    tree.hang()


def told_whom(tree: Tree) -> None:
    """ "a clerk who told him the mayor had left": the mayor had left, and was not told."""
    if _TELLING.isdisjoint(tree.lower):
        return
    for verb in [i for i, word in enumerate(tree.lower) if word in _TELLING]:
        objects = tree.children(verb, "dobj")
        if len(objects) != 1 or not verb < tree.child(verb, "dative") < objects[0]:
            continue
        behind = tree.subtree(objects[0])[-1] + 1
        if behind >= len(tree) or tree.tags[behind] not in ("VBD", "VBZ", "VBP", "MD"):
            continue
        helps = tree.deps[behind] in ("aux", "auxpass")
        below = tree.heads[behind] if helps else behind
        alone = tree.child(below, "nsubj", "nsubjpass", "csubj", "expl") < 0
        if alone and below not in tree.ancestors(verb) and below not in tree.subtree(objects[0]):
            passive = tree.child(below, "auxpass") >= 0
            move(tree, below, verb, "ccomp")
            move(tree, objects[0], below, "nsubjpass" if passive else "nsubj")
            tree.hang()


def when_said(tree: Tree) -> None:
    """ "Pole said after the vote she would stay": the vote tells when she said it.

    The parser hangs the phrase on what is said, and often that on the verb as an aside; then
    "told the board on Monday she would stay" is the same.
    """
    if "advcl" not in tree.deps and _WHEN.isdisjoint(tree.lower):
        return
    for verb, dep in enumerate(tree.deps):
        above = tree.heads[verb]
        if dep not in ("advcl", "ccomp") or above > verb:
            continue
        if reporting.kind(tree.lemmas[above].lower()) != "say":
            continue
        prep, subject = tree.subtree(verb)[0], tree.child(verb, "nsubj", "nsubjpass")
        time = tree.child(prep, "pobj")
        known = _WHEN if dep == "ccomp" else _WHEN_OR_WHERE
        if tree.lower[prep] not in known or tree.heads[prep] != verb or not above < time < subject:
            continue
        behind = tree.subtree(time)[-1] + 1
        if behind == tree.subtree(subject)[0] and tree.child(above, "ccomp") in (-1, verb):
            tree.heads[prep], tree.deps[prep] = above, "prep"
            tree.deps[verb] = "ccomp"
            tree.hang()
