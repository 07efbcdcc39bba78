"""What somebody calls, appoints or elects somebody to be."""

import pytest

from tests.extract.reading import table, told

RULES = ("naming",)

TABLE = """
The board named Lund chairman.
    Lund | be | chairman

Eva Berg made her debut as a sailor in Velm.

The firm named Eva Berg director.
    Eva Berg | be | director

The firm named a new slate of officers, a move that follows the vote.

You can see how fit the two are.

The minister called the fire a disaster.
    fire | be | disaster [said]

Anton Brede called Lund's plan a gift to the rich.
    Lund's plan | be | gift to the rich [said]

Anton Brede described the plan as reckless.
    plan | be | reckless [said]

The council appointed Jana Molnar head of the port authority.
    Jana Molnar | be | head of the port authority

The party elected Ilona Ferro chairwoman on Sunday.
    Ilona Ferro | be | chairwoman

Environmental groups consider the dam a threat to the salmon of the Sedda.
    dam | be | threat to the salmon of the Sedda [said]

The union branded the offer an insult to every docker in Velm, and it walked out of the talks.
    offer | be | insult to every docker in Velm [said]

The editor regards the mayor as an ally of the developers.
    mayor | be | ally of the developers [said]

The minister did not call the accident a crime.
    accident | be | crime [said]

The minister called the harbour master on Monday.

The harbour master called for calm.

The sailors named three ships.

She found the letter in a drawer.
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_naming(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
