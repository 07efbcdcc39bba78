"""Who does it: two subjects of one verb, nouns that cannot act, verbs that look like nouns."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "intransitive", "passive", "passive-agent", "copula", "naming", "reciprocal")

TABLE = """
Norway and Peru combined produce half of the fish.

Between them, Holm and Lund own five ships.

Norway and Peru have 400 ships in total.

Norway and Peru have ships in all ports.
    Norway | have | ships in all ports
    Peru | have | ships in all ports

Holm, together with Lund, sold the ship.
    Holm together with Lund | sell | ship

Danish, Irish and Norse Americans run the port.
    Danish, Irish and Norse Americans | run | port

Danes and Irish Americans run the port.
    Danes | run | port
    Irish Americans | run | port

Holm University security and Velm County police searched the house.
    Holm University security | search | house
    Velm County police | search | house

The taxes rose: THEY LOSE, WE WIN.
    taxes | do | rise

One of the things that we need is a bridge.

Kern had a role in it.

Kern had a role in the sale.
    Kern | have | role in the sale

Acme's fifth ship, its second this year, left Velm.
    Acme's fifth ship | leave | Velm

Kern gave Acme 13 percent of the coal.
    Kern | give | 13 percent of the coal

Holm went to the Eastern District of Norland.
    Holm | go to | Eastern District of Norland

The Court of Appeals for the Ninth Circuit rejected the plan.
    Court of Appeals for the Ninth Circuit | reject | plan

Opponents are trying to convince a court to throw out the rules.
    Opponents | convince | court [Desired]
    court | throw out | rules [Desired]

The firm bought the yard to build ships.
    firm | build | ships [Desired]
    firm | buy | yard

The matter of the price of fish, and the fate of the port is difficult.
    matter of the price of fish and the fate of the port | be | difficult

The law Mr. Lund wanted to change remains in force.
    law Mr. Lund wanted to change | remain in | force
    Mr. Lund | change | law Mr. Lund wanted to change [Desired]

A boat fishermen had seen near the pier sank on Friday.
    boat fishermen had seen near the pier | sink on | 2023-10-20
    fishermen | see | boat fishermen had seen near the pier

The script Democrats used in the 2012 election was old.
    Democrats | use | script Democrats used in the 2012 election
    script Democrats used in the 2012 election | be | old

The first African American to serve in the council, Scott would break the barrier.
    Scott | break | barrier [Conditional]
    first African American to serve in the council | serve in | council

Even John Price - whose farm gets most of its income from tours - has suffered.
    John Price | do | suffer
    whose farm | get | most of its income

Northam; Kaine's wife, Anne Holton; and dozens of officials gathered around the stage.
    Kaine's wife | gather around | stage
    Northam | gather around | stage
    dozens of officials | gather around | stage

The new rules brought hurdles and threats of permits being withdrawn.
    new rules | bring | hurdles
    new rules | bring | threats of permits being withdrawn

The bank's programme, which is part of the plan, coincided with the anniversary.
    bank's programme | be | part of the plan
    bank's programme | coincide with | anniversary

The rules are enforced by officials of the region who live in Velm.
    officials of the region who live in Velm | enforce | rules
    officials of the region who live in Velm | live in | Velm

The apprentices fought for jobs working for the mayor.
    apprentices | fight for | jobs working for the mayor

The lawyers protect the evidence they need to secure a conviction.
    lawyers | protect | evidence they need to secure a conviction
    they | need | evidence they need to secure a conviction
    they | secure | conviction [Desired]

The police shouted at the man to drop the gun.
    man | drop | gun [Desired]

The group sent engineers to repair the dam.
    engineers | repair | dam [Desired]
    group | send | engineers

The family has called on the police to release the video.
    family | call on | police
    police | release | video [Desired said]

The board learned that no matter the costs, the mayor will build the bridge.
    mayor | build | bridge [Future said]

He called the budget unworkable and the premier a coward.
    budget | be | unworkable [said]

The video includes the wife pleading with officers not to shoot and begging the driver to leave.
    driver | do | leave [Desired said]
    video | include | wife
    wife | beg | driver
    wife | plead with | officers

The museum proved to be a haven shielded from questions, and offered shelter to the mayor.
    museum | be shielded from | questions
    museum | be | haven shielded from questions
    museum | offer | shelter

She praised the spirit of the mother who died in 1990.
    She | praise | spirit of the mother who died in 1990

These workers, Lund explained in the hearing, were well-paid, making $50,000 a year.
    These workers | be | well-paid [said]
    These workers | make | $50,000 a year [said]

As some fans noticed, Lund had mentioned the song in August.
    Lund | mention | song

With the deal signed, the crew left.
    deal | be | signed

She praised the goods he's promoted.
    She | praise | goods he's promoted
    he | promote | goods he's promoted

The baker spent the night fighting the flood.
    baker | fight | flood
    baker | spend | night

The hosts signed with a network Norland has financed for years.
    Norland | finance | network Norland has financed for years
    hosts | sign with | network Norland has financed for years

She listed the ways that the firm has been cheated by the council.
    She | list | ways that the firm has been cheated by the council
    council | cheat | firm

The practice meets nationally accepted standards.
    practice | meet | nationally accepted standards

The firm sells widely used tools to farmers.
    firm | sell | widely used tools

Wong was defeated by 10,694 votes by James Tay.
    James Tay | defeat | Wong

The drug was developed by Acme and tested on mice.
    Acme | develop | drug
    drug | be tested on | mice

The man was arrested in Harlan and confessed to the murder.
    man | be arrested in | Harlan
    man | confess to | murder

The costs are counted when choosing a site for the school.
    costs | be | counted

The museum sees each other in the mirror.

The twins helped each other.
"""

HEADLINES = """
Anna Brown pens sweet essay about the harbour
    Anna Brown | pen | sweet essay about the harbour

Anna, Duchess of Velm greets children in Harlan
    Duchess of Velm | greet | children in Harlan

Rock band tours Norland after long break
    Rock band | tour | Norland

Lantern Festival in Velm lights up the night
    Lantern Festival in Velm | light up | night

All-girl team honored for courage at robot games
    All-girl team | be honored for | courage at robot games

Velm sports fans in Harlan

Harlan arms deal with Norland
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_subjects(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)


@pytest.mark.parametrize(("sentence", "lines"), table(HEADLINES))
def test_verbs_of_headlines(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
