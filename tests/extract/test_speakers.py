"""Who is taken for the speaker: the name beside the verb, not what stands around it."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
At a meeting with sailors on Monday Ana Pole said the port owns the docks.
    said Ana Pole: port | own | docks

On the air on Tuesday evening Ana Pole also said that the port owns the docks.
    said Ana Pole: port | own | docks

At a debate in Ohio Trump said the port owns the docks.
    said Trump: port | own | docks

On Friday Trump will open the docks.
    fact: Trump | open | docks [Future]

In Ohio Governor Kern said that the port owns the docks.
    fact: Governor Kern | title | Governor
    said Governor Kern: port | own | docks
"""


@pytest.mark.parametrize(("text", "lines"), cases(TABLE))
def test_speakers(text: str, lines: list[str]) -> None:
    assert attributed(text) == lines
