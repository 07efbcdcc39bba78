"""Epithets of newspapers, and whom they mean."""

import pytest

from tests.entities.told import meant


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Anna Smith won. The 26-year-old praised Peru.", "The 26-year-old", "anna-smith"),
        (
            "Anna Smith won. The 26-year-old former teacher praised Peru.",
            "The 26-year-old former teacher",
            "anna-smith",
        ),
        (
            "Anna Smith won. The four-time champion sold the house.",
            "The four-time champion",
            "anna-smith",
        ),
        (
            "Anna Smith sold it. The 26-year-old star praised Peru.",
            "The 26-year-old star",
            "anna-smith",
        ),
        (
            "Anna Smith sold it. The 26-year-old Spaniard left.",
            "The 26-year-old Spaniard",
            "anna-smith",
        ),
        ("Anna Smith won. The Spaniard left.", "The Spaniard", "anna-smith"),
        ("Anna Smith met Jane Miller. The Spaniard left.", "The Spaniard", "spaniard"),
        (
            "Anna Smith sold it.\nBy Karl Lund, Staff Writer\nThe 26-year-old praised Peru.",
            "The 26-year-old",
            "anna-smith",
        ),
        # of two people the age tells, or nothing does
        (
            "Anna Smith, 36, met Jane Miller, 26, in Lima. The 26-year-old praised Peru.",
            "The 26-year-old",
            "jane-miller",
        ),
        ("Anna Smith met Jane Miller. The 26-year-old praised Peru.", "The 26-year-old", ""),
        ("Anna Smith, 50, won. The 26-year-old praised Peru.", "The 26-year-old", ""),
        # a thing has years, too
        (
            "Anna Smith sold it. The 26-year-old building fell.",
            "The 26-year-old building",
            "26-year-old-building",
        ),
    ],
)
def test_epithets(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
