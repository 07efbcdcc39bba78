"""What stands in an aside beside reported speech may be the writer's: nothing is told of it."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
Kern said Berg was ready to sell, but would not pay the crew.

Kern said Berg was ready to sell, but paid the crew.
    fact: Kern | pay | crew

Ana Pole said the ferry, which left Velm in May, sank in the strait.
    said Ana Pole: ferry | sink in | strait

Ana Pole said the tax, raised by the council, hurts the port.
    said Ana Pole: tax | hurt | port

Ana Pole said the port had sold its docks, angering the sailors.
    said Ana Pole: port | sell | its docks

Ana Pole said the council would form a fleet, which would patrol the strait.
    said Ana Pole: council | form | fleet [Future]
    said Ana Pole: fleet | patrol | strait [Conditional]

Ana Pole said she supports the sailors - men who could lose their ships.
    said Ana Pole: she | support | sailors

The letter states that Velm will pay sailors if they own ships, language that could bar cooks.
    said letter: Velm | pay | sailors [Conditional]
    said letter: they | own | ships [Conditional]

Ana Pole said Ivo Kern, who owns the docks, visited Rome.
    fact: Ivo Kern | own | docks
    said Ana Pole: Ivo Kern | visit | Rome

“The port had sold its docks, angering the sailors,” Ana Pole said.
    said Ana Pole: port | anger | sailors
    said Ana Pole: port | sell | its docks

Ana Pole said the port - a gift of the crown - owns the docks.
    said Ana Pole: port | own | docks

The docks, Ana Pole explained, were cheap, costing $50 a year.
    said Ana Pole: docks | be | cheap
    said Ana Pole: docks | cost | $50 a year

“Kern must stop describing sailors when most of us own ships.” ― Ana Pole
    said Ana Pole: Kern | describe | sailors [NOT Required]

Ana Pole said she supports the sailors, but she did have doubts about the docks.
    said Ana Pole: she | support | sailors

Ana Pole said she supports the sailors, but she left the port.
    fact: she | leave | port
    said Ana Pole: she | support | sailors

Ivo Kern announced the port will hire sailors, and they will own ships.
    said Ivo Kern: port | hire | sailors [Future]

Ana Pole said Ivo Kern told stories of sailors -- the cook but also the pilot.
    said Ana Pole: Ivo Kern | tell | stories of sailors

“The ports are safe,” Ana Pole told sailors.
    said Ana Pole: ports | be | safe

“Many sailors own docks,” Ana Pole told Ivo Kern.
    said Ana Pole: Many sailors | own | docks

Many sailors feel robbed after the flood ruined the docks and the storm closed the port.
    fact: Many sailors | feel | robbed
    fact: flood | ruin | docks
    fact: storm | close | port
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_asides(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
