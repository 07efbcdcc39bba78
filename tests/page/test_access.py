"""For everybody: axe finds nothing serious, the keyboard reaches everything, the table is whole."""

from pathlib import Path

import pytest

from tests.chromium import Visitor, serious

STATES = [
    "",
    "#view=table",
    "#node=mara-lindqvist",
    "#statement=st:harbour.3.1",
    "#filter=standing:claim&unfold=1",
    "#document=doc:harbour",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(visitor: Visitor, harbour_page: Path, state: str, scheme: str):
    assert (
        serious(
            visitor.open(harbour_page, state, color_scheme=scheme, reduced_motion="reduce").page
        )
        == []
    )


@pytest.mark.parametrize("state", ["", "#node=mara-lindqvist", "#view=table"])
def test_axe_finds_nothing_on_a_phone(visitor: Visitor, harbour_page: Path, state: str):
    opened = visitor.open(
        harbour_page, state, viewport={"width": 390, "height": 844}, reduced_motion="reduce"
    )
    assert serious(opened.page) == []
    opened.page.keyboard.press("Escape")
    opened.page.click("#filters-button")
    assert serious(opened.page) == []


def test_axe_finds_nothing_in_help_menu_and_search(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, reduced_motion="reduce")
    opened.page.click("#help-button")
    opened.page.click("#save-button")
    opened.page.fill("#search", "vell")
    assert serious(opened.page) == []
    opened.clean()


def test_the_arrows_walk_and_enter_opens(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    look = opened.page
    look.locator("#canvas").focus()
    look.keyboard.press("ArrowRight")
    first = look.evaluate("walker")
    seen = {first}
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp") * 3:
        look.keyboard.press(key)
        seen.add(look.evaluate("walker"))
    assert len(seen) > 2
    assert look.locator("#spoken").inner_text()
    look.keyboard.press("Enter")
    assert look.locator("#panel").is_visible()
    assert look.evaluate("document.activeElement.id") == "panel"
    look.keyboard.press("Escape")
    assert look.evaluate("document.activeElement.id") == "canvas"
    opened.clean()


def test_tab_reaches_every_control(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page, "#node=mara-lindqvist")
    opened.page.evaluate("document.activeElement.blur()")
    reached = set()
    for _ in range(120):
        opened.page.keyboard.press("Tab")
        reached.add(
            opened.page.evaluate(
                "document.activeElement.id || document.activeElement.className || document.activeElement.tagName"
            )
        )
    assert {
        "search",
        "table-button",
        "save-button",
        "theme-button",
        "fold",
        "canvas",
        "zoom-fit",
        "statement",
    } <= reached


def test_the_table_has_every_statement_and_opens_evidence(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    look = opened.page
    look.locator("#canvas").focus()
    look.keyboard.press("t")
    rows = look.locator("#table tbody tr")
    assert rows.count() == look.evaluate("records.length")
    look.get_by_role("button", name="Relation").click()
    assert look.locator("th[aria-sort=ascending]").inner_text().startswith("Relation")
    rows.first.locator("button.link").nth(1).click()
    assert look.locator("#panel .paragraph").is_visible()
    opened.clean()


def test_the_save_menu_works_by_keyboard(visitor: Visitor, harbour_page: Path):
    opened = visitor.open(harbour_page)
    opened.page.locator("#save-button").focus()
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "save-png"
    opened.page.keyboard.press("ArrowDown")
    assert opened.page.evaluate("document.activeElement.id") == "save-csv"
    opened.page.keyboard.press("Escape")
    assert opened.page.evaluate("document.activeElement.id") == "save-button"
