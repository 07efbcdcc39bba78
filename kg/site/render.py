"""A graph's data → the files of its site, path and HTML (pure but for our own templates)."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from kg.page.render import Asset, asset
from kg.site.marked import blocks
from kg.site.portrait import HEIGHT, WIDTH, portrait, portraits
from kg.site.views import Site, day, document_file, thing_file

TEMPLATES = Path(__file__).parent / "templates"
TYPES = ("Person", "Organization", "Country", "City", "Place", "Event", "Group", "CreativeWork")
HEADS = {
    "Person": "People", "Organization": "Organisations", "Country": "Countries", "City": "Cities",
    "Place": "Places", "Event": "Events", "Group": "Groups", "CreativeWork": "Works",
}  # fmt: skip
WORDS = {"Organization": "Organisation", "CreativeWork": "Work", "Concept": "Idea or thing"}
TOP = 24
"""So many things of a type are on the index; the search finds all."""


@cache
def own(name: str) -> Asset:
    """Return one of our own files, with its hash for the page's policy."""
    return asset(name, (TEMPLATES / name).read_text(encoding="utf-8"))


@cache
def environment() -> Environment:
    """Return the templates; everything they show is escaped."""
    found = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True,
                        lstrip_blocks=True)  # fmt: skip
    found.globals.update(style=own("site.css"), script=own("search.js"), width=WIDTH, height=HEIGHT)
    return found


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield every file of the site: its path below the site's folder, its text."""
    yield "index.html", _page("index.html", site, root="", **_index(site))
    for number, source in enumerate(site.data.sources):
        parts = [(block, site.lines(block.records)) for block in blocks(site, number)]
        yield document_file(source.iri), _page("document.html", site, source=source, blocks=parts)
    links = portraits(site)
    for number in site.shown:
        iri = site.data.things[number].iri
        picture = portrait(site, number, links.get(number, []))
        yield thing_file(iri), _page("thing.html", site, picture=picture, **_thing(site, number))


def _page(template: str, site: Site, *, root: str = "../", **values: Any) -> str:
    found = environment().get_template(template)
    return found.render(title=site.data.title, root=root, **values)


def type_of(types: tuple[str, ...]) -> str:
    """Return the type that is shown, of the IRIs of a thing's classes."""
    names = [iri.rsplit("/", 1)[-1].rsplit("#", 1)[-1] for iri in types]
    return next((t for t in TYPES if t in names), names[0] if names else "")


def _thing(site: Site, number: int) -> dict[str, Any]:
    about = site.about.get(number, [])
    kind = type_of(site.data.things[number].types)
    dated = sorted((day(site.data.records[n]), n) for n in about if day(site.data.records[n]))
    return {
        "thing": site.data.things[number],
        "type": WORDS.get(kind, kind),
        "facts": site.lines(n for n in about if site.data.records[n].asserted),
        "claims": site.lines(n for n in about if not site.data.records[n].asserted),
        "says": site.lines(site.says.get(number, [])),
        "timeline": site.lines(n for _, n in dated),
    }


def _index(site: Site) -> dict[str, Any]:
    things = [(site.data.things[n], len(site.about.get(n, ())) + len(site.says.get(n, ())))
              for n in site.shown]  # fmt: skip
    shelves = []
    for kind in TYPES:
        rows = [(t.label, thing_file(t.iri), count) for t, count in things
                if t.named and type_of(t.types) == kind]  # fmt: skip
        if rows:
            shelves.append((HEADS[kind], rows[:TOP], len(rows)))
    found = [[t.label, thing_file(t.iri), count, " ".join(t.aliases)[:300]] for t, count in things]
    documents = [[s.label, document_file(s.iri), 0, s.outlet] for s in site.data.sources]
    sources = [(s, document_file(s.iri), len(site.of_source.get(n, ())))
               for n, s in enumerate(site.data.sources)]  # fmt: skip
    return {
        "shelves": shelves,
        "sources": sorted(sources, key=lambda s: (s[0].date, s[0].label), reverse=True),
        "counts": (len(site.data.sources), len(site.data.records), len(site.shown)),
        "known": json.dumps(found + documents, ensure_ascii=True).replace("<", "\\u003c"),
    }
