"""Headlines and captions: a verb that the tagger took for a plural noun."""

from functools import cache

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, Tree
from kg.words.lists import words

_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_OBJECT_STARTS = frozenset(("DT", "PRP$", "NNP", "NNPS", "NNS", "JJ", "CD", "PRP", "NN", "$"))
_PHRASE = frozenset(("NN", "NNP", "NNPS", "JJ", "DT", "POS", "PRP$", "CD"))
_GOES_WITH_VERB = frozenset(("prep", "npadvmod", "advmod", "prt", "advcl", "xcomp", "punct"))


@cache
def _verbs() -> dict[str, frozenset[str]]:
    """The forms and, where only some words make verbs of them, the words that may follow."""
    found: dict[str, set[str]] = {}
    for line in words("headline_verbs"):
        form, _, after = line.partition(" + ")
        found.setdefault(form, set()).update([after] if after else [])
    return {form: frozenset(after) for form, after in found.items()}


def headline_verb(tree: Tree) -> None:
    """ "Anna Brown greets children in Velm": greets is what she does, no thing of hers."""
    root = tree.root
    if tree.tags[root] in _FINITE or any(
        t in _FINITE
        and (
            tree.deps[i] in ("ROOT", "ccomp", "parataxis")
            or (tree.heads[i] == root and tree.deps[i] in ("aux", "auxpass"))
        )
        for i, t in enumerate(tree.tags)
    ):
        return
    for verb in range(1, len(tree) - 1):
        if tree.tags[verb] in ("NNS", "NNPS", "NNP") and tree.lower[verb] in _verbs():
            subject = _subject(tree, verb)
            if subject >= 0 and _is_verb(tree, verb):
                _make_verb(tree, verb, subject)
                return


def _is_verb(tree: Tree, verb: int) -> bool:
    after = _verbs()[tree.lower[verb]]
    if after:
        return tree.lower[verb + 1] in after
    return tree.tags[verb + 1] in _OBJECT_STARTS or tree.tags[verb + 1] in ("IN", "TO", "RP")


def _subject(tree: Tree, verb: int) -> int:
    """The head of the singular phrase before `verb` that opens the line, or -1."""
    last = verb - 1
    if tree.tags[last] not in ("NN", "NNP") or any(
        tree.tags[i] in ("VBG", "VBN", "TO", ":") for i in range(verb)
    ):
        return -1
    start = last
    while start > 0 and tree.tags[start - 1] in _PHRASE:
        start -= 1
    if start == 1 and tree.tags[0] == "IN":
        return -1  # "Despite police claims that …"
    if start > 1 and tree.tags[start - 1] == "IN":
        # "Lantern Festival in Taipei lights up the night": it is the festival that does
        tree.heads[last], tree.deps[last] = start - 1, "pobj"
        last = start - 2
        tree.hang()
    noun = last
    while tree.heads[noun] < verb and tree.heads[noun] != noun:
        noun = tree.heads[noun]
    return noun if tree.tags[noun] in NOUN_TAGS else -1


def _make_verb(tree: Tree, verb: int, subject: int) -> None:
    """Make `verb` the root: what stands before it is its subject, what follows its object."""
    head = tree.heads[verb] if tree.deps[verb] in ("compound", "nmod", "amod") else -1
    old = tree.root
    tree.tags[verb] = "VBZ"
    tree.lemmas[verb] = _lemma(tree.lower[verb])
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[subject], tree.deps[subject] = verb, "nsubj"
    if old not in (verb, subject):
        tree.heads[old], tree.deps[old] = verb, "dobj" if old > verb else "dep"
    if head > verb and head != old:
        tree.heads[head], tree.deps[head] = verb, "dobj"
    for k in range(len(tree)):
        above = tree.heads[k]
        if k < subject and above >= verb:
            tree.heads[k] = subject
        elif k > verb and above < verb:
            tree.heads[k] = verb
            tree.deps[k] = tree.deps[k] if tree.deps[k] in _GOES_WITH_VERB else "dobj"
        elif subject < k < verb and above > verb:
            tree.heads[k] = subject
            tree.deps[k] = "dep"
        elif k > verb and above == verb and tree.deps[k] == "appos":
            tree.deps[k] = "dobj"
    tree.hang()
    _last_of_name(tree, verb, subject)


def _last_of_name(tree: Tree, verb: int, subject: int) -> None:
    """ "Anna Brown": the last word of a name is its head."""
    last = verb - 1
    if subject == last or tree.tags[last] not in PROPER_TAGS or tree.heads[last] != subject:
        return
    if tree.deps[last] in ("compound", "dep") and tree.tags[subject] in PROPER_TAGS:
        move(tree, last, verb, "nsubj")
        tree.heads[subject], tree.deps[subject] = last, "compound"
        for k in tree.kids[subject]:
            if k != last:
                tree.heads[k] = last
        tree.hang()


def _lemma(form: str) -> str:
    """ "greets" → "greet", "blesses" → "bless", "denies" → "deny"."""
    if form.endswith("ies"):
        return form[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes")):
        return form[:-2]
    return form[:-1]
