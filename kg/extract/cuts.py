"""Nouns that say nothing of what is meant once their clause is cut off."""

from collections.abc import Sequence

from kg.extract.arguments import literal, literal_tokens, without_article
from kg.extract.clause import SUBJECTS, Clause
from kg.extract.prepositions import Prepositional
from kg.model import Argument
from kg.text.phrases import noun_phrase
from kg.text.tree import Tree
from kg.words import nouns
from kg.words.lists import words

_VAGUE = words("vague_heads")
_DASHES = frozenset(("-", "–", "—", "--"))
_SINGLED = frozenset(("only", "first", "second", "third", "last", "next", "such"))
_TELLING = ("amod", "compound", "poss", "nmod", "nummod", "prep")
_ASKING = ("WP", "WDT")
_US = frozenset(("i", "me", "my", "we", "us", "our", "which", "whom"))
LONGEST_WHOLE = 18
_BEFORE = 5
_NEW = frozenset(
    ("new", "recent", "latest", "certain", "other", "additional", "various", "similar")
)
_IF = frozenset(("provided", "given", "granted", "assuming"))
_ARTICLES = frozenset(("the", "a", "an"))
_SORTS = frozenset(("sort", "kind", "type"))
_SPANS = frozenset(("day", "week", "month", "year", "night", "time", "moment", "hour"))


def is_cut(tree: Tree, noun: int) -> bool:
    """Whether a predicate noun says nothing without the clause that is cut from it.

    "some of them are countries that break the rules", "was the third time that she won",
    "a feast of the ways that towns can thrive", "a sort of way to win".
    """
    if tree.entity_types[noun] not in ("", "CARDINAL"):
        return False
    cut, inner = tails(tree, noun), _inner(tree, noun)
    if cut and is_undergoing(tree, cut[0]):
        return True  # "may result in the claim being withdrawn"
    if inner >= 0 and is_vague(tree, inner) and (cut or tails(tree, inner)):
        return True
    if inner >= 0 and tree.lower[noun] == "one" and tails(tree, inner):
        return True  # "one of three members who voted for it"
    if inner >= 0 and tree.lower[noun] in _SORTS and (cut or tails(tree, inner)):
        return True  # "the sort of dispute the court was made to settle"
    told = _is_told(tree, noun) and not is_vague(tree, noun)
    return bool(cut) and (is_singled(tree, noun) or not told)


def is_undergoing(tree: Tree, verb: int) -> bool:
    """ "the mill being sold": what happens to it is what is meant."""
    return any(tree.lower[k] == "being" for k in tree.children(verb, "auxpass"))


def is_vague(tree: Tree, noun: int) -> bool:
    """Whether a noun names nothing without what follows it: "things", "the ways"."""
    return tree.lower[noun] in _VAGUE or tree.lemmas[noun].lower() in _VAGUE


def _inner(tree: Tree, noun: int) -> int:
    """What the "of" of a noun names, -1 for nothing."""
    ofs = [p for p in tree.children(noun, "prep") if tree.lower[p] == "of"]
    return tree.child(ofs[0], "pobj") if ofs else -1


def _is_told(tree: Tree, noun: int) -> bool:
    """Whether anything but the clause tells which is meant."""
    return any(tree.deps[k] in _TELLING for k in tree.kids[noun])


def _is_new(tree: Tree, noun: int) -> bool:
    """ "a new bill designed to close the port": that it is new does not tell which."""
    told = [k for k in tree.kids[noun] if tree.deps[k] in _TELLING]
    if not told or tree.entity_types[noun] or any(tree.lower[k] not in _NEW for k in told):
        return False
    return bool(tails(tree, noun))


def _is_of_somebody(tree: Tree, noun: int) -> bool:
    """ "found ways to make it work for them": labels leave out what a pronoun makes unclear."""
    return is_vague(tree, noun) and any(tree.tags[i] == "PRP" for i in noun_phrase(tree, noun))


def is_singled(tree: Tree, noun: int) -> bool:
    """ "the only person who ever in a long life …", cut from what makes it the only one."""
    named = any(tree.lower[k] in _SINGLED for k in tree.kids[noun] if k < noun)
    return named and bool(tails(tree, noun))


def tails(tree: Tree, noun: int) -> list[int]:
    """The clauses that tell which `noun` is meant but are no part of its phrase."""
    inside = set(noun_phrase(tree, noun))
    return [
        k
        for k in tree.children(noun, "relcl", "acl")
        if k not in inside and tree.words[min(tree.subtree(k)) - 1] not in (",", "—", "-", "(")
        if tree.lower[k] not in _IF  # "will build ships provided that Norway pays"
    ]


def is_cut_phrase(tree: Tree, p: Prepositional) -> bool:
    """Whether a phrase of a verb says nothing, or other than the text, once it is cut.

    "by saying that …", "despite the fact that …", "for the day that it sinks", "with the crew
    leaving" (whose verb alone is kept), "on the what it should be".
    """
    if p.clause:
        # "helped the crew mend the boat": the crew is told already
        asked = bool(p.tokens) and any(
            tree.tags[k] not in _ASKING for k in tree.children(p.head, *SUBJECTS)
        )
        return asked or any(tree.child(i, "ccomp") >= 0 for i in literal_tokens(tree, p.head))
    if tree.lemmas[p.head] in _SPANS and not _is_told(tree, p.head):
        return bool(tails(tree, p.head))
    return tree.lower[p.head] in _ARTICLES or is_cut(tree, p.head)


def gerund_words(tree: Tree, p: Prepositional) -> list[int]:
    """The words of a gerund: "with what goes on", "to taking action against towns that pay"."""
    if tree.tags[p.head][0] == "J":
        # "as wasteful or slow"
        judged = tree.subtree(p.head, frozenset(("relcl", "advcl", "ccomp", "parataxis")))
        return [i for i in judged if tree.deps[i] != "punct" or tree.words[i] == ","]
    asked = {k for k in tree.children(p.head, "nsubj") if tree.tags[k] == "WP"}
    words = sorted({*literal_tokens(tree, p.head), *asked})
    # "compared it to burning a flag - a charge that stung"
    words = [i for i in words if _DASHES.isdisjoint(tree.words[p.head + 1 : i])]
    inside = any(
        k > i and tree.words[min(tree.subtree(k)) - 1] != ","
        for i in words
        for k in tree.children(i, "relcl")
    )
    # "with restoring and opening the quay": one thing is done to
    beside = [k for k in tree.children(p.head, "conj") if tree.tags[k] == "VBG"]
    shared = tree.child(p.head, "dobj") < 0 and any(tree.child(k, "dobj") >= 0 for k in beside[:1])
    if shared and beside[0] == p.head + 2:
        return [*words, *(i for o in tree.children(beside[0], "dobj") for i in tree.subtree(o))]
    entire = whole_phrase(tree, p) if inside else []
    comma = next((n for n, i in enumerate(words) if tree.words[i] == ","), len(words))
    if not (entire or p.tokens):
        return words[:comma]  # "helped her win, including in towns that …"
    return entire or [i for i in words if i not in p.tokens]


def whole_phrase(tree: Tree, p: Prepositional) -> list[int]:
    """The words of a phrase with the clause that would be cut, if they are few."""
    helped = tree.child(p.head, "nsubj") if p.clause and not p.tokens else -1
    return whole(tree, p.head, leave=p.tokens if helped < 0 else tree.subtree(helped))


def whole(tree: Tree, head: int, leave: Sequence[int] = ()) -> list[int]:
    """The words of `head` with the clause that would be cut from it, if they are few.

    None for "those who know me": nobody outside the sentence can say who that is.
    """
    if tree.lower[head] in _ARTICLES:
        return []
    beside = {i for k in tree.children(head, "conj", "cc") for i in tree.subtree(k)}
    words = [i for i in tree.subtree(head) if i not in leave and i not in beside]
    while words and tree.deps[words[-1]] in ("punct", "cc"):
        words.pop()
    while words and tree.deps[words[0]] == "punct":
        words.pop(0)
    together = bool(words) and words[-1] - words[0] == len(words) - 1
    if (
        not (together or _has_tail(tree, head, words))
        or len(words) > LONGEST_WHOLE
        or words[0] < head - _BEFORE
    ):
        return []
    if words[-1] != head and tree.tags[words[-1]] == "VBG":
        return []  # "remarks he made questioning", cut from "why they left"
    marked = any(tree.tags[i] in ("``", "''", ":") for i in words)
    return [] if marked or any(tree.lower[i] in _US for i in words) else words


def _has_tail(tree: Tree, head: int, words: Sequence[int]) -> bool:
    """ "sent a LETTER to Oslo OPPOSING THE SALE without a vote": what it says stands apart."""
    tail = [i for i in words if i > head]
    apart = bool(tail) and tail[-1] - tail[0] == len(tail) - 1
    return apart and tree.deps[tail[0]] == "acl" and tree.heads[tail[0]] == head


def told_whole(tree: Tree, noun: int) -> Argument | None:
    """A noun that is cut, with its clause as words: "ways in which towns can thrive"."""
    words = whole(tree, noun)
    return literal(tree, without_article(tree, words)) if words else None


def fuller(tree: Tree, clause: Clause, noun: int) -> Argument | None:
    """A bare noun that has its own clause: "passed a bill designed to close the port".

    None where nothing is cut; where the clause is the one that is told ("the bill that she
    signed"); for "the woman who …", who is somebody; where more is told behind a comma.
    """
    if tree.heads[clause.verb] == noun:
        return None
    if not (is_cut(tree, noun) or _is_new(tree, noun) or _is_of_somebody(tree, noun)):
        return None
    if tree.tags[noun] != "NNS" and nouns.kind(tree.lower[noun]) == "person":
        return None
    if any(tree.words[i] == "," for k in tails(tree, noun) for i in tree.children(k, "punct")):
        return None
    return told_whole(tree, noun)


def is_lost(tree: Tree, clause: Clause, noun: int) -> bool:
    """ "refers to studies that …", "makes a claim that …": bare, and the rest is too long to tell.

    Not "the woman who …", who is somebody, nor what is told behind a comma.
    """
    if tree.heads[clause.verb] == noun or not is_cut(tree, noun):
        return False
    known = any(tree.lower[k] not in ("a", "an") for k in tree.children(noun, "det"))
    somebody = nouns.kind(tree.lemmas[noun].lower()) == "person"
    aside = "," in (tree.words[i] for i in tree.subtree(noun))
    return not (known or somebody or aside)


def stands_cut(tree: Tree, p: Prepositional) -> bool:
    """ "see it as an opportunity to …": without it the clause would say less than nothing."""
    return (
        p.words == "as" and not p.clause and tree.lower[p.head] not in ("one", "someone", "those")
    )
