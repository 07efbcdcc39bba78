"""Names before nouns: "the Hamas delegation" is Hamas’s, "Epsom salts" are of no town."""

import re
from collections.abc import Iterator

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument
from kg.extract.frames import link
from kg.extract.titles import is_role
from kg.model import Frame
from kg.text.tree import PROPER_TAGS, Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

# between two states, or a name with a number
_BETWEEN = re.compile(r"^(?:us|uk|eu|un)-[a-z]|[a-z]-(?:us|uk|eu)$|^[a-z]{1,5}-\d+$")
_PLACE_HEADS = words("place_heads")
_COUNTRIES = frozenset(("u.s.", "us", "states", "u.k.", "uk", "kingdom", "eu", "e.u.", "u.n."))
_PACTS = frozenset(("accord", "agreement", "deal", "treaty", "pact", "protocol", "convention"))
_WHAT_THEY_ARE = frozenset(
    ("company", "firm", "charity", "chain", "brand", "magazine", "newspaper", "band",
     "organization", "organisation", "movement")
)  # fmt: skip
_CLANS = frozenset(("clan", "dynasty", "tribe"))
_PLATFORMS = frozenset(
    ("instagram", "facebook", "twitter", "youtube", "tiktok", "snapchat", "reddit")
)
_ON_THEM = frozenset(("post", "account", "page", "video", "feed", "message", "profile", "comment"))


def compound_names(analysis: Analysis, head: int) -> Iterator[Frame]:
    """ "the Hamas delegation" → delegation of Hamas, when the name stands before a noun."""
    tree = analysis.tree
    if tree.tags[head] in PROPER_TAGS or tree.entity_types[head]:
        return
    for first, last, kind in tree.names:
        if last > head or kind not in ("ORG", "GPE", "PERSON"):
            continue
        outer = last - 1
        if tree.lemmas[head].lower() in _PLACE_HEADS or tree.lower[outer] in _no_bodies():
            continue
        if _is_fixed(tree, first, head) or (kind != "GPE" and tree.child(head, "poss") >= 0):
            continue  # "Holm’s Lund joke" is hers; "her Oslo flat" is there
        if "-" in tree.words[outer] and _BETWEEN.search(tree.lower[outer]):
            continue  # "the US-Peru border" has no US-Peru; "the V-22 plane" is the V-22
        if kind == "GPE" and tree.words[last] == "State":
            continue  # "an Ohio State coach" is of the university
        if tree.deps[outer] not in ("compound", "nmod") or tree.heads[outer] != head:
            continue
        if kind != "GPE" and _is_what_it_is(tree, head, person=kind == "PERSON"):
            continue
        if _is_act(tree, head, whole=kind == "PERSON"):
            continue
        if kind == "GPE" and _is_about(tree, outer) and not is_role(tree, head):
            continue
        if kind == "GPE" and tree.lower[outer] not in _COUNTRIES and _happens(tree, head):
            continue  # "the Oslo summit" was held there
        found = link(
            analysis, rule="compound-name", subject=argument(tree, head),
            words=_preposition(tree, outer, head), spans=(), object=argument(tree, outer), at=head,
        )  # fmt: skip
        if found is not None:
            yield found


def _no_bodies() -> frozenset[str]:
    """ "LCD screens", "Tamil sailors", "LGBT parents": of nobody."""
    return words("abbreviated_things", "peoples_and_kinds")


def _is_fixed(tree: Tree, first: int, head: int) -> bool:
    """ "Epsom salts", "a Ponzi scheme", "Jim Crow laws": one thing with a name in its name."""
    before = " ".join(tree.lower[first:head])
    return f"{before} {tree.lemmas[head].lower()}" in words("terms_with_names")


def _is_what_it_is(tree: Tree, head: int, *, person: bool) -> bool:
    """ "the Acme company", "the Holm clan", "the Rusty Oars action committee": Acme has none."""
    if person:
        return tree.lower[head] in _CLANS
    if tree.lower[head] == "committee":
        return tree.lower[head - 1] == "action"
    return tree.lower[head] in _WHAT_THEY_ARE


def _preposition(tree: Tree, name: int, head: int) -> str:
    """ "a Facebook post" stands on it, "Facebook managers" are of it."""
    on = tree.lower[name] in _PLATFORMS and tree.lemmas[head].lower() in _ON_THEM
    return "on" if on else "of"


def _is_act(tree: Tree, i: int, *, whole: bool) -> bool:
    """ "Lund singing of love", "Lund sings", "an accusation Labour dismisses": taken for a noun."""
    if not whole and tree.tags[i] != "NNS":
        return False
    if tree.child(i, "det", "poss") >= 0:
        return False
    word = tree.lower[i]
    return (word.endswith("ing") and not nouns().get(word)) or (
        tree.tags[i] == "NNS" and not nouns().get(tree.lemmas[i].lower()) and word[-3:] != "ers"
        and i + 1 < len(tree) and tree.deps[i] in ("ROOT", "appos")
    )  # fmt: skip


def _happens(tree: Tree, head: int) -> bool:
    """ "the Oslo summit", "the Oslo accords": held there, signed there."""
    return tree.lemmas[head].lower() in _PACTS or nouns().get(tree.lemmas[head].lower()) in (
        "act",
        "communication",
        "event",
    )


def _is_about(tree: Tree, i: int) -> bool:
    """ "the Syria vote", "the Iran deal": about it; what is of a country is Syrian, Iranian."""
    return tree.lower[i] in words("countries_with_adjective")
