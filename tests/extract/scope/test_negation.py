"""What is not so."""

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
Berg does not, and never will, accept the treaty.
    Berg | accept | treaty [NOT Future]

Berg will accept the treaty.
    Berg | accept | treaty [Future]

The rebels did not release the crew of the freighter.
    rebels | release | crew of the freighter [NOT]

No agreement was reached in Harlan.
    agreement | be reached in | Harlan [NOT]

The ship is no more expensive than the boat.
    ship | more expensive than | boat [NOT]

The ship is more expensive than the boat.
    ship | more expensive than | boat

The bridge was never finished.
    bridge | be | finished [NOT]

Nobody claimed the reward.
    Nobody | claim | reward [NOT]

The harbour master hasn't signed the permit.
    harbour master | sign | permit [NOT]

The mill no longer employs children.
    mill | employ | children [NOT]

Neither the mayor nor the bishop attended the funeral.
    mayor | attend | funeral [NOT]
    bishop | attend | funeral [NOT]

The town has no hospital.
    town | have | hospital [NOT]

The divers found nothing.
    divers | find | nothing [NOT]

None of the passengers wore a life jacket.
    None of the passengers | wear | life jacket [NOT]

The report is not a licence to drill.
    report | be | licence to drill [NOT]

The tax is a burden, not a boon.
    tax | be | burden

Critics said the bridge was a gift, not a threat.
    bridge | be | gift [said]

The crew left the ship without informing the coast guard.
    crew | leave | ship
    crew | inform | coast guard [NOT]

The council did not only sell the ferry.
    council | sell | ferry

Not only did the storm sink two boats, it also destroyed the pier.
    storm | sink | two boats
    it | destroy | pier

The firm did not close the plant but moved it to Lisport.
    firm | close | plant [NOT]
    firm | move | it

The company never paid the fine or cleaned the river.
    company | pay | fine [NOT]
    company | clean | river [NOT]

Few of the houses have electricity.
    Few of the houses | have | electricity

The senator hardly knew the banker.
    senator | know | banker [NOT]

The ship was not damaged by the ice.
    ice | damage | ship [NOT]

The minister had not yet signed the decree when the parliament met.
    minister | sign | decree [NOT]
    parliament | do | meet

The police found no trace of the missing boy, and the search ended on Friday.
    police | find | trace of the missing boy [NOT]
    search | end on | 2023-10-20

Police have not ruled out sabotage.
    Police | rule out | sabotage [NOT]

The senator lacks experience.
    senator | lack | experience

The judge, who has no ties to the party, freed the men.
    judge | have | ties to the party [NOT]
    judge | free | men

The port has never been busier.

The port has never been busy.
    port | be | busy [NOT]

Lund did not win by accident.

The firm did not employ men or women.
    firm | employ | men [NOT]
    firm | employ | women [NOT]

The captain is not speaking only about the port.

The state has no aim but peace.

The state has no army but owns a fleet.
    state | have | army [NOT]
    state | own | fleet

The crew barely escaped the fire.

The envoy saw no difficulty in selling the plan.
    envoy | see | difficulty in selling the plan [NOT]

The firm did not join the talks after closing the pit.
    firm | close | pit
    firm | join | talks [NOT]

The council demanded that Lund pay the fine, which Lund has not done.
    Lund | pay | fine [Desired said]

Money is not enough to save the school.

The captain is either unable to swim or uncomfortable in water.

The tenants did not treat the warning lightly.

The firm denied that it sold a ship that carried Anna Berg.
    it | sell | ship that carried Anna Berg [NOT said]
    ship that carried Anna Berg | carry | Anna Berg [said]

In no way did the mayor approve the plan.
    mayor | approve | plan [NOT]

At no point did the crew leave the ship.
    crew | leave | ship [NOT]

The coach is under no illusions about the task.

The crew left the port with no food.
    crew | leave | port

Not all sailors own boats.

Not every sailor owns a boat.

Not a single sailor owns a boat.
    single sailor | own | boat [NOT]

Sailors rarely leave the port.

The union objected to the firm buying the yard.
    union | object to | firm buying the yard

The union visited workers building the yard.
    union | visit | workers building the yard

The lack of money kept the firm from buying the yard.
    firm | buy | yard [NOT]
    lack of money | keep | firm

Anna Berg is drawing criticism after she said that sailors who own boats might be as poor as those who don’t.
    Anna Berg | draw | criticism

Bank owners aren’t guests.
    Bank owners | be | guests [NOT]

No one's right should be lost.
    one's right | be | lost [NOT Required]
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_negation(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
