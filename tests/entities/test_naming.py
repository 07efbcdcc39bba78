"""Names of one thing: surnames, acronyms, variants; nobody when in doubt."""

import pytest

from tests.entities.told import meant


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Ann Walker runs the port. Walker said it was full.", "Walker", "ann-walker"),
        ("Ann Walker and Tom Walker run the port. Walker said it was full.", "Walker", ""),
        (
            "Ann Walker runs the port. Tom Walker, her son, sails. Walker likes boats.",
            "Walker",
            "tom-walker",
        ),
        (
            "Senator Ruth Adele Moss spoke first. Ruth Moss then left.",
            "Ruth Moss",
            "ruth-adele-moss",
        ),
        (
            "The North Harbour Tug Company (NHTC) bought two boats. NHTC paid in cash.",
            "NHTC",
            "north-harbour-tug-company",
        ),
        (
            "Brightwater Corp. sold its ships. Brightwater lost money.",
            "Brightwater",
            "brightwater-corp",
        ),
        ("The Labour party lost votes in May. Labour blamed the weather.", "Labour", "labour"),
        ("Mr. Reed left with his wife. Mrs. Reed drove.", "Reed", "mrs-reed"),
        ("Chad Miller lives in Chad.", "Chad", "chad"),
    ],
)
def test_who_is_meant(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
