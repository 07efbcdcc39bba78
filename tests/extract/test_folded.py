"""Nouns that belong to their verb, and judgements whose words are the judge's to the end."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "event", "naming")

TABLE = """
The tunnel gives a boost to the ferry trade.
    tunnel | give boost to | ferry trade

The tunnel gives a big boost to the ferry trade.
    tunnel | give | big boost

Ilona Ferro paid tribute to the crew on Sunday.
    Ilona Ferro | pay tribute to | crew

The union took aim at the owner of the pit.
    union | take aim at | owner of the pit

The papers would shed light on the sale.
    papers | shed light on | sale [Conditional]

The papers would shed light on whether the pit was sold.

The crew took advantage of the calm.
    crew | take advantage of | calm

The fair took place in Velm.
    fair | take place in | Velm

The crew gave a rope to the diver.
    crew | give | rope

The law gives money to the islands.
    law | give | money

Ilona Ferro proposed a law that gives money to Iceland.
    Ilona Ferro | propose | law that gives money to Iceland
    law that gives money to Iceland | give | money [Desired]

Anton Brede described Karl Berg as a man who cheats the sailors.
    Anton Brede | describe | Karl Berg
    Karl Berg | be | man who cheats the sailors [said]
    Karl Berg | cheat | sailors [said]

Anton Brede sees the tunnel as a mistake that gives a boost to the smugglers.
    Anton Brede | see | tunnel
    tunnel | be | mistake that gives a boost to the smugglers [said]
    tunnel | give boost to | smugglers [said]

Karl Berg, who cheats the sailors, serves as a judge in Velm.
    Karl Berg | cheat | sailors
    Karl Berg | serve as | judge in Velm
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_folded(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
