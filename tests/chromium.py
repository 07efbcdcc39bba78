"""A real Chromium, offline, that counts what a page should never do."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


# One for each module: Playwright keeps an event loop running, which tests of the shell and of
# the server could not bear beside their own.
@pytest.fixture(scope="module")
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


def serious(page: Page) -> list[str]:
    """Return what axe finds, but for what it calls minor."""
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(axe)
    found = page.evaluate("axe.run()")["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in found if v["impact"] != "minor"]


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
