"""How a contest ends is no aim; numbers beside names and sums."""

import pytest

from tests.extract.reading import table, told

TABLE = """
Brede came from behind to win the Velm Cup.
    Brede | win | Velm Cup

Brede fought back to claim the title.
    Brede | claim | title

Brede beat Lund to set up a final with Holm.
    Brede | beat | Lund
    Brede | set up | final

Brede overtook Lund to win the race.
    Brede | overtake | Lund
    Brede | win | race

Brede won a grant to set up a school.
    Brede | set up | school [Desired]
    Brede | win | grant

Brede held talks to reach a deal.
    Brede | hold | talks to reach a deal

Brede came to Oslo to beat the champion.
    Brede | beat | champion [Desired]
    Brede | come to | Oslo

Brede rose to become chairman of the bank.
    Brede | become | chairman of the bank

Brede may come from behind to win the cup.
    Brede | win | cup [Desired]

Ann Lee (70), Bo Berg (68) and Kai Lund (71) share a prize.
    Ann Lee | share | prize
    Bo Berg | share | prize
    Kai Lund | share | prize

The ferry was sold for £30m to Norway.
    ferry | be sold for | £30m

The plan would cost £3m.
    plan | cost | £3m [Conditional]

Ann Lee (Labour), mayor of Velm, praised the crew.
    Ann Lee | praise | crew
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_contests(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, ("verb", "passive")) == sorted(expected)
