"""Who says, thinks or wants what: one report a cue, the outermost only."""

import pytest

from tests.extract.attributed import cases, reported

TABLE = """
Ana Pole criticised the plan of the council.
    Ana Pole <criticise> the plan of the council

Ana Pole called for an inquiry.
    Ana Pole <call> an inquiry

Ana Pole urged the sailors to leave Velm.
    Ana Pole <urge> the sailors to leave Velm

Ana Pole wants to buy the docks.
    Ana Pole <want> to buy the docks

Ana Pole refused to sell the docks.
    Ana Pole <refuse> to sell the docks

Ivo Kern rejected her claim that the port owns the docks.
    Ivo Kern <reject> her claim that the port owns the docks

Ana Pole made a promise to sell the docks.
    Ana Pole <promise> to sell the docks

The council was criticised by Ana Pole for the delay.
    Ana Pole <criticise> The council … for the delay

Ana Pole called the port a danger to Velm.
    Ana Pole <call> the port a danger to Velm

Ana Pole accused Ivo Kern of stealing the ships.
    Ana Pole <accuse> Ivo Kern of stealing the ships

“The port,” said Ana Pole, “owns the docks. It is late.”
    Ana Pole <say> The port, … owns the docks. It is late.

Ana Pole said the sailors want to leave.
    Ana Pole <say> the sailors want to leave

Ana Pole would support the plan.

The sailors visited Rome.

Ana Pole defended the plan after the vote.
    Ana Pole <defend> the plan

It was reported that the port owns the docks.
    somebody <report> that the port owns the docks

Ana Pole told Reuters that “the port” owns the docks and said so twice.
    Ana Pole <tell> that “the port” owns the docks and said so twice
"""


@pytest.mark.parametrize(("text", "expected"), cases(TABLE))
def test_reports(text: str, expected: list[str]) -> None:
    assert reported(text) == expected
