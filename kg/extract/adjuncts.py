"""Which prepositional phrases may be told of a verb; what is doubtful is left out.

A clause says something without them, and half of those left out here belonged elsewhere.
"""

from kg.extract.prepositions import NOMINATIVE, Prepositional, prepositionals
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words.verb_prepositions import belongs

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_DASHES = frozenset(("-", "–", "—", "--"))
# behind a comma they hang on a noun or begin a remark: ", with more to come", ", including X"
_REMARKS = frozenset(("with", "including", "such as", "like", "compared to", "from", "as", "of"))
_REASONS = frozenset(("because of", "due to", "thanks to", "despite", "owing to", "in spite of"))
_SPANS = frozenset(("day", "days", "weeks", "months", "hours", "moments", "minutes"))
_EMPTY = frozenset(
    ("way", "ways", "part", "fact", "sense", "case", "cases", "extent", "effect", "manner",
     "regard", "time", "point", "terms", "while")
)  # fmt: skip


def adjuncts(tree: Tree, verb: int) -> list[Prepositional]:
    """Return the prepositional phrases that are told of `verb`."""
    held = prepositionals(tree, verb)
    return [p for p in held if p.head < 0 or not _is_doubtful(tree, verb, p)]


def _is_doubtful(tree: Tree, verb: int, p: Prepositional) -> bool:
    """Whether a phrase may belong elsewhere, or says nothing: "in large part", "in the way".

    "was not invited - with 27 plans", "released the returns, though they show that she earned
    it from a school", "fuels worries from Velm | to Halm".
    """
    if p.words == "such as":
        return True  # examples of something, however far it stands
    # "despite the fact that it sank": not when the clause is too long for a label
    fact = tree.lower[p.head] == "fact" and noun_phrase(tree, p.head)[-1] == p.head
    empty = fact or (tree.lower[p.head] in _EMPTY and p.words in ("in", "by", "at", "to", "on"))
    if empty and not any(tree.deps[k] in ("prep", "poss", "nummod") for k in tree.kids[p.head]):
        return True
    during = p.words in ("in", "on", "over", "during")
    if during and tree.lower[p.head] in _SPANS and _is_bare(tree, p.head):
        return True
    # "came later than the ferry in 1972": what is compared is cut, and the year is the ferry's
    if any(tree.lower[k] == "than" and k <= p.tokens[-1] for k in tree.children(verb, "prep")):
        return True
    first = min(p.tokens)
    if first <= verb:
        return False
    before = tree.words[first - 1]
    if before in _DASHES or (p.words in _REASONS and _is_reason_of_above(tree, verb, first)):
        return True
    if before == ",":
        return p.words in _REMARKS and not belongs(tree.lemmas[verb].lower(), p.words)
    between = range(verb + 1, first)
    if any(tree.tags[i] in _FINITE for i in between):
        return True
    if _starts_anew(tree, first):
        return True
    # "came from Halm and I | from Velm"
    if any(tree.lower[i] in NOMINATIVE and tree.deps[i] == "conj" for i in between):
        return True
    if p.words != "to":
        return False
    if tree.deps[verb] == "relcl":
        # "from the crew that mans the boats | to the owner"
        above = tree.heads[tree.heads[verb]]
        return tree.lower[above] == "from"
    return any(tree.lower[i] == "from" and tree.heads[i] != verb for i in between)


def _is_reason_of_above(tree: Tree, verb: int, first: int) -> bool:
    """ "chose the job, running the yard, in part because of the pay": why she chose it."""
    inner = tree.deps[verb] in ("acl", "relcl", "pcomp") or (
        tree.deps[verb] == "advcl" and tree.tags[verb] in ("VBG", "VBN")
    )
    if tree.lower[first - 1] in ("part", "largely", "partly", "mainly", "mostly"):
        first -= 2 if tree.lower[first - 1] == "part" else 1
    return inner and tree.words[first - 1] == ","


def _starts_anew(tree: Tree, first: int) -> bool:
    """ "brought down Lund and, more recently, | in Velm": it goes on where something else began."""
    at = first - 1
    while at > 0 and tree.tags[at] in ("RB", "RBR", ","):
        at -= 1
    return at < first - 1 and tree.tags[at] == "CC" and tree.deps[first] != "conj"


def _is_bare(tree: Tree, head: int) -> bool:
    """ "in the days since she won" is cut to "in the days"; "in the last days" says when."""
    the = any(tree.lower[k] == "the" for k in tree.children(head, "det"))
    return the and tree.child(head, "amod", "nummod", "compound") < 0
