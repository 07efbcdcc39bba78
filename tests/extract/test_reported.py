"""Reported clauses and what they do to what is inside them."""

import pytest

from tests.extract.attributed import attributed, cases

TABLE = """
The law worries the families of the sailors, many of whom say the port is closed.
    fact: law | worry | families of the sailors
    said families of the sailors: port | be | closed

Brandt charges that ports which stand to gain paid the mayor.
    said Brandt: ports which stand to gain | pay | mayor

The charges that the port was sold are false.
    fact: charges | be | false
    said somebody: port | be | sold

Despite assurances from Ana Pole that Ivo Kern had sold the boat, Acme left Halm.
    fact: Acme | leave | Halm
    said Ana Pole: Ivo Kern | sell | boat

Despite government claims that Ivo Kern stole the boat, he was freed.
    said somebody: Ivo Kern | steal | boat

It was in Halm that Ivo Kern stole the boat.
    fact: It | be in | Halm
    fact: Ivo Kern | steal | boat

Garlic has been shown to harm cats.
    fact: Garlic | harm | cats

Garlic is said to harm cats.
    said somebody: Garlic | harm | cats

Acme lost money, Ana Pole said, and closed the yard.
    said Ana Pole: Acme | close | yard
    said Ana Pole: Acme | lose | money

The mayor stole the bell from a church, a court was told.
    said somebody: mayor | steal | bell

The mayor stole the bell from a church, it was alleged.
    said somebody: mayor | steal | bell

The bank failed, and 50 clerks were told to leave.
    fact: 50 clerks | do | leave [Desired]
    fact: bank | do | fail

The mayor drowned when he jumped into a lake, an inquest has heard.
    said inquest: he | jump into | lake
    said inquest: mayor | do | drown

Ana Pole said she was sad and thanked the crew.
    fact: Ana Pole | thank | crew
    said Ana Pole: she | be | sad

Ana Pole said the mayor was sad and thanked the crew.
    said Ana Pole: mayor | be | sad
    said Ana Pole: mayor | thank | crew

Ana Pole said that the port owns the docks.
    said Ana Pole: port | own | docks

The ship was led by sailors, but Ivo Kern left Rome before it sailed, Ana Pole said.
    said Ana Pole: Ivo Kern | leave | Rome
    said Ana Pole: sailors | lead | ship

The ship was led by sailors, but “Ivo Kern left Rome in May,” Ana Pole said.
    fact: sailors | lead | ship
    said Ana Pole: Ivo Kern | leave | Rome

Ana Pole said the port owns the docks.
    said Ana Pole: port | own | docks

The port owns the docks, Ana Pole said.
    said Ana Pole: port | own | docks

The port, Ana Pole said on Monday, owns the docks.
    said Ana Pole: port | own | docks

The port owns the docks, as Ana Pole noted.
    said Ana Pole: port | own | docks

The split rocked the town as the singers were often considered one of the best pairs.
    fact: singers | be considered | one of the best pairs
    fact: split | rock | town

Ana Pole and Ivo Kern said the port owns the docks.
    said Ana Pole + Ivo Kern: port | own | docks

It was reported that the port owns the docks.
    said somebody: port | own | docks

The port is said to own the docks.
    said somebody: port | own | docks

The port is believed to own the docks.
    said somebody: port | own | docks

Ivo Kern did not say that the port owns the docks.
    not said Ivo Kern: port | own | docks

Ivo Kern did not deny that the port owns the docks.
    not said Ivo Kern: port | own | docks

Ivo Kern denied that the port owns the docks.
    said Ivo Kern: port | own | docks [NOT]

Ivo Kern denied stealing the ships.
    said Ivo Kern: Ivo Kern | steal | ships [NOT]

Ana Pole said that Ivo Kern said that the port owns the docks.
    said Ivo Kern, alleged Ana Pole: port | own | docks

Reuters reported that Ivo Kern said that the port owns the docks.
    said Ivo Kern, via Reuters: port | own | docks

The port owns the docks, Ivo Kern told Reuters.
    said Ivo Kern, via Reuters: port | own | docks

Reuters reported that the port owns the docks.
    said Reuters: port | own | docks

Ana Pole asked whether the port owns the docks.

Ana Pole wondered who owns the docks.

Ana Pole doubts that the port owns the docks.
    said Ana Pole: port | own | docks [Possible]

Ana Pole hopes that the port buys the docks.
    said Ana Pole: port | buy | docks [Desired]

Ana Pole, who visited Rome, said that the port owns the docks.
    fact: Ana Pole | visit | Rome
    said Ana Pole: port | own | docks

Ana Pole said that Ivo Kern, a member of the council, visited Rome.
    fact: Ivo Kern | member of | council
    said Ana Pole: Ivo Kern | visit | Rome

Ana Pole said that the sailors, who stole the ships, visited Rome.
    said Ana Pole: sailors | visit | Rome

Ivo Kern was accused of stealing the ships.
    fact: Ivo Kern | be accused of | stealing the ships
    said somebody: Ivo Kern | steal | ships

Ana Pole accused Ivo Kern of stealing the ships.
    fact: Ana Pole | accuse | Ivo Kern
    said Ana Pole: Ivo Kern | steal | ships

John Doe, a spokesman for the port, said the sailors visited Rome.
    fact: John Doe | title | spokesman for the port
    said John Doe: sailors | visit | Rome

A spokesman for the port, John Doe, said the sailors visited Rome.
    fact: John Doe | title | spokesman for the port
    said John Doe: sailors | visit | Rome

She left Rome, saying that the port owns the docks.
    fact: She | leave | Rome
    said She: port | own | docks

Ana Pole visited Rome and met Ivo Kern.
    fact: Ana Pole | meet | Ivo Kern
    fact: Ana Pole | visit | Rome

Ana Pole told the sailors a story.
    fact: Ana Pole | tell | story

Ana Pole said nothing.
    fact: Ana Pole | say | nothing [NOT]

The report says the port owns the docks.
    said report: port | own | docks

Police say the sailors stole the ships.
    said Police: sailors | steal | ships

Ana Pole said the port owns the docks and that the sailors stole the ships.
    said Ana Pole: port | own | docks
    said Ana Pole: sailors | steal | ships

If Ana Pole says that the port owns the docks, the sailors leave Rome.
    fact: sailors | leave | Rome [Conditional]

Ana Pole never said that the port owns the docks.
    not said Ana Pole: port | own | docks

Ana Pole could not say whether the port owns the docks.

Ana Pole refused to say that the port owns the docks.
    not said Ana Pole: port | own | docks

Ivo Kern denied stealing the ships.
    said Ivo Kern: Ivo Kern | steal | ships [NOT]

Ivo Kern claims to own the docks.
    said Ivo Kern: Ivo Kern | own | docks

Ivo Kern admitted stealing the ships.
    said Ivo Kern: Ivo Kern | steal | ships

Ana Pole and Ivo Kern denied that the port owns the docks.
    said Ana Pole + Ivo Kern: port | own | docks [NOT]

Ivo Kern did not believe that the port owns the docks.
    not said Ivo Kern: port | own | docks

Ana Pole said the minister owns the docks, adding that the sailors stole the ships.
    said Ana Pole: minister | own | docks
    said Ana Pole: sailors | steal | ships

The port owns the docks, the Harbour Times reported on Monday, citing Ana Pole.
    fact: Harbour Times | cite | Ana Pole
    said Ana Pole, via Times: port | own | docks

Ana Pole said on Monday that the port owns the docks, Reuters reported.
    said Ana Pole, via Reuters: port | own | docks

Ivo Kern, according to police, stole the ships.
    said police: Ivo Kern | steal | ships

Ivo Kern is alleged to have stolen the ships.
    said somebody: Ivo Kern | steal | ships

She is said by her friends to own the port.
    said her friends: She | own | port

Neither confirmed that Ivo Kern owns the port.

“The port owns the docks,” said a sailor to the minister.
    said sailor to the minister: port | own | docks

Ivo Kern stole the ships, prosecutors allege.
    said prosecutors: Ivo Kern | steal | ships

The change since then, he told me on Sunday, is that Ivo Kern owns the port.
    said he: Ivo Kern | own | port

The envoy, Ana Pole said on Monday, visited Rome.
    said Ana Pole: envoy | visit | Rome

These workers, Ivo Kern explained earlier in the hearing, stole the ships.
    said Ivo Kern: These workers | steal | ships

Ana Pole, the council said, will visit Rome.
    said council: Ana Pole | visit | Rome [Future]

As a boss on the show, Ivo Kern insulted women with rude language, according to show insiders.
    said insiders: Ivo Kern | insult | women

The palace was silent, although sources insisted the couple visited Rome.
    fact: palace | be | silent
    said sources: couple | visit | Rome

Sailors are worried Ivo Kern owns the port.
    said Sailors: Ivo Kern | own | port [Possible]

As noted in Ana Pole's report, Ivo Kern owns the port.
    said Ana Pole: Ivo Kern | own | port

It was reported in the New York Times that Ivo Kern stole the ships.
    said New York Times: Ivo Kern | steal | ships

The ships were found burning on a beach.
    fact: ships | burn on | beach

Say Ivo Kern sold the port to Ana Pole.

In Velm, Ana Pole, a lawyer, said that Ivo Kern stole the ships.
    fact: Ana Pole | title | lawyer
    said Ana Pole: Ivo Kern | steal | ships

But Ivo Kern claims that he should own the port.
    said Ivo Kern: he | own | port [Required]

The bank failed, 50 clerks were fired for it.
    fact: 50 clerks | be fired for | it
    fact: bank | do | fail

The bank sold the port (Ana Pole later said that Ivo Kern owns it).
    fact: bank | sell | port
    said Ana Pole: Ivo Kern | own | it

The sailors know the port.
    fact: sailors | know | port

The reporter visited Velm.
    fact: reporter | visit | Velm

The said port owns the docks.
    fact: said port | own | docks

Ivo Kern said after the vote he would not buy the port.
    said Ivo Kern: he | buy | port [NOT Future]

Ivo Kern told sailors before the talks the port owns the docks.
    said Ivo Kern: port | own | docks

In a Gazette interview Ivo Kern said the port owns the docks.
    said Ivo Kern: port | own | docks

In a letter Ana Pole wrote that the port owns the docks.
    said Ana Pole: port | own | docks

The quay was calm as many sailors continued to stay away.
    fact: quay | be | calm

Ana Pole was asked to visit the docks.
    fact: Ana Pole | visit | docks [Desired]

Ana Pole was asked by Ivo Kern to visit the docks.
    said Ivo Kern: Ana Pole | visit | docks [Desired]

Ana Pole hopes that ports will allow firms to buy docks.
    said Ana Pole: firms | buy | docks [Desired]

As Ivo Kern went on to say, Acme owns the docks.
    said Ivo Kern: Acme | own | docks

Acme owns the docks, as Ivo Kern continued to insist.
    said Ivo Kern: Acme | own | docks

Ana Pole was ordered to close the docks.
    fact: Ana Pole | close | docks [Desired]

Ana Pole got the crew to close the docks.
    fact: crew | close | docks

Ivo Kern told the Gazette on Monday he would buy the docks.
    said Ivo Kern, via Gazette: he | buy | docks [Future]

Ivo Kern said at the fair the port owns the docks.
    said Ivo Kern: port | own | docks

In a Gazette interview Acme said the port owns the docks.
    said Acme: port | own | docks
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_reported(text: str, expected: list[str]) -> None:
    assert attributed(text) == expected
