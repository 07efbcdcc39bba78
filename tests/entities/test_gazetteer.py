"""Countries, their peoples and their institutions."""

import pytest

from tests.entities.told import meant


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("The United States sent aid. The U.S. also sent engineers.", "U.S.", "us"),
        ("Peru sent two boats. Peruvian sailors arrived on Monday.", "Peruvian", "peru"),
        ("She speaks Russian at home. Russia is far away.", "Russia", "russia"),
        (
            "Norway recalled its envoy. The country's Foreign Ministry gave no reason.",
            "Foreign Ministry",
            "norwegian-foreign-ministry",
        ),
        (
            "Norway's Foreign Ministry gave no reason. The Foreign Ministry closed its gates.",
            "Foreign Ministry",
            "norwegian-foreign-ministry",
        ),
        ("North Korea and South Korea held talks. The South left first.", "South", "south-korea"),
        ("South Korea won the match. In the South, farmers wait for rain.", "South", "south"),
        ("The U.S. Senate met on Monday. The US Senate closed.", "US Senate", "us-senate"),
    ],
)
def test_country(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
