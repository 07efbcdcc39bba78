"""Which names of a document are names of one thing.

Full names first, then what is short for them: a surname, an acronym, a name without its legal
form. Where two things fit, the nearest earlier one is meant, and nobody if neither is nearer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.entities import types
from kg.entities.gazetteer import Entry, Twin, gazetteer, given_names, nouns
from kg.entities.names import Name
from kg.entities.things import BODY, GROUP, OTHER, PERSON, PLACE, Thing
from kg.text.tree import Tree
from kg.words.lists import words

_CALLING = frozenset(
    ("organization", "group", "region", "city", "facility", "event", "work", "country")
)
_SMALL = frozenset(("of", "the", "and", "for", "on", "in", "to", "&", "de", "a", "-", "–"))


@dataclass(slots=True)
class Named:
    """A name with the thing it names (None: it could be two) and the rule that says so."""

    name: Name
    thing: Thing | None
    rule: str


@dataclass(slots=True)
class _Cluster:
    words: tuple[str, ...]
    names: list[Name]
    kind: str = OTHER
    clear: bool = False
    thing: Thing | None = None
    rule: str = "name"


def settle(names: Sequence[Name], trees: Sequence[Tree]) -> list[Named]:
    """Return every name with its thing, in the order of the text."""
    clusters = _clusters(names, trees)
    for cluster in clusters.values():
        cluster.kind, cluster.clear = _kind(cluster, trees)
    brackets = {a: clusters[_folded(b)] for a, b in _brackets(names, trees)}
    order = sorted(
        clusters.values(), key=lambda c: (-len(c.words), c.names[0].tree, c.names[0].first)
    )
    index: dict[str, list[_Cluster]] = {}
    choices: dict[tuple[str, ...], list[_Cluster]] = {}
    known: dict[str, Thing] = {}
    told = frozenset(w.lower() for name in names for w in name.words)
    for cluster in order:
        _place(cluster, index, brackets, choices, known, told, trees)
        for word in set(cluster.words):
            index.setdefault(word.lower(), []).append(cluster)
    found = []
    for name in names:
        cluster = clusters[_key(name)]
        hosts = choices.get(cluster.words)
        if hosts and cluster.words[0] != "=":
            found.append(_nearest(name, hosts))
        else:
            found.append(Named(name, cluster.thing, cluster.rule))
    _finish(clusters.values(), trees)
    _count(found, trees)
    return found


def _key(name: Name) -> tuple[str, ...]:
    if name.adjective or name.label == "NORP":
        text = " ".join(name.words).lower()
        known = text in gazetteer().adjectives or nouns().get(text.removesuffix("s")) == "person"
        if name.adjective or known or name.words[-1].islower():
            return ("=", *name.words)
    return _folded(name.words)


def _folded(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Spellings that differ in case alone fall together; short capitals stay apart."""
    return tuple(w if len(w) < 4 and w.isupper() else w.casefold() for w in parts)


def _clusters(names: Sequence[Name], trees: Sequence[Tree]) -> dict[tuple[str, ...], _Cluster]:
    clusters: dict[tuple[str, ...], _Cluster] = {}
    for name in names:
        key = _key(name)
        if key in clusters:
            clusters[key].names.append(name)
        else:
            clusters[key] = _Cluster(key if key[0] == "=" else name.words, [name])
    return clusters


def _kind(cluster: _Cluster, trees: Sequence[Tree]) -> tuple[str, bool]:
    if cluster.words[0] == "=":
        return GROUP, True
    return types.kind_of(cluster.names, trees)


def _place(
    cluster: _Cluster,
    index: dict[str, list[_Cluster]],
    brackets: dict[tuple[str, ...], _Cluster],
    choices: dict[tuple[str, ...], list[_Cluster]],
    known: dict[str, Thing],
    told: frozenset[str],
    trees: Sequence[Tree],
) -> None:
    """Give the cluster its thing: one that is there already, or a new one."""
    if cluster.words[0] == "=":
        _place_people(cluster, known)
        return
    twins = gazetteer().twins.get(" ".join(cluster.words))
    if twins and cluster.kind != PERSON:
        cluster.thing, cluster.rule = _of_twins(twins, cluster, known, told), "gazetteer"
        return
    entry = types.entry_of(cluster.words)
    if entry and not (_is_person_anyway(cluster) or _is_given_name(cluster, index, trees)):
        cluster.thing, cluster.rule = _of_entry(entry, known), "gazetteer"
        return
    long = brackets.get(cluster.words)
    if long and long.thing:
        cluster.thing, cluster.rule = long.thing, "acronym-in-brackets"
        return
    hosts = list(_hosts(cluster, index))
    if len(hosts) > 1 and len({id(h.thing) for h in hosts}) > 1:
        choices[cluster.words] = hosts
        cluster.rule = "short-name"
    elif hosts:
        cluster.thing, cluster.rule = hosts[0].thing, _rule(cluster, hosts[0])
    else:
        cluster.thing = Thing(cluster.kind, named=True, words=cluster.words, sure=cluster.clear)


def _of_twins(
    twins: Sequence[Twin], cluster: _Cluster, known: dict[str, Thing], told: frozenset[str]
) -> Thing:
    """The place of that name that the document's other names speak for; else one of its own."""
    ranked = sorted(twins, key=lambda t: (-len(t.evidence & told), t.entry.key))
    first, second = (len(t.evidence & told) for t in ranked[:2])
    if first > second:
        return _of_entry(ranked[0].entry, known)
    return Thing(PLACE, words=cluster.words, sure=True, type="Place")


def _is_person_anyway(cluster: _Cluster) -> bool:
    """Whether what the gazetteer knows is a person here: "Jordan" with a title or never a place."""
    if cluster.kind != PERSON or not cluster.clear:
        return False
    if any(n.titles for n in cluster.names) or len(cluster.words) > 1:
        return True
    places = any(n.label in ("GPE", "LOC") for n in cluster.names)
    return cluster.words[0] in given_names() and not places


def _is_given_name(
    cluster: _Cluster, index: dict[str, list[_Cluster]], trees: Sequence[Tree]
) -> bool:
    """ "Chad" beside "Chad Smith", nowhere "in Chad"."""
    word = cluster.words[0]
    if len(cluster.words) > 1 or word not in given_names():
        return False
    if any(types.stands_in(n, trees[n.tree]) for n in cluster.names):
        return False
    return any(h.kind == PERSON and h.words[0] == word for h in index.get(word.lower(), ()))


def _rule(cluster: _Cluster, host: _Cluster) -> str:
    if host.kind == PERSON:
        return "short-name"
    return "acronym" if len(cluster.words) == 1 and cluster.words[0].isupper() else "name-variant"


def _place_people(cluster: _Cluster, known: dict[str, Thing]) -> None:
    """ "Russian" → Russia, "Russians" → a group of its own."""
    parts = cluster.words[1:]
    text = " ".join(parts)
    entry = gazetteer().adjectives.get(text.lower()) or gazetteer().names.get(text)
    plural = (text.lower().endswith("s") and not text.lower().endswith("ss")) or parts[-1].islower()
    as_adjective = any(n.adjective for n in cluster.names)
    if entry and (as_adjective or not plural):
        cluster.thing = _of_entry(entry, known)
        cluster.rule = "demonym"
    else:
        cluster.thing = Thing(GROUP, named=True, words=parts, plural=plural, sure=True)


def _of_entry(entry: Entry, known: dict[str, Thing]) -> Thing:
    """The document's one thing for an entry of the gazetteer."""
    if entry.key not in known:
        known[entry.key] = Thing(
            types.kind_of_type(entry.type), named=True, type=entry.type, entry=entry,
            words=tuple(entry.label.split()), sure=True,
        )  # fmt: skip
    return known[entry.key]


def _brackets(
    names: Sequence[Name], trees: Sequence[Tree]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield (acronym, long name) for "Korean Central News Agency (KCNA)", either way round."""
    for a, b in pairwise(names):
        if a.tree != b.tree or b.first - a.last != 1:
            continue
        tree = trees[a.tree]
        closes = b.last < len(tree.words) and tree.words[b.last] == ")"
        if tree.words[a.last] != "(" or not closes:
            continue
        if _abbreviates(b.words, a.words):
            yield b.words, a.words
        elif _abbreviates(a.words, b.words):
            yield a.words, b.words


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    letters = [c.lower() for c in "".join(short) if c.isalnum()]
    if len(short) > 1 or len(long) < 2 or not 2 <= len(letters) <= 8:
        return False
    text = iter("".join(long).lower())
    return letters[0] == long[0][0].lower() and all(c in text for c in letters)


def _hosts(cluster: _Cluster, index: dict[str, list[_Cluster]]) -> Iterator[_Cluster]:
    """Yield the clusters with longer names that this one's name may be short for."""
    short = cluster.words
    seen: set[int] = set()
    by_surname = []
    by_given = []
    for host in index.get(short[-1].lower(), ()):
        if host.words[0] == "=" or len(host.words) <= len(short) or not host.thing:
            continue
        if host.words[-len(short) :] == short and _may_be_person(cluster, host):
            by_surname.append(host)
        elif (
            host.words[: len(short)] == short and len(short) == 1 and _may_be_person(cluster, host)
        ):
            if short[0] not in gazetteer().cities or (cluster.kind == PERSON and cluster.clear):
                by_given.append(host)
        elif _same_person(cluster, host):
            by_surname.append(host)
    people = by_surname or by_given
    if people:
        yield from people
        return
    for host in index.get(short[0].lower(), ()):
        if id(host) not in seen and host.thing and _is_variant(cluster, host):
            seen.add(id(host))
            yield host
    if len(short) == 1 and short[0].replace(".", "").isupper() and len(short[0]) > 1:
        yield from _long_forms(short[0].replace(".", ""), index, seen)


def _may_be_person(short: _Cluster, host: _Cluster) -> bool:
    if host.kind != PERSON or short.words[0].lower() in words("titles"):
        return False
    if short.kind == PERSON or not short.clear:
        return True
    # a single word that the model took for a place or body, nowhere clearly so
    return len(short.words) == 1


def _same_person(a: _Cluster, b: _Cluster) -> bool:
    """ "Ruth Ginsburg" and "Ruth Bader Ginsburg"."""
    if not (a.kind == b.kind == PERSON) or len(a.words) < 2:
        return False
    if {n.tree for n in a.names} & {n.tree for n in b.names}:
        # who is named in two ways in one sentence is two people: father and son
        return False
    return (
        a.words[0] == b.words[0] and a.words[-1] == b.words[-1]
        and set(a.words) <= set(b.words)
    )  # fmt: skip


def _is_variant(short: _Cluster, host: _Cluster) -> bool:
    """ "Microsoft" and "Microsoft Corp.", "Supreme Court" and "Italian Supreme Court of X"."""
    a, b = short.words, host.words
    if b[0] == "=" or len(b) <= len(a) or host.kind == PERSON or types.entry_of(a):
        return False
    rest = [w.lower() for w in b[len(a) :]]
    if b[: len(a)] == a and host.kind != PLACE:
        if rest[0] in words("company_suffixes"):
            return True
        if all(w in words("generic_tails") for w in rest):
            return short.kind in (BODY, OTHER) or not short.clear
    return False


def _long_forms(
    letters: str, index: dict[str, list[_Cluster]], seen: set[int]
) -> Iterator[_Cluster]:
    for clusters in index.values():
        for host in clusters:
            if id(host) in seen or host.thing is None or len(host.words) < 2:
                continue
            seen.add(id(host))
            if letters in _initials(host.words) and host.kind != PERSON:
                yield host


def _initials(parts: tuple[str, ...]) -> tuple[str, str]:
    every = "".join(w[0] for w in parts if w[0].isalnum()).upper()
    long = "".join(w[0] for w in parts if w.lower() not in _SMALL and w[0].isalnum()).upper()
    return every, long


def _nearest(name: Name, hosts: list[_Cluster]) -> Named:
    """The host named last before this place; nobody when two are equally near."""
    before = [
        (n.tree, n.first, host)
        for host in hosts for n in host.names
        if (n.tree, n.first) < (name.tree, name.first)
    ]  # fmt: skip
    if not before:
        return Named(name, None, "ambiguous-name")
    best = max(before, key=lambda b: b[:2])
    rivals = {id(b[2].thing) for b in before if b[0] == best[0]}
    if len(rivals) > 1:
        return Named(name, None, "ambiguous-name")
    return Named(name, best[2].thing, "short-name")


def _finish(clusters: object, trees: Sequence[Tree]) -> None:
    """Decide type and gender of every thing by all its names together."""
    pooled: dict[int, tuple[Thing, list[Name]]] = {}
    for cluster in clusters:  # type: ignore[attr-defined]
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
        initials = any(len(n.words) == 1 and n.words[0].replace(".", "").isupper() for n in names)
        if thing.kind == PERSON and initials and len(names) > 1 and not thing.entry:
            acronyms = [n for n in names if len(n.words[0].replace(".", "")) > 2]
            full = max((n.words for n in names), key=len)
            if any(n.words[0].replace(".", "") in _initials(full) for n in acronyms):
                thing.kind, thing.sure = BODY, True
        genders = {g for n in names if (g := types.gender_of(n, trees[n.tree]))}
        if thing.kind == PERSON and len(genders) == 1:
            thing.gender = genders.pop()
        for name in names:
            thing.nouns.update(w for w in name.titles if nouns().get(w) == "person")
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
