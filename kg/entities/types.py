"""What kind of thing a name stands for, from all its places together."""

from collections.abc import Iterable, Sequence

from kg.entities.cues import (
    KIND_OF_CLASS,
    abbreviated,
    class_of,
    class_of_word,
    follows_place,
    has_age,
    has_bare_article,
    is_called_a_body,
    is_made,
    is_of_person,
    is_of_place,
    stands_in,
    word_votes,
)
from kg.entities.gazetteer import Entry, gazetteer, given_names
from kg.entities.names import Name, is_peer
from kg.entities.things import BODY, EVENT, GROUP, OTHER, PERSON, PLACE, WORK
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_KIND_OF_LABEL = {
    "PERSON": PERSON, "ORG": BODY, "GPE": PLACE, "LOC": PLACE, "FAC": PLACE, "NORP": GROUP,
    "EVENT": EVENT, "WORK_OF_ART": WORK, "LAW": WORK, "PRODUCT": OTHER,
}  # fmt: skip
_TYPE_OF_KIND = {
    PERSON: "Person", BODY: "Organization", PLACE: "Place", GROUP: "Group", EVENT: "Event",
    WORK: "CreativeWork", OTHER: "Concept",
}  # fmt: skip
_WEIGHT = {"PERSON": 1.3, "ORG": 1.0, "GPE": 1.0, "LOC": 0.8, "FAC": 0.8, "NORP": 0.8}


_GROUNDS = frozenset(("organization", "facility", "region", "city", "country"))
_LINKS = frozenset(("of", "for", "on", "to", "in"))
_BEFORE = frozenset(("compound", "nmod"))
_LAWS = frozenset(("act", "bill", "treaty", "amendment"))
_OF_PEOPLE = frozenset(("government", "administration", "cabinet", "presidency", "family"))
LABELS_COUNT = 3


def entry_of(name_words: Sequence[str]) -> Entry | None:
    """Return the gazetteer's entry of a name, None if it is not known."""
    names = gazetteer().names
    text = " ".join(name_words)
    found = names.get(text) or names.get(text.replace(" , ", ", ").removeprefix("the "))
    if (
        found is None
        and len(name_words) > 1
        and name_words[-1].lower() in words("company_suffixes")
    ):
        found = names.get(" ".join(name_words[:-1]))  # "Google Inc."
        return found if found and found.type.endswith("Organization") else None
    return found


def kind_of(names: Iterable[Name], trees: Sequence[Tree]) -> tuple[str, bool]:
    """Return the kind that most of the evidence speaks for, and whether it is clear."""
    votes: dict[str, float] = {}
    listed = list(names)
    labels = [name.label for name in listed if name.label]
    for label in sorted(set(labels)):
        # what the model says counts as much as three clear cues at most
        share = min(len(labels), LABELS_COUNT) * labels.count(label) / len(labels)
        _add(votes, _KIND_OF_LABEL.get(label, OTHER), _WEIGHT.get(label, 0.6) * share)
    for name in listed:
        _vote(votes, name, trees[name.tree])
    if len(listed[0].words) == 1:
        _vote_for_several(votes, listed, trees)
    _vote_by_words(votes, listed[0], min(len(listed), LABELS_COUNT))
    ranked = sorted(votes.items(), key=lambda v: (-v[1], v[0]))
    if not ranked or ranked[0][1] <= 0:
        return OTHER, False
    runner_up = ranked[1][1] if len(ranked) > 1 else 0.0
    return ranked[0][0], ranked[0][1] >= 2 * runner_up


def _add(votes: dict[str, float], kind: str, weight: float) -> None:
    if kind:
        votes[kind] = votes.get(kind, 0.0) + weight


def _vote_for_several(
    votes: dict[str, float], names: Sequence[Name], trees: Sequence[Tree]
) -> None:
    """ "Polaroids": several things, not a person."""
    plural = [n for n in names if trees[n.tree].tags[n.head] == "NNS" and not n.titles]
    if len(plural) * 2 > len(names):
        _add(votes, PERSON, -2.0 * len(plural))
        _add(votes, OTHER, 0.8)


def _vote(votes: dict[str, float], name: Name, tree: Tree) -> None:
    label = name.label
    if name.titles and label != "NORP":
        _add(votes, PERSON, 2.0)
    head = name.head
    dep, up = tree.deps[head], tree.heads[head]
    if is_of_place(name, tree):
        _add(votes, PLACE, 3.0)
    elif stands_in(name, tree):
        _add(votes, PLACE, 0.6)
    elif dep == "nsubj" and tree.lemmas[up] in words("speech"):
        _add(votes, PERSON, 0.6)
        _add(votes, BODY, 0.4)
        _add(votes, PLACE, -0.4)
        if any(tree.lower[s] in ("he", "she") for c in tree.children(up, "ccomp")
               for s in tree.children(c, "nsubj", "nsubjpass")):  # fmt: skip
            _add(votes, PERSON, 1.5)
    if name.first and tree.words[name.first - 1] == "(" and name.words[0].isupper():
        _add(votes, abbreviated(tree, name), 4.0)
    if is_called_a_body(tree, name):
        _add(votes, BODY, 2.0)
    if dep == "appos":
        _add(votes, class_of(tree, up), 2.0)
    elif (label == "ORG" or len(name.words) > 1) and is_of_person(tree, name):
        _add(votes, BODY, 1.5)
    elif dep == "compound" and up >= name.last and label != "PERSON":
        _vote_by_compound(votes, name, tree, up)
    elif dep == "conj":
        _add(votes, _KIND_OF_LABEL.get(tree.entity_types[up], ""), 0.5)
    if label in ("", "PERSON", "ORG") and follows_place(tree, name.first):
        _add(votes, PLACE, 1.5)
    if label != "PERSON" or not name.titles:
        _vote_for_product(votes, tree, name)
    if has_bare_article(tree, head) and not class_of_word(name.words[-1].lower()):
        _add(votes, PERSON, -1.0)
    if dep == "oprd" and tree.deps[up] in ("acl", "relcl"):
        _add(votes, class_of(tree, tree.heads[up]), 2.0)
    for kid in tree.kids[head]:
        if tree.deps[kid] == "appos" and kid > head:
            if tree.words[kid - 1] != "(":  # "Ann Moss (tennis)" is no match
                _add(votes, class_of(tree, kid), 1.5)
        elif tree.deps[kid] == "relcl":
            _vote_by_relative(votes, tree, kid)
        elif kid < name.first and tree.deps[kid] in _BEFORE and tree.words[kid].islower():
            _add(votes, class_of(tree, kid), 2.0)
    if has_age(tree, name.last):
        _add(votes, PERSON, 2.0)


def _vote_by_compound(votes: dict[str, float], name: Name, tree: Tree, noun: int) -> None:
    """ "Sea Org group" → a body, "Lombardy region" → a place, "Scientology officials" → a body.

    "the Moss government" is somebody's.
    """
    lemma = tree.lemmas[noun].lower()
    found = nouns().get(lemma, "")
    if noun + 1 < len(tree.words) and tree.tags[noun + 1].startswith("NN"):
        return
    if lemma in ("group", "party", "organization", "organisation", "movement"):
        _add(votes, BODY, 1.5)
    elif found in ("region", "city"):
        _add(votes, PLACE, 1.5)
    elif found == "person":
        _add(votes, BODY, 0.5)
    elif lemma in _OF_PEOPLE and name.label == "" and entry_of(name.words) is None:
        _add(votes, PERSON, 1.0)


def _vote_for_product(votes: dict[str, float], tree: Tree, name: Name) -> None:
    """ "versions of X", "X users", "install X", "X 6", "Acme's X" → something made."""
    head = name.head
    dep, up = tree.deps[head], tree.heads[head]
    cue = up
    if dep == "pobj" and tree.lower[up] == "of":
        cue = tree.heads[up]
    if dep in ("dobj", "pobj", "compound", "nsubjpass") and (
        tree.lemmas[cue].lower() in words("product_cues")
    ):
        _add(votes, OTHER, 1.0)
    after = tree.words[name.last] if name.last < len(tree.words) else ""
    if after.isdigit() and len(after) < 4 and tree.heads[name.last] >= name.first:
        _add(votes, OTHER, 1.0)
    if tree.tags[head] == "NNPS" and len(name.words) == 1 and name.label in ("PERSON", "ORG"):
        _add(votes, OTHER, 0.0 if tree.child(head, "det") >= 0 else 1.0)
    owner = tree.child(head, "poss")
    if owner >= 0 and tree.entity_types[owner] == "ORG":
        _add(votes, OTHER, 0.7)


def _vote_by_relative(votes: dict[str, float], tree: Tree, verb: int) -> None:
    if any(tree.lower[k] in ("who", "whom") for k in tree.kids[verb]):
        _add(votes, PERSON, 2.0)


def _vote_by_words(votes: dict[str, float], name: Name, count: int) -> None:
    """What the words of the name itself tell."""
    parts = name.words
    cut = next((i for i, w in enumerate(parts) if w in _LINKS and i), len(parts))
    parts = parts[:cut]
    first, last = parts[0], parts[-1].lower()
    if last in words("company_suffixes"):
        _add(votes, BODY, 4.0)
    if is_peer(name.words):
        _add(votes, PERSON, 6.0)
    if name.label in ("PERSON", "ORG") and is_made(name.words):
        _add(votes, PERSON, -2.0 * count)
        _add(votes, OTHER, 1.2 * count)
    if _LAWS & {w.lower() for w in name.words[1:]}:
        _add(votes, WORK, 4.0)
    classes = [class_of_word(w.lower()) for w in parts]
    if len(parts) > 1 and sum(c.isupper() for c in parts[-1]) > 2 and not first.isupper():
        _add(votes, BODY, 1.5)
    longer = len(parts) > 1
    if not (classes[0] and classes[-1] in ("facility", "organization")) and (
        _is_surname(name, parts)
    ):
        _add(votes, PERSON, 2.5)
    elif name.label == "ORG" and parts[-1] == "State" and longer:
        _add(votes, BODY, 3.0)  # "Ohio State", a university
    elif classes[-1] in _GROUNDS and longer:
        _add(votes, KIND_OF_CLASS[classes[-1]], 2.0)
    elif last in words("media") and longer:
        _add(votes, BODY, 2.0 * count)
    elif classes[-1] in ("event", "work", "thing") and longer:
        _add(votes, KIND_OF_CLASS.get(classes[-1], OTHER), 2.0)
    elif classes[-1] == "organization" and cut < len(name.words):
        _add(votes, BODY, 3.0)
    if 1 < len(parts) < 5 and first in given_names() and not any(classes[1:]):
        _add(votes, PERSON, 2.5)
    if len(parts) > 1 and classes[-1] not in ("", "person", "person?", "animal"):
        common = all(class_of_word(w.lower()) or w.islower() for w in parts[1:])
        if common and first not in given_names():
            _add(votes, PERSON, -1.5 * count)
            _add(votes, BODY, 0.5)
    if " ".join(parts) in gazetteer().cities:
        _add(votes, PLACE, 1.0)
    if any(c.isdigit() for c in name.words[-1]) and first[0].isalpha():
        _add(votes, OTHER, 1.6 * count)
    if len(parts) == 1:
        for kind, weight in word_votes(first, name.label):
            _add(votes, kind, weight)


def _is_surname(name: Name, parts: Sequence[str]) -> bool:
    """ "Ann Hill", whom the model takes for a person, too; "Stanley Park", which it does not."""
    if len(parts) != 2 or parts[0] not in given_names() or not parts[1].istitle():
        return False
    return bool(name.titles) or (name.label == "PERSON" and parts[0] not in gazetteer().names)


def type_of(kind: str, name_words: Sequence[str], called: Iterable[str]) -> str:
    """Return the published type of a named thing of `kind`."""
    low = {w.lower() for w in name_words} | set(called)
    if kind == BODY:
        if low & words("government"):
            return "GovernmentOrganization"
        if (
            low & words("media")
            or (low and low <= words("newspapers"))
            or (low & {"newspaper", "agency", "broadcaster"} and low & {"news"})
        ):
            return "NewsMediaOrganization"
    if kind == PLACE:
        if (
            low & {"city", "town", "village", "capital"}
            or " ".join(name_words) in gazetteer().cities
        ):
            return "Place" if gazetteer().cities.get(" ".join(name_words)) == "state" else "City"
        if "country" in low:
            return "Country"
    return _TYPE_OF_KIND.get(kind, "Concept")


def kind_of_type(published: str) -> str:
    """Return the coarse kind of a published type: "City" → "place"."""
    if published in ("Country", "City", "Place"):
        return PLACE
    if published.endswith("Organization"):
        return BODY
    return {"Person": PERSON, "Event": EVENT, "CreativeWork": WORK, "Group": GROUP}.get(
        published, OTHER
    )
