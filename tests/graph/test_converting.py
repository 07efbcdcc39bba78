"""Web pages, PDF and Word files are converted by processes; the order stays that of the files."""

import os
import signal
import time
from pathlib import Path

import pytest

from kg.graph import converting
from kg.model import Document
from kg.text import reader
from kg.text.reader import Unreadable

PAGE = "<html><head><title>Board {0}</title></head><body><p>The board met on day {0}.</p></body>"


def deadly(source):
    """Stand in for a file format: "kill" in the name kills the process, "hang" waits for ever."""
    if "kill" in source.path:
        os.kill(os.getpid(), signal.SIGKILL)
    while "hang" in source.path:
        time.sleep(0.1)
    return [Document(source.path, source.path, "Text.")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(12):
        (tmp_path / f"page-{n:02d}.html").write_text(PAGE.format(n))
    (tmp_path / "page-05.txt").write_text("The quay is shut.")
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 no zip")
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "a page-00.html").write_text(PAGE.format(0))
    (tmp_path / "a-page-00.html").write_text(PAGE.format(1))
    return tmp_path


def test_the_same_as_in_this_process(folder: Path) -> None:
    stages = []
    found = list(converting.documents([folder], jobs=2, progress=lambda *told: stages.append(told)))
    assert found == list(reader.documents([folder]))
    assert sum(isinstance(one, Document) for one in found) == 14
    assert {one.path for one in found if isinstance(one, Unreadable)} == {
        "broken.docx", "empty.pdf", "a-page-00.html"}  # fmt: skip
    assert stages[-1] == ("opening", 17, 17)


@pytest.mark.parametrize(
    ("bad", "why"), [("kill-1", "killed the process"), ("hang-1", "took more than")]
)
def test_a_file_that_ends_or_holds_its_process(tmp_path: Path, monkeypatch, bad, why) -> None:
    for name in [f"page-{n}" for n in range(8)] + [bad, f"x-{bad}"]:
        (tmp_path / f"{name}.html").write_text(PAGE)
    monkeypatch.setattr(converting, "LONGEST", 5.0)
    monkeypatch.setattr(converting, "converted", deadly)
    found = list(converting.documents([tmp_path], jobs=2))
    assert [one.path for one in found] == sorted(path.name for path in tmp_path.iterdir())
    faults = {one.path: one.why for one in found if isinstance(one, Unreadable)}
    assert faults.keys() == {f"{bad}.html", f"x-{bad}.html"}
    assert all(why in said for said in faults.values())


def test_an_early_end_leaves_no_process(folder: Path) -> None:
    found = iter(converting.documents([folder], jobs=2))
    next(found)
    found.close()
