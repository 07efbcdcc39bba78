"""What things are, where they are, that they are."""

import pytest

from tests.extract.reading import table, told

RULES = ("copula", "adjective", "existential")

TABLE = """
The radios were down for an hour.
    radios | be | down

Three sailors went missing in Velm.

The rocket went missing the target.

Sales were down 3 percent.

The boat is out of oil.
    boat | be out of | oil

There were not enough buyers for the coal.
    enough buyers for the coal | do | exist [NOT]

There was no agreement between the two unions.
    agreement between the two unions | do | exist [NOT]

There is no doubt about it.

The new ministers are Ana Berg and Tom Reed.
    new ministers | include | Ana Berg
    new ministers | include | Tom Reed

The twins are pilots and sailors.
    twins | be | pilots
    twins | be | sailors

The quarrel is the sort of dispute the court was made to settle.
    quarrel | be | sort of dispute the court was made to settle

There was little doubt among White House officials that the ship added a new ingredient.

Velm is home to three mills.
    Velm | home to | three mills

The school is 20 miles north of Velm.
    school | north of | Velm

Two sailors were still missing on Monday.
    Two sailors | be | missing

The dog is missing its owner.

The firm is worth $3bn.
    firm | be | worth $3bn

The club is 120 years old.
    club | be | 120 years old

A strike is likely.
    strike | be | likely

Marta Quill is likely to sell the ferry.

Marta Quill was reckless to sell the ferry.
    Marta Quill | be | reckless to sell the ferry

The ferry is hard to find.
    ferry | be | hard to find

The plan was too vague to say who pays.

The club is ready to sell the ferry.

It is hard to find the ferry.

Regardless, the boat is Marta Quill's.

The bridge is more important than the tunnel.
    bridge | more important than | tunnel

The bridge is longer than the tunnel.
    bridge | longer than | tunnel

The firm's bridge is more important than Marta Quill's.
    firm's bridge | be | more important than Marta Quill's

Velm is the largest port of the Orm coast.
    Velm | be | largest port of the Orm coast

The draft is inferior to the earlier text.
    draft | inferior to | earlier text

The water was extremely cold.
    water | be | extremely cold

The sailor was Norwegian.
    sailor | be | Norwegian

The wreck is off the coast of Garn.
    wreck | be off | coast of Garn

Ilona Ferro is a lawyer and a former member of the council.
    Ilona Ferro | be | lawyer
    Ilona Ferro | be | former member of the council

The dam is full of cracks.
    dam | full of | cracks

The merger was good for shareholders and bad for the workers.
    merger | good for | shareholders
    merger | bad for | workers

The two dockers are from Odry.
    two dockers | be from | Odry

The museum is free and popular with children.
    museum | be | free
    museum | popular with | children

There is no evidence of sabotage.
    evidence of sabotage | do | exist [NOT]

Brede has been mayor of Velm since 2015.
    Brede | be | mayor of Velm

The mine, which is one of the deepest in the country, is responsible for a fifth of its exports.
    mine | be | one of the deepest in the country
    mine | responsible for | fifth of its exports

The tunnel is 14 kilometres long.
    tunnel | be | 14 kilometres long

Her father was a fisherman.
    Her father | be | fisherman

The accident was the third on that road within a month, and the town is angry with the ministry.
    accident | be | third on that road
    town | angry with | ministry

The board was not aware of the debts.
    board | aware of | debts [NOT]

The board says there was an issue with the sound.

There were women on the pier who sang.
    women on the pier who sang | be on | pier

The second step is harder.

The taxes are as high.

The strait is deeper than the lake.
    strait | deeper than | lake

The answer is no.

The implication is clear.

As he often tells the crew on the pier, Quill is the picture of calm, order and patience in a port increasingly shaken by storm-related floods, rumour and strikes.
    Quill | be | picture of calm, order and patience in a port

Some of the members are countries that break the rules.
    Some of the members | be | countries that break the rules

Thursday was the third time the crew had gone.

The ferry is the largest ship that the yard has built.
    ferry | be | largest ship that the yard has built

In Velm before a crowd, the mayor was out with a plan.

It is hard to find a cheap flat in Trestow.

It is clear that the ferry was overloaded.

The board was reluctant to close the pier.

Who is the owner of the barge?

The tanker was sold.

Halder was in charge of collecting the fees.
    Halder | be in charge of | collecting the fees

The bank is guilty of hiding its losses.
    bank | guilty of | hiding its losses

The ship is capable of crossing the strait.

The clerk was responsible for collecting the fees.
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_copulas(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
