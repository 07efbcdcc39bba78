"""Embedded clauses of long sentences that are doubtful in two ways, and such as are not."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "copula", "adjective")

TABLE = """
The council praised the old bridge of Velm in a letter to the crew, which might harm Lund and the port.
    council | praise | old bridge of Velm

The council praised Ivo Lund, who might harm the port.
    Ivo Lund | harm | port [Possible]
    council | praise | Ivo Lund

The captain sold the ferry to a bank in Velm in the spring of that year because he might lose the race.
    captain | sell | ferry

The captain sold the ferry to a bank in Velm in the spring of that year because Ivo Lund might lose the race.
    Ivo Lund | lose | race [Possible]
    captain | sell | ferry

The captain said after the long meeting with the council of Velm in the spring that he might sell the old ferry.
    he | sell | old ferry [Possible said]
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_doubt(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
