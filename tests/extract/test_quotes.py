"""Quotations and their speakers; paragraphs are parted by "//"."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
“The port owns the docks,” Ana Pole said. // 'Coal Owns the Docks.' // The sailors left Velm.
    fact: sailors | leave | Velm
    said Ana Pole: port | own | docks

“The port owns the docks,” Ana Pole said. // “Coal Owns the Docks” // The sailors left Velm.
    fact: sailors | leave | Velm
    said Ana Pole: port | own | docks

“The port owns the docks,” Ana Pole said. // “Coal owns the docks.” // The sailors left Velm.
    fact: sailors | leave | Velm
    said Ana Pole: Coal | own | docks
    said Ana Pole: port | own | docks

“The port owns the docks,” Ana Pole said.
    said Ana Pole: port | own | docks

“The port owns the docks,” said Ana Pole, a lawyer from Velm.
    fact: Ana Pole | title | lawyer from Velm
    said Ana Pole: port | own | docks

Ana Pole left a cook who said the ship was old, saying “the port owns the docks.”
    fact: Ana Pole | leave | cook
    said Ana Pole: port | own | docks
    said cook: ship | be | old

Ana Pole said: “The port owns the docks.”
    said Ana Pole: port | own | docks

“The port owns the docks,” Ana Pole said. “The sailors stole the ships.”
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

“The port,” Ana Pole said, “owns the docks.”
    said Ana Pole: port | own | docks

“The port owns the docks. The sailors stole the ships,” Ana Pole said.
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

Ana Pole devoted the evening to an attack on Ivo Kern: “The port owns the docks.”
    fact: Ana Pole | devote | evening
    said Ana Pole: port | own | docks

Ana Pole met Ivo Kern. “The port owns the docks,” he added.
    fact: Ana Pole | meet | Ivo Kern
    said he: port | own | docks

“The port owns the docks,” Ana Pole said. // “The sailors stole the ships,” she added.
    said Ana Pole: port | own | docks
    said she: sailors | steal | ships

“The port owns the docks,” Ana Pole said. // “The sailors stole the ships.”
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

Ana Pole spoke first: “The port owns the docks. // “The sailors stole the ships.” // Ivo Kern visited Rome.
    fact: Ivo Kern | visit | Rome
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

Ana Pole said “the port owns the docks. // Ivo Kern visited Rome. The sailors stole the ships.
    fact: Ivo Kern | visit | Rome
    fact: sailors | steal | ships
    said Ana Pole: port | own | docks

‘The port owns the docks,’ said Ana Pole. ‘The sailors stole Velm’s ships.’ // ‘It is late,’ said Ivo Kern.
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | Velm’s ships
    said Ivo Kern: It | be | late

The “reform” harms the port.
    fact: reform | harm | port

Ana Pole called the plan “a gift to Ivo Kern.”
    said Ana Pole: plan | be | gift to Ivo Kern

Ana Pole said the port made a “grave mistake.”
    said Ana Pole: port | make | grave mistake

Ana Pole, in a letter, stated: // The port owns the docks. // Ivo Kern visited Rome.
    fact: Ivo Kern | visit | Rome
    said Ana Pole: port | own | docks

“The port owns the docks,” according to Ana Pole.
    said Ana Pole: port | own | docks

Ana Pole made the following comment: // “The port owns the docks. // “The sailors stole the ships.”
    fact: Ana Pole | make | following comment
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

Ana Pole led the protest, sharing the clip with the words: “The port owns the docks.”
    fact: Ana Pole | lead | protest
    fact: Ana Pole | share | clip
    said Ana Pole: port | own | docks

“The port owns the docks. // All of the sailors have stolen the ships. // Ivo Kern visited Rome,” Ana Pole said.
    said Ana Pole: All of the sailors | steal | ships
    said Ana Pole: Ivo Kern | visit | Rome
    said Ana Pole: port | own | docks

Ana Pole scolded Ivo Kern: “The port owns the docks,” she said.
    fact: Ana Pole | scold | Ivo Kern
    said she: port | own | docks

Ana Pole, a historian who attended the session, recalled, “Out of nowhere, he said, ‘The port owns the docks.’”
    fact: Ana Pole | title | historian
    fact: historian who attended the session | attend | session
    said he, alleged Ana Pole: port | own | docks

A final thought: “The port owns the docks.”

“I own the docks,” Ana Pole said.
    said Ana Pole: I | own | docks

“Ivo Kern said that the port owns the docks,” Ana Pole told Reuters.
    said Ivo Kern, alleged Ana Pole, via Reuters: port | own | docks

“I think the port owns the docks,” Ana Pole said.
    said Ana Pole: port | own | docks

I think the port owns the docks.
    fact: port | own | docks

I should say that the port owns the docks.
    fact: port | own | docks

I do not think the port owns the docks.
    fact: port | own | docks [NOT]

I never said that the port owns the docks.

I suspect that the port owns the docks.
    fact: port | own | docks [Possible]

“I do not believe the port owns the docks,” Ana Pole said.
    said Ana Pole: port | own | docks [NOT]

“You know, the port owns the docks,” Ana Pole said.
    said Ana Pole: port | own | docks

“The port owns the docks.” — Ana Pole
    said Ana Pole: port | own | docks

“Does the port own the docks?” Ana Pole asked.

“The port does not own the docks,” Ana Pole said.
    said Ana Pole: port | own | docks [NOT]

The film “The Long Night” shows the port.
    fact: Long Night | be | film
    fact: film | show | port

Ana Pole visited Rome. “The port owns the docks.” Ivo Kern visited Velm.
    fact: Ana Pole | visit | Rome
    fact: Ivo Kern | visit | Velm

Ana Pole said Ivo Kern told her: “The port owns the docks.”
    said Ivo Kern, alleged Ana Pole: port | own | docks

The sailors, who “stole the ships,” visited Rome, Ana Pole said.
    said Ana Pole: sailors | steal | ships
    said Ana Pole: sailors | visit | Rome

“The port,” she said, “owns the docks. The sailors stole the ships.” Ivo Kern visited Rome.
    fact: Ivo Kern | visit | Rome
    said she: port | own | docks
    said she: sailors | steal | ships
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_quotes(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
