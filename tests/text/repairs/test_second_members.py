"""Second members of a row: an act with an act, each thing with its own purpose."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "noun-link", "appositive-role")

TABLE = """
Anna Berg praised the release of prisoners and Lund's return to parliament.
    Anna Berg | praise | Lund's return to parliament
    Anna Berg | praise | release of prisoners
    Lund's return to parliament | to | parliament
    release of prisoners | of | prisoners

Anna Berg praised the arrest of Karl Lund and the seizure of his ships.
    Anna Berg | praise | arrest of Karl Lund
    Anna Berg | praise | seizure of his ships
    arrest of Karl Lund | of | Karl Lund
    seizure of his ships | of | his ships

Anna Berg praised the release of ten prisoners and two sailors.
    Anna Berg | praise | release of ten prisoners and two sailors
    release of ten prisoners and two sailors | of | ten prisoners
    release of ten prisoners and two sailors | of | two sailors

The board discussed the sale of ships and the firm's debt.
    board | discuss | sale of ships and the firm's debt
    sale of ships and the firm's debt | of | firm's debt
    sale of ships and the firm's debt | of | ships

Velm Shipping uses steel to build ships, and timber to make carts.
    Velm Shipping | use | steel to build ships
    Velm Shipping | use | timber to make carts

The city spent the money to repair roads and to build schools.
    city | build | schools [Desired]
    city | repair | roads [Desired]
    city | spend | money

Anna Berg is a writer at Velm College and artistic director of the Velm Players.
    artistic director of the Velm Players | of | Velm Players
    writer at Velm College | at | Velm College

Karl Lund, a friend of Anna Berg and former captain, left Oslo.
    Karl Lund | leave | Oslo
    Karl Lund | title | former captain

Karl Lund, an aide to Mayor Anna Berg and governor Eva Holm, left Oslo.
    Karl Lund | leave | Oslo
    Karl Lund | title | aide to Mayor Anna Berg and governor Eva Holm
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_what_the_second_goes_with(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
