"""What is said of one thing and not of the other; what only seemed, or was only wished, to be so."""

import pytest

from tests.extract.reading import table, told

RULES = (
    "verb",
    "event",
    "reciprocal",
    "intransitive",
    "passive",
    "passive-agent",
    "copula",
    "adjective",
    "existential",
    "naming",
)

TABLE = """
The council sold the bus rather than the ferry.
    council | sell | bus

The council bought the bus but not the ferry.
    council | buy | bus

The mayor, not the bishop, opened the fair.
    mayor | open | fair

The firm moved to Oslo instead of Bergen.
    firm | move to | Oslo

The court jailed the captain, not the owner.
    court | jail | captain

All the villages except Harlan voted for the bridge.
    All the villages except Harlan | vote for | bridge

The fund owns the pier as well as the ferry.
    fund | own | pier
    fund | own | ferry

The council sold both the bus and the ferry.
    council | sell | bus
    council | sell | ferry

Either the crew or the pilot made a mistake.
    crew | make | mistake [Possible]
    pilot | make | mistake [Possible]

The ship was carrying grain, not weapons.
    ship | carry | grain

The mine poisoned the river or the wells.
    mine | poison | river [Possible]
    mine | poison | wells [Possible]

Instead of closing the pit, the firm sold it.
    firm | sell | it

The union almost lost the vote.
    union | lose | vote [Possible]

The ferry nearly sank.
    ferry | do | sink [Possible]

The firm pretended to close the pit.
    firm | close | pit [NOT]

The pilot was accused of drinking.
    pilot | be accused of | drinking

The council considered selling the ferry.
    council | sell | ferry [Desired]

The bishop would rather leave the town.
    bishop | leave | town [Conditional]

The firm was supposed to close the pit but did not.
    firm | close | pit [Required]

The mayor is ready to sell the school.
    mayor | sell | school [Desired]

The fund hopes to buy the yard.
    fund | buy | yard [Desired]

Unable to pay its debts, the yard closed in 2011.
    yard | pay | its debts [NOT]
    yard | close in | 2011

The minister said he would not sell the port and that the yard would stay open.
    he | sell | port [NOT Conditional said]
    yard | stay | open [Conditional said]

Without a loan, the yard will close.
    yard | close without | loan [Future]

Rumours that the mayor had fled turned out to be false.
    Rumours | be | false
    mayor | do | flee [said]

The claim that the firm bribed the judge is false.
    claim that the firm bribed the judge | be | false
    firm | bribe | judge [said]

Far from closing the pit, the firm enlarged it.
    firm | enlarge | it

The threat of a strike forced the yard to raise wages.
    threat of a strike | force | yard
    yard | raise | wages

The ban on fishing ended in May.
    ban on fishing | end in | 2023-05
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_contrasts(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
