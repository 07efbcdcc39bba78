"""Prepositional arguments of a word: "in Doha", "because of the siege", "ahead of the vote"."""

from dataclasses import dataclass, replace

from kg.extract.scope import negation
from kg.text.tree import NOUN_TAGS, Tree
from kg.words.lists import words

_COMPLEX_HEADS = frozenset(
    ("ahead", "along", "together", "out", "away", "because", "instead", "back", "clear")
)
_OPENED = frozenset((("such", "as"), ("instead", "of")))
_OPINIONS = frozenset(("opinion", "view", "words", "estimation", "account", "telling"))
_AS_EVER = frozenset(
    ("possible", "such", "normal", "usual", "necessary", "needed", "many", "much", "few", "likely")
)
_COMPLEX = words("complex_prepositions")
_DISCOURSE = words("discourse_phrases")
NOMINATIVE = frozenset(("i", "he", "she", "we", "they"))
"""Never behind a preposition: "came from Halm and I from Velm"."""


@dataclass(frozen=True, slots=True)
class Prepositional:
    """One preposition and one object of it; `head` is -1 when it is stranded.

    `clause` is true when the object is a gerund or an adjective ("in resolving the conflict",
    "as unfair").
    """

    tokens: tuple[int, ...]
    words: str
    head: int
    clause: bool = False

    def holding(self, head: int) -> "Prepositional":
        """Return the same preposition with another object."""
        return replace(self, head=head)


def prepositionals(tree: Tree, word: int) -> list[Prepositional]:
    """Return the prepositional arguments of `word`, one an object, in order of the text."""
    found: list[Prepositional] = []
    for k in tree.kids[word]:
        dep = tree.deps[k]
        if k > 1 and tree.lower[k] == "for" and tree.lower[k - 2 : k] == [",", "even"]:
            continue  # "is loud, even for him": measured by him
        if dep in ("prep", "dative") and tree.tags[k] in ("IN", "TO", "VBG", "RB", "VBN", "JJ"):
            found += _of_preposition(tree, k, ())
        elif dep == "advmod" and tree.lower[k] in _COMPLEX_HEADS and tree.child(k, "prep") >= 0:
            for kk in tree.children(k, "prep"):
                plain = tree.lower[k] == "back" and tree.lower[kk] not in ("to", "into")
                found += _of_preposition(tree, kk, () if plain else (k,))
    # "under no illusions", "with no food": there are none
    return [p for p in found if p.head < 0 or not negation.is_negative_phrase(tree, p.head)]


def _unsaid(tree: Tree, prep: int, owner: int) -> bool:
    """ "more important than Clinton's": of what is not said; "a friend of Clinton's" is."""
    return tree.lower[prep] != "of" and any(tree.tags[k] == "POS" for k in tree.kids[owner])


def _of_preposition(tree: Tree, prep: int, before: tuple[int, ...]) -> list[Prepositional]:
    second = [
        k for k in tree.kids[prep]
        if tree.deps[k] == "pcomp" and tree.lower[k] in ("of", "to", "from") and not tree.kids[k]
    ]  # fmt: skip
    opening = [prep - 1] if prep and (tree.lower[prep - 1], tree.lower[prep]) in _OPENED else []
    tokens = (*(t for t in opening if t not in before), *before, *second, prep)
    found: list[Prepositional] = []
    words = " ".join(tree.lower[t] for t in sorted(tokens) if tree.deps[t] != "det")
    for k in tree.kids[prep]:
        dep = tree.deps[k]
        if dep == "pobj" and (tree.is_excluded(k) or _unsaid(tree, prep, k)):
            continue
        if dep == "pobj" and (inner := _completion(tree, words, k)) >= 0:
            # "in honour of X": one preposition of three words
            noun = [t for t in tree.kids[k] if t < k]
            found += _of_preposition(tree, inner, (*tokens, *noun, k))
        elif dep == "pobj":
            between = words == "between" and tree.entity_types[k] in ("DATE", "TIME")
            each = [k] if between else tree.conjuncts(k)
            each = [c for c in each if tree.lower[c] not in NOMINATIVE]
            found += [Prepositional(tokens, words, c) for c in each]
        elif dep == "pcomp":
            if tree.tags[k] in ("IN", "TO") and tree.child(k, "pobj") >= 0:
                found += _of_preposition(tree, k, tokens)
            elif tree.tags[k] == "VBG" or _is_judgement(tree, words, k):
                found.append(Prepositional(tokens, words, k, clause=True))
        elif dep in ("amod", "acomp", "advcl") and _is_judgement(tree, words, k):
            found.append(Prepositional(tokens, words, k, clause=True))
        elif dep == "prep" and tree.tags[k] in ("IN", "TO"):
            # "because of", "out of", "from 2006 to 2008"
            has_object = tree.child(prep, "pobj", "pcomp") >= 0
            found += _of_preposition(tree, k, () if has_object else tokens)
        elif dep == "conj" and tree.tags[k] in ("IN", "TO"):
            found += _of_preposition(tree, k, ())
    if not found and not tree.kids[prep]:
        found.append(Prepositional(tokens, words, -1))
    return [p for p in found if not _discourse(tree, p)]


def _is_judgement(tree: Tree, words: str, k: int) -> bool:
    """ "rated the claim as false", "was seen as unfair"; not "as many as possible".

    Nor "described as “unhinged” a man who …", which the parser takes for one phrase.
    """
    judged = words == "as" and tree.tags[k] in ("JJ", "JJR") and tree.lower[k] not in _AS_EVER
    return judged and not any(
        n > k and tree.tags[n] in NOUN_TAGS and tree.deps[n] != "conj" for n in tree.kids[k]
    )


def is_part_of_preposition(tree: Tree, noun: int) -> bool:
    """Return whether `noun` is the middle of a complex preposition ("in HONOUR of")."""
    prep = tree.heads[noun]
    return tree.deps[noun] == "pobj" and _completion(tree, tree.lower[prep], noun) >= 0


def _completion(tree: Tree, words: str, noun: int) -> int:
    """The second preposition of a complex one ("in honour OF"), -1 when it is none."""
    for k in tree.kids[noun]:
        if tree.deps[k] == "prep" and k > noun:
            whole = f"{words} {tree.lower[noun]} {tree.lower[k]}"
            plain = all(tree.deps[t] == "det" for t in tree.kids[noun] if t != k)
            return k if whole in _COMPLEX and plain else -1
    return -1


def _discourse(tree: Tree, p: Prepositional) -> bool:
    """ "in turn", "of course" and sources ("in her opinion") are no arguments."""
    if p.words == "according to":
        return True
    if p.head < 0 or p.clause:
        return False
    at = p.tokens[-1]
    if p.words == "for" and at < 2 and tree.lower[at + 1] == "all":
        return tree.tags[at + 2] in ("DT", "PRP$")  # "for all its charm, the port is poor"
    if p.words == "per" and tree.entity_types[p.head] in ("ORG", "PERSON"):
        return True
    bare = not any(tree.deps[k] in ("prep", "relcl", "amod", "poss") for k in tree.kids[p.head])
    whole = f"{p.words} {tree.lower[p.head]}"
    # "for her part", "to that end"
    pointing = {tree.tags[k] for k in tree.kids[p.head]}
    if (whole == "for part" and "PRP$" in pointing) or (
        whole == "to end" and any(tree.lower[k] in ("that", "this") for k in tree.kids[p.head])
    ):
        return True
    return (bare and whole in _DISCOURSE) or (
        p.words == "in"
        and tree.lower[p.head] in _OPINIONS
        and any(tree.deps[k] in ("poss", "prep") for k in tree.kids[p.head])
    )
