"""Sources named beside the clause; paragraphs are parted by "//"."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
According to Ana Pole, the port owns the docks.
    said Ana Pole: port | own | docks

The port owns the docks, according to Ana Pole.
    said Ana Pole: port | own | docks

The port, according to Ana Pole and the minister, owns the docks.
    said Ana Pole + minister: port | own | docks

According to Reuters, the port owns the docks.
    said Reuters: port | own | docks

According to Reuters, Ana Pole said that the port owns the docks.
    said Ana Pole, via Reuters: port | own | docks

Though Ivo Kern owns a boat, the port owns the docks, according to Ana Pole.
    fact: Ivo Kern | own | boat
    said Ana Pole: port | own | docks

While Ivo Kern owns a boat, the port owns the docks, according to Ana Pole.
    said Ana Pole: Ivo Kern | own | boat
    said Ana Pole: port | own | docks

According to Ana Pole, though Ivo Kern owns a boat, the port owns the docks.
    said Ana Pole: Ivo Kern | own | boat
    said Ana Pole: port | own | docks

In Ana Pole's view, the port owns the docks.
    said Ana Pole: port | own | docks

In the opinion of Ana Pole, the port owns the docks.
    said Ana Pole: port | own | docks

In the words of Ana Pole, the port owns the docks.
    said Ana Pole: port | own | docks

The port reportedly owns the docks.
    said somebody: port | own | docks

Allegedly, the port owns the docks.
    said somebody: port | own | docks

According to Ana Pole, the port owns the docks, and the sailors stole the ships.
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

The sailors acted according to the law.

The port has a view of the docks.
    fact: port | have | view of the docks

The sailors met in view of the port.
    fact: sailors | meet in view of | port

Ana Pole visited Rome, according to a report by Ivo Kern.
    said report by Ivo Kern: Ana Pole | visit | Rome

Ivo Kern, who stole the ships, according to Ana Pole, owns the port.
    fact: Ivo Kern | own | port
    said Ana Pole: Ivo Kern | steal | ships

The sailors stole the ships and the port owns the docks, according to Ana Pole.
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_according_to(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
