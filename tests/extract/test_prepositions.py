"""Prepositions that make the relation: simple and complex ones."""

import pytest

from tests.extract.reading import qualified, table, told

RULES = (
    "verb",
    "event",
    "reciprocal",
    "intransitive",
    "passive",
    "passive-agent",
    "copula",
    "adjective",
    "existential",
    "naming",
)

TABLE = """
The crews left in advance of the storm.
    crews | leave in advance of | storm

The yard lies in the heart of Velm.
    yard | lie in heart of | Velm

The parade was held in honour of the drowned sailors.
    parade | be held in honour of | drowned sailors

The firm moved out of the tower because of the rent.
    firm | move out of | tower

The mayor spoke on behalf of the fishermen.
    mayor | speak on behalf of | fishermen

Two guards stood in front of the embassy.
    Two guards | stand in front of | embassy

The road runs from Harlan to Dayton.
    road | run from | Harlan

Instead of a tunnel, the town built a bridge.
    town | build | bridge

The ministers met ahead of the vote.
    ministers | meet ahead of | vote

The mayor is at odds with the governor.
    mayor | be at odds with | governor

The yard is on the verge of bankruptcy.
    yard | be on verge of | bankruptcy

Most people are upset with what is going on in the harbour.
    Most people | upset with | what is going on in the harbour

At the port, the news desk is already out with special reports.

The wharf debates are more reserved and respectful than the first ones.
    wharf debates | more respectful than | first ones

A crane is a sort of interesting way to lift the ships.
    crane | be | sort of interesting way to lift the ships

The firm must report its largest yards, based on a count of cranes.
    firm | report | its largest yards [Required]

The yard, based in Velm, closed.
    yard | be based in | Velm
    yard | do | close

Carl Lund threw open his family's back yard for a feast.
    Carl Lund | throw open | his family's back yard

The mayor criticised the law as a crazy system during a visit.
    law | be | crazy system [said]
    mayor | criticise | law

The mayor told the crew on Tuesday that the yard was safe.
    yard | be | safe [said]

The mayor told the truth.
    mayor | tell | truth

His tone was less angry or loud than it had been in June.

The change came later in the season than the storm in 1972.
    change | come in | season

Lund was one of three members who voted against the act.
    Lund | be | one of three members who voted against the act

She flew here to end a war - one that she has waged against the rising seas.
    She | end | war [Desired]

Lund says the tug is loud, even for him.
    tug | be | loud [said]

The crew told of shouts by Lund, in which boats sank.

They explore how poor sailors were once treated as slaves.
    poor sailors | be treated as | slaves

The mayor broke off a long talk with sailors about the port with a shout.
    mayor | break off | long talk with sailors about the port

The crew saw a man with a yellow hat.
    crew | see | man with a yellow hat

The raid brought down Lund in May and more recently in Velm.
    raid | bring down | Lund

Berg was the only captain paying his crew.
    Berg | be | only captain paying his crew
    Berg | pay | his crew

The council is steering clear of judging the mayor.
    council | steer clear of | judging the mayor

The coast was the worst hit after the storm, with hotels reporting losses.

The mayor made claims at the fairs, such as her claim about the port.
    mayor | make | claims

The firm sells goods such as ships and cranes.
    firm | sell | goods such as ships and cranes

The mayor said much about the port.
    mayor | say | much about the port

The port has been at war with the bank.
    port | be at war with | bank

He's given airtime to prominent critics.
    He | give airtime to | prominent critics

He's given the prize every year.
    He | be given | prize

The clerk works for the port and for the museum.
    clerk | work for | port
    clerk | work for | museum

Dockers in Harlan protested against the sale of the port to a foreign fund.
    Dockers in Harlan | protest against | sale of the port

The valley lies between Norway and Sweden.
    valley | lie between | Norway
    valley | lie between | Sweden

The fire spread to a school.
    fire | spread to | school

In fact, the yard depends on the state.
    yard | depend on | state

The firm, for example, pays for the road.
    firm | pay for | road

According to the ministry, the wreck lies on the sea floor.
    wreck | lie on | sea floor [said]

The captain turned to the north instead of the east.
    captain | turn to | north

The baker was not invited - with nine plans for Velm.
    baker | be | invited [NOT]

The firm released the report, though it shows a loss from a mine.
    firm | release | report
    it | show | loss
"""


QUALIFIERS = """
The firm bought land for the day that the old quay slides into the sea.
    buy: for the day that the old quay slides into the sea

The mayor took offense at claims that she is rich, despite the fact that she owns a bank.
    take offense at: despite fact that she owns a bank

The port offered grants to towns that lost their harbours.
    offer: to towns that lost their harbours

The mayor praised the crew for a brave rescue.
    praise: for brave rescue

The mayor angered the crew by saying the boats are rotten.
    anger: by saying the boats are rotten

For those few people who know me, the firm opened a shop.
    open:

With the crew sleeping, the captain sold the boat.
    sell: with the crew sleeping

For her part, the captain met the crew on Tuesday.
    meet: on 2023-10-24

To that end, the captain met the crew.
    meet:

Police released a video on Monday of last week's raid.
    release: on 2023-10-23

The mayor called on the minister to shut the port.
    call on: to shut the port

The mayor called on the minister on Tuesday.
    call on: on 2023-10-24

The captain came from Norway and I from Chile.
    come from:

They help all, from the refugee who flees Iceland to the immigrant who leaves home.
    flee:

Despite her decades in public office, the mayor refused the offer.
    refuse: despite her decades in public office

The firm sold the yard for the first time since the war.
    sell: for first time since the war

The firm credited Lund with restoring and opening the quay.
    credit: with restoring the quay

Lund likened the rule to burning a flag - a charge that stung the mayor.
    liken: to burning a flag

Two ministers weighed in Friday on the law.
    weigh in on: 2023-10-20

The firm serves ports and yards such as Natalie Lund, PhD who have been praised.
    serve:

The captain moved the boat from Harlan to Dayton.
    move: from Harlan; to Dayton

The page rated three claims as “false” or “unfair.”
    rate: as false or unfair

The court rejected an offer from Lund as too low.
    reject: as too low

The crew threw as many stones into the bay as possible.
    throw: into bay

The firm criticised several deals such as the Velm treaty.
    criticise:

The agency fined Velm Lines $2 million over the spill.
    fine: over spill; by $2 million

The bank cut rates 2 percent.
    cut: by 2 percent

The bank served its owners for almost three years.
    serve: for almost three years

The bank served its owners three years.
    serve: three years
"""


@pytest.mark.parametrize(("sentence", "expected"), table(QUALIFIERS))
def test_qualifiers(sentence: str, expected: tuple[str, ...]) -> None:
    """Phrases of a verb are told whole, or not at all when they are cut."""
    for line in expected:
        relation, _, told_of_it = line.partition(":")
        assert "; ".join(qualified(sentence, relation)) == told_of_it.strip()


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_prepositions(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


def test_for_all_its_charm_is_no_aim() -> None:
    rule = ("verb",)
    text = "Yet for all the charm and beauty of the port, Carl Berg stayed in Velm."
    assert told(text, rule) == ["Carl Berg | stay in | Velm"]
    assert qualified(text, "stay in") == []
    assert qualified("For all visitors, Carl Berg opened the yard.", "open") == ["for all visitors"]


def test_a_time_does_not_end_in_and() -> None:
    sentence = (
        "The film will be shown on Velm TV at 10 p.m., with encores Sunday at 8 p.m. and 2 a.m."
    )
    assert not any(q.endswith("and") for q in qualified(sentence, "be shown on"))
