"""Objects, recipients, sums and fixed phrases: what a verb takes and how much of it."""

import pytest

from tests.extract.reading import qualified, table, told

RULES = ("verb", "passive", "passive-agent", "copula", "adjective", "noun-link", "possessive")

TABLE = """
Strangers turned the Oslo protests into a movement.
    Strangers | turn | Oslo protests

Strangers gave the Oslo museum a boat.
    Strangers | give | boat

The plan that was made in May cost money.
    plan that was made in May | cost | money

The firm paid $71 million for the mine.
    firm | pay | $71 million

The debt is $3 billion.
    debt | be | $3 billion

The council approved a $3 billion loan.
    council | approve | $3 billion loan

The agency bought farmers $71 million, a modest sum even then.
    agency | buy | $71 million

The board sent the mayor of Velm a letter.
    board | send | letter
    mayor of Velm | of | Velm

The song gave her solace.
    song | give | solace

Ann Berg sold her house.
    Ann Berg | sell | her house
    her house | of | her

The mayor sent Ann Berg flowers.
    mayor | send | flowers

The museum showed Ann Berg paintings.
    museum | show | Ann Berg paintings

The show offered Doyle space.
    show | offer | space

The port put in place restrictions on foreign ships.
    port | put in place | restrictions on foreign ships
    restrictions on foreign ships | on | foreign ships

The council took the storm into account.
    council | take into account | storm

New rules were put in place by the council.
    council | put in place | New rules

The council put the statue in place of honour.
    council | put | statue

The league put its players front and center.
    league | put front and center | its players
    its players | of | its

The hearing opened a debate over the tycoon and senator's fitness for office.
    hearing | open | debate over the tycoon and senator's fitness for office
    debate over the tycoon and senator's fitness for office | over | tycoon and senator's fitness for office
    tycoon and senator's fitness for office | for | office
    tycoon and senator's fitness for office | of | tycoon

Revelations about council nominee Ivo Kern's tax history angered the union.
    Revelations about council nominee Ivo Kern's tax history | anger | union
    Revelations about council nominee Ivo Kern's tax history | about | council nominee Ivo Kern's tax history
    council nominee Ivo Kern's tax history | of | council nominee Ivo Kern

The agency checks staff qualifications, adequacy of equipment, safety procedures, and training.
    agency | check | staff qualifications
    agency | check | adequacy of equipment
    agency | check | safety procedures
    agency | check | training
    adequacy of equipment | of | equipment

The agency checks the quality of food, water, and air.
    agency | check | quality of food, water, and air
    quality of food, water, and air | of | food
    quality of food, water, and air | of | water
    quality of food, water, and air | of | air

Holm began this way of online giving a decade ago.
    Holm | begin | this way of online giving

The plan helps children ages six and older.
    plan | help | children ages six and older

The report shows just how swift the river is flowing.

Peter Holm is not a lawyer but a farmer.
    Peter Holm | be | lawyer [NOT]
    Peter Holm | be | farmer

The firm did not sell the bus but the ferry.
    firm | sell | bus [NOT]
    firm | sell | ferry
"""

MORE = """
One of the doctors who sent the letter thanked the crew.
    One of the doctors who sent the letter | thank | crew

Ann Berg spoke of her role representing the port.
    Ann Berg | speak of | her role representing the port
    her role representing the port | of | her
    her | represent | port

The women competed for jobs working for the mayor.
    women | compete for | jobs working for the mayor

Holm was more than a mere clerk.

The crew was conned into believing that the ship was safe.
    ship | be | safe [said]

The board refused to be a slave to the market.
    board | be | slave to the market [NOT]

The firm wants to build a bridge over the river.
    firm | build | bridge over the river [Desired]
    bridge over the river | over | river [Desired]

The council will end an agreement with the union.
    council | end | agreement with the union [Future]
    agreement with the union | with | union

There is little point for Velm to respond to the threats.
    little point for Velm to respond to the threats | for | Velm

The book for the class to read is long.
    book for the class to read | be | long
    book for the class to read | for | class

The mayor called on fellow Reformers to leave the party.
    fellow Reformers | leave | party [Desired said]
    mayor | call on | fellow Reformers

Her legacy was front and center.
    Her legacy | of | Her

Ann Berg battled a fever - a severe form of malaria - at home.
    Ann Berg | battle | fever

The firm sent Holm to Velm for a fair.
    firm | send | Holm

Ann Gilt, practising midwife and baker, praised the plan.
    Ann Gilt | praise | plan

The clip of Ann Holm looking over the boy shocked the town.
    clip of Ann Holm looking over the boy | shock | town
    clip of Ann Holm looking over the boy | of | Ann Holm
    Ann Holm | look over | boy

The revolt in Burma, also known as Myanmar, failed.
    Burma | be known as | Myanmar
    revolt in Burma | in | Burma

Berg is a member of the board, which met on Monday, and a friend of the mayor.
    Berg | member of | board
    board | meet on | 2023-10-23
    Berg | be | friend of the mayor
    friend of the mayor | of | mayor

The port and the mine, which were sold, burned.
    port | be | sold
    mine | be | sold

She met the mayor and the bishop, who was ill.
    She | meet | mayor
    She | meet | bishop
    bishop | be | ill

Remedies are sold by reason of habit.
    Remedies | be | sold

Velm has been vying for membership since 2005.
    Velm | vie for | membership

The mayor met a man with a cousin of a dog called Rex.
    mayor | meet | man
    cousin of a dog called Rex | of | dog called Rex
    dog called Rex | be called | Rex

About 40 percent of the voters support the mayor.
    About 40 percent of the voters | support | mayor

A writ filed last year angered the firm.
    writ filed last year | anger | firm

Looking back on the strike, one of the miners who led the march pointed to the mine.
    one of the miners who led the march | look back on | strike
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE + MORE))
def test_arguments(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


def test_who_gets_it() -> None:
    assert qualified("The agency bought farmers $71 million.", "buy") == ["to farmers"]
    assert qualified("Lund ran it for at least four years.", "run") == ["for at least four years"]
    assert qualified("Lund eats cake once in a while.", "eat") == []
    assert qualified("The board sent the mayor of Velm a letter.", "send") == ["to mayor of Velm"]
    assert qualified("Lund was given a boat by the bank.", "give") == ["to Lund"]
    assert qualified("The crew was paid by the bank.", "pay") == []


TITLES = """
Former mayor and shipowner Carl Lund died on Monday.
    Former mayor and shipowner Carl Lund | die on | 2023-10-23
    Former mayor and shipowner Carl Lund | title | Former mayor

The actor and singer Jane Doyle opened the fair.
    actor and singer Jane Doyle | open | fair
    actor and singer Jane Doyle | title | actor
    actor and singer Jane Doyle | title | singer

The mayor and her wife Jane Doyle opened the fair.
    her wife Jane Doyle | open | fair
    her wife Jane Doyle | wife of | her
    mayor | open | fair

The gallery joined a major Warhol programme.
    gallery | join | major Warhol programme

Secretary of State Jane Doyle arrived in Velm.
    Secretary of State Jane Doyle | arrive in | Velm
    Secretary of State Jane Doyle | title | Secretary of State

Presidential candidates Jane Doyle and Carl Lund visited the port.
    Carl Lund | title | Presidential candidate
    Carl Lund | visit | port
    Presidential candidates Jane Doyle | title | Presidential candidate
    Presidential candidates Jane Doyle | visit | port

The senators Jane Doyle and Carl Lund opposed the bill.
    Carl Lund | oppose | bill
    Carl Lund | title | senator
    senators Jane Doyle | oppose | bill
    senators Jane Doyle | title | senator

Carl Lund, a fellow at the Harbour Institute and a former envoy to Norland, praised the plan.
    Carl Lund | praise | plan
    Carl Lund | title | fellow at the Harbour Institute
    Carl Lund | affiliated with | Harbour Institute
    Carl Lund | title | former envoy to Norland

Anna Berg, a historian, a writer and a former mayor, praised the plan.
    Anna Berg | praise | plan
    Anna Berg | title | former mayor
    Anna Berg | title | historian
    Anna Berg | title | writer
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TITLES))
def test_roles(sentence: str, expected: tuple[str, ...]) -> None:
    rules = (*RULES[:4], "title-before-name", "appositive-role")
    assert told(sentence, rules) == sorted(expected)
