"""What may, will, must or would be so, and what only follows if."""

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
Lund has tried bidding on steel mills.
    Lund | bid on | steel mills

Marta Quill arrived in Oslo on a night train to find a way out of the strike.
    Marta Quill | arrive in | Oslo
    Marta Quill | find | way out of the strike [Desired]

Marta Quill returned to find the pier.
    Marta Quill | find | pier

The yard may close in spring.
    yard | close in | spring [Possible]

The port will open a second terminal in May.
    port | open | second terminal [Future]

The ministry must publish the maps.
    ministry | publish | maps [Required]

Tenants should keep the receipts.
    Tenants | keep | receipts [Required]

A strike would stop the ferries.
    strike | stop | ferries [Conditional]

If the dam breaks, the water will reach Harlan within an hour.
    dam | do | break [Conditional]
    water | reach | Harlan [Conditional]

The union will block the port unless the firm raises wages.
    union | block | port [Conditional]
    firm | raise | wages [Conditional]

The tunnel could be finished by December.
    tunnel | be finished by | 2023-12 [Possible]

The fire was probably caused by a candle.
    candle | cause | fire [Possible]

The company might have known about the leak.
    company | know about | leak [Possible]

The fund is going to buy the island.
    fund | buy | island [Future]

Drivers have to pay the toll.
    Drivers | pay | toll [Required]

The bridge can carry lorries of 40 tonnes.
    bridge | carry | lorries of 40 tonnes [Possible]

The sailors can't swim.
    sailors | do | swim [NOT Possible]

Perhaps the captain misread the chart.
    captain | misread | chart [Possible]

The two sides are about to sign a treaty.
    two sides | sign | treaty [Future]

The town plans to sell the old school.
    town | sell | old school [Desired]

The island is supposed to get a doctor.
    island | get | doctor [Required]

The gallery will not buy the painting.
    gallery | buy | painting [NOT Future]

The minister would like to visit the camp.
    minister | visit | camp [Desired]

Even if the river floods the track, the race takes place on Sunday.
    river | flood | track [Conditional]
    race | take place on | 2023-10-29

The storm, which could reach the coast on Friday, has killed nine people.
    storm | reach | coast [Possible]
    storm | kill | nine people

The mayor urged residents to leave the valley before the river rises.
    mayor | urge | residents
    residents | leave | valley [Desired said]

The firm hopes that the state will buy the wreck.
    state | buy | wreck [Desired said]

The council said the road might close.
    road | do | close [Possible said]

Unless the rain stops soon, farmers could lose the harvest.
    rain | do | stop [Conditional]
    farmers | lose | harvest [Conditional]

The ship sank in May.
    ship | sink in | 2023-05

The will was found in a drawer.
    will | be found in | drawer

The company wanted to buy the mine but lacked money.
    company | buy | mine [Desired]
    company | lack | money

The law requires shops to close on Sundays.
    law | require | shops
    shops | close on | Sundays [Required]

The new ferry is designed to carry 400 cars.
    new ferry | carry | 400 cars [Desired]

The road will stay closed until the police finish their search.
    police | finish | their search [Future]
    road | stay | closed [Future]

The bank froze the funds until the firm pays the fine.
    bank | freeze | funds
    firm | pay | fine [Future]

The bank froze the funds until the firm paid the fine.
    bank | freeze | funds
    firm | pay | fine

If this were a film, Ivo Kern would be the hero who goes off script.
    Ivo Kern | be | hero who goes off script [Conditional]
    Ivo Kern | go off | script [Conditional]
    this | be | film [Conditional]

The plan would be a blow to Acme, which owns the docks.
    Acme | own | docks
    plan | be | blow to Acme [Conditional]

As a boy, Ivo Kern would sell fish.
    Ivo Kern | sell | fish

When Ivo Kern was young, Ivo Kern would sell fish.
    Ivo Kern | be | young
    Ivo Kern | sell | fish

As a director, Ivo Kern would sell the yard.
    Ivo Kern | sell | yard [Conditional]

Ana Berg was sure that Ivo Kern would win the race.
    Ivo Kern | win | race [Future said]

Ana Berg was sure that a strike would hurt the port.
    strike | hurt | port [Conditional said]

The police kept the road closed until engineers had checked the bridge.
    engineers | check | bridge
    police | keep closed | road

The firm must either pay the fine or close the pit.
    firm | close | pit [Possible]
    firm | pay | fine [Possible]

The ferry was due to leave at noon but a storm kept it in port.
    ferry | leave at | noon [Future]
    storm | keep | it

The firm offered to buy the yard, an offer the union rejected.
    firm | buy | yard [Desired]
    union | reject | offer the union rejected

The pilot is to blame for the crash.

If the storm turns north and hits the town, the port stays open.
    storm | do | turn [Conditional]
    storm | hit | town [Conditional]
    port | stay | open [Conditional]

Anna Berg flew to Velm to meet the king and draw attention to the famine.
    Anna Berg | draw attention to | famine [Desired]
    Anna Berg | fly to | Velm
    Anna Berg | meet | king [Desired]

The union wants a law that protects Velm.
    law that protects Velm | protect | Velm [Desired]
    union | want | law that protects Velm

The union likes the law that protects Velm.
    law that protects Velm | protect | Velm
    union | like | law that protects Velm

The mayor wants to curb gangs that sell weapons.
    mayor | curb | gangs that sell weapons [Desired]

The firm may publish a letter that Anna Berg wrote in 1990.
    Anna Berg | write | letter that Anna Berg wrote in 1990
    firm | publish | letter that Anna Berg wrote in 1990 [Possible]

The race is close, so he won't be able to brag about his lead.
    race | be | close

The firm said it would close the yard.
    it | close | yard [Future said]

The firm said a strike would hurt the town.
    strike | hurt | town [Conditional said]

The mayor insisted that the envoy leave the town.
    envoy | leave | town [Desired said]

Let the captain tell the truth.

The ship went on to win the race.
    ship | win | race

The ship will go on to win the race.
    ship | win | race [Future]

The company has got to pay the fine.
    company | pay | fine [Required]

The divers can't wait to see the wreck.
    divers | see | wreck [Desired]

The crew had difficulty finding the wreck.
    crew | have | difficulty finding the wreck

The crew found the wreck after searching the bay.
    crew | find | wreck
    crew | search | bay

After meeting the king, Anna Berg said the talks failed.
    Anna Berg | meet | king
    talks | do | fail [said]

The firm has a plan to cut costs and close the pit.
    firm | have | plan to cut costs and close the pit

To be fair, the firm owns the pit.
    firm | own | pit

The family would often visit the lake.
    family | visit | lake

The family would constantly quarrel with neighbours.
    family | quarrel with | neighbours

The union would routinely block the port if the wages fell.
    union | block | port [Conditional]
    wages | do | fall [Conditional]

A tax would often hurt the poor if the state raised it.
    state | raise | it [Conditional]
    tax | hurt | poor [Conditional]

Lund would later become mayor of Velm.
    Lund | become | mayor of Velm

Passengers were told to leave the ship.
    Passengers | leave | ship [Desired]

The yacht is said to have a leak.
    yacht | have | leak [said]

The committee debated whether the firm owns the pit.

You went on television to blame the crew.

The state wants to ensure that sailors have boats.
    sailors | have | boats [Desired]

The council began to sell land and to build houses.
    council | build | houses
    council | sell | land

The council wants to stop selling land and to build houses.
    council | build | houses [Desired]
    council | sell | land [NOT Desired]

Lund kept the money to buy a ship.
    Lund | buy | ship [Desired]
    Lund | keep | money

The latest effort to save the yard failed.
    latest effort to save the yard | do | fail

Critics see the bill as an opportunity to fix the port, increase taxes and close the yard.
    Critics | see | bill
    bill | be | opportunity to fix the port [said]

The toy can be built by children and is sold in Velm.
    children | build | toy [Possible]
    toy | be sold in | Velm

The mayor was reckless to sell the port.
    mayor | be | reckless to sell the port
    mayor | sell | port

The strike prompted the firm to close the yard.
    firm | close | yard
    strike | prompt | firm

The firm recruited Anna Berg to run the yard.
    Anna Berg | run | yard [Desired]
    firm | recruit | Anna Berg

The senator is unfit to run the port.
    senator | be | unfit to run the port

If the yard were to close, the port would buy the ships.
    port | buy | ships [Conditional]
    yard | do | close [Conditional]

Following the vote, the firm sold the yard.
    firm | sell | yard

Following the king, the crew left the ship.
    crew | leave | ship

The captain can be seen leaving the ship.
    captain | leave | ship

The union said it wants the firm, which owns the yard, to pay the crew.
    firm | pay | crew [Desired said]

The firm expects the yard to recover from a fire, which closed the port.
    yard | recover from | fire [Future said]

The firm sold or leased the yard.
    firm | lease | yard [Possible]
    firm | sell | yard [Possible]

The firm sold the yard and leased the port or the pier.
    firm | lease | pier [Possible]
    firm | lease | port [Possible]
    firm | sell | yard

The firm wants to sell ships or boats.
    firm | sell | boats [Desired]
    firm | sell | ships [Desired]

The firm had better sell the yard.
    firm | sell | yard [Required]

Prices exploded to hold a record.
    Prices | hold | record

The town perceived the sailors to be thieves.
    town | perceive | sailors

Donors are unlikely to see the form.
    Donors | see | form [NOT Possible]

The mayor did not expect the envoy to leave the town.

The mayor was never sworn in to tell the truth.
    mayor | be | sworn in [NOT]

Anna Berg left it to the crew to paint the deck.
    Anna Berg | leave | it
    crew | paint | deck [Desired]

The thief left the shop before the guards could stop him.
    thief | leave | shop

The powers of the board include closing ports.
    powers of the board | include | closing ports

Pilots expect the race, which begins on Monday, to amount to little.

Lund is proud of her determination to save the port.
    Lund | proud of | her determination to save the port

Lund was either unable to steer the ship or uncomfortable with it.

Neither Lund nor Berg helped Holm get a passport.
    Berg | help | Holm [NOT]
    Lund | help | Holm [NOT]

The rule requires sailors to buy insurance or pay a fine.
    rule | require | sailors
    sailors | buy | insurance [Possible]
    sailors | pay | fine [Possible]

Taxes will rise should Lund win the vote.
    Lund | win | vote [Conditional]

Ashcroft plans to close the base should Lund become president.
    Ashcroft | close | base [Desired]
    Lund | become | president [Conditional]

Only then should Lund sign the treaty.
    Lund | sign | treaty [Required]

Sailors left the port, should Lund attempt a return to the town.
    Lund | attempt | return to the town [Conditional]
    Sailors | leave | port

The mayor has had to sell the yard.
    mayor | sell | yard

The mayor might have to sell the yard.
    mayor | sell | yard [Possible]

Berg opened the door for sailors to lead the union.
    Berg | open | door
    sailors | lead | union [Possible]

Many things were done to save the yard.

The club confirmed Lund to miss the race.
    Lund | miss | race [Future]
    club | confirm | Lund

The mayor told the crews at a meeting to leave the port.
    crews | leave | port [Desired said]
    mayor | tell | crews

Were the court to open the letters, the envoy would sue.
    court | open | letters [Conditional]

To put the deal in context, the port paid ten crowns.
    port | pay | ten crowns

Most towns have passed the deadline to change the names.
    Most towns | pass | deadline

The mayor set about persuading the king.
    mayor | persuade | king
    mayor | set about | persuading the king

The party would be wise to sell the yard.
    party | be | wise to sell the yard [Conditional]

The chance that Anna Berg has to address the council is rare.
    chance | be | rare

If the firm wants to win the race, it must train.
    firm | win | race [Conditional]

The firm decided not to sell the yard.
    firm | sell | yard [NOT]

The letter was only to mock the mayor.
    letter | mock | mayor [Desired]

The treaty obligates countries to protect sailors.
    countries | protect | sailors [Required]
    treaty | obligate | countries

The new rules promise to change the port.
    new rules | change | port [Possible]

The war in Kern threatens to destroy the port.
    war in Kern | destroy | port [Possible]

The lawyer threatened to sue the bank.
    lawyer | sue | bank [Desired]

Lund left in May, when the crews typically repair boats.
    crews | repair | boats

When the crews repair boats, the harbour earns money.
    crews | repair | boats [Conditional]
    harbour | earn | money

Lest the crews forget the wreck, the mayor told the story.
    crews | forget | wreck [Conditional]
    mayor | tell | story

The school prepares pupils to lead firms.
    school | prepare | pupils
    pupils | lead | firms [Desired]

The mayor pledged to ban the ferry.
    mayor | ban | ferry [Future said]

The mayor did not promise to sell the yard.

The rule applies to a few sailors and not all pilots.
    rule | apply to | a few sailors

The king would not automatically defend the port.

Ann Moss or Ivo Lund will win the race.
    Ann Moss | win | race [Possible]
    Ivo Lund | win | race [Possible]

Ann Moss and Ivo Lund will win the race.
    Ann Moss | win | race [Future]
    Ivo Lund | win | race [Future]

It was a plan for Lund to leave the town.
    It | be | plan for Lund to leave the town
    Lund | leave | town [Desired]

Anna Berg left Velm after being imprisoned in Halm.
    Anna Berg | be imprisoned in | Halm
    Anna Berg | leave | Velm

Halm Lines chose to file in Velm.
    Halm Lines | file in | Velm

Halm Lines will choose to file in Velm.
    Halm Lines | file in | Velm [Desired]

Halm Lines chose not to sell the yard.
    Halm Lines | sell | yard [NOT]

Anna Berg was chosen to lead the yard.
    Anna Berg | lead | yard [Desired]

Halm Lines decided to sell the yard.
    Halm Lines | sell | yard [Desired]

Anna Berg offered nothing that would help the yard.
    Anna Berg | offer | anything that would help the yard [NOT]

The jobs were on the line in the dispute.
    jobs | be on | line

The yard fell behind on its bills.
    yard | fall behind on | its bills

Anna Berg said the bank had closed and that she would sell the yard.
    bank | do | close [said]
    she | sell | yard [Future said]

Anna Berg said the bank had closed and that she would sell the yard if it failed.
    bank | do | close [said]
    it | do | fail [Conditional said]
    she | sell | yard [Conditional said]

They heard of the announcement that Anna Berg would retire.
    Anna Berg | do | retire [Future said]
    They | hear of | announcement that Anna Berg would retire

The yard broke even for them.
    yard | break even for | them

The town named a man who has pledged to ban ships in Holm Bay.
    man who has pledged to ban ships in Holm Bay | ban | ships in Holm Bay [Future said]
    town | name | man who has pledged to ban ships in Holm Bay

The mayor opposed the mill being sold to Berg.
    mayor | oppose | mill being sold to Berg

Anna Berg wants to sell the yard but can't because she is ill.
    Anna Berg | sell | yard [Desired]
    she | be | ill
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_modality(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
