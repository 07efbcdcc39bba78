"""Pronouns: agreement, nearness, quotations, and an "it" that means nothing."""

import pytest

from tests.entities.told import meant


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Tom Reed met Ann Walker in Oslo. She thanked him.", "She", "ann-walker"),
        ("Tom Reed met Ann Walker in Oslo. She thanked him.", "him", "tom-reed"),
        ("Brightwater Corp. said on Monday that it had sold its ships.", "it", "brightwater-corp"),
        ("The fishermen left the port. They were tired.", "They", "fishermen"),
        ("It is clear that the port will close. Brightwater Corp. knows.", "It", ""),
        ("It was reported that Brightwater Corp. had sold ships.", "It", ""),
        ("Tom Reed hurt himself on the pier.", "himself", "tom-reed"),
        ("Tom Reed, who lives in Oslo, sold the boat.", "who", "tom-reed"),
        (
            "Tom Reed said that he met in Oslo with the head of the union and discussed with him the fate of the boats.",
            "him",
            "head",
        ),
        ("“I will sell my boat,” Tom Reed said.", "I", "tom-reed"),
        ("Tom Reed told Ann Walker that his boat had sunk.", "his", "tom-reed"),
    ],
)
def test_pronoun(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
