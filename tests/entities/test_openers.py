"""Words in front of a name that are no part of it."""

import pytest

from tests.entities.told import meant

_TOLD = "Hannah Moss met Alice Berg. Alice Berg thanked Hannah Moss. "


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        (_TOLD + '"Crooked Hannah Moss fled," Lund said.', "Hannah Moss", "hannah-moss"),
        (_TOLD + '"Crooked Hannah fled," Lund said.', "Hannah", "hannah-moss"),
        (_TOLD + "In May Miss Universe Alice Berg sang.", "Alice Berg", "alice-berg"),
        ("Ohio Gov. Karl Brandt left.", "Ohio", "ohio"),
        (
            'In May, by habit, Rep. Robert C. "Bobby" Scott threw open the yard. Scott left.',
            "Scott",
            "robert-c-bobby-scott",
        ),
        (
            "Ruth A. Moss spoke. Ruth Moss sat. Ruth Moss ate. Ruth Moss wept. Moss left.",
            "Moss",
            "ruth-moss",
        ),
        # a given name opens the longer form
        (
            "Senator Ruth Adele Moss spoke. Adele Moss then left.",
            "Ruth Adele Moss",
            "ruth-adele-moss",
        ),
    ],
)
def test_openers(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
