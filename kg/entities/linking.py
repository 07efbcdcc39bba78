"""Which names of different documents name one thing: pure, free of order, one block at a time.

It refuses when in doubt: two people of one surname leave a bare surname alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from kg.entities.gazetteer import full_given
from kg.model import Entity
from kg.words.lists import words

_TYPES = (
    "Person", "Country", "City", "GovernmentOrganization", "NewsMediaOrganization",
    "Organization", "Place", "Event", "CreativeWork", "Group", "Concept",
)  # fmt: skip
_LETTERS = 3
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii"))
_BODIES = ("GovernmentOrganization", "NewsMediaOrganization", "Organization")


def link(block: Iterable[tuple[str, Entity]]) -> dict[str, str]:
    """Return local key → canonical key for the (document, entity) pairs of one block.

    "ginsburg" and "ruth-bader-ginsburg" → the one found in more documents, if no other
    Ginsburg is about. The canonical key is the commonest one, ties alphabetical.
    """
    documents: dict[str, set[str]] = {}
    types: dict[str, Counter[str]] = {}
    forms: dict[str, set[str]] = {}
    for name, entity in block:
        documents.setdefault(entity.key, set()).add(name)
        types.setdefault(entity.key, Counter())[entity.type] += 1
        forms.setdefault(entity.key, set()).update(form for form, _ in entity.forms)
    kinds = {key: _commonest(counts) for key, counts in types.items()}
    parents = {key: key for key in documents}
    for short in sorted(documents, key=lambda k: (k.count("-"), k)):
        longer = [key for key in sorted(documents) if _may_be(short, key, kinds, forms)]
        if longer and _agree(longer):
            parents[_top(parents, short)] = _top(parents, max(longer, key=len))
    groups: dict[str, list[str]] = {}
    for key in documents:
        groups.setdefault(_top(parents, key), []).append(key)
    canonical = {
        key: min(group, key=lambda k: (-len(documents[k]), k))
        for group in groups.values() for key in group
    }  # fmt: skip
    return dict(sorted(canonical.items()))


def summary(group: Iterable[tuple[str, Entity]]) -> tuple[str, str, tuple[str, ...]]:
    """Return label, type and other names for all local entities with one canonical key."""
    labels: Counter[str] = Counter()
    types: Counter[str] = Counter()
    forms: set[str] = set()
    for _, entity in group:
        labels[entity.label] += 1
        types[entity.type] += 1
        forms.add(entity.label)
        forms.update(form for form, _ in entity.forms)
    published = _commonest(types)
    full = published == "Person"
    label = min(labels, key=lambda w: (-len(w.split()) if full else 0, -labels[w], -len(w), w))
    return label, published, tuple(sorted(forms - {label}))


def _commonest(types: Counter[str]) -> str:
    return min(types, key=lambda t: (-types[t], _TYPES.index(t) if t in _TYPES else len(_TYPES)))


def _top(parents: Mapping[str, str], key: str) -> str:
    while parents[key] != key:
        key = parents[key]
    return key


def _may_be(short: str, long: str, kinds: Mapping[str, str], forms: Mapping[str, set[str]]) -> bool:
    """Whether the thing with the longer key may be the one with the shorter key."""
    if len(long) <= len(short) or short == long:
        return False
    a, b = short.split("-"), long.split("-")
    if kinds[short] == kinds[long] == "Person":
        if short in words("namesakes"):
            return False
        if len(a) > 1 and set(a) & _SUFFIXES != set(b) & _SUFFIXES:
            return False  # "Harry Byrd" may be the father of "Harry Byrd Jr."
        b = [w for w in b if w not in _SUFFIXES] if len(a) == 1 else b
        if len(a) == 1:
            return b[-1] == a[0] and short not in words("titles")
        return a[-1] == b[-1] and _same_given(a[:-1], b[:-1])
    if kinds[short] in _BODIES and kinds[long] in _BODIES:
        # initials alone prove nothing: some document must use both names for one thing
        introduced = any(f.replace(".", "").lower() == short for f in forms[long])
        return (
            introduced or _is_variant(a, b) or (b[1:] == a and _share_letters(short, long, forms))
        )
    return False


def _share_letters(short: str, long: str, forms: Mapping[str, set[str]]) -> bool:
    """ "Food Safety Office" and "Norwegian Food Safety Office", both called "FSO"."""
    both = {f.replace(".", "") for f in forms[short]} & {f.replace(".", "") for f in forms[long]}
    return any(f.isupper() and f.isalpha() and len(f) >= _LETTERS for f in both)


def _is_variant(a: list[str], b: list[str]) -> bool:
    """ "brightwater" and "brightwater-corp"; not "bergen" and "bergen-opera"."""
    tails = words("company_suffixes", "generic_tails")
    return b[: len(a)] == a and all(w in tails for w in b[len(a) :])


def _same_given(a: list[str], b: list[str]) -> bool:
    """ "Ruth" and "Ruth Bader", "J" and "John", "Joe" and "Joseph"; not "Ruth" and "Martin"."""
    if a[0] == b[0] or full_given(a[0]) == full_given(b[0]):
        a, b = a[1:], b[1:]
        return all(any(w == v or v.startswith(w) for v in b) for w in a)
    return len(a[0]) == 1 and b[0].startswith(a[0])


def _agree(longer: list[str]) -> bool:
    """Whether the longer keys are forms of one name: each within the longest."""
    longest = _plain(max(longer, key=lambda k: (len(k), k)))
    return all(_plain(key) <= longest for key in longer)


def _plain(key: str) -> set[str]:
    first, *rest = key.split("-")
    return {full_given(first), *(w for w in rest)}
