"""A real Chromium, offline, that counts what a page should never do."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pyoxigraph import Store

from kg.export.html import write_page
from kg.iris import BASE
from tests.harbour import harbour
from tests.page.news import TEXT, chain, news

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI=true needs Chromium; install it")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@dataclass
class Opened:
    """A page that is open, and what it did that it should not."""

    page: Page
    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def clean(self) -> None:
        assert (self.requests, self.dialogs, self.errors) == ([], [], [])


class Visitor:
    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.contexts: list[BrowserContext] = []

    def open(self, file: Path, fragment: str = "", **options: object) -> Opened:
        context = self.browser.new_context(
            **{"viewport": {"width": 1400, "height": 900}, "offline": True, **options}
        )
        self.contexts.append(context)
        opened = Opened(context.new_page())
        page = opened.page
        page.on(
            "request",
            lambda r: (
                opened.requests.append(r.url)
                if not r.url.startswith(("file:", "blob:", "data:"))
                else None
            ),
        )
        page.on("dialog", lambda d: (opened.dialogs.append(d.message), d.dismiss()))
        page.on(
            "console",
            lambda m: opened.errors.append(m.text) if m.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda e: opened.errors.append(str(e)))
        page.goto(file.as_uri() + fragment)
        page.wait_for_selector("html[data-ready=true]", timeout=20000)
        return opened


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Visitor]:
    visitor = Visitor(browser)
    yield visitor
    for context in visitor.contexts:
        context.close()


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
