"""docs/page.png anew: the demo page in Chromium, one entity opened.

python tools/picture.py [graphs/demo.html] [docs/page.png] [ENTITY]
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = {"width": 1280, "height": 800}


def picture(page: Path, to: Path, entity: str) -> None:
    """Write a screenshot of `page` with the entity `entity` (a local name) opened."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=shutil.which("chromium"))
        view = browser.new_page(viewport=SIZE, color_scheme="light")
        view.goto(f"{page.resolve().as_uri()}#node={entity}")
        view.wait_for_timeout(2500)
        to.parent.mkdir(exist_ok=True)
        view.screenshot(path=str(to))
        browser.close()


def main() -> int:
    """Take the picture."""
    given = dict(enumerate(sys.argv[1:]))
    page = Path(given.get(0, ROOT / "graphs/demo.html"))
    to = Path(given.get(1, ROOT / "docs/page.png"))
    if not shutil.which("chromium"):
        sys.stderr.write("There is no chromium here: docs/page.png stays as it is.\n")
        return 0
    picture(page, to, given.get(2, "hussam-badran"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
