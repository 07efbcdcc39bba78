"""Files that nobody wants: each is read or named with a reason, and none stops the others."""

import io
import os
import sys
from pathlib import Path

import pytest

from kg.model import Document
from kg.text.reader import Unreadable, documents, documents_of, sources

GOOD = b"Erin praised Bob Brown.\nFrank met Erin.\n"


def found(folder: Path) -> dict[str, str]:
    """Return the name, or the reason against it, by path."""
    return {one.path: one.name if isinstance(one, Document) else f"! {one.why}"
            for one in documents([folder])}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("spaces.txt", b" \n\t ", "! the file is empty"),
        ("mark.txt", b"\xef\xbb\xbf", "! the file is empty"),
        ("zeros.txt", bytes(5000), "! the file is binary"),
        ("one-zero.txt", GOOD * 9 + b"\0", "! the file is binary"),
        ("wide.txt", GOOD.decode().encode("utf-16"), "wide"),
        ("western.txt", "Erin praised Zoë Brown in the Café.".encode("cp1252"), "western"),
        ("empty.pdf", b"", "! the PDF is broken"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type", "! the PDF is broken"),
        ("text.docx", GOOD, "! the Word document is broken"),
        ("zip.docx", b"PK\x03\x04garbage", "! the Word document is broken"),
        ("nothing.html", b"<html></html>", "! the page has no text"),
        ("deep.html", b"<div>" * 20_000 + b"Erin", "! "),
        ("marks.md", b"*" * 100_000 + b"[" * 100_000 + b"\nErin praised Bob.", "marks-md"),
        ("word.txt", b"x" * 3_000_000, "word"),
        ("line.txt", b"Erin praised Bob. " * 100_000, "line"),
        ("returns.txt", b"Erin praised Bob.\rFrank met Erin.\r", "returns"),
        ('quo"te\nline.txt', GOOD, "quo-te-line"),
        ("x" * 200 + ".txt", GOOD, "x"),
    ],
)
def test_odd_files(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz-good.txt").write_bytes(GOOD)
    seen = found(tmp_path)
    assert seen[name].startswith(said)
    assert seen["zz-good.txt"] == "zz-good"


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
def test_links_that_lead_nowhere_and_what_never_ends(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "endless.txt").symlink_to("/dev/zero")
    (tmp_path / "good.txt").write_bytes(GOOD)
    (tmp_path / "link.txt").symlink_to(tmp_path / "good.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    seen = found(tmp_path)
    assert seen.pop("good.txt") == "good"
    assert seen.keys() == {"self.txt", "gone.txt", "endless.txt", "pipe.txt"}
    assert seen["endless.txt"] == seen["pipe.txt"] == "! it is no ordinary file"


def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_bytes(GOOD)
    except OSError:
        pytest.skip("this file system wants UTF-8")
    ((path, name),) = found(tmp_path).items()
    assert (path, name) == ("caf\N{REPLACEMENT CHARACTER}.txt", "caf")


def test_names_that_differ_in_case_or_composition_only(tmp_path: Path) -> None:
    for name in ("Quay.txt", "quay.txt", "café.txt", "cafe\u0301.txt"):
        (tmp_path / name).write_bytes(GOOD)
    if len(list(tmp_path.iterdir())) < 4:
        pytest.skip("this file system folds names")
    assert sum("is taken by" in said for said in found(tmp_path).values()) == 2


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(GOOD)
    given = sources([tmp_path])
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.txt").write_bytes(b"Clark met Erin.")
    first, gone, changed = documents_of(given)
    assert isinstance(first, Document)
    assert gone == Unreadable("b.txt", "No such file or directory")
    assert isinstance(changed, Document) and changed.text == "Clark met Erin."


def test_lines_of_json_that_are_none(tmp_path: Path) -> None:
    lines = (b'{"id":"x","text":"Erin met Clark."}', b'{"id":"x","text":"again"}', b"no", b"[1]",
             b'{"id":1}', b"", b'{"text":5}', b'{"text":' + b"[" * 100_000, b'"\xff"',
             b'{"id":"s","text":"\\ud800 alone."}', b'{"text":"Frank met Erin."}')  # fmt: skip
    (tmp_path / "j.jsonl").write_bytes(b"\n".join(lines))
    good = [one for one in documents([tmp_path]) if isinstance(one, Document)]
    assert [one.name for one in good] == ["x", "s", "line-11"]
    assert sum(isinstance(one, Unreadable) for one in documents([tmp_path])) == 7


def test_an_empty_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert list(documents([Path("-")])) == [Unreadable("-", "the file is empty")]
