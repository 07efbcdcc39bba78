"""The page in a real browser: it opens, draws, and a click shows who said it, where."""

from pathlib import Path

from tests.page.conftest import Visitor


def names(opened) -> list[str]:
    return opened.page.evaluate("[...drawn].map((n) => things[n].label).sort()")


def open_thing(opened, label: str) -> None:
    opened.page.evaluate("(label) => open({kind: 'thing', n: things.findIndex((t) => t.label === label)})", label)


def test_opens_without_a_request_an_error_or_a_dialog(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    assert {"Mara Lindqvist", "Port of Vell", "Pilots Union", "Vell"} <= set(names(opened))
    assert opened.page.title() == "Harbour"
    opened.clean()


def test_a_click_on_a_thing_shows_facts_and_sentences(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    spot = opened.page.evaluate(
        """() => { const n = things.findIndex((t) => t.label === 'Mara Lindqvist');
        const at = network.canvasToDOM(network.body.nodes[n]); const box = document.getElementById('canvas').getBoundingClientRect();
        return [at.x + box.left, at.y + box.top]; }"""
    )
    opened.page.mouse.click(*spot)
    panel = opened.page.locator("#panel")
    panel.wait_for(state="visible")
    text = panel.inner_text()
    assert "Mara Lindqvist heads the Pilots Union" in text
    assert "Mara Lindqvist, chair, heads the Pilots Union." in text
    assert "Says" in text or "SAYS" in text
    opened.clean()


def test_evidence_names_the_chain_of_speakers(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, "#statement=st:harbour.4.1")
    text = opened.page.locator("#panel").inner_text()
    assert "Tomás Orbán" in text and "according to" in text and "Mara Lindqvist" in text
    assert "Possible" in text
    marked = opened.page.locator("#panel mark.o").all_inner_texts()
    assert marked == ["a new offer", "object"]
