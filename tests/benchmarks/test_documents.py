"""The three shapes that documents of a benchmark come in."""

import json
from pathlib import Path

import pytest

from benchmarks.documents import documents


def _found(path: Path) -> list[tuple[str | int, str]]:
    return [(name, document.text) for name, document in documents(path)]


def test_a_folder_of_texts(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Two.", encoding="utf-8")
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text("{}", encoding="utf-8")
    assert _found(tmp_path) == [("a", "One."), ("b", "Two.")]


def test_a_folder_of_json_lines(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"doc": "a", "text": "One.", "gold": 1}))
    assert _found(tmp_path) == [("a", "One.")]


def test_one_file_of_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text('{"id": 7, "text": "One."}\n\n{"id": 8, "text": "Two."}\n')
    assert _found(path) == [(7, "One."), (8, "Two.")]


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"neither \.txt nor \.jsonl"):
        _found(tmp_path)
    (tmp_path / "a.jsonl").write_text('{"doc": "a"}')
    with pytest.raises(ValueError, match="no 'text'"):
        _found(tmp_path)
