"""Files and folders in, documents and faults out."""

import io
import sys
from pathlib import Path

import pytest

from kg.model import Document
from kg.text.reader import Unreadable, documents

TEXT = "Board keeps the old quay\n\n4 March 2021\n\nThe board met on Monday.\n"


def names(*paths: Path) -> list[str]:
    return [one.name if isinstance(one, Document) else f"! {one.path}" for one in documents(paths)]


def test_a_file_is_named_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "000_Ab c.txt"
    file.write_bytes(TEXT.replace("\n", "\r\n").encode())
    (found,) = documents([file])
    assert isinstance(found, Document)
    assert (found.name, found.path) == ("000-ab-c", "000_Ab c.txt")
    assert found.text == TEXT.replace("\n", "\r\n")
    assert (found.title, found.date) == ("Board keeps the old quay", "2021-03-04")


def test_a_folder_is_read_in_order(tmp_path: Path) -> None:
    for path in ("b.txt", "a/c.md", "a/b.txt", ".hidden", ".git/x.txt"):
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(TEXT)
    assert names(tmp_path) == ["a-b", "a-c-md", "b"]


def test_collision_is_an_error_for_the_later_path(tmp_path: Path) -> None:
    for path in ("a b.txt", "a-b.txt", "a_b.txt"):
        (tmp_path / path).write_text(TEXT)
    assert names(tmp_path) == ["a-b", "! a-b.txt", "! a_b.txt"]


def test_order_of_arguments_does_not_matter_and_each_file_is_read_once(tmp_path: Path) -> None:
    one, two = tmp_path / "1.txt", tmp_path / "2.txt"
    one.write_text(TEXT)
    two.write_text(TEXT)
    assert names(two, one, two) == names(one, two) == ["1", "2"]


def test_bad_files_do_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "good.txt").write_text(TEXT)
    found = list(documents([tmp_path, tmp_path / "missing"]))
    assert [one.name for one in found if isinstance(one, Document)] == ["good"]
    why = {Path(one.path).name: one.why for one in found if isinstance(one, Unreadable)}
    assert set(why) == {"empty.txt", "binary.txt", "picture.png", "missing"}
    assert "empty" in why["empty.txt"] and "binary" in why["binary.txt"]
    assert ".png" in why["picture.png"] and "no such" in why["missing"]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert list(documents([file])) == [Unreadable("a.txt", "Permission denied")]


def test_json_lines_are_named_by_id(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text('{"id": "A 1", "text": "One."}\n{"id": "a-1", "text": "Two."}\nno\n')
    found = list(documents([file]))
    assert isinstance(found[0], Document)
    assert (found[0].name, found[0].path) == ("a-1", "news.jsonl#A 1")
    assert [one.path for one in found[1:]] == ["news.jsonl#a-1", "news.jsonl, line 3"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    (found,) = documents([Path("-")])
    assert isinstance(found, Document)
    assert (found.name, found.path, found.text) == ("stdin", "-", TEXT)
