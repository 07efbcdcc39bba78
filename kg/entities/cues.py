"""What stands around a name and tells of what kind it is."""

import re
from collections.abc import Iterator, Sequence

from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.names import Name
from kg.entities.things import BODY, EVENT, GROUP, OTHER, PERSON, PLACE, WORK
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

KIND_OF_CLASS = {
    "person": PERSON, "person?": PERSON, "organization": BODY, "group": GROUP, "people": GROUP,
    "place": PLACE, "region": PLACE, "country": PLACE, "city": PLACE, "facility": PLACE,
    "event": EVENT, "act": EVENT, "work": WORK,
}  # fmt: skip
_LONGEST = 6  # letters of an acronym
_VOWELS = frozenset("AEIOUY")
_HUMPED = re.compile(r"[a-z]{2}[A-Z][a-z]")
_SURNAME = re.compile(r"(?:Mac|Van|Von|Fitz|Des|Del|Della|Dela|Ver|Ten|San|Saint)[A-Z]")
_PLACE_PREPOSITIONS = frozenset(("in", "near", "across", "throughout", "outside"))
_GROUNDED = frozenset(("GPE", "LOC", "NORP", "FAC"))


def word_votes(word: str, label: str) -> Iterator[tuple[str, float]]:
    """Yield what the looks of a single word tell: "HTRG", "BoatHub", "Julia"."""
    if word.isupper() and 2 <= len(word) <= _LONGEST and word.isalpha():
        yield BODY, 0.5
        if _VOWELS.isdisjoint(word):
            yield BODY, 1.5
    if _HUMPED.search(word) and not _SURNAME.match(word):
        yield PERSON, -2.0
        yield BODY, 1.0
    if label in ("GPE", "LOC") and word in given_names() and word not in gazetteer().cities:
        yield PERSON, 1.2


def class_of(tree: Tree, i: int) -> str:
    """Return the coarse kind of what the noun at token `i` names, "" when nobody knows."""
    return KIND_OF_CLASS.get(nouns().get(tree.lemmas[i].lower(), ""), "")


def abbreviated(tree: Tree, name: Name) -> str:
    """The kind of what is shortened: "iron deficiency anaemia (IDA)" is no body."""
    letters = name.words[0].lower().removesuffix("s")
    first = name.first - 1 - len(letters)
    if first < 0 or len(name.words) > 1 or len(letters) == 1:
        return ""
    long = tree.lower[first : name.first - 1]
    if "".join(w[0] for w in long) != letters or not tree.words[name.first - 2].islower():
        return ""
    return class_of(tree, name.first - 2) or OTHER


def is_of_person(tree: Tree, name: Name) -> bool:
    """ "Ann Moss of Holm Steel": a body, unless it is a place that somebody knows."""
    of = name.first - 1
    if of < 1 or tree.lower[of] != "of" or tree.entity_types[of - 1] != "PERSON":
        return False
    if name.label in _GROUNDED:
        return False
    text = " ".join(name.words)
    return text not in gazetteer().names and text not in gazetteer().cities


def has_age(tree: Tree, last: int) -> bool:
    """ "Jane Doe, 35,"."""
    behind = tree.words[last : last + 3]
    return (
        len(behind) == 3
        and behind[0] == behind[2] == ","
        and behind[1].isdigit()
        and (len(behind[1]) == 2)
    )


def has_bare_article(tree: Tree, head: int) -> bool:
    """ "the Polaroids", "a Polaroid": people have none, but "the late Ann Reed"."""
    before = [k for k in tree.kids[head] if k < head]
    return len(before) == 1 and tree.lower[before[0]] in ("the", "a", "an")


def follows_place(tree: Tree, first: int) -> bool:
    """ "Livorno, Tuscany": set off by a comma behind a place."""
    return (
        first > 1 and tree.words[first - 1] == "," and tree.entity_types[first - 2] == "GPE"
        and tree.deps[first - 2] != "conj" and first + 1 < len(tree.words)
        and tree.words[first + 1] in (",", ".")
    )  # fmt: skip


def class_of_word(word: str) -> str:
    """Return the kind of noun that a word is, in the singular or the plural, or ""."""
    return nouns().get(word) or nouns().get(word.removesuffix("s"), "")


def is_made(name_words: Sequence[str]) -> bool:
    """Whether it is called after its maker: "Google Chrome"; "Google Inc." is the maker."""
    maker = gazetteer().names.get(name_words[0]) if len(name_words) > 1 else None
    last = name_words[-1].lower()
    if maker is None or maker.type != "Organization" or last in words("company_suffixes"):
        return False
    if maker.label.isupper() or name_words[-1] in gazetteer().names:
        return False  # "UN Women", "Google Canada"
    return class_of_word(last) not in ("organization", "person")


def stands_in(name: Name, tree: Tree) -> bool:
    """Whether the name stands behind a preposition of place: "in Chad"."""
    up = tree.heads[name.head]
    return tree.deps[name.head] == "pobj" and tree.lower[up] in _PLACE_PREPOSITIONS


def is_of_place(name: Name, tree: Tree) -> bool:
    """Return whether a noun says what place it is: "the city of Wad Madani"."""
    of = tree.heads[name.head]
    if tree.deps[name.head] != "pobj" or tree.lower[of] != "of":
        return False
    return tree.lower[tree.heads[of]] in words("named_places")


def is_called_a_body(tree: Tree, name: Name) -> bool:
    """Return whether the noun right before a name is that of a body: "the chipmaker Novatek"."""
    before = name.first - 1
    if before < 0 or tree.tags[before] != "NN" or not tree.words[before].islower():
        return False
    apart = tree.heads[before] != name.head and tree.heads[name.head] != tree.heads[before]
    return not apart and not name.titles and class_of(tree, before) == BODY
