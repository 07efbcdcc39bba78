"""Clauses of result and of question, and what they hang on."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "adjective", "copula", "noun-link")

TABLE = """
Velm Council is so vague about the duties of a captain that it is absurd.
    Velm Council | vague about | duties of a captain
    duties of a captain | of | captain
    it | be | absurd

Velm Council is so old that it owns the quay.
    it | own | quay

Velm Council is sure of the claim that it owns the quay.
    Velm Council | sure of | claim that it owns the quay
    it | own | quay [said]

Velm Council faces a row about what its crews are willing to do.
    Velm Council | face | row about what its crews are willing to do

Velm Council owns the ship that sank.
    Velm Council | own | ship that sank

Velm Council held a debate over what the port looks like.
    Velm Council | hold | debate over what the port looks like

Velm Council had a row about who the port belongs to.
    Velm Council | have | row about who the port belongs to

Anna Berg spoke so often of the plan for the port that sailors knew her.
    Anna Berg | speak of | plan for the port
    plan for the port | for | port
    sailors | know | her

Anna Berg was so proud of the port that Lund built.
    Anna Berg | proud of | port that Lund built
    Lund | build | port that Lund built
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_what_a_clause_hangs_on(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
