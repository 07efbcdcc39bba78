"""Names that the gazetteer knows: countries, peoples, cities, bodies, and whom else they name."""

from collections.abc import Sequence

from kg.entities import cues, types
from kg.entities.gazetteer import Entry, Twin, gazetteer, given_names
from kg.entities.hosts import Cluster
from kg.entities.things import GROUP, PERSON, PLACE, Thing
from kg.text.tree import Tree

_HALVES = frozenset(("North", "South", "East", "West"))


def half(cluster: Cluster, known: dict[str, Thing]) -> Thing | None:
    """Return the country that "the South" is short for, if both its halves are told of."""
    if len(cluster.words) != 1 or cluster.words[0] not in _HALVES:
        return None
    halves = [t for t in known.values() if t.words[:1] and t.words[0] in _HALVES]
    mine = [t for t in halves if t.words[0] == cluster.words[0] and t.type == "Country"]
    others = [t for t in halves if mine and t.words[1:] == mine[0].words[1:]]
    return mine[0] if len(mine) == 1 and len(others) == 2 else None


def of_twins(
    twins: Sequence[Twin], cluster: Cluster, known: dict[str, Thing], told: frozenset[str]
) -> Thing:
    """Return the place that the document's other names speak for; else one of its own."""
    ranked = sorted(twins, key=lambda t: (-len(t.evidence & told), t.entry.key))
    first, second = (len(t.evidence & told) for t in ranked[:2])
    if first > second:
        return of_entry(ranked[0].entry, known)
    return Thing(PLACE, words=cluster.words, sure=True, type="Place")


def is_person_anyway(cluster: Cluster) -> bool:
    """Whether it is a person here all the same: "Jordan" with a title or never a place."""
    if cluster.kind != PERSON or not cluster.clear:
        return False
    if len(cluster.words) > 1:
        return True
    elsewhere = sum(n.label in ("GPE", "LOC", "ORG") for n in cluster.names)
    titled = any(n.titles for n in cluster.names) and not cluster.words[0].isupper()
    return (titled or cluster.words[0] in given_names()) and not elsewhere


def is_given_name(cluster: Cluster, index: dict[str, list[Cluster]], trees: Sequence[Tree]) -> bool:
    """Whether it is short for a person: "Chad" beside "Chad Smith", nowhere "in Chad"."""
    word = cluster.words[0]
    if len(cluster.words) > 1 or word not in given_names():
        return False
    if any(cues.stands_in(n, trees[n.tree]) for n in cluster.names):
        return False
    return any(h.kind == PERSON and h.words[0] == word for h in index.get(word.lower(), ()))


def place_people(cluster: Cluster, known: dict[str, Thing]) -> None:
    """Give a people's name its thing: "Russian" → Russia, "Russians" → a group of its own."""
    parts = cluster.words[1:]
    text = " ".join(parts)
    entry = gazetteer().adjectives.get(text.lower()) or gazetteer().names.get(text)
    plural = (text.lower().endswith("s") and not text.lower().endswith("ss")) or parts[-1].islower()
    as_adjective = any(n.adjective for n in cluster.names)
    if entry and (as_adjective or not plural):
        cluster.thing = of_entry(entry, known)
        cluster.rule = "demonym" if text.lower() in gazetteer().adjectives else "gazetteer"
    else:
        cluster.thing = Thing(GROUP, named=True, words=parts, plural=plural, sure=True)


def of_entry(entry: Entry, known: dict[str, Thing]) -> Thing:
    """Return the document's one thing for an entry of the gazetteer."""
    if entry.key not in known:
        known[entry.key] = Thing(
            types.kind_of_type(entry.type), named=True, type=entry.type, entry=entry,
            words=tuple(entry.label.split()), sure=True,
        )  # fmt: skip
    return known[entry.key]
