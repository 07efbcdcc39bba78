"""The site: linked throughout, safe against hostile words, useful without a network."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import pytest
from pyoxigraph import NamedNode

from kg.cli import run
from kg.export.site import write_site
from kg.site.views import file_name
from tests.chromium import Visitor, serious
from tests.harbour import folder, harbour
from tests.page.news import HOSTILE, hostile, news

ANCHOR = NamedNode("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf")


def pages(site: Path) -> dict[str, str]:
    return {
        p.relative_to(site).as_posix(): p.read_text(encoding="utf-8") for p in site.rglob("*.html")
    }


@pytest.mark.parametrize("make", [news, hostile])
def test_every_link_leads_to_a_page_and_a_place_on_it(tmp_path: Path, make):
    write_site(make(), tmp_path / "site")
    found = pages(tmp_path / "site")
    links = Counter()
    for name, html in found.items():
        for href in re.findall(r'href="([^"]+)"', html):
            path, _, anchor = href.partition("#")
            target = (
                ((tmp_path / "site" / name).parent / unquote(path))
                .resolve()
                .relative_to((tmp_path / "site").resolve())
                .as_posix()
            )
            assert target in found, (name, href)
            assert not anchor or f'id="{anchor}"' in found[target], (name, href)
            links[target] += 1
    assert set(found) == set(links)


def test_a_thing_has_facts_claims_timeline_and_picture(tmp_path: Path):
    write_site(news(), tmp_path)
    ada = (tmp_path / "thing" / "named-ada-berg.html").read_text(encoding="utf-8")
    assert [re.sub(r"\s*<small>.*", "", h) for h in re.findall(r"<h2>(.*?)</h2>", ada)] == [
        "Timeline",
        "Facts",
        "Says",
    ]
    assert ada.index("2031-04-20") < ada.index("2031-05-02")
    assert '<svg class="picture"' in ada and 'class="fact"' in ada
    vell = (tmp_path / "thing" / "named-vell.html").read_text(encoding="utf-8")
    assert "praises role of" in vell and 'class="claim"' in vell


def test_a_document_has_its_text_with_marked_sentences(tmp_path: Path):
    graph = folder(tmp_path / "harbour")
    (graph / "documents").mkdir()
    lines = [
        q.object.value
        for n in range(1, 5)
        for q in harbour().quads_for_pattern(
            NamedNode(f"https://kg.example/sent/harbour.{n}"), ANCHOR, None, None
        )
    ]
    (graph / "documents" / "harbour.txt").write_text(
        "\n".join(lines) + " Nothing was read here.", encoding="utf-8"
    )
    write_site(graph, tmp_path / "site")
    html = (tmp_path / "site/document/harbour.html").read_text(encoding="utf-8")
    assert (
        '<span id="s1" class="fact"><a href="../thing/named-mara-lindqvist.html">Mara Lindqvist</a>, chair, heads '
        in html
    )
    assert '<span class=""> Nothing was read here.</span>' in html


def test_nothing_hostile_runs_and_the_search_finds(visitor: Visitor, tmp_path: Path):
    write_site(hostile(), tmp_path, title=HOSTILE[2])
    context = visitor.browser.new_context(offline=True)
    visitor.contexts.append(context)
    look, bad = context.new_page(), []
    look.on("dialog", lambda d: (bad.append(d.message), d.dismiss()))
    look.on("console", lambda m: bad.append(m.text))
    look.on("request", lambda r: bad.append(r.url) if not r.url.startswith("file:") else None)
    for file in sorted(tmp_path.rglob("*.html")):
        look.goto(file.as_uri())
        assert look.locator("img, script:not([type]):not(:last-of-type)").count() == 0
    look.goto((tmp_path / "index.html").as_uri())
    look.fill("#search", "script")
    assert look.locator("#found a").count() > 1
    look.locator("#found a").first.click()
    assert look.locator("h1").count() == 1
    assert bad == []


def test_the_command_and_what_it_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    graph = folder(tmp_path / "harbour")
    assert run(["site", "-g", str(graph), "-o", str(tmp_path / "site")]) == 0
    assert "Open" in capsys.readouterr().out
    (tmp_path / "site" / "thing" / "old.html").write_text("from an older site")
    assert run(["site", "-g", str(graph), "-o", str(tmp_path / "site")]) == 0
    assert not (tmp_path / "site" / "thing" / "old.html").exists()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "index.html").write_text("my own page")
    assert run(["site", "-g", str(graph), "-o", str(tmp_path / "mine")]) == 1
    assert (tmp_path / "mine" / "index.html").read_text() == "my own page"
    assert run(["site", "-g", str(graph), "-o", str(graph)]) == 1
    assert "holds other files" in capsys.readouterr().err


def test_file_names_need_no_escape():
    assert file_name("..%2Fetc/passwd") == "_2Fetc_passwd.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(visitor: Visitor, tmp_path: Path, scheme: str):
    write_site(news(), tmp_path)
    context = visitor.browser.new_context(color_scheme=scheme)
    visitor.contexts.append(context)
    look = context.new_page()
    for name in (
        "index.html",
        "document/talks.html",
        "thing/named-ada-berg.html",
        "thing/named-vell.html",
    ):
        look.goto((tmp_path / name).as_uri())
        assert serious(look) == [], name
