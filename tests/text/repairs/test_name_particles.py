"""Names with small words in them: one person, and the verb is the sentence's own."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "noun-link", "appositive-role", "intransitive")

TABLE = """
Ursula von der Holm met Andre Brede do Lund.
    Ursula von der Holm | meet | Andre Brede do Lund

Norland's president, Andre Brede do Lund, opened the fair.
    Andre Brede do Lund | affiliated with | Norland
    Andre Brede do Lund | title | president
    Norland's president | open | fair

The fair's old president, Andre Brede do Lund, brought down the flag hours after it had been due to end.
    Andre Brede do Lund | title | fair's old president
    fair's old president | bring down | flag

Jean-Claude van den Berg and Juan de la Holm sold the ferry.
    Jean-Claude van den Berg | sell | ferry
    Juan de la Holm | sell | ferry

The sailors of Ana do not sing.
    sailors of Ana | of | Ana

Save the Children said its boats had sunk.
    its boats | do | sink [said]

Doctors Without Borders sold the ferry.
    Doctors Without Borders | sell | ferry

The doctors without borders sold the ferry.
    doctors without borders | sell | ferry

Karl Berg bought a van.
    Karl Berg | buy | van
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_names_with_particles(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
