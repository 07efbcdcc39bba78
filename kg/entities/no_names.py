"""What spaCy takes for a name and is none: a mark, a common word, an office."""

from itertools import pairwise

from kg.entities.ordinary import is_one_of_many, is_ordinary
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_BASED = ("-based", "-born", "-led", "-backed", "-controlled")
AGAINST = ("pro-", "anti-", "pan-", "ex-", "non-", "then-")


def is_no_name(tree: Tree, first: int, last: int, label: str) -> bool:
    """Whether what is left is a mark, a common word or an office."""
    if last - first == 1:
        word = tree.lower[first]
        if word in words("calendar") or _is_mark(word) or _is_part_of_american(tree, first):
            return True
        if is_ordinary(tree, first, label):
            return True
    if label == "PERSON":
        kinds = {nouns().get(w, "") for w in tree.lower[first:last]}
        return kinds == {"person"} and is_one_of_many(tree, last - 1)
    return _is_title_part(tree, first, last) or (last - first > 1 and _is_office(tree, first, last))


def _is_title_part(tree: Tree, first: int, last: int) -> bool:
    """ "Home" in "Home Secretary Jane Doe": common words before a capitalised title."""
    if last >= len(tree.words) or not tree.words[last][:1].isupper():
        return False
    if tree.lower[last] not in words("titles") or tree.begins[last] - tree.ends[last - 1] != 1:
        return False
    return all(
        w in nouns() or w in words("institution") or w in words("titles")
        for w in tree.lower[first:last]
    )


def _is_mark(word: str) -> bool:
    """ "D", "D-Richmond", "London-based"."""
    if word in words("degrees", "name_openers") or word.startswith(AGAINST):
        return True
    return len(word) == 1 or word[:2] in ("d-", "r-", "i-") or word.endswith(_BASED)


def _is_part_of_american(tree: Tree, i: int) -> bool:
    """ "African-American": neither of Africa nor of the country."""
    around = tree.lower[max(0, i - 2) : i + 3]
    if tree.lower[i + 1 : i + 2] in (["american"], ["americans"]):
        return True
    return any(a == "-" and b.startswith("american") for a, b in pairwise(around)) and (
        "-" in tree.lower[i + 1 : i + 2] or "-" in tree.lower[max(0, i - 1) : i]
    )


def _is_office(tree: Tree, first: int, last: int) -> bool:
    """ "Senate Majority Leader", "Press Secretary": what somebody is, not who."""
    if tree.lower[last - 1] not in words("titles", "occupations"):
        return False
    return all(w in nouns() or w in words("institution") for w in tree.lower[first : last - 1])
