"""Relative clauses: whom they are about, what they hold, and what they leave unsaid."""

import pytest

from tests.extract.reading import qualified, reading, table, told

RULES = ("verb", "passive", "copula", "adjective", "event")

TABLE = """
Nora Vik-Holm, whose 30-year-old brother, Olaf, died after losing his boat, sat in the last row during the vote.
    Nora Vik-Holm | sit in | last row
    whose 30-year-old brother | die after | losing his boat
    whose 30-year-old brother | lose | his boat

Doe is the man for whom Lund worked.
    Doe | be | man for whom Lund worked
    Lund | work for | man for whom Lund worked

The crew met Ann Lund and Tom Reed, who sent a letter.
    Tom Reed | send | letter
    crew | meet | Ann Lund
    crew | meet | Tom Reed

The crew met Ann Lund and Tom Reed, who were late.
    Ann Lund | be | late
    Tom Reed | be | late
    crew | meet | Ann Lund
    crew | meet | Tom Reed

Lund likes the harbour she is fond of.
    Lund | like | harbour she is fond of
    she | fond of | harbour

The most important thing Doe did was rest.

The film shows 90 sailors, 40 percent of whom are Danish.
    film | show | 90 sailors

The port has three cranes, two of which were built in Velm.
    port | have | three cranes

Nobody knows whose ship hit the quay.

Pole, whose ship carries coal, sued the port.
    Pole | sue | port
    whose ship | carry | coal

They wait for the days when the ship will return to Velm.
    They | wait for | the days
    ship | return to | Velm [Future]

Lund praised the boldest diplomacy of his career, which has bound the country to Velm.
    Lund | praise | boldest diplomacy of his career
    boldest diplomacy of his career | bind | country

Doe is pleased with Norway, who won twelve games.
    Doe | pleased with | Norway
    Norway | win | twelve games

Doe met a sailor in Norway, who won twelve games.
    Doe | meet | sailor in Norway
    sailor in Norway | win | twelve games

Doe is aware that one of the firms, who opposes this motion, is a bank.
    one of the firms | be | bank
    one of the firms | oppose | this motion

Lund met one of the women who own Holm Mines.
    Lund | meet | one of the women who own Holm Mines
    women who own Holm Mines | own | Holm Mines

Lund was blamed for violence against the minority and warfare that has stopped Karl Berg.
    Lund | be blamed for | violence against the minority and warfare that has stopped Karl Berg
    warfare that has stopped Karl Berg | stop | Karl Berg

They won when Doe was painted as a trader and not as someone who is outside the norms.
    Doe | be painted as | trader

Hosts would sign up with a network Norland has financed.
    Hosts | sign up with | network Norland has financed [Conditional]
    Norland | finance | network Norland has financed

Doe hopes the girl will have the strength that her mother has.
    girl | have | strength that her mother has [Desired said]
    her mother | have | strength that her mother has [said]

Be the captain who stays on board.

Lund will sell the yard - which employs 40 people - in May.
    Lund | sell | yard [Future]
    yard | employ | 40 people

Lund will build a yard that employs Karl Berg.
    Lund | build | yard that employs Karl Berg [Future]
    yard that employs Karl Berg | employ | Karl Berg [Future]

There was some trick up the sleeve of Lund that would have stopped the war.
    some trick that would have stopped the war | stop | war [Conditional]

There is a law in the state of Norland that bans oil.
    law that bans oil | ban | oil

The mayor of Velm, whose office paid the fine, met Lund.
    mayor of Velm | meet | Lund
    whose office | pay | fine

Doe held a speech, which the bank relied on in court.
    Doe | hold | speech
    bank | rely on | speech

The result has been a movement that blames Norway.
    movement that blames Norway | blame | Norway
    result | be | movement that blames Norway

The council, which Lund said had sold the mine, closed the yard.
    council | close | yard
    council | sell | mine [said]

Doe met the woman he said stole the boat.
    Doe | meet | woman
    woman | steal | boat [said]

Doe met the man who said the yard was sold.
    Doe | meet | man
    yard | be | sold [said]

Doe left a network funded by the Norland state that helps Karl Berg.
    Doe | leave | network funded by the Norland state that helps Karl Berg
    network funded by the Norland state that helps Karl Berg | help | Karl Berg

Acme is a bank that owns ships.
    Acme | be | bank that owns ships
    Acme | own | ships

They saw scenes by Karl Doe behind the set of the hit show, in which traders were given tasks.
    They | see | scenes by Karl Doe behind the set of the hit show
    traders | be given | tasks

Ann Berg and Karl Lund, old rivals who fought over the port, left Oslo.
    Ann Berg | fight over | port
    Ann Berg | leave | Oslo
    Karl Lund | fight over | port
    Karl Lund | leave | Oslo

Ann Berg and Karl Lund, a rival who fought over the port, left Oslo.
    Ann Berg | leave | Oslo
    Karl Lund | fight over | port
    Karl Lund | leave | Oslo

Lund said the vote is more anti-Berg than pro-Holm, which is a problem.
    vote | be | anti-Berg [said]

The port, which Lund plans to sell, is old.
    Lund | sell | port [Desired]
    port | be | old

The city bought pumps designed to drain the port.
    city | buy | pumps designed to drain the port
    pumps | drain | port [Desired]

Karl Lund and Ann Berg, the couple who own the yard, left Oslo.
    Ann Berg | leave | Oslo
    Ann Berg | own | yard
    Karl Lund | leave | Oslo
    Karl Lund | own | yard

Talks between the army and the Harbour Guard, which has a yard, failed.
    Harbour Guard | have | yard

The firms signed a deal on July 19, under which they sell ships.
    firms | sign | deal
    they | sell | ships

Anna Berg sold the shares of Holm Steel, which has a yard.
    Anna Berg | sell | shares of Holm Steel
    Holm Steel | have | yard
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_relatives(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The plays come from the Roman era, when men played all roles.", ["in Roman era"]),
        ("Lund praised the colonial period, when men played all roles.", ["in colonial period"]),
        ("Lund thinks of the days when men played all roles.", []),
    ],
)
def test_an_era_tells_when(sentence: str, expected: list[str]) -> None:
    assert qualified(sentence, "play") == expected


def test_a_weekday_is_on_not_in() -> None:
    text = "Velm Council waited until Friday, when Ann Berg sank the ship."
    sank = next(f for f in reading(text, date="").frames if f.relation_label == "sink")
    assert [q.preposition for q in sank.qualifiers] == ["on"]


def test_under_which_is_under_the_deal() -> None:
    text = "The firms signed a deal on July 19, under which they sell ships."
    assert qualified(text, "sell") == ["under deal"]
