"""Relative clauses: whom they are about, what they hold, and what they leave unsaid."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "copula", "adjective", "event")

TABLE = """
Doe is the man for whom Lund worked.
    Doe | be | man
    Lund | work for | man

Lund likes the harbour she is fond of.
    Lund | like | harbour
    she | fond of | harbour

The most important thing Doe did was rest.

The film shows 90 sailors, 40 percent of whom are Danish.
    film | show | 90 sailors

The port has three cranes, two of which were built in Velm.
    port | have | three cranes

Nobody knows whose ship hit the quay.

Pole, whose ship carries coal, sued the port.
    Pole | sue | port
    whose ship | carry | coal

They wait for the days when the ship will return to Velm.
    They | wait for | the days
    ship | return to | Velm [Future]

Lund praised the boldest diplomacy of his career, which has bound the country to Velm.
    Lund | praise | boldest diplomacy of his career
    boldest diplomacy of his career | bind | country

Doe is aware that one of the firms, who opposes this motion, is a bank.
    one of the firms | be | bank
    one of the firms | oppose | this motion

Lund met one of the women who own the yard.
    Lund | meet | one of the women
    women | own | yard
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_relatives(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
