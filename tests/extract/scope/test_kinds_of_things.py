"""Relative clauses that only say which kind of thing is meant."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "copula", "adjective")

TABLE = """
For every ton of coal he sells, Lund plants a tree.
    Lund | plant | tree

Sailors who drink lose their ship.

Students who join clubs and wear pins are banned from posts.

The board will name a chairman who knows the port.
    board | name | chairman [Future]
    chairman | know | port [Future]

Pole compared Lund to a captain who had left the crew.
    Pole | compare to | captain

The video was not from an angle that would show the gun.
    video | be from | angle [NOT]

Doe is not a man who pays the crew.

The rules are for firms that own ships.
    rules | be for | firms

Lund called for rules that protect sailors.
    Lund | call for | rules
    rules | protect | sailors [Desired]

The port hired men who speak Danish.
    port | hire | men
    men | speak | Danish

The minister met a woman who runs a mine.
    minister | meet | woman
    woman | run | mine

Doe worked at a bank that bears the name of Lund.
    Doe | work at | bank
    bank | bear | name of Lund

Sailors who have lost their ship blamed the mayor.
    Sailors | blame | mayor
    Sailors | lose | their ship

The sailors who own the ship are angry.
    sailors | own | ship
    sailors | be | angry

The firm, which owns the ship, pays taxes.
    firm | own | ship
    firm | pay | taxes

The only way the bank will change the rule is a new law.
    only way | be | new law
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_kinds_of_things(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
