"""Documents are hostile: nothing they say may run, load, or break the page."""

from pathlib import Path

import pytest

from kg.export.html import write_page
from kg.page.render import asset, policy
from tests.chromium import Visitor
from tests.page.news import HOSTILE, hostile


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_page(
        hostile(), tmp_path_factory.mktemp("hostile") / "page.html", title=HOSTILE[0] + HOSTILE[2]
    )


def test_nothing_hostile_is_markup(page: Path):
    html = page.read_text(encoding="utf-8")
    assert "<script>alert" not in html and "<img src=x" not in html and "\u2028" not in html
    assert "{{ 7 * 7 }}" in html and "49" not in html.split('records">')[1][:50]


def test_no_dialog_no_request_no_error_wherever_one_looks(visitor: Visitor, page: Path):
    opened = visitor.open(page)
    look = opened.page
    for kind, count in (
        ("thing", len(HOSTILE)),
        ("record", len(HOSTILE)),
        ("passage", 1),
        ("source", 1),
    ):
        for n in range(count):
            look.evaluate("([kind, n]) => open({kind, n})", [kind, n])
    look.fill("#search", "script")
    assert look.locator(".hit").count() > 0
    look.evaluate("unfold(true)")
    look.click("#table-button")
    assert look.locator("#table tbody tr").count() == len(HOSTILE)
    look.wait_for_timeout(200)
    assert look.locator("img, iframe, object, embed, a[href]").count() == 0
    assert look.evaluate("document.querySelectorAll('script:not([type])').length") == look.evaluate(
        "document.scripts.length - 3"
    )
    opened.clean()


def test_labels_are_whole_in_the_panel_and_cut_in_the_picture(visitor: Visitor, page: Path):
    opened = visitor.open(page)
    opened.page.evaluate(
        "(n) => open({kind: 'thing', n})",
        opened.page.evaluate("things.findIndex((t) => t.label.length === 10000)"),
    )
    assert len(opened.page.locator("#panel h2").inner_text()) == 10_000
    assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    opened.clean()


def test_a_spreadsheet_runs_no_cell(visitor: Visitor, page: Path):
    opened = visitor.open(page)
    csv = opened.page.evaluate("asCsv(records)")
    assert ",'=cmd" in csv and ",=cmd" not in csv


def test_the_policy_allows_our_scripts_by_hash_only():
    assert "default-src 'none'" in policy()
    assert "unsafe" not in policy() and "http" not in policy()


def test_a_file_that_would_end_its_tag_is_refused():
    with pytest.raises(ValueError, match="would end its own tag"):
        asset("x.js", "const x = '</SCRIPT>'")
