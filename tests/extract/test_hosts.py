"""The noun that a clause or an apposition belongs to, and verbs read as parts of nouns."""

import pytest

from tests.extract.reading import table, told

RULES = (
    "verb", "intransitive", "passive", "passive-agent", "copula", "adjective", "appositive",
    "appositive-role",
)  # fmt: skip

TABLE = """
Berg spoke to the nominee for governor, who began his speech with a joke.
    Berg | speak to | nominee for governor
    nominee for governor | begin | his speech

The union praised the candidate for mayor, who promised lower fares.
    candidate for mayor | promise | lower fares
    union | praise | candidate for mayor

Negotiations among ten countries that resulted in a treaty took years.
    Negotiations among ten countries that resulted in a treaty | take | years

The bank lent money to ten countries that owe Iceland.
    bank | lend | money
    ten countries that owe Iceland | owe | Iceland

Demand for hard wheat - which is used for pasta - has come back.
    hard wheat | be used for | pasta

Anton Brede emerged from the ruin brandishing a sword.
    Anton Brede | brandish | sword
    Anton Brede | emerge from | ruin

Anton Brede and Karl Berg, the port's climate envoy, began talks with Peru.
    Anton Brede | begin | talks with Peru
    Karl Berg | begin | talks with Peru
    Karl Berg | title | port's climate envoy

The visit would make news and cement Brede's fame as a reformer.
    visit | cement | Brede's fame [Conditional]
    visit | make | news [Conditional]

The ferry will carry iron and cement to the yard.
    ferry | carry | cement [Future]
    ferry | carry | iron [Future]

The board decided against suing Brede after the strike.
    board | decide against | suing Brede after the strike

The bank is the arm of the union with the power, and the tools, to end strikes.
    bank | be | arm of the union with the power and the tools

The papers showed the Velm merchant and his sons lost nearly nine boats in a year.
    Velm merchant | lose | nearly nine boats [said]
    his sons | lose | nearly nine boats [said]

It was a storm that would have sunk the Vistula and drowned Karl Berg.
    It | be | storm that would have sunk the Vistula and drowned Karl Berg
    storm that would have sunk the Vistula and drowned Karl Berg | drown | Karl Berg [Conditional]
    storm that would have sunk the Vistula and drowned Karl Berg | sink | Vistula [Conditional]

The two wrote a long play that ran on Thursday, and was heavy on jokes.
    long play | heavy on | jokes
    long play | run on | 2023-10-26
    two | write | long play

The firm appointed Anton Brede, ignoring critics of the board.
    firm | appoint | Anton Brede
    firm | ignore | critics of the board

Calls men bad names, and runs the boat show.

Members disliked the tax system, which lawyers say disadvantages poor schools.
    Members | dislike | tax system
    tax system | disadvantage | poor schools [said]

The line was taken from the script Democrats used in the last race.
    Democrats | use | script Democrats used in the last race
    line | be taken from | script Democrats used in the last race

There is no chance Anton Brede will withdraw from the race.
    Anton Brede | withdraw from | race [NOT Future]

According to one member of the crowd, Kate Lund, who is ill, left the port.
    Kate Lund | be | ill
    Kate Lund | leave | port [said]

Velm asked Karl Berg, head of the Sailors League, and other pilots.
    Karl Berg | affiliated with | Sailors League
    Karl Berg | title | head of the Sailors League
    Velm | ask | Karl Berg

"The port is open," said Karl Berg, a professor at the Lund School of Law and the editor of a paper.
    port | be | open [said]
    Karl Berg | affiliated with | Lund School of Law
    Karl Berg | title | editor of a paper
    Karl Berg | title | professor at the Lund School of Law

The union, which includes the port's two largest yards and the Lund Institute, is old.
    union | be | old
    union | include | Lund Institute
    union | include | port's two largest yards

The yards have hidden the funds completely, in many cases reporting other sums to the port.
    yards | hide | funds
    yards | report | other sums

Ann Lee, senior associate for education organizing at the Velm Institute, resigned.
    Ann Lee | do | resign

The captain weighs 200 pounds, which makes him heavy.
    captain | weigh | 200 pounds

Velm cut emissions from power plants, which gave Mr. Brede a reason to resign.
    Velm | cut | emissions

The yard lowered its fees, which helped ferries.
    its fees | help | ferries
    yard | lower | its fees

Anton Brede was the oldest man ever elected to the council.
    Anton Brede | be | oldest man ever elected to the council

Holm Lines is a ferry company founded in 1990.
    Holm Lines | be | ferry company founded in 1990
    Holm Lines | be founded in | 1990

Many teachers praise the crews who are tall and ignore the crews who are not.
    Many teachers | ignore | crews who are not
    Many teachers | praise | crews who are tall

Six women and six men vied for the post, but the winners are pilots.
    six men | vie for | post
    Six women | vie for | post
    winners | be | pilots

Many of the huts are holiday homes, locked up and left empty.
    Many of the huts | be | holiday homes

Karl Berg was praised by Anton Brede, who wrote the 1994 Port Bill, which helped ferries.
    1994 Port Bill | help | ferries
    Anton Brede | praise | Karl Berg
    Anton Brede | write | 1994 Port Bill

The dispute centers on the sale of the yard.
    dispute | center on | sale of the yard

The firm hired pilots, who Berg thinks until now have been loyal to the bank.
    firm | hire | pilots
    pilots | loyal to | bank [said]

Anton Brede came to the view that the claims made about him in the report were lies.
    Anton Brede | come to | view that the claims made about him in the report were lies

Velm thanked Ann Lee, assistant professor of law and curator of the show.
    Ann Lee | title | assistant professor of law
    Ann Lee | title | curator of the show
    Velm | thank | Ann Lee

The yard bought paper from Holm Bank, located in Velm, and Lund Bank of Peru.
    Holm Bank | be located in | Velm
    yard | buy | paper

Many children are not getting enough iron - which can lead to illness.
    Many children | get | enough iron [NOT]

For the test, the robots were required to find, pick up, carry, and deposit balls colored blue.
    robots | be required for | test
    robots | deposit | balls colored blue [Required]

Even applying for a visa required the entire team to travel to Oslo.
    entire team | travel to | Oslo [Required]

The bank criticised Karl Berg, which angered the mayor.
    bank | criticise | Karl Berg

The bank bought Holm Lines, which builds ferries.
    Holm Lines | build | ferries
    bank | buy | Holm Lines

The bank lost to Karl Berg, which is something new.
    bank | lose to | Karl Berg

The bank bought Holm Lines, which angered the mayor.
    bank | buy | Holm Lines

Feb 7: Shoots at two guards in Velm, killing one and injuring the other

Ann Lund of Holm Lines, the ferry operator, praised Karl Berg.
    Ann Lund of Holm Lines | praise | Karl Berg
    Holm Lines | be | ferry operator

Ann Lund of Velm, the head of the board, praised Karl Berg.
    Ann Lund of Velm | praise | Karl Berg
    Ann Lund | title | head of the board

Holm Soap (£12) smells of roses.
    Holm Soap | smell of | roses
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_hosts(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
