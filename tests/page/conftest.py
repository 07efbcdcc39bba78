"""Pages of small graphs, made once, and a browser to open them in."""

import json
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.export.html import write_page
from kg.iris import BASE
from tests.chromium import browser, visitor
from tests.harbour import harbour
from tests.page.news import TEXT, chain, news

__all__ = ["browser", "visitor"]


@pytest.fixture(scope="session")
def harbour_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_page(harbour(), tmp_path_factory.mktemp("page") / "harbour.html", title="Harbour")


@pytest.fixture(scope="session")
def news_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page from a graph folder, so that paragraphs are at hand."""
    folder = tmp_path_factory.mktemp("news") / "news"
    (folder / "generations").mkdir(parents=True)
    store = Store(str(folder / "generations" / "1"))
    store.bulk_extend(news())
    store.flush()
    del store
    (folder / "current").write_text("1")
    (folder / "kg.json").write_text(json.dumps({"format": 1, "base": BASE, "model": "none"}))
    (folder / "documents").mkdir()
    (folder / "documents" / "talks.txt").write_text(TEXT, encoding="utf-8", newline="")
    return write_page(folder, folder / "page.html")


@pytest.fixture(scope="session")
def chain_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty things in a row, of which the first ten are drawn."""
    return write_page(
        chain(40), tmp_path_factory.mktemp("chain") / "page.html", title="Row", most=10
    )
