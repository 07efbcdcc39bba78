"""For which longer names a name may be short: surnames, acronyms, names without their tails."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kg.entities import types
from kg.entities.cues import is_made
from kg.entities.gazetteer import full_given, gazetteer, given_names
from kg.entities.names import Name, is_peer
from kg.entities.things import BODY, OTHER, PERSON, PLACE, Thing
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns

_ARTICLES = frozenset(("al", "el", "as", "ash", "ad", "an", "ar", "ul"))
_COUNTRY_AND_BODY = 3
_SMALL = frozenset(("of", "the", "and", "for", "on", "in", "to", "&", "de", "a", "-", "–"))


@dataclass(slots=True)
class Cluster:
    """The places of one name, with the thing that it names once that is settled."""

    words: tuple[str, ...]
    names: list[Name]
    kind: str = OTHER
    clear: bool = False
    thing: Thing | None = None
    rule: str = "name"
    gender: str = ""


def brackets(
    names: Sequence[Name], trees: Sequence[Tree]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield (acronym, long name) for "Korean Central News Agency (KCNA)", either way round.

    "Ann, Duchess of Holm," is one, too.
    """
    for a, b in pairwise(names):
        if a.tree != b.tree or b.first - a.last != 1:
            continue
        tree = trees[a.tree]
        if is_peer(b.words) and tree.words[a.last] == ",":
            yield a.words, b.words
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
    if letters[0] != long[0][0].lower():
        long = _without_country(long)
    text = iter("".join(long).lower())
    return letters[0] == long[0][0].lower() and all(c in text for c in letters)


def hosts(cluster: Cluster, index: dict[str, list[Cluster]]) -> Iterator[Cluster]:
    """Yield the clusters with longer names that this one's name may be short for."""
    short = cluster.words
    seen: set[int] = set()
    by_surname = []
    by_given = []
    for host in index.get(short[-1].lower(), ()):
        if host.words[0] == "=" or len(host.words) <= len(short) or not host.thing:
            continue
        if _ends_with(host.words, short) and _may_be_person(cluster, host):
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


def _ends_with(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """ "El-Hadi" and "Hadi" in "Omar el-Hadi": the article is large where a sentence begins."""
    end = long[-len(short) :]
    if end == short:
        return True
    if len(short) > 1:  # "Von der Holm left."
        large = short[0].lower() in words("name_particles")
        return large and (end[0].lower(), *end[1:]) == (short[0].lower(), *short[1:])
    return bare(end[0]) == short[0] or ("-" in short[0] and end[0].lower() == short[0].lower())


def bare(surname: str) -> str:
    """Return a surname without its Arabic article: "al-Hadi" → "Hadi"."""
    article, hyphen, rest = surname.partition("-")
    return rest if hyphen and article.lower() in _ARTICLES else surname


def _may_be_person(short: Cluster, host: Cluster) -> bool:
    if host.kind != PERSON:
        return False
    if short.words[0].lower() in words("titles"):
        # "Baron" is Gary Baron, but no duke
        return short.words == host.words[1:] and host.words[0] in given_names()
    if short.gender and host.gender and short.gender != host.gender:
        return False
    if short.kind == PERSON or not short.clear:
        return True
    # a single word that the model took for a place or body, nowhere clearly so
    given = host.words[0] in given_names() or full_given(host.words[0].lower()) in _givens()
    return len(short.words) == 1 and (short.kind != OTHER or given)


@cache
def _givens() -> frozenset[str]:
    return frozenset(name.lower() for name in given_names())


def _same_person(a: Cluster, b: Cluster) -> bool:
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


def _is_variant(short: Cluster, host: Cluster) -> bool:
    """ "Microsoft" and "Microsoft Corp.", "Chrome" and "Google Chrome".

    "Supreme Court" and "Italian Supreme Court of X".
    """
    a, b = short.words, host.words
    if b[0] == "=" or len(b) <= len(a) or host.kind == PERSON or types.entry_of(a):
        return False
    if b[1:] == a and host.kind not in (BODY, PLACE) and is_made(b):
        return True
    rest = [w.lower() for w in b[len(a) :]]
    if b[: len(a)] == a and host.kind != PLACE:
        if rest[0] in words("company_suffixes"):
            return True
        if all(w in words("generic_tails") for w in rest):
            return short.kind in (BODY, OTHER) or not short.clear
    if len(a) == 1 and a[0].lower() in words("newspapers"):
        return host.kind == BODY and b[-1] == a[0]
    return len(a) > 1 and host.kind == BODY and _is_core(a, b)


def _is_core(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "Supreme Court" in "Italian Supreme Court of Cassation": up to its head noun."""
    cut = next((i for i, w in enumerate(b) if w in ("of", "for", "on", "in") and i), len(b))
    return cut >= len(a) and b[cut - len(a) : cut] == a and nouns().get(a[-1].lower()) == BODY


def _long_forms(letters: str, index: dict[str, list[Cluster]], seen: set[int]) -> Iterator[Cluster]:
    for clusters in index.values():
        for host in clusters:
            if id(host) in seen or host.thing is None or len(host.words) < 2:
                continue
            seen.add(id(host))
            if letters in initials(host.words) and host.kind != PERSON:
                yield host


def _without_country(parts: tuple[str, ...]) -> tuple[str, ...]:
    """ "U.S. Harbour and River Authority" is the HRA, too: the country is left out."""
    known = parts[0] in gazetteer().names or parts[0].lower() in gazetteer().adjectives
    return parts[1:] if known and len(parts) > _COUNTRY_AND_BODY else parts


def initials(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the letters that a name may be shortened to, with and without its small words."""
    found: list[str] = []
    for some in dict.fromkeys((parts, _without_country(parts))):
        found.append("".join(w[0] for w in some if w[0].isalnum()).upper())
        found.append(
            "".join(w[0] for w in some if w.lower() not in _SMALL and w[0].isalnum()).upper()
        )
    return tuple(found)
