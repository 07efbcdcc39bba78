"""Shared subjects: coordination, relative clauses, participles, control and raising."""

import pytest

from tests.extract.reading import qualified, table, told

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
The council brought charges against Karl Berg, including making false statements.
    council | bring | charges

Karl Berg counted several bills he’s written with sailors.
    Karl Berg | count | several bills he’s written with sailors
    he | write | several bills he’s written with sailors

The sale could help the firm please its investors and anger the Belzbergs, who own the port.
    Belzbergs | own | port
    firm | anger | Belzbergs [Possible]
    firm | please | its investors [Possible]
    sale | help | firm [Possible]

The guards let the driver leave.
    driver | do | leave

The council sold the ferry and bought a bus.
    council | sell | ferry
    council | buy | bus

The bakery and the pharmacy closed.
    bakery | do | close
    pharmacy | do | close

The boy who found the purse returned it to its owner.
    boy who found the purse | return | it

The engineers inspected the bridge that had collapsed in 2011.
    engineers | inspect | bridge that had collapsed in 2011

The methods that the company used at the mine poisoned the river.
    company | use | methods that the company used at the mine
    methods that the company used at the mine | poison | river

Walking along the beach, two tourists found a wartime mine.
    two tourists | find | wartime mine
    two tourists | walk along | beach

The firm, based in Harlan, employs 300 people.
    firm | employ | 300 people
    firm | be based in | Harlan

Prisoners were forced to work in the quarry.
    Prisoners | work in | quarry

The witness proceeded to lie about the accident.
    witness | lie about | accident

The new pump is capable of draining the tunnel within two days.
    new pump | drain | tunnel [Possible]

The landlord refused to release the documents.
    landlord | release | documents [NOT]

The ministry failed to warn the villages below the dam.
    ministry | warn | villages below the dam [NOT]

The port of Harlan wants to build a second terminal.
    port of Harlan | build | second terminal [Desired]

The union asked the members to reject the offer.
    union | ask | members
    members | reject | offer [Desired said]

The government allowed the company to reopen the mine.
    company | reopen | mine [Possible]

The court ordered the ministry to publish the maps.
    court | order | ministry
    ministry | publish | maps [Desired said]

The divers managed to close the valve.
    divers | close | valve

The director promised the workers to pay their wages.
    director | promise | workers
    director | pay | their wages [Future said]

The storm forced the airline to cancel all flights to the islands.
    storm | force | airline
    airline | cancel | all flights to the islands

The mayor tried to sell the forest.
    mayor | sell | forest [Desired]

The bank agreed to lend the workers 40 million crowns.
    bank | lend | 40 million crowns [Desired]

The tenants stopped paying rent in March.
    tenants | pay | rent [NOT]

The owner denied having bribed the inspector.
    owner | bribe | inspector [NOT said]

The choir was unable to reach the island.
    choir | reach | island [NOT]

The two firms are expected to merge in spring.
    two firms | merge in | spring [Future said]

The road is likely to remain closed.
    road | remain | closed [Possible]

The museum began lending paintings to schools in 2019.
    museum | lend | paintings

The police prevented the marchers from reaching the palace.
    police | prevent | marchers
    marchers | reach | palace [NOT]

The coach accused the referee of taking bribes.
    coach | accuse | referee
    referee | take | bribes [said]

After leaving the navy in 1987, Hale opened a boat yard in Lisport.
    Hale | leave | navy
    Hale | open | boat yard in Lisport

The company cut costs by closing two plants.
    company | cut | costs
    company | close | two plants

The prisoner left the building without being seen.
    prisoner | be | seen [NOT]
    prisoner | leave | building

She was the first woman to lead the academy.
    She | be | first woman to lead the academy
    She | lead | academy

The man accused of setting the fire was released on Monday.
    man | be accused of | setting the fire
    man | be released on | 2023-10-23
    man | set | fire [said]

The company decided not to appeal.
    company | do | appeal [NOT]

The bishop did not refuse to testify.

The town, whose mayor resigned in May, held an election.
    town | hold | election
    whose mayor | resign in | 2023-05

A nurse working at the hospital alerted the police.
    nurse working at the hospital | alert | police

The farmers kept blocking the road.
    farmers | block | road

The committee voted to expel the senator.
    committee | expel | senator [Desired]

The villagers watched the soldiers leave the valley.
    soldiers | leave | valley

The minister came to the island, met the mayors and promised to rebuild the school.
    minister | come to | island
    minister | meet | mayors
    minister | rebuild | school [Future said]

The yard will close in May and move to Lisport.
    yard | close in | 2024-05 [Future]
    yard | move to | Lisport [Future]

The firm neither paid the fine nor closed the pit.
    firm | pay | fine [NOT]
    firm | close | pit [NOT]

The dockers, angry about the new shifts, walked out on Thursday.
    dockers | walk out on | 2023-10-26

The deal, signed in Oslo last week, gives them control of three ports.
    deal | be signed in | Oslo
    deal | give | control of three ports

The loan would help the yard build two ships.
    loan | help | yard [Conditional]
    yard | build | two ships [Conditional]

The mayor wants to let the firm close the pit.
    firm | close | pit [Desired]

The robots were required to lift, carry and drop the balls.
    robots | carry | balls [Required]
    robots | lift | balls [Required]
    robots | drop | balls [Required]

The union asked the crew to stop work, leave the ship and go home.
    crew | leave | ship [Desired said]
    crew | stop | work [Desired said]
    union | ask | crew

The guards saw the men enter the bank.
    men | enter | bank

The fund bought the yard, which it plans to close.
    fund | buy | yard
    it | close | yard [Desired]

The yard that the firm wants to close is old.
    firm | close | yard that the firm wants to close [Desired]
    yard that the firm wants to close | be | old

The town he wants to live in is small.
    he | live in | town he wants to live in [Desired]
    town he wants to live in | be | small

The captain had the crew paint the deck.
    crew | paint | deck

The yard used to employ 900 people.
    yard | employ | 900 people

The mill was neither sold nor closed.
    mill | be | closed [NOT]
    mill | be | sold [NOT]
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_clauses(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


DATED = [
    ("On Friday Iran rejected the offer and recalled its envoy.", "recall", ["on 2023-10-20"]),
    ("The crew repaired the pump on Friday and left the harbour.", "leave", []),
    ("In 1990 the port hired a pilot and later sold the ferry.", "sell", []),
    ("On Friday the clerk left Oslo but kept the keys.", "keep", []),
    ("Eva Berg flew to Oslo, where she met the crew.", "meet", ["in Oslo"]),
    ("The ferry sank in 1998, when a storm hit the coast.", "hit", ["in 1998"]),
    ("The clerk went to the office, where she met the crew.", "meet", []),
]


@pytest.mark.parametrize(("sentence", "relation", "expected"), DATED)
def test_opening_date_holds_for_the_row(sentence: str, relation: str, expected: list[str]) -> None:
    assert qualified(sentence, relation) == expected
