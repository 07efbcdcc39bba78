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

The ferry nearly sank.

The firm pretended to close the pit.
    firm | close | pit [NOT]

The crew was too late to save the ship.
    crew | be | too late to save the ship
    crew | save | ship [NOT]

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

The union warned against selling the port.
    union | warn against | selling the port

The fund hopes to buy the yard.
    fund | buy | yard [Desired]

Unable to pay its debts, the yard closed in 2011.
    yard | pay | its debts [NOT]
    yard | close in | 2011

The minister said he would not sell the port and that the yard would stay open.
    he | sell | port [NOT Future said]
    yard | stay | open [Future said]

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

Brandt has been accused of taking bribes, a charge he denies.
    Brandt | be accused of | taking bribes
    Brandt | take | bribes [said]
    he | deny | charge he denies

It is not known whether the captain was drunk.

The court found the captain guilty of negligence.
    captain | be | guilty of negligence [said]

Brandt ruled out raising taxes.
    Brandt | raise | taxes [NOT]

Whether or not the yard closes, the school will stay.
    school | do | stay [Future]
    yard | do | close [Conditional]

The firm claims to have found oil off the coast.
    firm | find | oil [said]

He stopped to buy bread.
    He | buy | bread [Desired]

Lund stopped smoking in 2010.
    Lund | smoke in | 2010 [NOT]

The ministry has yet to publish the maps.
    ministry | publish | maps [NOT]

The bridge, due to open in March, will cut the journey by an hour.
    bridge | cut | journey [Future]
    bridge | open in | 2024-03 [Future]

Plans to build a tunnel under the strait were dropped in 2004.
    Plans to build a tunnel under the strait | be dropped in | 2004

The attempt to raise the wreck failed.
    attempt to raise the wreck | do | fail

The inspectors came to check the pumps.
    inspectors | check | pumps [Desired]

Lund, who would later lead the party, was born in Harlan.
    Lund | be born in | Harlan
    Lund | lead | party

Residents feared the army would attack the town.
    army | attack | town [Conditional said]

The two men are suspected of stealing the painting from the museum in May.
    two men | be suspected of | stealing the painting from the museum in May
    two men | steal | painting [Possible said]

The law makes it illegal to sell fireworks to children.

The state should never have sold the railway, critics argue.
    state | sell | railway [NOT Required said]

So far, no group has claimed responsibility for the attack.
    group | claim | responsibility for the attack [NOT]

The council rejected a proposal to ban cars from the old town.
    council | reject | proposal to ban cars from the old town

The plan calls for the closure of three schools.
    plan | call for | closure of three schools

The treaty prevents both countries from building new bases.
    both countries | build | new bases [NOT]
    treaty | prevent | both countries

Ferro was seen leaving the bank at noon.
    Ferro | leave | bank

The court found that the ministry had broken the law.
    ministry | break | law [said]

The club failed in its attempt to sign the striker.
    club | fail in | its attempt to sign the striker

The fund promised not to close the yard before 2030.
    fund | close | yard [NOT Future said]

The minister did not deny that the ship was carrying weapons.
    ship | carry | weapons [said]

The council has no plans to sell the school.
    council | have | plans to sell the school [NOT]

There is no proof that the captain was drunk.

Police found no sign that anyone had entered the house.
    Police | find | sign that anyone had entered the house [NOT]

It is not true that the mayor resigned.
    mayor | do | resign [NOT]

It is false that the mayor resigned.
    mayor | do | resign [NOT]

It is unlikely that the mayor resigned.
    mayor | do | resign [Possible]

The delay does not mean that the yard has closed.

The council will decide whether the school closes.

The vote decides which firm builds the bridge.

Nobody knows if the dam leaks.

The mayor made sure that the pumps worked.
    pumps | do | work

The firm acted as though the strike had ended.
    strike | do | end [Conditional]

The theory that smugglers sank the ferry has been dropped.
    theory that smugglers sank the ferry | be | dropped

The claim that the mayor lied was rejected by the court.
    court | reject | claim that the mayor lied
    mayor | do | lie [said]

The risk that the dam could break is small.
    risk that the dam could break | be | small

Anyone who enters the zone faces a fine.

Firms which break the rule would pay a fine.

The aim is to close the pit by May.

The police arrived too late to stop the fight.
    police | stop | fight [NOT]

The ship is large enough to carry 400 cars.
    ship | carry | 400 cars [Possible]

Should the court strike down the rules, the firm will close the pit.
    court | strike down | rules [Conditional]
    firm | close | pit [Conditional]

The firm will close the pit should the court strike down the rules.
    court | strike down | rules [Conditional]
    firm | close | pit [Conditional]

Residents are learning how to repair the pumps.

The union called for drivers to wear jackets that showed their names.
    drivers | wear | jackets that showed their names [Desired said]

The council knows where to build the bridge.

His dream was to sail to Iceland.

The general was to become president in 1961.
    general | become | president [Future]
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_contrasts(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
