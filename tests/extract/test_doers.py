"""Who or what does it: gerunds as subjects, turned sentences, agents behind a place."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "passive-agent", "copula", "adjective")

TABLE = """
Karl Lund, who will retire in May, finished with two wins.
    Karl Lund | finish with | two wins
    Karl Lund | retire in | 2024-05 [Future]

Karl Lund left Oslo for Rome.
    Karl Lund | leave | Oslo

The Velm School Board voted to close two schools and lay off 46 teachers.
    Velm School Board | close | two schools [Desired]
    Velm School Board | lay off | 46 teachers [Desired]

Holm Bank laid off 200 workers.
    Holm Bank | lay off | 200 workers

A former teacher who tried to hire a hit man to kill her husband was jailed on Monday.
    former teacher | be jailed on | 2023-10-23
    former teacher | hire | hit man [Desired]
    hit man | kill | her husband [Desired]

Losing another ferry could trigger a long strike.
    Losing another ferry | trigger | long strike [Possible]

Berg said that closing the harbour was unwise.
    closing the harbour | be | unwise [said]

Calling the plan a gift, Lund left the hall.
    Lund | leave | hall

Joining the crew will be Carl Lund.
    Carl Lund | join | crew [Future]

Also attending the talks were Carl Lund and Peter Weiss.
    Carl Lund | attend | talks
    Peter Weiss | attend | talks

Losing the ferry was bad luck.
    Losing the ferry | be | bad luck

Carl Lund was shot near his house by Peter Weiss.
    Peter Weiss | shoot | Carl Lund

Carl Lund was hit in the leg by police.
    police | hit | Carl Lund

The head of the harbour board, Peter Weiss, called on both sides to wait.
    head of the harbour board | call on | both sides

It became known that Lund refused to postpone the sale of coal.
    Lund | postpone | sale of coal [NOT said]

Lund was fined 200 euros and banned from the port for ten years.
    Lund | be banned from | port
    Lund | be fined | 200 euros

The commission fined Brightwater Lines 2 million euros.
    commission | fine | Brightwater Lines

The agency fined Brightwater Lines workers.
    agency | fine | Brightwater Lines workers

A fire at a paper mill in Velm killed at least two men on Monday, officials said.
    fire at a paper mill in Velm | kill | at least two men [said]

Reactions to the sale made public on Monday varied.

Rovers beat City 3-1 at home.
    Rovers | beat | City

Pupils led by Mei Tanaka of Osaka University built a boat.
    Pupils led by Mei Tanaka of Osaka University | build | boat
    Mei Tanaka of Osaka University | lead | Pupils led by Mei Tanaka of Osaka University

It is praised by Peter Weiss.
    Peter Weiss | praise | It

Two men were killed in an attack by rebels.
    Two men | be killed in | attack by rebels

Carl Lund was mentioned in a book by Peter Weiss.
    Carl Lund | be mentioned in | book by Peter Weiss

Carl Lund was barred from voting by the council.
    council | bar | Carl Lund

Carl Lund was kept from winning by cheating.
    Carl Lund | be kept from | winning by cheating

The mayor met Carl Lund of Oslo University and Peter Weiss.
    mayor | meet | Carl Lund of Oslo University
    mayor | meet | Peter Weiss
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_doers(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
