"""Page data → HTML, through pyvis with our own template (pure but for reading our own files).

Everything read from a document is hostile: it goes into `application/json` with `<` escaped,
the scripts write it with `textContent` only, and the page's policy allows our scripts alone.
"""

import hashlib
import json
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.page.data import PageData, Picture
from kg.page.encode import encoded
from kg.page.picture import folded_pairs, picture, plain_pairs, whole

HERE = Path(__file__).parent
SCRIPTS = (
    "model",
    "words",
    "colours",
    "state",
    "links",
    "places",
    "labels",
    "drawing",
    "search",
    "filters",
    "legend",
    "evidence",
    "panel",
    "table",
    "turtle",
    "saving",
    "keys",
    "main",
)
STYLES = ("colours", "frame", "panel", "small")
LONGEST_LABEL = 60
MOST = 110
"""Things drawn at opening; never more than 200 unless asked for."""

OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 7},
    "interaction": {
        "hover": True,
        "multiselect": False,
        "keyboard": False,
        "tooltipDelay": 100000,
        "hideEdgesOnDrag": False,
        "selectConnectedEdges": False,
        "zoomSpeed": 0.7,
    },
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3, "font": {"size": 0}, "chosen": False},
    "edges": {
        "arrowStrikethrough": False,
        "chosen": False,
        "selectionWidth": 0,
        "hoverWidth": 0,
        "font": {"size": 0},
        "smooth": {"enabled": True, "type": "curvedCW", "roundness": 0.12},
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}},
    },
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One of our own files with the hash under which the page's policy allows it."""

    name: str
    text: str
    hash: str


def asset(name: str, text: str) -> Asset:
    """Return a text as an asset; `</script` and `</style` may not occur in it."""
    lowered = text.lower()
    if "</script" in lowered or "</style" in lowered or "<!--" in lowered:
        raise ValueError(f"{name} would end its own tag; take the text out of the file")
    digest = b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Asset(name, text, f"sha256-{digest}")


@cache
def scripts() -> tuple[Asset, ...]:
    """Return vis-network as pyvis bundles it, and our scripts in the order they run."""
    own = (HERE / "script" / f"{name}.js" for name in SCRIPTS)
    return tuple(
        asset(path.name, _without_map(path.read_text(encoding="utf-8")))
        for path in (_vis_network(), *own)
    )


@cache
def styles() -> Asset:
    """Return all our style sheets as one."""
    parts = [(HERE / "style" / f"{n}.css").read_text(encoding="utf-8") for n in STYLES]
    return asset("style", "\n".join(parts))


def _vis_network() -> Path:
    spec = find_spec("pyvis")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("pyvis is not installed; run: pip install pyvis")
    return Path(spec.origin).parent / "lib" / "vis-9.1.2" / "vis-network.min.js"


def _without_map(text: str) -> str:
    """Drop the pointer to a source map, which a browser's tools would try to fetch."""
    return text.split("//# sourceMappingURL=")[0].strip()


def render(data: PageData, *, most: int = MOST) -> str:
    """Return the page as HTML; it opens on at most `most` things."""
    pairs = {"folded": sorted(folded_pairs(data)), "plain": sorted(plain_pairs(data))}
    folded = picture(data, pairs["folded"], most=most)
    every_folded = whole(data, folded, pairs["folded"])
    plain, every_plain = folded, every_folded
    if pairs["plain"] != pairs["folded"]:
        plain = picture(data, pairs["plain"], most=most)
        every_plain = whole(data, plain, pairs["plain"])
    every = {"folded": every_folded, "plain": every_plain}
    network = _network(data, folded)
    network.set_options(json.dumps(OPTIONS))
    network.set_template_dir(str(HERE), "template.html")
    network.templateEnv.autoescape = True
    network.templateEnv.globals.update(
        title=data.title,
        records=encoded(data, folded=folded, plain=plain, whole=every),
        scripts=scripts(),
        style=styles(),
        policy=policy(),
    )
    return str(network.generate_html())


def policy() -> str:
    """Return the content security policy: our scripts and styles by hash, nothing else."""
    allowed = " ".join(f"'{s.hash}'" for s in scripts())
    return (
        f"default-src 'none'; script-src {allowed}; style-src '{styles().hash}'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _network(data: PageData, view: Picture) -> Any:
    """Return the folded view as a pyvis network: its things by rank, its lines by number.

    Only what the page opens on has a place; the scripts put the rest beside its neighbours.
    """
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    for thing in view.rank:
        at = dict(zip("xy", view.places[thing], strict=True)) if thing in view.places else {}
        network.add_node(thing, label=data.things[thing].label[:LONGEST_LABEL], **at)
    for number, link in enumerate(data.links):
        if link.subject != link.object:
            network.add_edge(link.subject, link.object, id=number, label=link.label)
    return network
