"""Verbs and nouns of saying that hold nobody to anything, and what is so although unsaid."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
On Monday, Velm News shows “Holm Live” and “Reed” will return to Oslo.
    fact: Holm Live | return to | Oslo [Future]
    fact: Reed | return to | Oslo [Future]

Velm News shows that Ivo Kern owns the port.
    said Velm News: Ivo Kern | own | port

Note that Ivo Kern owns the port.
    fact: Ivo Kern | own | port

“Let everyone know that Ivo Kern owns the port,” Ana Pole said.
    said Ana Pole: Ivo Kern | own | port

Ana Pole did not realise that Ivo Kern owns the port.
    fact: Ivo Kern | own | port

Ana Pole failed to mention that Ivo Kern owns the port.
    fact: Ivo Kern | own | port

“You must remember that Ivo Kern owns the port,” Ana Pole said.
    said Ana Pole: Ivo Kern | own | port

Everyone knows that Ivo Kern owns the port.
    fact: Ivo Kern | own | port

Few sailors think that Ivo Kern owns the port.

A few sailors think that Ivo Kern owns the port.
    said A few sailors: Ivo Kern | own | port

Ana Pole could claim that Ivo Kern owns the port.

Ana Pole will announce that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port [Future]

Ana Pole can reveal that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port [Possible]

Ana Pole went on to say that Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

The plan is clear: Ana Pole said that Ivo Kern owns the port.
    fact: plan | be | clear
    said Ana Pole: Ivo Kern | own | port

Ana Pole took the ferry and allegedly said Ivo Kern owns the port.
    fact: Ana Pole | take | ferry
    said Ana Pole: Ivo Kern | own | port

Ana Pole said the port was not safe, and sailors warned that Ivo Kern owns the docks.
    said Ana Pole: port | be | safe [NOT]
    said sailors: Ivo Kern | own | docks

The former mayor and current candidate said Ivo Kern owns the port.
    said former mayor: Ivo Kern | own | port

The mayor and the pilot said Ivo Kern owns the port.
    said mayor + pilot: Ivo Kern | own | port

There was agreement that Ivo Kern owns the port.

Sailors were angry after the disclosure that Ivo Kern owns the port.
    fact: Ivo Kern | own | port
    fact: Sailors | be | angry

Ivo Kern apparently owns the port.
    fact: Ivo Kern | own | port [Possible]

“You lied to us,” Ana Pole told sailors, after Ivo Kern left the port.
    fact: Ivo Kern | leave | port
    said Ana Pole: You | lie to | us

“You lied to us,” Ana Pole said after lawyers told him that Ivo Kern owns the port.
    said Ana Pole: You | lie to | us
    said lawyers: Ivo Kern | own | port

Ana Pole said it did not mean that Ivo Kern owns the port.

It is believed that Ivo Kern owns the port, according to Ana Pole.
    said Ana Pole: Ivo Kern | own | port

Ana Pole said that 98 percent of the sailors are ill.
    said Ana Pole: 98 percent of the sailors | be | ill

“That is the premise of their story: Ivo Kern owns the port,” Ana Pole said.
    said Ana Pole: That | be | premise of their story

Ana Pole said that her story is true: Ivo Kern owns the port.
    said Ana Pole: her story | be | true

Ana Pole said the film contradicted the claim that Ivo Kern owns the port.
    said Ana Pole: film | contradict | claim that Ivo Kern owns the port
    said somebody: Ivo Kern | own | port

If Ana Pole said that Ivo Kern owns the port, sailors would leave Velm.
    fact: sailors | leave | Velm [Conditional]

Ana Pole would not accuse Ivo Kern of owning the port.
    fact: Ana Pole | accuse | Ivo Kern [NOT Conditional]
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_told(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
