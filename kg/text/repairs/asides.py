"""Asides behind a comma or in brackets, and what stands behind them."""

from kg.text.repairs.moving import move
from kg.text.tree import NOUN_TAGS, PROPER_TAGS, VERB_TAGS, Tree
from kg.words import roles, stances
from kg.words.nouns import kinds as nouns

LONGEST_ASIDE = 4  # words
_LONGEST_LETTERS = 7
_HENCE = frozenset(("hence", "thus"))
_DASHES = frozenset(("-", "–", "—", "--"))
_SOMEBODY = frozenset(("PERSON", "ORG", "NORP", "GPE"))
_SAID = frozenset(("act", "communication", "work"))  # "the Lund Act, a response to …"


def aside_no_judgement(tree: Tree) -> None:
    """ "named a new board, a move that pleased the bank": nobody named the board a move.

    The phrase behind the only comma speaks of the whole; after an aside in two commas
    ("called the mayor, who resigned, a liar") it may be the judgement.
    """
    for i, dep in enumerate(tree.deps):
        if dep != "oprd" or tree.tags[i] not in NOUN_TAGS or tree.child(i, "det") < 0:
            continue
        first = tree.subtree(i)[0]
        verb = tree.heads[i]
        if tree.words[first - 1] == "," and tree.words[verb:first].count(",") == 1:
            tree.deps[i] = "parataxis"


def result_behind_comma(tree: Tree) -> None:
    """ "sold ships to Oslo, hence the row": the row comes of the whole, Oslo is no row."""
    for hence in range(2, len(tree) - 1):
        if tree.lower[hence] not in _HENCE or tree.words[hence - 1] != ",":
            continue
        noun = tree.heads[hence]
        if tree.tags[noun] in NOUN_TAGS and tree.deps[noun] in (
            "appos",
            "conj",
            "dobj",
            "npadvmod",
        ):
            verbs = list(tree.verbs_above(noun))
            if noun > hence and verbs:
                move(tree, noun, verbs[0], "parataxis")
                tree.hang()


def noun_behind_comma(tree: Tree) -> None:
    """ "died of a fever after he refused quinine, a drug of the time": nobody died a drug.

    An object behind a comma, with phrases before it, tells what the noun before the comma is.
    """
    if "," not in tree.words:
        return
    for noun, dep in enumerate(tree.deps):
        if dep != "dobj" or tree.tags[noun] not in ("NN", "NNS"):
            continue
        first, verb = tree.subtree(noun)[0], tree.heads[noun]
        if _is_utmost(tree, noun, first) and tree.child(verb, "dobj") == noun and verb < first - 1:
            tree.deps[noun] = "parataxis"  # "men died there, police said, the worst fire since"
            continue
        told = first - 2
        if verb >= told or tree.words[first - 1] != "," or tree.lower[first] not in ("a", "an"):
            continue
        if tree.tags[told] not in NOUN_TAGS or verb not in tree.ancestors(tree.heads[told]):
            continue
        if tree.child(verb, "dobj") == noun and tree.words[verb:first].count(",") == 1:
            # of a place or a year at the end of what is told, it tells nothing
            common = tree.tags[told] in ("NN", "NNS")
            move(tree, noun, told if common else verb, "appos" if common else "parataxis")
            tree.hang()


def name_behind_bracket(tree: Tree) -> None:
    """ "adviser to President (then-Senator) Joseph Lund": to Lund, who holds the office."""
    for close in range(3, len(tree) - 1):
        if tree.words[close] != ")" or tree.entity_types[close + 1] != "PERSON":
            continue
        opening = next((k for k in range(close - 1, 0, -1) if tree.words[k] == "("), 0)
        role = opening - 1
        if role < 1 or close - opening - 1 > LONGEST_ASIDE or not _is_office(tree, role):
            continue
        name = _head(tree, close + 1)
        if name < 0 or role in tree.ancestors(name) or tree.heads[role] == role:
            continue
        above, dep = tree.heads[role], tree.deps[role]
        if name in (above, *tree.ancestors(above)):
            continue
        tree.heads[name], tree.deps[name] = above, dep
        tree.heads[role], tree.deps[role] = name, "compound"
        for mark in (opening, close):
            tree.heads[mark], tree.deps[mark] = opening + 1, "punct"
        tree.hang()


def noun_behind_bracket(tree: Tree) -> None:
    """ "a leader in tidal power (TP) research": in the research, of which short letters tell.

    The parser ends the phrase before the bracket and hangs the noun somewhere else.
    """
    if "(" not in tree.words:
        return
    for opening in range(1, len(tree) - 3):
        noun, letters, tail = opening - 1, opening + 1, opening + 3
        if tree.words[opening] != "(" or tree.words[opening + 2] != ")":
            continue
        if tree.tags[noun] not in NOUN_TAGS or tree.tags[tail] not in ("NN", "NNS"):
            continue
        if tail in tree.ancestors(noun) or not _are_letters_of(tree, letters):
            continue
        outside = tree.deps[tail] == "appos" or tree.heads[tail] in tree.ancestors(noun)
        if not outside or tree.heads[noun] == noun:
            continue
        tree.heads[tail], tree.deps[tail] = tree.heads[noun], tree.deps[noun]
        tree.heads[noun], tree.deps[noun] = tail, "nmod"
        for k in tree.kids[noun]:
            if k > tail or tree.deps[k] in ("det", "poss"):
                tree.heads[k] = tail
        for k in (opening, letters, opening + 2):
            tree.heads[k], tree.deps[k] = noun, "appos" if k == letters else "punct"
        tree.hang()


def _are_letters_of(tree: Tree, i: int) -> bool:
    """ "type 1 diabetes (T1D)": whether the word in brackets begins and ends as what it is for."""
    word = tree.lower[i]
    if tree.words[i][1:] == word[1:] or not 1 < len(word) < _LONGEST_LETTERS:
        return False
    begins = [w[0] for w in tree.lower[max(0, i - 2 - 2 * len(word)) : i - 1]]
    return begins[-1] == word[-1].rstrip("s") and word[0] in begins


def noun_between_dashes(tree: Tree) -> None:
    """ "a thief who robbed all sailors — ten men in all — of pay": the sailors are ten men.

    The parser hangs the aside on a word before the relative clause, and "of pay", too.
    """
    if _DASHES.isdisjoint(tree.words):
        return
    for aside, dep in enumerate(tree.deps):
        if dep != "appos" or tree.tags[aside] not in NOUN_TAGS:
            continue
        words = [k for k in tree.subtree(aside) if tree.words[k] not in _DASHES]
        first, last = words[0] - 1, words[-1] + 1
        if (
            first < 2
            or last >= len(tree)
            or not {*tree.words[first : last + 1 : last - first]} <= _DASHES
        ):
            continue
        noun, head = first - 1, tree.heads[aside]
        verb = tree.heads[noun]
        if noun == head or tree.deps[noun] != "dobj" or tree.tags[verb] not in VERB_TAGS:
            continue
        if head not in tree.ancestors(verb):
            continue
        move(tree, aside, noun, "appos")
        behind = last + 1
        if behind < len(tree) and tree.deps[behind] == "prep" and tree.heads[behind] < first:
            move(tree, behind, verb, "prep")
        tree.hang()


def likeness_in_row(tree: Tree) -> None:
    """ "hired Berg and, like most mills in Velm, an engineer": hired both; Velm is no engineer."""
    if "like" not in tree.lower[2:]:
        return
    like = tree.lower.index("like", 2)
    mark, joined = tree.words[like - 1], like - 2
    if mark not in (",", *_DASHES) or tree.lower[joined] not in ("and", "or"):
        return
    if mark not in tree.words[like:-1]:
        return
    closing = tree.words.index(mark, like)
    behind = [k for k in range(closing + 1, len(tree)) if tree.heads[k] < closing]
    above = [
        k for k in range(joined)
        if tree.deps[k] in ("dobj", "attr", "acomp") and tree.deps[tree.heads[k]] != "relcl"
    ]  # fmt: skip
    if not behind or tree.deps[behind[0]] not in ("appos", "conj") or not above:
        return
    if tree.subtree(behind[0])[0] != closing + 1:
        return
    nouns = [k for k in range(like + 1, closing) if tree.heads[k] < like]
    tree.tags[like] = "IN"
    move(tree, like, tree.heads[above[-1]], "prep")
    for noun in nouns:
        move(tree, noun, like, "pobj")
    move(tree, behind[0], above[-1], "conj")
    move(tree, joined, above[-1], "cc")
    tree.hang()


def _is_office(tree: Tree, i: int) -> bool:
    named = tree.tags[i] in PROPER_TAGS and tree.entity_types[i] != "PERSON"
    return named and roles.is_role(tree.lemmas[i].lower())


def _head(tree: Tree, first: int) -> int:
    """The word of the name that begins at `first` on which its other words hang."""
    for begin, end, _ in tree.names:
        if begin == first:
            outer = [i for i in range(begin, end) if not begin <= tree.heads[i] < end]
            return outer[0] if len(outer) == 1 else -1
    return -1


def _is_utmost(tree: Tree, noun: int, first: int) -> bool:
    """Whether "the worst fire since May" stands behind a comma."""
    if tree.words[first - 1] != "," or tree.lower[first] != "the":
        return False
    return any(tree.tags[k] in ("JJS", "RBS") for k in tree.kids[noun])


def act_behind_comma(tree: Tree) -> None:
    """ "accused of arming the Holm Guard, a charge it denies": no guard is a charge.

    "jailed for insulting the mayor, a crime": what is told is the act, not whom it is done to.
    """
    if "appos" not in tree.deps:
        return
    for i, dep in enumerate(tree.deps):
        noun = tree.heads[i]
        if dep != "appos" or tree.tags[i] != "NN" or tree.deps[noun] not in ("dobj", "pobj"):
            continue
        word, first = tree.lemmas[i].lower(), tree.subtree(i)[0]
        if tree.lower[first] not in ("a", "an") or tree.words[first - 1] != "," or noun > first:
            continue
        if nouns().get(word) != "act" and not stances.is_noun(word):
            continue
        named = tree.entity_types[noun] in _SOMEBODY and nouns().get(tree.lower[noun]) not in _SAID
        if named or roles.is_role(tree.lemmas[noun].lower()):
            verbs = list(tree.verbs_above(noun))
            if verbs:
                move(tree, i, verbs[-1], "parataxis")
                tree.hang()


def once_something(tree: Tree) -> None:
    """ "The port, once the pride of Holm, closed": the port closed, no pride did."""
    if "once" not in tree.lower:
        return
    for once in range(2, len(tree) - 2):
        if tree.lower[once] != "once" or tree.words[once - 1] != ",":
            continue
        verb = tree.heads[once]
        doer = tree.child(verb, "nsubj", "nsubjpass")
        noun = tree.heads[verb]
        if noun >= once or tree.tags[noun] not in NOUN_TAGS or not once < doer < verb:
            continue
        own = tree.subtree(doer)
        if own[0] != once + 1 or "," not in tree.words[own[-1] : verb]:
            continue  # "the port, once it closed, …"
        role = tree.deps[doer]
        tree.heads[verb] = verb if tree.heads[noun] == noun else tree.heads[noun]
        tree.deps[verb] = tree.deps[noun]
        tree.heads[noun], tree.deps[noun] = verb, role
        tree.heads[doer], tree.deps[doer] = verb, "parataxis"
        tree.heads[once], tree.deps[once] = doer, "advmod"
        for k in tree.kids[noun]:
            if k > verb:
                tree.heads[k] = verb
        tree.hang()
