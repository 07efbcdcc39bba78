"""The folded view: described things that only tie named ones together become edges.

News says "Hamas appreciates Russia's role": two edges over a described thing, "Russia's
role". Folded it is one: Hamas —appreciate role of→ Russia. No record is ever lost: each is
behind a folded edge or among the facts of a thing, and a folded edge is claimed when any
part of it is.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.queries.verbs import NOUN_LINKS
from kg.walk.edges import Edge, described, ordered
from kg.walk.paths import Path

OWNING = frozenset(("of", "by"))
TAIL = frozenset(("of", "by", "with", "from", "in"))
DEEPEST = 3

Label = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class FoldedEdge:
    """`source` —`words`→ `target`; `via` are the described things that were folded away.

    `edges` are all the edges behind it; one that is not folded has one edge and no `via`.
    """

    source: str
    target: str
    words: str
    edges: tuple[Edge, ...]
    via: tuple[str, ...] = ()

    @property
    def claimed(self) -> bool:
        """Whether some part of it is only claimed."""
        return any(edge.claimed for edge in self.edges)

    def other(self, end: str) -> str:
        """Return the end that is not `end`."""
        return self.target if self.source == end else self.source


@dataclass(frozen=True, slots=True)
class Folding:
    """A folded graph: its edges, and for each thing the edges that became facts about it."""

    edges: list[FoldedEdge]
    facts: dict[str, list[Edge]]


@dataclass(slots=True)
class _Sheet:
    """The graph while it is being folded: edges by number, and by the things they touch."""

    label: Label
    edges: dict[int, FoldedEdge] = field(default_factory=dict)
    at: dict[str, dict[int, None]] = field(default_factory=dict)
    facts: dict[str, list[Edge]] = field(default_factory=dict)
    next: int = 0

    def add(self, edge: FoldedEdge) -> None:
        """Put an edge in; one that leads back to its start becomes facts."""
        if edge.source == edge.target:
            self.facts.setdefault(edge.source, []).extend(edge.edges)
            return
        self.edges[self.next] = edge
        for end in (edge.source, edge.target):
            self.at.setdefault(end, {})[self.next] = None
        self.next += 1

    def take(self, number: int) -> FoldedEdge:
        """Take an edge out."""
        edge = self.edges.pop(number)
        for end in (edge.source, edge.target):
            self.at[end].pop(number, None)
        return edge

    def around(self, thing: str) -> list[FoldedEdge]:
        """Return the edges at a thing in the order in which they were put in."""
        return [self.edges[number] for number in self.at.get(thing, ())]

    def clear(self, thing: str) -> list[FoldedEdge]:
        """Take out all edges at a thing."""
        return [self.take(number) for number in list(self.at.get(thing, ()))]


def fold(edges: Iterable[Edge], label: Label, *, keep: Iterable[str] = ()) -> Folding:
    """Return `edges` folded; `label` gives the words of an IRI, `keep` things never folded."""
    sheet = _Sheet(label)
    for edge in ordered(edges):
        sheet.add(FoldedEdge(edge.subject, edge.object, label(edge.relation), (edge,)))
    kept = set(keep)
    soft = sorted(t for t in sheet.at if described(t) and t not in kept)
    changed = True
    while changed:
        changed = False
        for thing in soft:
            changed |= _fold_one(sheet, thing)
    found = sorted(_merged(sheet.edges.values()), key=_order)
    facts = {thing: ordered(set(sheet.facts[thing])) for thing in sorted(sheet.facts)}
    return Folding(found, facts)


def _order(edge: FoldedEdge) -> tuple[bool, str, str, str]:
    return edge.claimed, edge.source, edge.words, edge.target


def _merged(edges: Iterable[FoldedEdge]) -> list[FoldedEdge]:
    """Return edges that say the same as one: several documents may describe one thing."""
    known: dict[tuple[bool, str, str, str], list[FoldedEdge]] = {}
    for edge in edges:
        known.setdefault(_order(edge), []).append(edge)
    return [same[0] if len(same) == 1 else _one(same) for same in known.values()]


def _one(same: list[FoldedEdge]) -> FoldedEdge:
    parts = dict.fromkeys(part for edge in same for part in edge.edges)
    via = dict.fromkeys(thing for edge in same for thing in edge.via)
    return FoldedEdge(same[0].source, same[0].target, same[0].words, tuple(parts), tuple(via))


def _fold_one(sheet: _Sheet, thing: str) -> bool:
    """Fold one described thing away if it only ties others together."""
    around = sheet.around(thing)
    ends = list(dict.fromkeys(edge.other(thing) for edge in around))
    if not ends or any(len(edge.via) >= DEEPEST for edge in around):
        return False
    if len(ends) == 1:
        if described(ends[0]) and len(sheet.at[ends[0]]) == len(around):
            return False
        edges = [part for edge in sheet.clear(thing) for part in edge.edges]
        sheet.facts.setdefault(ends[0], []).extend(edges + sheet.facts.pop(thing, []))
        return True
    owner = _owner(thing, around)
    if owner is None and len(ends) > 2:
        return False
    first = owner or ends[0]
    taken = sheet.clear(thing)
    ones = [edge for edge in taken if edge.other(thing) == first]
    others = [edge for edge in taken if edge.other(thing) != first]
    carried = tuple(sheet.facts.pop(thing, []))
    for place in range(max(len(ones), len(others))):
        # Each edge is used at least once; the shorter side repeats its first.
        one = ones[place] if place < len(ones) else ones[0]
        other = others[place] if place < len(others) else others[0]
        sheet.add(joined(one, other, thing, sheet.label, carried))
    return True


def _owner(thing: str, around: list[FoldedEdge]) -> str | None:
    """Return whose `thing` it is, "the role of Russia", when there is exactly one."""
    owners = {e.target for e in around if e.source == thing and e.words in OWNING}
    return owners.pop() if len(owners) == 1 else None


def joined(
    one: FoldedEdge, other: FoldedEdge, thing: str, label: Label, carried: tuple[Edge, ...] = ()
) -> FoldedEdge:
    """Return two edges that meet at a described thing as one edge."""
    if one.source == thing and other.target == thing:
        one, other = other, one
    ends = one.other(thing), other.other(thing)
    words = label(thing)
    if one.target == thing and other.source == thing:
        spoken = _spoken(one.words, _short(words, label(ends[1]), other.words))
    elif one.source == thing and other.source == thing:
        if other.words in NOUN_LINKS and one.words not in NOUN_LINKS:
            one, other, ends = other, one, (ends[1], ends[0])
        spoken = f"{_without(words, label(ends[0]))} {other.words}"
    else:
        spoken = f"{one.words} / {other.words} {words}"
    parts = dict.fromkeys((*one.edges, *other.edges, *carried))
    via = dict.fromkeys((*one.via, thing, *other.via))
    return FoldedEdge(ends[0], ends[1], spoken, tuple(parts), tuple(via))


def fold_path(path: Path, label: Label) -> list[FoldedEdge]:
    """Return a path as steps between named things; the first and last thing always stay."""
    steps: list[FoldedEdge] = []
    for here, edges in zip(path.things, path.steps, strict=False):
        forward = [edge for edge in edges if edge.subject == here]
        spoken = (forward or list(edges))[0]
        step = FoldedEdge(spoken.subject, spoken.object, label(spoken.relation), edges)
        if steps and described(here):
            step = joined(steps.pop(), step, here, label)
        steps.append(step)
    return steps


def _spoken(words: str, part: str) -> str:
    """Return two pieces as one, without saying a word twice where they meet.

    >>> _spoken("demand expulsion of the envoys", "envoys to Norland of")
    'demand expulsion of the envoys to Norland of'
    """
    first, _, rest = part.partition(" ")
    twice = first and words.lower().endswith(f" {first.lower()}")
    return f"{words} {rest if twice else part}".rstrip()


def _short(thing: str, end: str, link: str) -> str:
    """Return how an edge speaks of a described thing on the way to `end`.

    >>> _short("Russia’s role", "Russia", "of")
    'role of'
    >>> _short("expulsion of the group from Russia", "Russia", "from")
    'expulsion of the group from'
    >>> _short("expulsion of the envoys", "envoys of the League", "of")
    'expulsion of the envoys'
    """
    if thing.lower().endswith(f" {end.lower()}"):
        return thing[: -len(end)].rstrip()
    if " " in thing and thing.lower().split()[-1] == _head(end.lower()):
        return thing
    return f"{_without(thing, end)} {link}"


def _head(thing: str) -> str:
    """Return the head word of a label: "delegation" of "League delegation to Vell"."""
    words = thing.split()
    end = next((n for n, word in enumerate(words) if n and word in NOUN_LINKS), len(words))
    return words[end - 1] if words else ""


def _without(thing: str, end: str) -> str:
    """Return `thing` without a possessive or a tail that names `end`.

    >>> _without("Norland’s role", "Norland"), _without("role of Norland", "Norland")
    ('role', 'role')
    """
    lower, name = thing.lower(), end.lower()
    shorter = thing
    if lower.startswith(name):
        rest = thing[len(end) :]
        for mark in ("’s ", "'s ", "’ ", "' ", " "):
            if rest.startswith(mark):
                shorter = rest[len(mark) :].lstrip()
                break
    if shorter.lower().endswith(f" {name}"):
        head, _, link = shorter[: -len(end)].rstrip().rpartition(" ")
        if head and link in TAIL:
            return head
    return shorter or thing
