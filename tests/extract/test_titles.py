"""Offices in front of a name."""

import pytest

from tests.extract.reading import table, told

RULES = ("title-before-name",)

TABLE = """
State Sen. Anna Lind, D-Halm, left.
    State Sen. Anna Lind | title | State Sen.

Lt. Gov. Anna Lind left.
    Lt. Gov. Anna Lind | title | Lt. Gov.

She spoke the way Sen. Anna Lind had.
    Sen. Anna Lind | title | Sen.

Ferrante's daughter Lucia, who left Halm in May, owns Acme.
    Ferrante's daughter Lucia | daughter of | Ferrante

Carla Wild, whose wife Anna Lind owns a yard, sold a boat.
    whose wife Anna Lind | wife of | Carla Wild

Superintendent Anna Lind said the school was full.
    Superintendent Anna Lind | title | Superintendent

Librarian of Congress Carla Wild said the ship sank.
    Librarian of Congress Carla Wild | affiliated with | Congress
    Librarian of Congress Carla Wild | title | Librarian of Congress

Bayport Steel board member Anna Lind resigned.
    Bayport Steel board member Anna Lind | affiliated with | Bayport Steel
    Bayport Steel board member Anna Lind | title | Bayport Steel board member

Bayport Steel member Anna Lind resigned.
    Bayport Steel member Anna Lind | member of | Bayport Steel

Minister of Defence Anna Lind resigned.
    Minister of Defence Anna Lind | title | Minister of Defence

The crowd waved goodbye to the Prime Minister and Treasurer Karl Brandt.
    Treasurer Karl Brandt | title | Treasurer

The fine enraged critics, including Senator Laura Weiss.
    Senator Laura Weiss | title | Senator

The actor and director Laura Weiss left Halm.
    actor and director Laura Weiss | title | actor
    actor and director Laura Weiss | title | director

Deputy Fisheries Minister Jana Molnar opened the new harbour in Velm.
    Deputy Fisheries Minister Jana Molnar | title | Deputy Fisheries Minister

Prime Minister Tomas Halder and Finance Minister Eva Lindt resigned within an hour of each other.
    Prime Minister Tomas Halder | title | Prime Minister
    Finance Minister Eva Lindt | title | Finance Minister

The yard hired the lawyer Ilona Ferro, who had defended the dockers in 2009.
    Ilona Ferro | title | lawyer

Norvik Marine spokesman Daniel Roth declined to comment.
    Norvik Marine spokesman Daniel Roth | title | Norvik Marine spokesman
    Norvik Marine spokesman Daniel Roth | affiliated with | Norvik Marine

Council member Petra Hahn voted against the sale.
    Council member Petra Hahn | member of | Council

The judge rejected the claim that President Viktor Stahl had signed the decree while abroad.
    President Viktor Stahl | title | President

Police chief Martin Keller said the road would stay closed.
    Police chief Martin Keller | title | Police chief

Italian painter Carlo Benetti gave the museum two drawings.
    Italian painter Carlo Benetti | title | Italian painter

Historian Laura Weiss has found letters that the general wrote to his daughter.
    Historian Laura Weiss | title | Historian

Her brother Paul Weiss owns the brewery.
    Her brother Paul Weiss | brother of | Her

The film tells how Captain Robert Hale saved the crew of a burning freighter.
    Captain Robert Hale | title | Captain

Union leader Karl Brandt, 54, told dockers on Friday that the strike would go on.
    Union leader Karl Brandt | title | Union leader

The book was written by Oxford professor Simon Clarke.
    Oxford professor Simon Clarke | title | Oxford professor
    Oxford professor Simon Clarke | affiliated with | Oxford

Anton Brede opened the harbour.

The minister met Jana Molnar in the old customs house.

After the trial, the lawyer called Simon Clarke from the airport.

The Minister Street bridge is closed.

The club, after inviting billionaire Karl Brandt to the final, sold every ticket.
    billionaire Karl Brandt | title | billionaire

Senator Eva Lindt and her rival, the union lawyer Paul Weiss, shook hands before the debate.
    Senator Eva Lindt | title | Senator
    union lawyer Paul Weiss | title | union lawyer

The trial of General Otto Falk began on Monday in a barracks outside Harlan.
    General Otto Falk | title | General

The poet Laura Weiss read from her new book.
    poet Laura Weiss | title | poet

Voters chose banker Tomas Halder over the former judge Eva Lindt.
    banker Tomas Halder | title | banker
    former judge Eva Lindt | title | former judge

The hospital named a ward after Doctor Simon Clarke.
    Doctor Simon Clarke | title | Doctor

Marshal Bay is frozen from December to March.

The General Fund bought the bridge.

A doctor and a nurse helped Paul Weiss out of the wreck.

Chief Superintendent Simon Hale closed the bridge.
    Chief Superintendent Simon Hale | title | Chief Superintendent

The Russia expert Eva Lindt left the hall.
    Russia expert Eva Lindt | title | Russia expert

Labour MP Simon Clarke said that the bridge is closed.
    Labour MP Simon Clarke | title | Labour MP

The mayor praised former golfer Karl Brandt.
    former golfer Karl Brandt | title | former golfer

They praised chef Paul Weiss.
    chef Paul Weiss | title | chef

Baker Paul Weiss left the hall.

The Halder Steel director Eva Lindt left the hall.
    Halder Steel director Eva Lindt | affiliated with | Halder Steel
    Halder Steel director Eva Lindt | title | Halder Steel director
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_titles(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
