"""Prepositions that make the relation: simple and complex ones."""

import pytest

from tests.extract.reading import table, told

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


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_prepositions(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
