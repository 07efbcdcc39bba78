"""Names of bodies with an "and" or "of" inside."""

import pytest

from tests.extract.reading import table, told

TABLE = """
Halm Forensic and Medical Services hired ten nurses.
    Halm Forensic and Medical Services | hire | ten nurses

G4S Forensic and Medical Services already provides care in Essex.
    G4S Forensic and Medical Services | provide | care

South Halm Fire and Rescue Service closed the pier.
    South Halm Fire and Rescue Service | close | pier

Google and Medical Services closed the pier.
    Google | close | pier
    Medical Services | close | pier

The Central and East Velm Coalition closed the pier.
    Central and East Velm Coalition | close | pier

Judges praised the Promise of Justice Initiative.
    Judges | praise | Promise of Justice Initiative

The director of the Velm Project closed the pier.
    director of the Velm Project | close | pier

Sailors Without Boats closed the pier.
    Sailors Without Boats | close | pier

Sailors without Boats closed the pier.
    Sailors without Boats | close | pier

Peru and Norway closed the pier.
    Norway | close | pier
    Peru | close | pier
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_joint_bodies(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, ("verb",)) == sorted(expected)
