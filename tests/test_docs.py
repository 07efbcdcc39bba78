"""The README names everything there is, and its transcripts are what comes out now."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("readme", ROOT / "tools/readme.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["commands", "exporters", "questions", "verbs"])
def test_every_table_is_the_codes_own(name: str) -> None:
    made = tool().table(name)
    assert len(made.splitlines()) > 2
    assert f"<!-- {name} -->\n{made}<!-- end -->" in README, "run `make docs`"


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_make_target_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^    make (\w+)", README, re.M):
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_transcripts_are_what_comes_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command of a transcript runs; what they print may drift a little between releases."""
    made = tool().renewed(README, tool().prepared(tmp_path))
    found = tool().difference(README, made)
    if found:
        with capsys.disabled():
            sys.stdout.write("\n".join(["\nREADME.md, and what comes out now:", *found, ""]))
    shown = sum(len(body.splitlines()) for _, body in tool().FENCE.findall(README))
    assert len(found) < shown, "run `make docs`"
