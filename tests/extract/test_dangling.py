"""Whose a participle, gerund or infinitive is: the subject's, the object's, or nobody's."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "intransitive", "passive", "passive-agent", "copula")

TABLE = """
She established a commission, overseen by Kofi Berg, to make proposals.
    Kofi Berg | oversee | commission
    She | establish | commission
    commission | make | proposals [Desired]

The doctor assigned a nurse in civilian attire to accompany Holm.
    doctor | assign | nurse
    nurse | accompany | Holm [Desired]

Children set the robot to follow sounds.
    Children | set | robot
    robot | follow | sounds [Desired]

The mayor formed a force to catch the thieves.
    force | catch | thieves [Desired]
    mayor | form | force

The mayor formed a plan to catch the thieves.
    mayor | form | plan to catch the thieves

Berg watched from the front row, sitting alongside Holm, and Lund sat nearby.
    Berg | sit alongside | Holm
    Berg | watch from | front row

Lund spoke of a stone block on exhibit, marked only as the site of a speech.
    Lund | speak of | stone block on exhibit

The council decided not to recommend charges against her aides pertaining to the papers.
    council | recommend | charges against her aides [NOT]

Charter schools remain a favourite on both sides, promoted by Holm.
    Charter schools | remain | favourite
    Holm | promote | Charter schools

The bill failed in May, blocked by senators.
    bill | fail in | 2023-05
    senators | block | bill

Holm left the room, followed by his aides.
    Holm | leave | room
    his aides | follow | Holm

Video shows that Holm had his hands up, contradicting the report.
    Holm | have up | his hands [said]

The strike shut the port, causing a loss of trade.
    strike | cause | loss of trade
    strike | shut | port

Inspired by the story, Holm gave money to the school.
    Holm | give | money
    story | inspire | Holm

The cream should be used before applying powder.
    cream | be used before | applying powder [Required]

Instead of taking the eggs, farmers bought new hens.
    farmers | buy | new hens

The firm said little about the plan, beyond studying the issues.

The council came under withering criticism for its failure.
    council | come under | withering criticism for its failure

Reporters pressed her on why the plan leaves out fathers.
    Reporters | press | her

The firm spends more than twice as much as all other firms combined.

Holm threw open his family's sprawling back yard for a cookout.

Without paying the fee, Holm left the port.
    Holm | leave | port
    Holm | pay | fee [NOT]

Holm went on to win that year in a landslide.
    Holm | win in | landslide

Acme is a bank founded in 1990.
    Acme | be | bank founded in 1990
    Acme | be founded in | 1990

His answer was a GIF of Sheldon hyperventilating into a bag.
    His answer | be | GIF of Sheldon hyperventilating into a bag
    Sheldon | hyperventilate into | bag

With the deal given to him by Lund, Holm left.
    Lund | give | deal given to him by Lund

Lund died at a time when calls went to voicemail, a problem since repaired.
    calls | go to | voicemail

Holm, speaking to a group in Velm, closed the port.
    Holm | close | port
    Holm | speak to | group in Velm

Facing defeat, many sailors would hope for a deal.
    many sailors | hope for | deal [Conditional]

When pressed by Lund, her best answer was silence.
    her best answer | be | silence

When asked by Lund, Holm left the room.
    Holm | leave | room
    Lund | ask | Holm

The guards have been blamed for bringing fever to Velm, killing 300.
    guards | be blamed for | bringing fever to Velm

The firm will drop the fee, beginning in January.
    firm | drop | fee [Future]

Citing the storm, Holm closed the port.
    Holm | cite | storm
    Holm | close | port

Lund rallied to beat Holm in Velm.
    Lund | beat | Holm

Holm came to Velm to win a prize.
    Holm | come to | Velm
    Holm | win | prize [Desired]

The scandal had come back to haunt the coach.
    scandal | haunt | coach

Lund joined a club founded in 2005 in Velm, named after the king.
    Lund | join | club founded in 2005 in Velm, named after the king
    club | be founded in | Velm

Two men were charged with taking a drive from the firm.
    Two men | be charged with | taking a drive from the firm
    Two men | take | drive [said]

Other people can be classified using this title.
    Other people | be | classified [Possible]

The clerks have high hopes of attracting converts.
    clerks | have | high hopes of attracting converts

The rule makes it easier for sailors to obtain a licence.

Norland has been good at trying to follow the rules when it has run into trade frictions with Orm.
    Norland | be | good
    it | run into | trade frictions with Orm

The firm encourages art galleries to regularly sell prints.
    art galleries | sell | prints [Desired said]
    firm | encourage | art galleries

The crew asked a friend, Max Rick, also known as Shady, to leave the boat.
    Max Rick | be known as | Shady
    crew | ask | friend
    friend | leave | boat [Desired said]

Anna Holm delayed the vote, leading Max Berg to leave the council.
    Anna Holm | delay | vote
    Max Berg | leave | council

Anna Holm left the yard, leading a crew of ten.
    Anna Holm | lead | crew of ten
    Anna Holm | leave | yard

The firm wants to build walls so the ships aren't in danger.
    firm | build | walls [Desired]

The crew will leave when the bill has been paid.
    bill | be | paid [Future]
    crew | do | leave [Future]

Much could be done to save money.

The friendship goes from playing football to fighting wars.
    friendship | go from | playing football to fighting wars

The gene was introduced in plants, using a carrier from Velm.
    gene | be introduced in | plants

The firm encourages art galleries to regularly print and sell posters.
    art galleries | print | posters [Desired said]
    art galleries | sell | posters [Desired said]
    firm | encourage | art galleries

The guards open the gate if needed.
    guards | open | gate [Conditional]

The firms joined hands to form a company called Acme.
    company called Acme | be called | Acme
    firms | form | company called Acme [Desired]
    firms | join | hands

The fees stand at five dollars, assuming no rise in prices.
    fees | stand at | five dollars

Tom Reed retired before assuming office.
    Tom Reed | assume | office
    Tom Reed | retire before | assuming office

The harbour let him go in 2015.

The port let him go to Oslo.
    him | go to | Oslo

The captains have not said when they would sell the ferry.

The captains said nothing of it when they sold the ferry.
    they | sell | ferry

The tests are expected to continue leading up to the race.

All they own is a boat.

Many sailors were surprised when Lund, after railing against the tax and other fees, produced a plan.
    Lund | produce | plan
    Lund | rail against | other fees
    Lund | rail against | tax
    Many sailors | be | surprised

While having a debate, a friend left the room.
    friend | leave | room

Speaking in Velm, Lund praised the crew.
    Lund | praise | crew
    Lund | speak in | Velm

Stronger ties could help yards that have relied on coal, reducing the price of steel.
    Stronger ties | help | yards [Possible]

Lund and Berg paid 3 and 5 crowns, respectively.

Officials heard of training at a range that took place before the raid in Velm.
    Officials | hear of | training

He closed gaps that let firms pay no tax, which could serve as a start.
    He | close | gaps
    firms | pay | tax [NOT]

That clip of Karl Berg looking over a child, ignoring her hand, has moved the town.
    Karl Berg | ignore | her hand
    Karl Berg | look over | child
    That clip of Karl Berg | move | town

The yard is, as Karl Berg put it, a ruin.
    yard | be | ruin

The only person to win that cup in Velm was Karl Berg.
    only person to win that cup in Velm | be | Karl Berg

They opposed a deal with towns bordering the Rhine, known as the pact.
    towns | border | Rhine
    They | oppose | deal with towns bordering the Rhine

She liked her first job, running boats for the port, because of the pay.
    She | like | her first job

A cashier who “steals a handful of crowns” is sent home, Berg said.
    cashier | be | sent [said]

Anna Pole described Kofi Berg as a hero, facing prison for theft.
    Anna Pole | describe | Kofi Berg
    Kofi Berg | face | prison

The theft was being dealt with as a crime.
    theft | be dealt with as | crime

The sailors were looked after by a nurse.
    nurse | look after | sailors

There were concerns they would try to stay in Velm.
    they | stay in | Velm [Desired]

The laws are new, so the fees requested in Velm are under the old rules.
    fees requested in Velm | be requested in | Velm
    fees requested in Velm | be under | old rules
    laws | be | new

Danes worried about the pit may stay in Velm.
    Danes worried about the pit | stay in | Velm [Possible]

Berg has Danes counting the boats.
    Berg | have | Danes counting the boats
    Danes counting the boats | count | boats

The crew found a camera worn by a guard at the gate.
    crew | find | camera worn by a guard at the gate

The bank represents a risk to the 20 - year loans of the port .
    bank | represent | risk to the 20 - year loans of the port

The sailor feared storms called squalls.
    sailor | fear | storms called squalls
    storms called squalls | be called | squalls

The farmers of Velm must return some of those they raise to the port.
    farmers of Velm | return | some of those they raise to the port [Required]

Heading into the debate, Lund said Berg was calm.
    Berg | be | calm [said]

Heading into the debate, Lund said he was calm.
    Lund | head into | debate
    he | be | calm [said]

Heading into the harbour, Lund said Berg was calm.
    Berg | be | calm [said]
    Lund | head into | harbour

Lund is part of a history that isn't told like it should be in classrooms.
    Lund | be | part of a history

The law is not applied as it should be at the port.
    law | be | applied [NOT]

Berg left, as she should be in Norway by Monday.
    she | be in | Norway [Required]

Velm Harbour looks like it should be in Norway.
    it | be in | Norway [Possible]
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_dangling(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
