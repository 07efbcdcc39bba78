"""Passive verbs: turned round when the agent is there."""

import pytest

from tests.extract.reading import table, told

RULES = ("passive", "passive-agent")

TABLE = """
The Harbour Union, known by its initials HU, left Velm.
    Harbour Union | be known as | HU

Ivo Kern, known by the nickname Blitz, left Velm.
    Ivo Kern | be known as | Blitz

Ivo Kern was supposed to testify in May but canceled two days before the hearing.

Ivo Kern is known by many sailors.
    many sailors | know | Ivo Kern

Karl Berg was banned from driving for seven years.
    Karl Berg | be banned from | driving

The sailors were taken by helicopter to Bern.
    sailors | be taken to | Bern

The sailors were taken by a helicopter to Bern.
    helicopter | take | sailors

The raid was seen as unfair.
    raid | be seen as | unfair

They wait for Sunday, when Carl Lund is set to open the pier.

At an inn in Velm, guests were relieved to hear the news.

At an inn in Velm, guests were served soup.
    guests | be served | soup

Carl Lund was born and raised in Halm.
    Carl Lund | be born in | Halm
    Carl Lund | be raised in | Halm

Carl Lund was arrested and taken to the pier.
    Carl Lund | be | arrested
    Carl Lund | be taken to | pier

The fund has been marred by fraud and used to build large piers.
    fraud | mar | fund

Velm remains under a curfew and patrolled by troops.
    troops | patrol | Velm

The pilot was hit and died.
    pilot | be | hit

The ferry was seized by customs officers in Velm.
    customs officers in Velm | seize | ferry

The director was invited to a hearing in Trestow.
    director | be invited to | hearing in Trestow

The plan was discussed.
    plan | be | discussed

The captain was trusted with the boat for the first time.
    captain | be trusted with | boat

The bridge was built in 1931.
    bridge | be built in | 1931

The cathedral, designed by Otto Lindqvist and finished in 1904, was damaged by fire in the last days of the war.
    Otto Lindqvist | design | cathedral
    cathedral | be finished in | 1904
    fire | damage | cathedral

Jana Molnar was named head of the port authority by the council.
    Jana Molnar | be named | head of the port authority
    council | name | Jana Molnar

The mine has been owned by a Garnish fund since 2011.
    Garnish fund | own | mine

The stolen icon was found in a barn, returned to the monastery and placed under guard.
    stolen icon | be found in | barn
    stolen icon | be returned to | monastery
    stolen icon | be placed under | guard

Residents of Halm were given two hours to leave their homes.
    Residents of Halm | be given | two hours

The strike was called off by the union hours before the deadline.
    union | call off | strike

He was awarded the Orm Prize for his second novel.
    He | be awarded | Orm Prize

The ship was carrying grain.

The union called off the strike.

The minister said the talks had ended.

It was reported that the ferry had sunk.

The firm is said to own two mines.

The strike was called off.
    strike | be | called off

The views have been settled for years.
    views | be | settled

The pier was shut after a fire.
    pier | be | shut

A new pier is needed.

Berg was given a prize by Lindt.
    Berg | be given | prize
    Lindt | give | prize

The bank was not managed effectively.
    bank | be | managed effectively [NOT]

The crew was taken care of.

The rule that was broken was old.

The pier, which was demolished, was old.
    pier | be | demolished

When pressed, the mayor gave no answer.

Karl Brandt got arrested at the airport.
    Karl Brandt | be arrested at | airport

Prosecutors say the man set fire to nine barns.

The painting, thought to be by Benetti, was sold for two million crowns.
    painting | be sold for | two million crowns
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_passives(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Teams were formed, and groups faced off in pairs.", "groups | face off in | pairs"),
        ("The house was sold and the barn demolished.", "barn | be | demolished"),
        ("It was a square where men were torn from home, shackled and sold.", "men | be | sold"),
        ("Many sailors felt cheated when he left.", "Many sailors | feel | cheated"),
        ("Many sailors were cheated when he left.", "Many sailors | be | cheated"),
        ("Ann went to St. Mary's Hospital.", "Ann | go to | St. Mary's Hospital"),
        ("St Mary's Hospital paid Ann Lund.", "St Mary's Hospital | pay | Ann Lund"),
        ("He’s changed his tune.", "He | change | his tune"),
        ("The yard was sold by Halder Steel, LLC.", "Halder Steel, LLC | sell | yard"),
        ("Acme Widgets, Inc., sells boats.", "Acme Widgets, Inc. | sell | boats"),
        ("Acme Widgets, Inc. sells boats.", "Acme Widgets, Inc. | sell | boats"),
        ("Acme Inc. sells boats.", "Acme Inc. | sell | boats"),
        ("She's already lashed out at the crew.", "She | lash out at | crew"),
        ("It's shut down on Sunday by the crew.", "crew | shut down | It"),
        ("He’s appointed a mayor of the port.", "He | be appointed | mayor of the port"),
        ("She’s given the prize every year.", "She | be given | prize"),
    ],
)
def test_passive_or_not(sentence: str, line: str) -> None:
    assert line in told(sentence)
