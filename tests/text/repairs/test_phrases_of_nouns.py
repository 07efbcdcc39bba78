"""Phrases with a preposition that belong to the noun before them, not to the verb."""

import pytest

from tests.extract.reading import qualified, table, told

RULES = ("verb", "passive", "noun-link")

TABLE = """
Lund's plan led to protests by foes to Anna Berg in Velm.
    Lund's plan | lead to | protests by foes to Anna Berg

The plan of the firm led to lobbying by foes to Anna Berg.
    plan of the firm | lead to | lobbying by foes to Anna Berg
    plan of the firm | of | firm

Guests were treated to a feast of songs to Anna Berg.
    Guests | be treated to | feast of songs to Anna Berg
    feast of songs to Anna Berg | of | songs to Anna Berg

Anna Berg walked to the port to the ship.
    Anna Berg | walk to | port

Anna Berg moved from Oslo to the farm to her mother.
    Anna Berg | move from | Oslo

The council had talks with Anna Berg on Monday.
    council | have | talks with Anna Berg
    talks with Anna Berg | with | Anna Berg

The council had talks with Anna Berg on the quay.
    council | have | talks with Anna Berg on the quay
    talks with Anna Berg on the quay | with | Anna Berg

Anna Berg noted a close relationship with the council on pay.
    Anna Berg | note | close relationship with the council on pay
    close relationship with the council on pay | with | council

The council stopped a broad discussion with captains about the port.
    broad discussion with captains about the port | about | port
    broad discussion with captains about the port | with | captains
    council | stop | broad discussion with captains about the port

The council bought a map with notes on the port.
    council | buy | map with notes on the port
    map with notes on the port | with | notes on the port
    notes on the port | on | port

Anna Berg wrote an email to sailors calling the plan a mistake.
    Anna Berg | write | email calling the plan a mistake

Anna Berg sent a letter to Velm leaders opposing the sale without a vote.
    Anna Berg | send | letter opposing the sale without a vote

Anna Berg sent a message to sailors waiting in Oslo.
    Anna Berg | send | message
    sailors waiting in Oslo | wait in | Oslo

Velm Council asked Anna Berg, the host of the debate for this year, to check the facts.
    Anna Berg | check | facts [Desired said]
    Velm Council | ask | Anna Berg

Velm Council asked Karl Lund, the captain of the ship from Oslo, for help.
    Velm Council | ask | Karl Lund

Velm News published parts of Lund's reports from 1995.
    Velm News | publish | parts of Lund's reports from 1995

Lund led the firm from 1995.
    Lund | lead | firm

Velm Council gave a speech praising Karl Lund for his work.
    Velm Council | give | speech praising Karl Lund for his work
    speech praising Karl Lund for his work | praise | Karl Lund

Anna Berg sold the yard to a firm with a poor record.
    Anna Berg | sell | yard
    firm with a poor record | with | poor record

The drug reached people with asthma.
    drug | reach | people with asthma
    people with asthma | with | asthma

Anna Berg won the race with a record time.
    Anna Berg | win | race

The law ensures people with asthma can buy pumps.
    people with asthma | buy | pumps [Possible]
    people with asthma | with | asthma

Anna Berg claims the yard and owns the port.
    Anna Berg | claim | yard
    Anna Berg | own | port
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_whose_phrase_it_is(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)


@pytest.mark.parametrize(
    ("sentence", "relation", "expected"),
    [
        (
            "Velm Council asked Anna Berg, the host of the debate for this year, to sing.",
            "ask",
            ["to sing"],
        ),
        (
            "Velm Council asked Karl Lund, the captain of the ship from Oslo, for help.",
            "ask",
            ["for help"],
        ),
        (
            "Velm Steel wrote to Holm Bank, which owns the dam, about the leak.",
            "write to",
            ["about leak"],
        ),
        ("Holm Bank wrote to Karl Lund, who runs the port, the dam, and the yard.", "write to", []),
        ("Velm News published parts of Lund's reports from 1995.", "publish", []),
        ("Lund led the firm from 1995.", "lead", ["from 1995"]),
        (
            "Anna Berg sold the yard to a firm with a poor record.",
            "sell",
            ["to firm with a poor record"],
        ),
        ("Anna Berg restored the visitors' lead with a header.", "restore", ["with header"]),
        ("Anna Berg won the race with a record time.", "win", ["with record time"]),
    ],
)
def test_what_is_left_to_the_verb(sentence: str, relation: str, expected: list[str]) -> None:
    assert qualified(sentence, relation) == expected
