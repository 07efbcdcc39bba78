"""Phrases behind a noun that tie no two things together: "secretary of state", "paid with cash"."""

from kg.extract.cuts import is_vague
from kg.extract.prepositions import Prepositional
from kg.extract.titles import is_role
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words import nouns
from kg.words.lists import words

_PORTFOLIOS = words("portfolios")
_IDIOMS = words("figurative_nouns")
_QUALITIES = words("quality_nouns")
_MEANS = frozenset(("money", "cash", "funds", "savings", "salary", "hands", "eyes", "card"))
_TERMS = words("fixed_terms")
_FIXED = words("halves_of_terms")
_TEACHING = frozenset(("department", "faculty", "school", "institute", "college", "chair"))
_HEAPS = words("heaps")
_FULL = ("ful", "fuls")
_MOMENTS = frozenset(
    ("moment", "time", "times", "hand", "large", "stake", "issue", "odds", "once", "length",
     "random", "gunpoint", "knifepoint", "will")
)  # fmt: skip
_UNSURE = words("unsure_nouns")
_ADVERBIAL = words("adverbial_phrases")
_CALLING = frozenset(("call", "dub", "name", "brand", "label", "declare", "deem", "crown"))
_WHERE_CALLED = frozenset(("in", "on", "at", "by", "during", "after", "before", "over"))
_COMPARED = frozenset(
    ("difference", "contrast", "gap", "divide", "parity", "comparison", "disparity", "similarity",
     "distinction", "imbalance", "discrepancy", "combination", "mix", "mixture", "blend", "balance")
)  # fmt: skip
_SIZED = frozenset(("group", "organization", "country", "region", "city", "place"))
_DRAWN = frozenset(("sample", "survey", "poll"))
_RULING = frozenset(("government", "parliament", "legislature", "capital", "administration"))
_RECKONED = frozenset(("average", "median", "mean", "minimum", "maximum", "total", "sum"))
_SETTLED = frozenset(("facility", "organization", "person", "person?", "group", "place"))
_PLACES = frozenset(("GPE", "LOC", "FAC", "ORG", "NORP"))


def is_phrase(tree: Tree, head: int, p: Prepositional) -> bool:
    """ "secretary of state", "a plan in case …", "a term in office": no two things to link."""
    if tree.lower[head] == "time" and any(
        tree.tags[k] == "JJ" for k in tree.children(head, "amod")
    ):
        return True  # "for the first time in talks": no time in them
    if p.words == "of" and _is_measure(tree, head, p.head):
        return True
    bare = tree.child(p.head, "poss", "prep") < 0
    if bare and f"{p.words} {tree.lower[p.head]}" in _FIXED:
        return True
    if is_vague(tree, p.head) and all(
        i == p.head or tree.tags[i] in ("DT", "PDT") for i in noun_phrase(tree, p.head)
    ):
        return True  # "the rate for all people"
    if p.words == "of" and tree.lower[p.head] in _PORTFOLIOS:
        return True
    if p.words == "of" and tree.lower[head] in _TEACHING and not tree.kids[p.head]:
        return True  # "the department of surgery"
    bare = p.words == "of" and not tree.kids[p.head]
    if bare and (tree.lower[p.head] in _QUALITIES or tree.lemmas[head] == "act"):
        return True  # "a man of means", "acts of terrorism"
    if p.words in ("in", "on") and (tree.lower[p.head] in _IDIOMS or _is_figure(tree, p)):
        return True
    if p.words == "at" and tree.lower[p.head] in _MOMENTS:
        return True
    if f"{tree.lower[head]} {p.words} {tree.lower[p.head]}" in _TERMS:
        return True
    if not tree.children(head, "amod", "poss", "compound", "nummod"):
        above = [tree.lower[tree.heads[head]]] if tree.deps[head] == "pobj" else []
        articles = [tree.lower[k] for k in tree.children(head, "det")]
        if " ".join((*above, *articles, tree.lower[head])) in _ADVERBIAL:
            return True  # "available on demand with a card", "came to a head for Lund"
    # "a yard with such a bad record" points at what was told before
    return any(tree.lower[k] == "such" for k in tree.kids[p.head] if k < p.head) and not any(
        tree.lower[k] == "as" for k in tree.children(p.head, "prep")
    )


def is_size(tree: Tree, head: int, p: Prepositional) -> bool:
    """ "a nation of 53 million people", "an average of $16,000": how many or much it is.

    "The capitals of 20 states", "the loss of 500 jobs", "a fine of $5 million" tell of two things.
    """
    if p.words != "of" or tree.tags[head] != "NN":
        return False
    word = tree.lower[head]
    if word in _RECKONED:
        return tree.entity_types[p.head] in ("MONEY", "PERCENT", "QUANTITY", "CARDINAL")
    if not any(tree.tags[k] == "CD" for k in tree.children(p.head, "nummod")):
        return False
    return word in _DRAWN or (nouns.kind(word) in _SIZED and word not in _RULING)


def are_spread(tree: Tree, head: int, p: Prepositional) -> bool:
    """ "offices in Ohio and Texas": each is in one of them, and a card would have all in both.

    What happens may be told of each place: "bombings in Ohio and Texas".
    """
    if p.words not in ("in", "at") or tree.tags[head] != "NNS":
        return False
    first = p.head
    while tree.deps[first] == "conj":
        first = tree.heads[first]
    row = tree.conjuncts(first)
    if len(row) < 2 or any(tree.entity_types[k] not in ("GPE", "LOC", "FAC") for k in row):
        return False
    return nouns.kind(tree.lemmas[head].lower()) in _SETTLED


def _is_measure(tree: Tree, head: int, held: int) -> bool:
    """ "a good deal of work", "a basketful of letters", "a flurry of tweets": only so many."""
    word = tree.lower[head]
    heap = tree.lemmas[head].lower() in _HEAPS and not tree.entity_types[held]
    return word == "deal" or word.endswith(_FULL) or heap


def heap_of(tree: Tree, noun: int) -> int:
    """ "a pack of lies about Lund": the pack is about her; another noun stands for itself."""
    of = tree.heads[noun]
    heap = tree.heads[of]
    inside = tree.deps[noun] == "pobj" and tree.lower[of] == "of" and heap < of
    return heap if inside and tree.lemmas[heap].lower() in _HEAPS else noun


def _is_figure(tree: Tree, p: Prepositional) -> bool:
    """ "a shot in the arm", "a slap in the face": nobody's arm; "the wound in his arm" is one."""
    return tree.lower[p.head] in words("body_parts") and tree.child(p.head, "poss") < 0


def is_unsure(tree: Tree, head: int) -> bool:
    """ "allegations of fraud at the yard": nobody says that there is any."""
    of = tree.heads[head]
    if tree.deps[head] != "pobj" or tree.lower[of] not in ("of", "about"):
        return False
    bare = tree.child(head, "det", "poss") < 0
    return bare and tree.lemmas[tree.heads[of]].lower() in _UNSURE


def hangs_elsewhere(tree: Tree, head: int, p: Prepositional) -> bool:
    """Whether a phrase tells of the verb or of a noun above, wherever the parser hangs it.

    "the news of his illness to the world", "from a petition to a vote", "a talk with historians
    about the war", "bought the ship with its own money", "the Ferry Board of the new pump".
    """
    if p.words in ("about", "over") and is_role(tree, head):
        return True
    if p.words == "in" and tree.lower[p.head] == "direction":
        return True  # "a shift in the towns in her direction"
    if tree.deps[head] == "oprd" and p.words in _WHERE_CALLED and not is_role(tree, head):
        # "was dubbed a hero in Velm", "called it a shame on the radio"
        return tree.lemmas[tree.heads[head]] in _CALLING
    if tree.deps[head] == "appos" and tree.entity_types[tree.heads[head]] in ("ORG", "PERSON"):
        # "a motor from Acme, a breakthrough in shipping": Acme is not in shipping
        return nouns.kind(tree.lemmas[head].lower()) in ("act", "emotion", "event")
    if p.words in ("in", "between", "of", "among") and _is_compared(tree, head, p):
        return True
    if p.words == "with" and tree.lower[p.head] in _MEANS and tree.child(p.head, "poss") >= 0:
        return True
    if p.words == "of" and tree.entity_types[head] == "ORG":
        return tree.entity_types[p.head] not in _PLACES and not tree.words[p.head][0].isupper()
    above = tree.lower[tree.heads[head]] if tree.deps[head] == "pobj" else ""
    return p.words == "to" and above in ("of", "from")


def _is_compared(tree: Tree, head: int, p: Prepositional) -> bool:
    """ "the gap between Oslo and Velm": it is in neither of them, nor "in pay" that hangs there."""
    if tree.child(p.head, "conj") < 0 and tree.deps[p.head] != "conj":
        return False
    above = tree.heads[tree.heads[head]] if tree.deps[head] == "pobj" else head
    return tree.lemmas[head].lower() in _COMPARED or (
        p.words == "between" and tree.lemmas[above].lower() in _COMPARED
    )
