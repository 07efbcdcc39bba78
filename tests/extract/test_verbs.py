"""Active verbs: who does what."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "event", "reciprocal", "intransitive")

TABLE = """
Max Rick died from a fever after he refused quinine, a drug of old doctors.
    Max Rick | die from | fever
    he | refuse | quinine

Acme sold mines, cutting power and forcing guards to leave Velm.
    Acme | cut | power
    Acme | force | guards
    Acme | sell | mines
    guards | leave | Velm

Ana Berg denied taking money and selling boats.
    Ana Berg | sell | boats [NOT said]
    Ana Berg | take | money [NOT said]

Ana Berg likes selling oil and mining firms.
    Ana Berg | sell | oil and mining firms [Desired]

A ferry carrying more than 100 people capsized in rough seas on Saturday, killing at least 27 passengers, the coast guard said.
    ferry carrying more than 100 people | capsize in | rough seas [said]
    ferry carrying more than 100 people | kill | at least 27 passengers [said]

A ferry built by Acme crashed in Velm.
    ferry built by Acme | crash in | Velm

Acme sold mills, newly built yards and old boats in May.
    Acme | sell | mills
    Acme | sell | newly built yards
    Acme | sell | old boats

Acme painted the deck, badly damaged the mast and left.
    Acme | paint | deck

Ana Berg spoke about ties while at the Harbour Convention in Oslo; she called into Max Rick's radio program.
    Ana Berg | speak about | ties
    she | call into | Max Rick's radio program

Harvard admitted only men until 1977.
    Harvard | admit | only men

Shares of Acme fell after a jet crashed near Halm, killing all 157 people.
    Shares of Acme | do | fall
    jet | crash near | Halm
    jet | kill | all 157 people

Ana Berg left after a jet crashed, leaving Halm.
    Ana Berg | leave | Halm
    jet | do | crash

In a Facebook post Ana Berg thanked the crews.
    Ana Berg | thank | crews

The head of the group Hamas left Velm.
    head of the group Hamas | leave | Velm

In May Max Rick sold an old boat, a mill and a farm.
    Max Rick | sell | farm
    Max Rick | sell | mill
    Max Rick | sell | old boat

During the war, most sailors have come to believe that the port is free.

Eva Lund made a choice to leave the port.
    Eva Lund | leave | port [Desired]
    Eva Lund | make | choice to leave the port

Eva Lund got out of the car with a letter.
    Eva Lund | get out of | car

Eva Lund got into trouble.

The union also stepped in with money.
    union | step in with | money

The mayor stepped in the water.
    mayor | step in | water

The port built and opened two new quays.
    port | build | two new quays
    port | open | two new quays

Eva Lund either did not support or flatly rejected the sale.
    Eva Lund | support | sale [NOT]
    Eva Lund | reject | sale

Marta Quill beamed and asked the sailors to leave the harbour.
    Marta Quill | ask | sailors
    sailors | leave | harbour [Desired said]

Marta Quill asked the sailors to leave the harbour - "my best friends."
    Marta Quill | ask | sailors
    sailors | leave | harbour [Desired said]

The pilot turned and left the harbour.
    pilot | do | turn
    pilot | leave | harbour

The bank cut its rate in order to help the builders.
    bank | cut | its rate

Profits rose; sales fell to the level of 2019.
    Profits | do | rise
    sales | fall to | level of 2019

Their work done, the two crews headed for Harlan.
    two crews | head for | Harlan

The harbour board of Velm demanded the immediate closure of the old ferry terminal on Monday, a day after a crane fell into the water.
    harbour board of Velm | demand | immediate closure of the old ferry terminal
    crane | fall into | water

Ilona Ferro arrived in Trestow late on Sunday.
    Ilona Ferro | arrive in | Trestow

Marta Quill resigned.
    Marta Quill | do | resign

The council and the shipyard signed an agreement on the new dock after eleven months of talks.
    council | sign | agreement on the new dock
    shipyard | sign | agreement on the new dock

Mayor Anton Brede met with fishermen in the village hall.
    Mayor Anton Brede | meet | fishermen

Anton Brede and Ilona Ferro met in Trestow.
    Anton Brede | meet | Ilona Ferro

The vote took place in the old customs house on October 12.
    vote | take place in | old customs house
    vote | take place on | 2023-10-12

The company took over a brewery in Halm for 30 million crowns.
    company | take over | brewery in Halm

The ministry sent the town a letter about unpaid fees.
    ministry | send | letter about unpaid fees

The storm made the coast road impassable.
    storm | make impassable | coast road

In response to the storm, Marta Quill presided over a meeting of pilots.
    Marta Quill | preside over | meeting of pilots

On Monday night, Marta Quill leaned in heavily, painting the mayor as a thief.
    Marta Quill | paint | mayor

Norvik Marine paid at least $80 million to Marta Quill.
    Norvik Marine | pay | at least $80 million

With local issues looming as a major factor, Marta Quill called on Monday for sailors to do more.

Marta Quill called for help on Monday.
    Marta Quill | call for | help

Norvik Marine gave Halder Bank access to the yard.
    Norvik Marine | give | access to the yard

Marta Quill advised Norvik Marine's board on shipping policy.
    Marta Quill | advise | Norvik Marine's board

In 2010 the plan failed.
    plan | fail in | 2010

The show aired on Thursday.
    show | air on | 2023-10-26

On the quay, Marta Quill waited.
    Marta Quill | wait on | quay

But unlike in Halm or Velm, Mayor Brede's decision to jump-start dormant harbour ties with the long-isolated northern villages in May received support.
    Mayor Brede's decision to jump-start dormant harbour ties with the long-isolated northern villages in May | receive | support

The senate is a chamber where plans for the port go to die.

The board will put sailors back on the rolls who have died.
    board | put | sailors who have died [Future]

Ilona Ferro left the yard in dramatic fashion after the strike.
    Ilona Ferro | leave | yard

The yard is richer than it would be as a port.

Marta Quill asked a series of constructive, penetrating questions.
    Marta Quill | ask | series of constructive penetrating questions

The town's trade depends on a close tie with Norway, not a weak one.
    town's trade | depend on | close tie with Norway

The pilots were not acting aggressively.
    pilots | do | act aggressively [NOT]

Ilona Ferro knows as much about ships as I do about football.

Ilona Ferro knows ships.
    Ilona Ferro | know | ships

The council kept the port open.
    council | keep open | port

The mayor attended the meeting that included her pleading with the crew.
    mayor | attend | meeting that included her pleading with the crew
    her | plead with | crew

The floods left the village isolated.
    floods | leave isolated | village

The yard made the ferry safe for children.
    yard | make safe | ferry

Fuel prices rose by nine percent in September.
    Fuel prices | rise by | nine percent

The trawler sank off the coast of Garn, killing three sailors.
    trawler | sink off | coast of Garn
    trawler | kill | three sailors

Protesters gathered in front of the town hall.
    Protesters | gather in front of | town hall

The river Sedda flows into the Gulf of Orm.
    river Sedda | flow into | Gulf of Orm

A passenger train collided with a gravel lorry near Halm on Friday morning, injuring at least fourteen people.
    passenger train | collide with | gravel lorry near Halm
    passenger train | injure | at least fourteen people

The old lighthouse stands on a rock north of the town.
    old lighthouse | stand on | rock north of the town

In a letter to shareholders, Norvik Marine blamed the delay on a strike at its yard in Odry.
    Norvik Marine | blame | delay

The foundation gives scholarships to pupils from poor families.
    foundation | give | scholarships

Over the past decade the town has lost a third of its inhabitants.
    town | lose | third of its inhabitants

Ferro graduated from the University of Garn in 1998 and moved to Trestow, where she founded a printing house.
    Ferro | graduate from | University of Garn
    Ferro | move to | Trestow
    she | found | printing house

The yard, which employs 900 people, delivered its last ferry in June.
    yard | employ | 900 people
    yard | deliver | its last ferry

The parties agreed on a timetable for the withdrawal.
    parties | agree on | timetable for the withdrawal

Rescue workers searched for survivors through the night.
    Rescue workers | search for | survivors

Brede apologised to the residents for the noise.
    Brede | apologise to | residents

The museum lent the painting to a gallery in Halm.
    museum | lend | painting

The explosion happened at a fireworks depot outside Odry.
    explosion | take place at | fireworks depot outside Odry

Four of the ministers left the cabinet.
    Four of the ministers | leave | cabinet

A spokesman for the yard declined to comment.

Is the bridge safe?

Yes, of course.

The mayor is looking ahead to the election.
    mayor | look ahead to | election

The two clubs drifted apart.
    two clubs | do | drift apart

The ship ran aground off Iceland.
    ship | run aground off | Iceland

Over the years the firm bought nine mines.
    firm | buy | nine mines

The mayor resigned because the bank had refused to lend the town more money.
    mayor | do | resign
    bank | lend | more money [NOT]

Two men died when the crane fell on Monday.
    Two men | do | die
    crane | fall on | 2023-10-23

Halder beat Lindt by nine points, not the twelve that the polls had predicted.
    Halder | beat | Lindt
    polls | predict | twelve

Berg served two years in prison.
    Berg | serve | two years

The strike lasted three days.
    strike | last | three days

Shares in the yard rose 5 percent on Monday.
    Shares in the yard | rise | 5 percent

Berg resigned May 12.
    Berg | do | resign

Berg died three days later.
    Berg | do | die

The court sent the case back to Velm.
    court | send | case

Berg went back to Velm in March.
    Berg | go back to | Velm

A court ruled on Friday against the sale of the pier.
    court | rule against | sale of the pier

The study found 31 cases of fraud out of more than a billion ballots cast.
    study | find | 31 cases of fraud

Lindt on Monday called on Halder to close the pit.
    Lindt | call on | Halder
    Halder | close | pit [Desired]

The judge agreed with Lindt that the pit was safe.
    judge | agree with | Lindt

Lund urges sailors to leave the port.
    Lund | urge | sailors
    sailors | leave | port [Desired]

Lindt never missed an opportunity to remind the crew he was the oldest of all of them.
    Lindt | miss | opportunity to remind the crew he was the oldest of all of them [NOT]

The group views Lindt more kindly than Berg.

The clinic treated ten sailors.
    clinic | treat | ten sailors

The board treated ten sailors.

The group views Lindt as a liar.
    group | view | Lindt

The team bounced back by the second game.

Prices fell by nine percent.
    Prices | fall by | nine percent

Berg stood by the mayor.
    Berg | stand by | mayor

Sailors who resigned met the mayor.
    Sailors who resigned | meet | mayor

The captain, who resigned, met the mayor.
    captain | do | resign
    captain | meet | mayor

The story came after the vote.
    story | come after | vote

The letter came because the judge had asked for it.
    judge | ask for | it

Dozens of guards moved in.
    Dozens of guards | do | move in

The plan changed dramatically.
    plan | do | change dramatically

The court will not take a step that hurts the crew.
    court | take | step that hurts the crew [NOT Future]

Berg seemed far away to the crew.

The crew worked hard.
    crew | do | work hard

They vote infrequently.
    They | do | vote infrequently

The old law came into force.
    old law | do | come into force

The mayor came into the room.
    mayor | come into | room

At one point the captain stared wildly like a cat.
    captain | stare like | cat

The captain has got a boat, but lost it.
    captain | have | boat
    captain | lose | it

The captain had got a prize.
    captain | get | prize

The captain stayed at the point of no return.
    captain | stay at | point of no return
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_verbs(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
