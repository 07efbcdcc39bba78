"""Bytes in, text or a fault out."""

import random

import pytest

from kg.text.formats.content import Fault
from kg.text.formats.decoding import decoded

TEXT = "Café owners in Zürich said “no” to the naïve plan – again, for the third time."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)) == TEXT


def test_declared_encoding() -> None:
    text = "Привет, город. " * 20
    assert decoded(text.encode("koi8-r"), "koi8-r") == text


def test_other_encodings_are_guessed() -> None:
    text = "Правительство города объявило о новом порядке работы порта. " * 20
    assert decoded(text.encode("cp1251")) == text


def test_line_ends_stay() -> None:
    assert decoded(b"One.\r\n\r\nTwo.\n") == "One.\r\n\r\nTwo.\n"


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n"])
def test_empty(data: bytes) -> None:
    found = decoded(data)
    assert isinstance(found, Fault)
    assert "empty" in found.why or "utf-8" in found.why


@pytest.mark.parametrize(
    "data",
    [
        random.Random(1).randbytes(5000),
        b"\x89PNG\r\n\x1a\n" + bytes(300),
        b"\xff\xfeA",
        bytes(range(32)) * 20,
        "Zürich – “no”, naïve café – ".encode() * 9 + b"\xc3 \xff broken",
    ],
)
def test_binary_and_damaged(data: bytes) -> None:
    assert isinstance(decoded(data), Fault)
