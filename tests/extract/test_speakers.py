"""Who is taken for the speaker: the name beside the verb, not what stands around it."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
At a meeting with sailors on Monday Ana Pole said the port owns the docks.
    said Ana Pole: port | own | docks

On the air on Tuesday evening Ana Pole also said that the port owns the docks.
    said Ana Pole: port | own | docks

At a debate in Ohio Trump said the port owns the docks.
    said Trump: port | own | docks

On Friday Trump will open the docks.
    fact: Trump | open | docks [Future]

In Ohio Governor Kern said that the port owns the docks.
    fact: Governor Kern | title | Governor
    said Governor Kern: port | own | docks

Many of the sailors believe that the port owns the docks.
    said Many of the sailors: port | own | docks

Ana Pole, in a letter on Monday: “Ivo Kern owns the docks.”
    said Ana Pole: Ivo Kern | own | docks

A new poll shows Ivo Kern leading the race.
    said new poll: Ivo Kern | lead | race

Ana Pole saw Ivo Kern leaving the port.
    fact: Ivo Kern | leave | port

Despite media claims that Ivo Kern owns the docks, Ana Pole hired him.
    fact: Ana Pole | hire | him
    said media: Ivo Kern | own | docks

Ana Pole asked for proof that would confirm that Ivo Kern owns the docks.
    fact: Ana Pole | ask for | proof that would confirm that Ivo Kern owns the docks

The sailors said they were sad, and Ana Pole said the port owns the docks.
    said Ana Pole: port | own | docks
    said sailors: they | be | sad

The port owns the docks, but Ana Pole said they will close the yard.
    fact: port | own | docks
    said Ana Pole: they | close | yard [Future]

The match promises to be close, with Ivo Kern promising: “Velm will win the race.”
    fact: match | be | close [Possible]
    said Ivo Kern: Velm | win | race [Future]

Ana Pole said she was standing on truth and principle - clever words that could harm the port.
    said Ana Pole: she | stand on | truth

The guard could not be sure that the money was not taken from the port.

Ana Pole began to see how many sailors owned ships.

Polls showed that few Norwegians trusted the mayor.

Ana Pole said she would order new docks and warned the crew.
    fact: Ana Pole | warn | crew
    said Ana Pole: she | order | new docks [Future]

Ana Pole would cut and shut the docks.
    fact: Ana Pole | cut | docks [Conditional]
    fact: Ana Pole | shut | docks [Conditional]

Karl Berg, M.D., Managing Partner of the Velm Medical Group, said the port owns the docks.
    fact: Karl Berg | affiliated with | Velm Medical Group
    fact: Karl Berg | title | Managing Partner of the Velm Medical Group
    said Karl Berg: port | own | docks

Police allege Ivo Kern stole the docks.
    said Police: Ivo Kern | steal | docks

Witnesses claim Ivo Kern stole the docks.
    said Witnesses: Ivo Kern | steal | docks

Ivo Kern stole the docks, per the Harbour Times.
    said Harbour Times: Ivo Kern | steal | docks

Ivo Kern stole ten crowns per ship.
    fact: Ivo Kern | steal | ten crowns per ship

Ana Pole quoted Ivo Kern as saying that the port owns the docks.
    fact: Ana Pole | quote | Ivo Kern
    said Ivo Kern: port | own | docks

Ivo Kern, who prosecutors say stole the docks, left Oslo.
    fact: Ivo Kern | leave | Oslo
    said prosecutors: Ivo Kern | steal | docks

No sailor who owns ships left the docks.
    fact: sailor who owns ships | leave | docks [NOT]

Ana Pole said the crane fell — the guard had warned the crew in May — and hurt sailors.
    said Ana Pole: crane | do | fall

Karl Berg, DDS said the port owns the docks.
    said Karl Berg: port | own | docks

The change calmed nervous Democrats on Capitol Hill, who say that the port owns the docks.
    fact: change | calm | nervous Democrats on Capitol Hill
    said nervous Democrats on Capitol Hill: port | own | docks

Ana Pole said that Mary Moss left, while Ivo Kern wrote that the port owns the docks.
    said Ana Pole: Mary Moss | do | leave
    said Ivo Kern: port | own | docks
"""


@pytest.mark.parametrize(("text", "lines"), cases(TABLE))
def test_speakers(text: str, lines: list[str]) -> None:
    assert attributed(text) == lines
