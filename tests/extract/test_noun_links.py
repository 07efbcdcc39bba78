"""What ties noun to noun: prepositions, possessives, names before nouns."""

import pytest

from tests.extract.reading import table, told

RULES = ("noun-link", "possessive", "compound-name")

TABLE = """
The Boy From the Quay (1917)

The bank gave the firm a shot in the arm.

The crew elected a commander in chief.

The crew praised sailors of color.

The firm feared acts of terrorism.

The crew stared down the barrel of a gun.

There remains a gap in schools and hospitals.

The difference between Norway and Peru hurt the firm.

The mixture of oil and water hurt the firm.

The firm hired the likes of Ann Lee.

Norway's place in the world helped the firm.
    Norway's place in the world | of | Norway

The firm has friends on both sides of the aisle.

The gap in the wall hurt the firm.
    gap in the wall | in | wall

The firm praised growth in trade.
    growth in trade | in | trade

The boy from the quay slept.
    boy from the quay | from | quay

The expulsion of the delegation angered the union.
    expulsion of the delegation | of | delegation

Norway's role in the talks has grown.
    Norway's role in the talks | of | Norway
    Norway's role in the talks | in | talks

The attack on the convoy was filmed.
    attack on the convoy | on | convoy

Talks between Norway and Iceland began on Monday.
    Talks between Norway and Iceland | between | Norway
    Talks between Norway and Iceland | between | Iceland

The Toyota plant in Harlan is closed.
    Toyota plant in Harlan | in | Harlan
    Toyota plant in Harlan | of | Toyota

A book by Laura Weiss won the prize.
    book by Laura Weiss | by | Laura Weiss

The governor defended his support for the pipeline.
    his support for the pipeline | for | pipeline
    his support for the pipeline | of | his

The mayor said: "I bought it for my d...."

The storm brings strains of one sort or another.

It is the first yard of its kind in Peru.

A St James's Palace spokesman left.
    St James's Palace spokesman | of | St James's Palace

The mother of St James left.
    mother of St James | of | St James

Fishing, her main worry, never came up.

The mayor spoke in her home state, Kansas.

Citing Lund's debts is unfair.

Ann Berg blamed her fellow Danes.

The Oslo summit failed.

The Oslo headquarters closed.
    Oslo headquarters | of | Oslo

The board heard allegations of fraud at the yard.

Police told of the arrest of a man in the killing.
    arrest of a man in the killing | of | man

The leaders at the moment are Danes.

The Ohio State coach left.
    Ohio State coach | of | Ohio State

The yard sold LCD screens.

Ann Berg has a conflict of interest.

The film is available on demand with a card.

They use motors from Holm Systems, a breakthrough in shipping.

The crew was hired in anticipation of the race.

A group of students left the hall.

The Bank of England raised its rate.
    its rate | of | its

A number of voters stayed at home on Sunday, in spite of the fine weather.

The minister arrived in the morning.

Neither Anna Berg nor Lund's crew came.
    Lund's crew | of | Lund

Voters know little without Lund's returns.
    Lund's returns | of | Lund

No agreement between the two unions was reached.

Lund praised Acme Energy, the country's largest pit.

Ann Berg, Acme's pilot, left the country's largest pit.
    country's largest pit | of | country

He blamed the party for a vote, an accusation Labour dismisses.

He bought a Labour badge and Labour badges.
    Labour badge | of | Labour
    Labour badges | of | Labour

The steps ranged from a petition to a vote.

Berg held a long talk with historians about the war.
    long talk with historians about the war | about | war
    long talk with historians about the war | with | historians

The mayor praised the staff of the port during his term in office, thanks to the union.
    his term in office | of | his
    staff of the port | of | port

Berg bought the ship with his own money.
    his own money | of | his

A ship with its own crane left the port.
    its own crane | of | its
    ship with its own crane | with | its own crane

The clerks left the Ferry Board of the new pump.

He criticised the sale to a firm with such a poor record.

The war with Sweden lasted nine years.
    war with Sweden | with | Sweden

The mayor said the sale of the port was a mistake.
    sale of the port | of | port [said]

A film about the strike won a prize.
    film about the strike | about | strike

The bridge over the Sedda collapsed.
    bridge over the Sedda | over | Sedda

Hundreds of people waited in front of the bank.

A third of the houses burned.

The University of Oslo bought the letters.

One of the sailors drowned.

The summer of 1995 was hot.

The court imposed a fine of €5 million on the firm.
    fine of €5 million | of | €5 million

Guards closed the US-Peru border.

The EB-5 program has ended.

The mayor closed the Rolls-Royce factory.
    Rolls-Royce factory | of | Rolls-Royce

The mayor honoured painters and sculptors from Spain.
    painters from Spain | from | Spain
    sculptors from Spain | from | Spain

The museum praised the painters and the sculptors of the town.
    sculptors of the town | of | town

He toured with bands such as the Beaters and the Reds.
    bands such as the Beaters and the Reds | include | Beaters
    bands such as the Beaters and the Reds | include | Reds

Three ports, including Harlan, were closed.
    Three ports | include | Harlan

Laura Weiss is not a Holm fan.

The Weiss aides met the Weiss supporters.
    Weiss aides | of | Weiss
    Weiss supporters | of | Weiss

Laura Weiss dropped her guard in the heat of the debate.

There was no agreement between the two unions.

The mayor feared the anger and hatred of Laura Weiss.
    hatred of Laura Weiss | of | Laura Weiss

A raft of new rules angered the crew.

The former secretary of state left the hall.

Lund gave the crew the benefit of the doubt.

Lund did a good deal of work.

Lund has few options on the table.

There were not enough buyers for the coal.

The poll has a margin of error.

The rate for all people rose.

The rate for young people rose.
    rate for young people | for | young people

Lund ignored a request for comment.

The talks with communities of color began.
    talks with communities of color | with | communities of color

The chairs of the board in Velm left.
    chairs of the board in Velm | of | board in Velm
    board in Velm | in | Velm

The mayor kept a plan in case the dam broke.

The Syria vote hurt the Norway coach.
    Norway coach | of | Norway

The Ohio voters met Laura Weiss in Harlan.
    Ohio voters | of | Ohio

The order cleared all boats from the harbour.

Berg was dubbed the loser on local radio.

Norway is a nation of 53 million people.

Norway praised a crowd of some 2,000 sailors.

The firm paid an average of $16,270 per sailor.

The firm feared the loss of 500 jobs.
    loss of 500 jobs | of | 500 jobs

The government of two provinces left Velm.
    government of two provinces | of | two provinces

The offices in Ohio and Texas were hacked.

The office in Ohio was hacked.
    office in Ohio | in | Ohio

Bombings in Ohio and Texas shocked Norway.
    Bombings in Ohio and Texas | in | Ohio
    Bombings in Ohio and Texas | in | Texas

The firm made announcements at those meetings, such as the proclamation of a strike.
    announcements at those meetings | at | those meetings
    announcements at those meetings | include | proclamation of a strike
    proclamation of a strike | of | strike

The firm met leaders of countries, including Norway.
    countries | include | Norway
    leaders of countries | of | countries

The firm met leaders of countries, including Kate Holm.
    leaders of countries | include | Kate Holm
    leaders of countries | of | countries

The mayor was named ambassador to Norway.
    ambassador to Norway | to | Norway
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_noun_links(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
