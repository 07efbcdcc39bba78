"""Which of several people of one surname a bare surname means, and whether one is he or she."""

from collections.abc import Sequence, Set

from kg.entities import genders
from kg.entities.gazetteer import given_names
from kg.entities.hosts import Cluster
from kg.entities.names import Name
from kg.entities.things import Phrase
from kg.text.tree import Tree

_MALE = frozenset(("he", "him", "his", "himself"))
_FEMALE = frozenset(("she", "her", "hers", "herself"))
_CANDIDATES = frozenset(
    ("mrs.", "mrs", "secretary", "nominee", "candidate", "contender", "hopeful", "rival")
)
_CAMPS = frozenset(("camp", "campaign", "candidacy", "supporters"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "poss"))
_FORGOTTEN = 10  # sentences after which whoever is named anew takes the surname over


def pronoun_gender(name: Name | Phrase, tree: Tree) -> str:
    """Return "m" or "f" as the next pronoun tells: "Clinton said that her leg hurt", else "".

    Only of somebody who acts or owns, and only before anybody else is named.
    """
    if tree.deps[name.head] not in _SUBJECTS:
        return ""
    for i in range(name.last, len(tree.words)):
        if tree.lower[i] in _MALE | _FEMALE:
            if tree.lower[i + 1 : i + 2] == ["or"]:
                return ""  # "his or her vote"
            return "m" if tree.lower[i] in _MALE else "f"
        if tree.entity_types[i] in ("PERSON", "ORG"):
            return ""
    return ""


def gender(names: Sequence[Name], trees: Sequence[Tree]) -> str:
    """Return the gender that titles and given names tell, unless the pronouns speak against it."""
    told = [genders.gender_of(n, trees[n.tree]) for n in names]
    known = {g for g in told if g}
    found = known.pop() if len(known) == 1 else ""
    if not told or all(len(n.words) == 1 and not n.titles for n in names):
        given = given_names().get(names[0].words[0], "")
        found = found or (given if len(given) == 1 else "")
    titled = bool(found) and any(n.titles or genders.titled_gender(n, trees[n.tree]) for n in names)
    most = votes(names, trees)
    return most if most and not titled else found


def votes(names: Sequence[Name], trees: Sequence[Tree]) -> str:
    """Return what most pronouns behind a bare surname tell, "" when they do not agree."""
    said = [g for n in names if (g := pronoun_gender(n, trees[n.tree]))]
    for one in "mf":
        if said.count(one) > 1 and said.count(one) >= 4 * (len(said) - said.count(one)):
            return one
    return ""


def bearer(
    name: Name,
    bare: Sequence[Name],
    hosts: Sequence[Cluster],
    trees: Sequence[Tree],
    most: str,
    familiar: Set[int],
) -> Cluster | None:
    """Return who is meant by a bare surname (`bare`: all of its kind), None when nobody can tell.

    The pronoun behind it decides, then those behind the others (`most`), then who was named
    when nobody of the surname had been for long, then who the text named first: whom it is
    about. Somebody just named, as often as the first, leaves a doubt, and so does a first one
    who is else called by the given name (`familiar`: ids of things).
    """
    if is_mrs(name):
        wives = [h for h in hosts if any(is_wife(n, trees[n.tree]) for n in h.names)]
        if len({id(h.thing) for h in wives}) == 1:
            return wives[0]
    for told in (pronoun_gender(name, trees[name.tree]), most):
        fitting = [h for h in hosts if told and _gender(h, trees) in (told, "")]
        if fitting and len({id(h.thing) for h in fitting}) == 1:
            return fitting[0]
    first = min(hosts, key=lambda h: _place(h.names[0]))
    if id(first.thing) in familiar and any(id(h.thing) not in familiar for h in hosts):
        return None
    before = [(_place(n), h) for h in hosts for n in h.names if _place(n) < _place(name)]
    if before:
        (tree, _), nearest = max(before, key=lambda b: b[0])
        if _took_over(nearest, before, bare):
            return nearest
        if nearest.thing is not first.thing and name.tree - tree <= 1:
            mine = sum(len(h.names) for h in hosts if h.thing is first.thing)
            if len(nearest.names) >= mine:
                return None
    return first


def _took_over(
    nearest: Cluster, before: Sequence[tuple[tuple[int, int], Cluster]], bare: Sequence[Name]
) -> bool:
    """Whether nobody of the surname had been named for long when the nearest came in."""
    others = max((p for p, h in before if h.thing is not nearest.thing), default=None)
    if others is None:
        return False
    came = min(p for p, h in before if h.thing is nearest.thing and p > others)[0]
    last = max([others[0], *(b.tree for b in bare if b.tree < came)])
    return came - last > _FORGOTTEN


def is_other_president(name: Name, hers: Sequence[Name], trees: Sequence[Tree]) -> bool:
    """Whether "President Moss" is no place of Ann Moss, the candidate, but another Moss.

    Only of a woman whom nobody calls president by her full name, and who runs for something.
    """
    if len(name.words) > 1 or "president" not in name.titles or "vice" in name.titles:
        return False
    full = [n for n in hers if len(n.words) > 1]
    if not full or any("president" in n.titles for n in full):
        return False
    titles = {t for n in hers for t in n.titles}
    runs = not _CANDIDATES.isdisjoint(titles) or any(_campaigns(n, trees[n.tree]) for n in hers)
    return runs and gender(full, trees) == "f"


def _campaigns(name: Name, tree: Tree) -> bool:
    """ "the Moss camp", "Moss’s campaign", "Moss and her campaign"."""
    return not _CAMPS.isdisjoint(tree.lower[name.last : name.last + 3])


def is_mrs(name: Name) -> bool:
    """Return whether the title is a wife's."""
    return name.titles[-1:] in (("mrs",), ("mrs.",))


def is_wife(name: Name, tree: Tree) -> bool:
    """ "his wife, Anna", "Lund’s wife Anna"."""
    beside = [k for k in tree.kids[name.head] if tree.deps[k] in ("nmod", "compound", "appos")]
    if tree.deps[name.head] == "appos":
        beside.append(tree.heads[name.head])
    return any(tree.lower[k] in ("wife", "widow") for k in beside)


def _gender(host: Cluster, trees: Sequence[Tree]) -> str:
    return host.gender or gender(host.names, trees)


def _place(name: Name) -> tuple[int, int]:
    return name.tree, name.first
