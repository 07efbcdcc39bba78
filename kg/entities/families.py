"""Names short for what stands beside them: "the Lunds", "the Harbour Cup" of that year."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from kg.entities.gazetteer import gazetteer
from kg.entities.hosts import Cluster
from kg.entities.names import Name
from kg.entities.namesakes import is_mrs, is_wife, pronoun_gender
from kg.entities.things import PERSON
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_SHORTEST = 4


def is_family(
    cluster: Cluster, index: Mapping[str, Sequence[Cluster]], trees: Sequence[Tree]
) -> bool:
    """ "the Lunds", where Ann Lund is told of: people of one name."""
    word = cluster.words[0]
    if len(cluster.words) > 1 or not word.endswith("s") or len(word) < _SHORTEST:
        return False
    bearers = [h for h in index.get(word[:-1].lower(), ()) if h.kind == PERSON]
    if not any(h.words[-1] == word[:-1] for h in bearers):
        return False
    return all(n.first and trees[n.tree].lower[n.first - 1] == "the" for n in cluster.names)


def dated(
    cluster: Cluster, index: Mapping[str, Sequence[Cluster]], trees: Sequence[Tree]
) -> list[Cluster]:
    """ "The Harbour Cup" is the 1998 Harbour Cup told of before, if no other year is named."""
    found = [
        h
        for h in index.get(cluster.words[0].lower(), ())
        if h.words[0].isdigit() and h.words[1:] == cluster.words
    ]
    if len(found) != 1 or found[0].names[0].tree > cluster.names[0].tree:
        return []
    said = {w for n in cluster.names for w in trees[n.tree].words if _is_year(w)}
    return found if said <= {found[0].words[0]} else []


def with_husbands_name(names: Sequence[Name], trees: Sequence[Tree]) -> list[Name]:
    """ "Karl Berg drowned. His wife, Anna, … Mrs Berg …": Anna is Anna Berg."""
    called = {n.words[0] for n in names if len(n.words) == 1 and is_mrs(n)}
    men = {n.words[-1] for n in names if len(n.words) > 1 and n.label == "PERSON"}
    if len(called) != 1 or not called <= men:
        return list(names)
    wives = {n.words for n in names if len(n.words) == 1 and is_wife(n, trees[n.tree])} - {
        tuple(called)
    }
    if len(wives) != 1:
        return list(names)
    given = min(wives)
    return [
        replace(n, words=(*given, *called), label="PERSON") if n.words == given else n
        for n in names
    ]


def _is_year(word: str) -> bool:
    return len(word) == len("1998") and word.isdigit()


def with_surnames(names: Sequence[Name], trees: Sequence[Tree]) -> list[Name]:
    """Return the names, a place's name in full where somebody of that surname is meant.

    "Ann Berlin left. “Berlin was cold,” Berlin said of her town": only with a title or, as who
    speaks, with a "he" or "she" behind it.
    """
    full: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        if len(name.words) > 1 and name.label == "PERSON" and name.words[-1] in gazetteer().names:
            full.setdefault(name.words[-1], set()).add(name.words)
    if not full:
        return list(names)
    return [
        replace(n, words=min(full[n.words[0]]), label="PERSON") if _is_bearer(n, full, trees) else n
        for n in names
    ]


def _is_bearer(name: Name, full: Mapping[str, Set[tuple[str, ...]]], trees: Sequence[Tree]) -> bool:
    if len(name.words) > 1 or len(full.get(name.words[0], ())) != 1 or name.adjective:
        return False
    if any(nouns().get(t) == "person" for t in name.titles):
        return True
    tree = trees[name.tree]
    told = tree.deps[name.head] == "nsubj" and tree.lemmas[tree.heads[name.head]] in words("speech")
    return told and bool(pronoun_gender(name, tree))
