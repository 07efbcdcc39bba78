"""Objects that say nothing without the clause behind them; what somebody was helped or urged to."""

import pytest

from tests.extract.reading import qualified, reading, table, told

RULES = ("verb", "passive", "passive-agent", "adjective")

TABLE = """
The board passed a bill designed to close the port in the winter.
    bill | close | port [Desired]
    board | pass | bill designed to close the port in the winter

Berg enacted rules urging employees to report in a letter what they had seen.
    Berg | enact | rules urging employees to report in a letter what they had seen

Berg cannot dispense with rules he does not find convenient.
    Berg | dispense with | rules he does not find convenient [NOT Possible]

The board passed a new bill designed to close the port in the winter.
    new bill | close | port [Desired]
    board | pass | new bill designed to close the port in the winter

The firms found ways to make the law work for them.
    firms | find | ways to make the law work for them
    law | work for | them [Possible]

The report leaves little doubt that the port is poor.
    report | leave | little doubt that the port is poor

Doe met the woman who said the yard was sold.
    Doe | meet | woman
    yard | be | sold [said]

The bank will build ships provided that Norway pays the crew.
    Norway | pay | crew [Conditional]
    bank | build | ships [Conditional]
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_fuller(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


ADVERBS = """
Karl Berg has not accidentally closed the port.

Karl Berg did not close the port just because it was small.

Karl Berg did not close the port because it was large.
    Karl Berg | close | port [NOT]

The union relies less on the bank.

The board treated the two captains differently.

Few captains know the harbour better than Lund.

Lund has been called a fool by the captains for his plans.
    Lund | be called | fool

Many captains took the dispute personally.
    Many captains | take personally | dispute

The doubts that any captain may have about her went away.

Gifts to the museum hit nearly $2 billion.
    Gifts to the museum | hit | nearly $2 billion

About 30 of the boats struck a pier.
    About 30 of the boats | strike | pier

Karl Berg defended his refusal to use the words “safe harbour” in a speech.
    Karl Berg | defend | his refusal to use the words “safe harbour” in a speech

As of Friday, Berg is leading Holm 47.1 percent to 41.7 percent.

Berg met a woman who in the long and hard winter of that year had closed the old port.
    Berg | meet | woman

Velm was the worst hit after the storm.

SHE'S usually so good at keeping secrets.

Anna Lund is frank in acknowledging that she needs money.
    she | need | money [said]

Karl Berg paid almost nothing in taxes.
    Karl Berg | pay | almost nothing

Anna Lund helped shape the pact.
    Anna Lund | help shape | pact

The facts of the case are still being gathered.
    facts of the case | be | being gathered

The death of the judge left the court deeply split.
    death of the judge | leave split | court

The court was viewed as friendly to firms.
    court | be viewed as | friendly to firms

The crew seemed confident that it would win.

The ship looks more modern than the bridge.
    ship | look | more modern than the bridge

The ship looks more modern.

The ship became more popular.
    ship | become | more popular

The board has lagged in enforcing the law, frustrating Lund.
    board | lag in | enforcing the law

Without changing its course, the firm lives in the past.
    firm | live in | past

The old ships were sold and the small ones were burned.
    old ships | be | sold

One of the ships struck a pier.
    One of the ships | strike | pier

The bank raised its forecast by 2 percent - better than the outlook for Velm.
    bank | raise | its forecast
"""


@pytest.mark.parametrize(("sentence", "expected"), table(ADVERBS))
def test_adverbs(sentence: str, expected: tuple[str, ...]) -> None:
    """What an adverb or a reason alone says or denies is not said without it."""
    assert told(sentence, RULES) == sorted(expected)


def test_a_phrase_is_not_what_it_names() -> None:
    """ "the phrase “safe harbour”" is no harbour, and nobody used one."""
    found = reading("Anna Lund has used the phrase “safe harbour” often.")
    assert next(e.label for e in found.entities if not e.named).startswith("phrase")
    assert not [f for f in found.frames if f.rule == "appositive"]


@pytest.mark.parametrize(
    ("sentence", "relation", "expected"),
    [
        ("Karl Berg helped Anna Lund get a licence.", "help", ["to get a licence"]),
        ("Officials urged Karl Berg to make the port a hub.", "urge", ["to make the port a hub"]),
        ("Berg told the sailors to ask why he had left.", "tell", ["to ask why he had left"]),
        ("Karl Berg asked the sailors to leave.", "ask", ["to leave"]),
        (
            "Friends in Velm would help Norway make its case, including towns that would be hurt by"
            " the end of the old pact with the smaller firms of the coast.",
            "help",
            ["to make its case"],
        ),
        ("The crew spent the days mending the boat.", "spend", ["on mending the boat"]),
        (
            "Anna Lund was banned from the club for two years for taking drugs.",
            "be banned from",
            ["for two years"],
        ),
    ],
)
def test_told_to(sentence: str, relation: str, expected: list[str]) -> None:
    assert qualified(sentence, relation) == expected


def test_how_to_is_no_order() -> None:
    assert not told("Papers tell the sailors how to vote.", RULES)
