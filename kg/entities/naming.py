"""Which names of a document are names of one thing.

Full names first, then what is short for them: a surname, an acronym, a name without its legal
form. Where two things fit, the nearest earlier one is meant, and nobody if neither is nearer.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from kg.entities import genders, namesakes, types
from kg.entities.families import dated, is_family, with_husbands_name, with_surnames
from kg.entities.gazetteer import gazetteer, given_names
from kg.entities.hosts import Cluster, bare, brackets, hosts, initials
from kg.entities.known import (
    half,
    is_given_name,
    is_person_anyway,
    of_entry,
    of_twins,
    place_people,
)
from kg.entities.names import Name, is_peer
from kg.entities.things import BODY, GROUP, PERSON, Thing
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_CALLING = frozenset(
    ("organization", "group", "region", "city", "facility", "event", "work", "country")
)


@dataclass(slots=True)
class Named:
    """A name with the thing it names (None: it could be two) and the rule that says so."""

    name: Name
    thing: Thing | None
    rule: str


@dataclass(slots=True)
class _Register:
    """What is known while the names of a document are settled, longest first."""

    trees: Sequence[Tree]
    told: frozenset[str]
    torn: frozenset[str]
    long_of: dict[tuple[str, ...], Cluster]
    index: dict[str, list[Cluster]] = field(default_factory=dict)
    choices: dict[int, list[Cluster]] = field(default_factory=dict)
    known: dict[str, Thing] = field(default_factory=dict)


def settle(names: Sequence[Name], trees: Sequence[Tree]) -> list[Named]:
    """Return every name with its thing, in the order of the text."""
    names = with_husbands_name(with_surnames(names, trees), trees)
    torn = _torn(names)
    clusters: dict[tuple[str, ...], Cluster] = {}
    ends = {n.words[-1] for n in names if len(n.words) > 1 and n.label == "PERSON"}
    surnames = {e for e in ends if e.lower() not in gazetteer().adjectives}
    of_name = [_cluster(name, clusters, torn, trees, surnames) for name in names]
    by_words = {c.words: c for c in clusters.values()}
    for cluster in clusters.values():
        people = cluster.words[0] == "="
        kind = (GROUP, True) if people else types.kind_of(cluster.names, trees)
        cluster.kind, cluster.clear = kind
    register = _Register(
        trees,
        frozenset(w.lower() for name in names for w in name.words),
        torn,
        {a: by_words[b] for a, b in brackets(names, trees) if b in by_words},
    )
    for cluster in sorted(clusters.values(), key=_rank):
        _place(cluster, register)
        for word in {*cluster.words, bare(cluster.words[-1])}:
            register.index.setdefault(word.lower(), []).append(cluster)
    familiar = frozenset(
        id(c.thing)
        for c in clusters.values()
        if c.thing and len(c.words) == 1 and c.words[0] in given_names() and len(c.names) > 1
    )
    found = []
    most: dict[int, str] = {}
    for name, cluster in zip(names, of_name, strict=True):
        choice = register.choices.get(id(cluster))
        if choice:
            if id(cluster) not in most:
                most[id(cluster)] = namesakes.votes(cluster.names, trees)
            most_told = most[id(cluster)]
            host = namesakes.bearer(name, cluster.names, choice, trees, most_told, familiar)
            rule = "short-name" if host else "ambiguous-name"
            found.append(Named(name, host.thing if host else None, rule))
        else:
            found.append(Named(name, cluster.thing, cluster.rule))
    _other_presidents(found, trees)
    _finish(clusters.values(), trees)
    _count(found, trees)
    return found


def _other_presidents(found: list[Named], trees: Sequence[Tree]) -> None:
    """Part "President Moss" from Ann Moss, the candidate: they are two."""
    others: dict[tuple[str, ...], Thing] = {}
    for named in found:
        name, thing = named.name, named.thing
        if "president" not in name.titles or "vice" in name.titles or len(name.words) > 1:
            continue
        if thing is None:
            named.thing = _president(found, name)
            continue
        hers = [n.name for n in found if n.thing is thing]
        if namesakes.is_other_president(name, hers, trees):
            words_of = ("President", *name.words)
            other = _president(found, name) or Thing(PERSON, named=True, words=words_of, sure=True)
            named.thing, named.rule = others.setdefault(name.words, other), "title"


def _president(found: list[Named], name: Name) -> Thing | None:
    """Who bears the surname and is called president by the full name."""
    return next(
        (
            n.thing
            for n in found
            if n.name.words[-1:] == name.words
            and len(n.name.words) > 1
            and "president" in n.name.titles
            and "vice" not in n.name.titles
        ),
        None,
    )


def _rank(cluster: Cluster) -> tuple[int, bool, int, int]:
    first = cluster.names[0]
    return -len(cluster.words), not cluster.gender, first.tree, first.first


def _torn(names: Sequence[Name]) -> frozenset[str]:
    """Surnames that both a man and a woman bear: "Mr. Smith" and "Mrs. Smith"."""
    genders: dict[str, set[str]] = {}
    for name in names:
        if len(name.words) == 1 and name.titles:
            genders.setdefault(name.words[0], set()).add(_title_gender(name))
    return frozenset(word for word, found in genders.items() if {"m", "f"} <= found)


def _title_gender(name: Name) -> str:
    male, female = words("male"), words("female")
    return next(("m" if t in male else "f" for t in name.titles if t in male | female), "")


def _cluster(
    name: Name,
    clusters: dict[tuple[str, ...], Cluster],
    torn: frozenset[str],
    trees: Sequence[Tree],
    surnames: Set[str],
) -> Cluster:
    """Put a name with the others of the same words, of one gender where it matters."""
    key = _key(name, surnames)
    gender = _title_gender(name) if len(name.words) == 1 and name.words[0] in torn else ""
    if gender:
        key = (*key, "=", gender)
    if key not in clusters:
        clusters[key] = Cluster(key if key[0] == "=" else name.words, [])
    cluster = clusters[key]
    cluster.names.append(name)
    cluster.gender = cluster.gender or genders.gender_of(name, trees[name.tree])
    return cluster


def _key(name: Name, surnames: Set[str]) -> tuple[str, ...]:
    # "Reed supporters", where Ann Reed is told of, are hers, whatever the tag
    hers = len(name.words) == 1 and name.words[0] in surnames
    if (name.adjective or name.label == "NORP") and not hers:
        text = " ".join(name.words).lower()
        known = text in gazetteer().adjectives or nouns().get(text.removesuffix("s")) == "person"
        if name.adjective or known or name.words[-1].islower():
            return ("=", *name.words)
    elif len(name.words) == 1 and _is_people(name.words[0]):
        return ("=", *name.words)
    # spellings that differ in case alone fall together; short capitals stay apart
    return tuple(w if len(w) < 4 and w.isupper() else w.casefold() for w in name.words)


def _is_people(word: str) -> bool:
    """ "Britons", "Norwegians", whatever the model takes them for."""
    return word.endswith("s") and word[:-1].lower() in gazetteer().adjectives


def _place(cluster: Cluster, register: _Register) -> None:
    """Give the cluster its thing: one that is there already, or a new one."""
    known, index = register.known, register.index
    if cluster.words[0] == "=":
        place_people(cluster, known)
        return
    twins = gazetteer().twins.get(" ".join(cluster.words))
    if twins and cluster.kind != PERSON:
        cluster.thing, cluster.rule = of_twins(twins, cluster, known, register.told), "gazetteer"
        return
    entry = types.entry_of(cluster.words)
    if entry and not (is_person_anyway(cluster) or is_given_name(cluster, index, register.trees)):
        cluster.thing, cluster.rule = of_entry(entry, known), "gazetteer"
        return
    whole = half(cluster, known)
    long = register.long_of.get(cluster.words)
    if whole or (long and long.thing):
        cluster.thing = whole or (long.thing if long else None)
        variant = "name-variant" if long and is_peer(long.words) else "acronym-in-brackets"
        cluster.rule = "half-country" if whole else variant
        return
    _place_short(cluster, register)


def _place_short(cluster: Cluster, register: _Register) -> None:
    if is_family(cluster, register.index, register.trees):
        cluster.thing = Thing(GROUP, named=True, words=cluster.words, plural=True, sure=True)
        return
    longer = list(hosts(cluster, register.index)) or dated(cluster, register.index, register.trees)
    same = register.index.get(cluster.words[0].lower(), ())
    longer += [c for c in same if c.words == cluster.words and not cluster.gender]
    if len({id(h.thing) for h in longer}) > 1:
        register.choices[id(cluster)] = longer
        cluster.rule = "short-name"
    elif longer:
        cluster.thing, cluster.rule = longer[0].thing, _rule(cluster, longer[0])
    else:
        called = cluster.words
        if cluster.gender and called[0] in register.torn:
            called = (cluster.names[0].titles[-1].capitalize(), *called)
        cluster.thing = Thing(cluster.kind, named=True, words=called, sure=cluster.clear)


def _rule(cluster: Cluster, host: Cluster) -> str:
    if host.kind == PERSON:
        return "short-name"
    return "acronym" if len(cluster.words) == 1 and cluster.words[0].isupper() else "name-variant"


def _finish(clusters: Iterable[Cluster], trees: Sequence[Tree]) -> None:
    """Decide type and gender of every thing by all its names together."""
    pooled: dict[int, tuple[Thing, list[Name]]] = {}
    for cluster in clusters:
        if cluster.thing:
            pooled.setdefault(id(cluster.thing), (cluster.thing, []))[1].extend(cluster.names)
    for thing, names in pooled.values():
        if thing.entry:
            thing.type = thing.entry.type
            thing.kind = types.kind_of_type(thing.type)
        elif thing.kind != GROUP or not thing.sure:
            longest = max(names, key=lambda n: len(n.words))
            thing.kind, thing.sure = types.kind_of(
                [longest, *(n for n in names if n is not longest)], trees
            )
        short = any(len(n.words) == 1 and n.words[0].replace(".", "").isupper() for n in names)
        if thing.kind == PERSON and short and len(names) > 1 and not thing.entry:
            acronyms = [n for n in names if len(n.words[0].replace(".", "")) > 2]
            full = max((n.words for n in names), key=len)
            if any(n.words[0].replace(".", "") in initials(full) for n in acronyms):
                thing.kind, thing.sure = BODY, True
        if thing.kind == PERSON:
            thing.gender = namesakes.gender(names, trees)
        for name in names:
            thing.nouns.update(w for w in name.titles if nouns().get(w) == "person")
            if is_peer(name.words):
                thing.nouns.add(name.words[0].lower())
        if thing.kind != PERSON:
            heads = {_head_word(n.words) for n in names}
            thing.nouns.update(w for w in heads if nouns().get(w, "") in _CALLING)


def _head_word(parts: Sequence[str]) -> str:
    """The noun that says what it is: "Supreme Court of Cassation" → "court"."""
    cut = next((i for i, w in enumerate(parts) if w in ("of", "for", "on", "in") and i), len(parts))
    return parts[cut - 1].lower()


def _count(found: Sequence[Named], trees: Sequence[Tree]) -> None:
    for named in found:
        if named.thing:
            tree = trees[named.name.tree]
            text = tree.text(range(named.name.first, named.name.last))
            names = named.thing.names
            names[text] = names.get(text, 0) + 1
