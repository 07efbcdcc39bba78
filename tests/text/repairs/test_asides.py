"""Asides behind a comma that speak of the whole, not of the noun before them."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "copula", "appositive", "noun-link")

TABLE = """
The port sold ships to Oslo, hence the row with Velm Council.
    port | sell | ships

Anna Berg owns ships and boats, hence her wealth.
    Anna Berg | own | boats
    Anna Berg | own | ships

Anna Berg sold the Petrel, the oldest ship of the port.
    Anna Berg | sell | Petrel
    Petrel | be | oldest ship of the port

Norland was accused of arming the Holm Group, a charge that it denies.
    Norland | arm | Holm Group [said]

Karl Lund was jailed for insulting the mayor, a crime in Norland.

Sales of coal, once the main export, sank the bank.
    Sales of coal | sink | bank
    Sales of coal | of | coal

The firm, once it closed, sold ships.
    firm | sell | ships

The ships fought near Oslo on Monday to win the port, police said, the worst such battle since May.
    ships | fight near | Oslo [said]
    ships | win | port [Desired said]

Anna Berg praised Karl Lund, a sailor.
    Anna Berg | praise | Karl Lund
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_what_an_aside_tells(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
