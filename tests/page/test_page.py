"""The page in a real browser: it opens, draws, and a click shows who said it, where."""

from pathlib import Path

from pyoxigraph import NamedNode

from tests.chromium import Visitor


def names(opened) -> list[str]:
    return opened.page.evaluate("[...drawn].map((n) => things[n].label).sort()")


def open_thing(opened, label: str) -> None:
    opened.page.evaluate(
        "(label) => open({kind: 'thing', n: things.findIndex((t) => t.label === label)})", label
    )


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


def test_evidence_marks_words_in_the_paragraph_by_code_points(visitor: Visitor, news_page: Path):
    opened = visitor.open(news_page, "#statement=st:talks.5.1")
    paragraph = opened.page.locator("#panel .paragraph")
    assert paragraph.inner_text() == "Ada Berg leads the guild. 🚢 Ada Berg visited Vell."
    assert [
        opened.page.locator(f"#panel .paragraph mark.{c}").all_inner_texts() for c in "sro"
    ] == [["Ada Berg"], ["visited"], ["Vell"]]
    assert opened.page.locator("#panel .paragraph .here").all_inner_texts()[0] == "Ada Berg"
    text = opened.page.locator("#panel").inner_text()
    assert "Vell Post" in text and "2031-05-06" in text and "rule verb" in text and "Fact" in text


def test_from_evidence_to_the_facts_of_sentence_and_document(visitor: Visitor, news_page: Path):
    opened = visitor.open(news_page, "#statement=st:talks.5.1")
    opened.page.get_by_role("button", name="This sentence (2)").click()
    assert "Ada Berg is leader of the guild" in opened.page.locator("#panel").inner_text()
    opened.page.get_by_role("button", name="← Back").click()
    opened.page.get_by_role("button", name="This document (6)").click()
    assert opened.page.locator("#panel .statement").count() == 6


def test_a_claim_is_dashed_in_its_speakers_colour_and_a_fact_solid(
    visitor: Visitor, news_page: Path
):
    opened = visitor.open(news_page)
    looks = opened.page.evaluate(
        "edges.map((e) => ({ ...e, look: edgeSet.get(e.key) })).map((e) => [e.words, e.voice, e.style, Boolean(e.look.dashes), e.look.color.color === voiceColour(e.speakers[0])])"
    )
    assert ["praises role of", "Ada Berg", "claim", True, True] in looks
    assert ["visited", "", "fact", False, False] in looks


def test_one_switch_unfolds(visitor: Visitor, news_page: Path):
    opened = visitor.open(news_page)
    assert "Vell’s role" not in names(opened)
    opened.page.check("#fold")
    assert "Vell’s role" in names(opened)
    assert "unfold=1" in opened.page.url
    opened.page.uncheck("#fold")
    assert "Vell’s role" not in names(opened)
    opened.clean()


def test_search_as_you_type_finds_labels_aliases_and_sentences(visitor: Visitor, news_page: Path):
    opened = visitor.open(news_page)
    look = opened.page
    look.keyboard.press("/")
    look.keyboard.type("the guild")
    hits = look.locator(".hit").all_inner_texts()
    assert hits[0].startswith("Dockers Guild") and any("leads the guild" in hit for hit in hits)
    look.keyboard.press("Enter")
    assert look.locator("#panel h2").inner_text() == "Dockers Guild"
    opened.clean()


def test_search_ignores_accents(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    opened.page.fill("#search", "orban")
    assert opened.page.locator(".hit").first.inner_text().startswith("Tomás Orbán")


def test_filters_narrow_with_counts_and_live_in_the_address(visitor: Visitor, news_page: Path):
    opened = visitor.open(news_page)
    look = opened.page
    claim = look.locator('[data-facet="standing"][data-value="claim"]')
    assert claim.locator(".count").inner_text() == "3"
    claim.click()
    assert (
        look.evaluate("edges.every((e) => e.style === 'claim')")
        and look.evaluate("edges.length") == 1
    )
    assert "filter=standing:claim" in look.url
    again = visitor.open(news_page, "#" + look.url.split("#")[1])
    assert again.page.evaluate("edges.length") == 1
    look.get_by_role("button", name="Clear filters (3 of 6 statements)").click()
    assert look.evaluate("edges.length") == 3 and "#" not in look.url
    opened.clean()


def test_the_date_slider_keeps_what_happened_then(visitor: Visitor, news_page: Path):
    opened = visitor.open(news_page)
    opened.page.locator("#date-0").focus()
    opened.page.keyboard.press("ArrowRight")
    assert opened.page.evaluate("passing().map((r) => r.words)") == ["Ada Berg leads Dockers Guild"]
    assert "dates=2031-05-02..2031-05-02" in opened.page.url
    opened.clean()


def test_expand_and_collapse(visitor: Visitor, chain_page: Path):
    opened = visitor.open(chain_page)
    look = opened.page
    before = names(opened)
    last = look.evaluate("[...drawn].find((n) => neighboursOf(n).some((m) => !drawn.has(m)))")
    look.evaluate("(n) => open({kind: 'thing', n})", last)
    look.get_by_role("button", name="Add 1 neighbour").click()
    assert len(names(opened)) == len(before) + 1
    assert "grown=" in look.url
    look.get_by_role("button", name="Fold away").click()
    assert len(names(opened)) <= len(before)
    opened.clean()


def test_a_thing_outside_the_picture_is_found_and_drawn(visitor: Visitor, chain_page: Path):
    opened = visitor.open(chain_page)
    opened.page.fill("#search", "Thing 39")
    opened.page.keyboard.press("Enter")
    opened.page.locator("#search").press("Enter")
    assert "Thing 39" in names(opened)
    opened.clean()


def test_back_and_forward_walk_through_what_was_opened(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    open_thing(opened, "Vell")
    open_thing(opened, "Port of Vell")
    opened.page.go_back()
    assert opened.page.locator("#panel h2").inner_text() == "Vell"
    opened.page.go_forward()
    assert opened.page.locator("#panel h2").inner_text() == "Port of Vell"


def test_deep_links_open_a_thing_by_its_short_name(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, "#node=mara-lindqvist&view=table&filter=standing:fact")
    assert opened.page.locator("#panel h2").inner_text() == "Mara Lindqvist"
    assert opened.page.locator("#table tbody tr").count() == opened.page.evaluate(
        "records.filter((r) => r.asserted).length"
    )
    visitor.open(
        harbour_page,
        "#node=nobody&filter=speaker:nobody,nonsense&dates=x&most=zzz&statement=%E0%A4%A",
    ).clean()


def test_places_are_the_same_each_time(harbour_page: Path, tmp_path: Path):
    from kg.export.html import write_page
    from tests.harbour import harbour

    again = write_page(harbour(), tmp_path / "again.html", title="Harbour")
    assert again.read_bytes() == harbour_page.read_bytes()


def test_a_phone_gets_a_sheet_from_below(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, viewport={"width": 390, "height": 844}, has_touch=True)
    open_thing(opened, "Mara Lindqvist")
    box = opened.page.locator("#panel").bounding_box()
    assert box and box["y"] > 300 and box["width"] == 390
    spot = opened.page.evaluate("network.canvasToDOM(network.body.nodes[state.open.n])")
    assert spot["y"] + opened.page.locator("#canvas").bounding_box()["y"] < box["y"]
    opened.page.keyboard.press("Escape")
    opened.page.click("#filters-button")
    assert opened.page.locator("#filters").is_visible()
    assert opened.page.evaluate("document.documentElement.scrollWidth") == 390
    opened.clean()


def test_reduced_motion_moves_nothing(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, reduced_motion="reduce")
    assert opened.page.evaluate("glide(true)") is False
    assert (
        opened.page.evaluate("getComputedStyle(document.getElementById('panel')).animationName")
        == "none"
    )


def test_dark_follows_the_system_and_the_button(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, color_scheme="dark")
    assert opened.page.evaluate("theme()") == "dark"
    opened.page.click("#theme-button")
    assert opened.page.evaluate("theme()") == "light"
    opened.clean()


def test_the_page_of_a_difference_shows_what_came_and_went(visitor: Visitor, tmp_path: Path):
    from kg.export.html import write_page
    from tests.page.news import news

    before, after = news(), news()
    gone = next(
        iter(
            after.quads_for_pattern(NamedNode("https://kg.example/st/talks.4.1"), None, None, None)
        )
    ).subject
    for quad in list(after.quads_for_pattern(gone, None, None, None)):
        after.remove(quad)
    new = next(
        iter(
            before.quads_for_pattern(NamedNode("https://kg.example/st/talks.5.1"), None, None, None)
        )
    ).subject
    for quad in list(before.quads_for_pattern(new, None, None, None)):
        before.remove(quad)
    opened = visitor.open(write_page(after, tmp_path / "page.html", before=before))
    assert opened.page.evaluate("records.map((r) => [r.words, r.change])") == [
        ["Ada Berg visited Vell", "added"],
        ["Ada Berg leads Dockers Guild", "removed"],
    ]
    assert opened.page.locator('[data-facet="change"]').all_inner_texts() == [
        "Added\n1",
        "Removed\n1",
    ]
    assert opened.page.evaluate("asTurtle(records).includes('talks.4.1')") is False
    opened.clean()


def test_a_page_without_a_line_opens_as_a_table(visitor: Visitor, tmp_path: Path):
    from kg.export.html import write_page
    from tests.page.news import news

    only = ["https://kg.example/st/talks.5.2"]
    opened = visitor.open(write_page(news(), tmp_path / "page.html", statements=only))
    assert opened.page.locator("#table tbody tr").count() == 1
    opened.page.click("#graph-button")
    opened.page.locator("#canvas").press("ArrowRight")
    opened.clean()


def test_a_page_whose_folded_view_is_empty_opens_unfolded(visitor: Visitor, tmp_path: Path):
    from kg.export.html import write_page
    from tests.page.news import news

    only = ["https://kg.example/st/talks.3.1"]
    opened = visitor.open(write_page(news(), tmp_path / "page.html", statements=only))
    assert names(opened) == ["Dockers Guild", "answer by May"]
    opened.clean()
