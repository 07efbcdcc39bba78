"""A thing and its nearest neighbours as a still picture (links → places of an SVG)."""

from collections import defaultdict
from dataclasses import dataclass
from math import cos, pi, sin

from kg.page.data import Link
from kg.site.views import Site, thing_file

WIDTH, HEIGHT = 720, 420
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
    dots, strokes = [], []
    for place, other in enumerate(chosen):
        angle = 2 * pi * place / len(chosen)
        reach = 0.74 if place % 2 and len(chosen) > 6 else 1.0
        dx, dy = cos(angle) * (WIDTH / 2 - 150) * reach, sin(angle) * (HEIGHT / 2 - 44) * reach
        x, y = round(WIDTH / 2 + dx, 1), round(HEIGHT / 2 + dy, 1)
        label = _cut(site.data.things[other].label, 24)
        side = "start" if dx > 40 else "end" if dx < -40 else "middle"
        dots.append(Dot(x, y, label, thing_file(site.data.things[other].iri), side))
        strokes.append(_stroke(site, ties[other], x, y))
    return Portrait(tuple(dots), tuple(strokes), len(ties) - len(chosen))


def _stroke(site: Site, links: list[Link], x: float, y: float) -> Stroke:
    facts = [k for k in links if all(site.data.records[n].asserted for n in k.records)]
    more = f" +{len(links) - 1}" if len(links) > 1 else ""
    label = _cut((facts or links)[0].label, 22) + more
    at = 0.56
    return Stroke(
        x, y, label, round(WIDTH / 2 + (x - WIDTH / 2) * at, 1),
        round(HEIGHT / 2 + (y - HEIGHT / 2) * at - 3, 1), not facts,
    )  # fmt: skip


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
