"""Relative clauses that only say which kind of thing is meant."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "copula", "adjective")

TABLE = """
For every ton of coal he sells, Lund plants a tree.
    Lund | plant | tree

Sailors who drink lose their ship.

Students who join clubs and wear pins are banned from posts.

The board will name a chairman who knows Velm.
    board | name | chairman who knows Velm [Future]
    chairman who knows Velm | know | Velm [Future]

Pole compared Lund to a captain who had left the crew.
    Pole | compare to | captain who had left the crew

The video was not from an angle that would show the gun.
    video | be from | angle that would show the gun [NOT]

Doe is not a man who pays the crew.
    Doe | be | man who pays the crew [NOT]

The rules are for firms that own ships.
    rules | be for | firms that own ships

Lund called for rules that protect Velm.
    Lund | call for | rules that protect Velm
    rules that protect Velm | protect | Velm [Desired]

The port hired men who speak Danish.
    port | hire | men who speak Danish

The minister met a woman who runs Holm Mines.
    minister | meet | woman who runs Holm Mines
    woman who runs Holm Mines | run | Holm Mines

Doe worked at a bank that bears the name of Lund.
    Doe | work at | bank that bears the name of Lund
    bank that bears the name of Lund | bear | name of Lund

Sailors who have lost Anna Berg blamed the mayor.
    Sailors who have lost Anna Berg | blame | mayor
    Sailors who have lost Anna Berg | lose | Anna Berg

The sailors who own the ship are angry.
    sailors who own the ship | be | angry

The firm, which owns the ship, pays taxes.
    firm | own | ship
    firm | pay | taxes

The only way the bank will change the rule is a new law.
    only way the bank will change the rule | be | new law
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_kinds_of_things(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
