"""A thing and its nearest neighbours as a still picture (links → places of an SVG)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from kg.page.data import Link
from kg.site.views import Site, thing_file

WIDTH, HEIGHT = 720, 420
HALF_LETTER = 3.2
ALONG = (0.56, 0.66, 0.76, 0.46, 0.84)
MOST = 14
"""So many neighbours are drawn, those with most lines first."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A neighbour: where it stands, which way its label runs, its page."""

    x: float
    y: float
    label: str
    file: str
    side: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """The line to a neighbour; dashed when all of it is claimed."""

    x: float
    y: float
    label: str
    label_x: float
    label_y: float
    claimed: bool


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture with the thing in the middle."""

    dots: tuple[Dot, ...]
    strokes: tuple[Stroke, ...]
    left_out: int


def portraits(site: Site) -> dict[int, list[Link]]:
    """Return the folded links at each thing."""
    found: dict[int, list[Link]] = defaultdict(list)
    for link in site.data.links:
        found[link.subject].append(link)
        found[link.object].append(link)
    return found


def portrait(site: Site, thing: int, links: list[Link]) -> Portrait:
    """Return the picture of a thing."""
    ties: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        ties[link.object if link.subject == thing else link.subject].append(link)
    ties.pop(thing, None)
    chosen = sorted(ties, key=lambda n: (-len(ties[n]), n))[:MOST]
    dots = tuple(_dot(site, other, place, len(chosen)) for place, other in enumerate(chosen))
    strokes: list[Stroke] = []
    for dot, other in zip(dots, chosen, strict=True):
        strokes.append(_stroke(site, ties[other], dot, (dots, strokes)))
    return Portrait(dots, tuple(strokes), len(ties) - len(chosen))


def _dot(site: Site, thing: int, place: int, among: int) -> Dot:
    """Return a neighbour on the ellipse, every other one nearer where there are many."""
    angle = 2 * pi * place / among
    reach = 0.7 if place % 2 and among > 6 else 1.0
    dx, dy = cos(angle) * (WIDTH / 2 - 150) * reach, sin(angle) * (HEIGHT / 2 - 44) * reach
    label = _cut(site.data.things[thing].label, 24)
    side = "start" if dx > 40 else "end" if dx < -40 else "middle"
    x, y = round(WIDTH / 2 + dx, 1), round(HEIGHT / 2 + dy, 1)
    return Dot(x, y, label, thing_file(site.data.things[thing].iri), side)


def _stroke(
    site: Site, links: list[Link], dot: Dot, drawn: tuple[Sequence[Dot], Sequence[Stroke]]
) -> Stroke:
    """Return the line to a neighbour, its label where nothing stands, or none."""
    facts = [k for k in links if all(site.data.records[n].asserted for n in k.records)]
    more = f" +{len(links) - 1}" if len(links) > 1 else ""
    label = _cut((facts or links)[0].label, 20) + more
    for along in ALONG:
        x = WIDTH / 2 + (dot.x - WIDTH / 2) * along
        y = HEIGHT / 2 + (dot.y - HEIGHT / 2) * along - 3
        if _free(x, y, len(label), drawn):
            return Stroke(dot.x, dot.y, label, round(x, 1), round(y, 1), not facts)
    return Stroke(dot.x, dot.y, "", dot.x, dot.y, not facts)


def _free(x: float, y: float, length: int, drawn: tuple[Sequence[Dot], Sequence[Stroke]]) -> bool:
    """Return whether a label of so many characters may be centred here."""
    dots, strokes = drawn
    half = length * HALF_LETTER
    centre = (WIDTH / 2, HEIGHT / 2)
    middle = [(*centre, 16.0, 14.0), (centre[0], centre[1] + 27, 56.0, 9.0)]
    names = [(d.x + _lean(d) * len(d.label) * HALF_LETTER, d.y, len(d.label) * HALF_LETTER + 12, 12)
             for d in dots]  # fmt: skip
    labels = [(s.label_x, s.label_y, len(s.label) * HALF_LETTER, 11) for s in strokes if s.label]
    return all(
        half + width <= abs(x - cx) or 5 + high <= abs(y - cy)
        for cx, cy, width, high in (*middle, *names, *labels)
    )


def _lean(dot: Dot) -> int:
    return {"start": 1, "end": -1}.get(dot.side, 0)


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
