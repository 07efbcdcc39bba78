"""Verbs that "and" joins: whose fellow the second is, and which are no fellows at all."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "intransitive", "passive", "passive-agent", "copula", "naming")

TABLE = """
Ann Lund, known for her song "Moons" and her role in a play, was taken to Velm.
    Ann Lund | be known for | her role in a play
    Ann Lund | be known for | her song Moons
    Ann Lund | be taken to | Velm

Ann Lund, the singer, and Karl Berg were hurt.
    Ann Lund | be | hurt
    Karl Berg | be | hurt

Ilona Ferro praised rhetoric that wildly painted and perceived Karl Berg as a thief.
    Ilona Ferro | praise | rhetoric that wildly painted and perceived Karl Berg as a thief
    rhetoric that wildly painted and perceived Karl Berg as a thief | paint | Karl Berg
    rhetoric that wildly painted and perceived Karl Berg as a thief | perceive | Karl Berg

The bank sold the mine it owned and bought a yard.
    bank | buy | yard
    bank | sell | mine it owned
    it | own | mine

Ilona Ferro runs the yard that her father built and has two sons.
    Ilona Ferro | have | two sons
    Ilona Ferro | run | yard that her father built
    her father | build | yard that her father built

The bank was trying to distract attention from a moment where voters see Anton Brede, who is ready to rebuild the port, reduce taxes, lift the ban.
    Anton Brede | lift | ban [Desired]
    Anton Brede | rebuild | port [Desired]
    Anton Brede | reduce | taxes [Desired]
    bank | distract | attention [Desired]
    voters | see | Anton Brede [Desired]

Berg wanted to hide shady dealings and favors to foreign firms from the public.
    Berg | hide | favors to foreign firms [Desired]
    Berg | hide | shady dealings [Desired]

The captain crouches down, touches the boy and talks just to him for a few minutes.
    captain | talk to | him
    captain | touch | boy

The mine closed days after news of the sale became public.
    mine | do | close
    news of the sale | become | public

Nurses want to see skilled, experienced doctors in the port.
    Nurses | see | skilled experienced doctors in the port [Desired]

The bank needs to tell the truth and lay out a plan for the port.
    bank | lay out | plan for the port [Required]
    bank | tell | truth [Required]

The support is not sudden, but instead based on a plan by Ilona Ferro.
    support | be based on | plan by Ilona Ferro
    support | be | sudden [NOT]

He says that forces rather than masses turned the protest into a movement.
    forces | turn | protest [said]

Ilona Ferro talked about reform and passing laws.
    Ilona Ferro | talk about | passing laws
    Ilona Ferro | talk about | reform

Both the army and M23 rebels have sold ships.
    M23 rebels | sell | ships
    army | sell | ships

Both the city and county councils have sold ships.
    city and county councils | sell | ships

The police shot and killed the driver.
    police | kill | driver
    police | shoot | driver

Ilona Ferro led the port and considers Berg a friend.
    Berg | be | friend [said]
    Ilona Ferro | lead | port

Some clerks spoke of giving the seat to a man who has never won a race, is called dull and has been a weak voice.
    Some clerks | speak of | giving the seat to a man who has never won a race

She refuses to delete the letters, correct her lies, or apologise.
    She | correct | her lies [NOT]
    She | delete | letters [NOT]
    She | do | apologise [NOT]

The mayor told sailors to go to their place and vote.
    mayor | tell | sailors
    sailors | do | vote [Desired said]
    sailors | go to | their place [Desired said]

Ilona Ferro took her coat and bread.
    Ilona Ferro | take | bread
    Ilona Ferro | take | her coat

Correction: An earlier version of this report incorrectly listed the date.
    earlier version of this report | list | date

Berg knew the sick child was there and snubbed him.
    Berg | snub | him

An aide to Berg denied that the bridge had collapsed and accused the owner of lying.
    aide to Berg | accuse | owner
    bridge | do | collapse [NOT said]

Berg said the crew had struck and accused the owner.
    crew | accuse | owner [said]

The report stated that the men were thieves and then removed them.
    men | be | thieves [said]
    report | remove | them

Sailors are worried Ivo Kern owns the port.
    Ivo Kern | own | port [Possible said]

The workers were well paid, making between $30,000 and $60,000 a year.
    workers | be | paid
    workers | make | between $30,000 and $60,000 a year

The former first lady and senator is a planner.
    former first lady and senator | be | planner

The local singer and painter has hired ten sailors.
    local singer and painter | hire | ten sailors

Ilona Ferro was born with a strong body and proud of it.
    Ilona Ferro | be born with | strong body

The society noted Berg’s comments and video of them on its website.
    society | note | Berg’s comments

The hack can be traced to the Norland state or hackers sanctioned by it.
    hack | be traced to | Norland state [Possible]
    hack | be traced to | hackers sanctioned by it [Possible]
    it | sanction | hackers sanctioned by it

The points include the ears, nose, tail and two sensors in the patch of fur.
    points | include | ears
    points | include | nose
    points | include | tail
    points | include | two sensors in the patch of fur

The town experienced chaos and violence on its streets.
    town | experience | chaos on its streets
    town | experience | violence on its streets

The pilot and the captain have left the port.
    captain | leave | port
    pilot | leave | port

Some Democrats gave the seat to a man who has never won a race, is called dull and has been a weak voice.
    Some Democrats | give | seat
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_fellows(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
