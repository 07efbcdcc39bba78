"""What the page saves equals the store: Turtle triple for triple, CSV row for row."""

import csv
import io
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, RdfFormat, Store

from kg.export.html import write_page
from kg.iris import PREFIXES
from tests.chromium import Visitor
from tests.harbour import harbour
from tests.page.news import hostile, news


@pytest.mark.parametrize("make", [harbour, news, hostile])
def test_turtle_of_all_statements_equals_the_store(visitor: Visitor, tmp_path: Path, make):
    store = make()
    opened = visitor.open(write_page(store, tmp_path / "page.html"), "#view=table")
    opened.page.click("#save-button")
    with opened.page.expect_download() as download:
        opened.page.click("#save-turtle")
    saved = Store()
    saved.bulk_load(path=str(download.value.path()), format=RdfFormat.TURTLE)
    ours = {q.triple for q in saved.quads_for_pattern(None, None, None, None)}
    theirs = {q.triple for q in store.quads_for_pattern(None, None, None, DefaultGraph())}
    assert ours <= theirs
    statements = {t for t in theirs if t.subject.value.startswith(PREFIXES["st"])}
    direct = {t for t in theirs if t.predicate.value.startswith(PREFIXES["rel"])}
    assert statements <= ours and direct <= ours
    opened.clean()


def test_csv_of_all_statements_has_every_record(visitor: Visitor, tmp_path: Path):
    opened = visitor.open(write_page(harbour(), tmp_path / "page.html"), "#view=table")
    opened.page.click("#save-button")
    with opened.page.expect_download() as download:
        opened.page.click("#save-csv")
    assert download.value.suggested_filename == "who-said-what.csv"
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 12
    row = next(r for r in rows if r["id"].endswith("harbour.3.1"))
    assert (row["subject"], row["relation"], row["object"]) == (
        "Pilots Union",
        "accept",
        "new offer",
    )
    assert (row["said_by"], row["via"], row["negated"], row["asserted"]) == (
        "Mara Lindqvist",
        "Coast Wire",
        "true",
        "false",
    )
    assert row["text"] == "Lindqvist said the union did not accept a new offer, Coast Wire reports."


def test_only_what_is_shown_is_saved(visitor: Visitor, tmp_path: Path):
    opened = visitor.open(write_page(harbour(), tmp_path / "page.html"), "#filter=standing:fact")
    assert opened.page.evaluate(
        "shownRecords().length > 0 && shownRecords().every((r) => r.asserted)"
    )


def test_png_is_a_picture(visitor: Visitor, tmp_path: Path):
    opened = visitor.open(write_page(harbour(), tmp_path / "page.html"))
    opened.page.click("#save-button")
    with opened.page.expect_download() as download:
        opened.page.click("#save-png")
    content = Path(download.value.path()).read_bytes()
    assert content.startswith(b"\x89PNG") and len(content) > 10_000
    opened.clean()
