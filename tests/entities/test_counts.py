"""Bare numbers and measures as subjects: nobody can tell of what, unless the text resolves them."""

import pytest

from tests.entities.told import meant


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The fire killed ten people. Another 20 were hurt.", "Another 20"),
        ("Lund said that two died in Oslo.", "two"),
        ("Lund owns five ships. Five were almost black.", "Five"),
        ("Half were women.", "Half"),
        ("The new crop won the cup.", "The new crop"),
        ("Five is ideal, Lund said.", "Five"),
        ("Films of all sorts make up the 25 the board picked.", "the 25"),
    ],
)
def test_a_bare_number_is_nobody(text: str, words: str) -> None:
    assert meant(text, words) == ""


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Ann Lee met Tom Reed in Oslo. The two signed a contract.", "The two", "ann-lee tom-reed"),
        ("About 40 were killed in Oslo.", "About 40", "40"),
        ("The vigil was quiet. 300 attended it.", "300", "300"),
        ("The crop failed in Norway.", "The crop", "crop"),
        ("The club signed a crop of players. This crop won the cup.", "This crop", "crop"),
    ],
)
def test_what_tells_enough(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


def test_two_of_the_ships_are_some() -> None:
    assert meant("Two of the ships sank.", "Two")
