"""Headlines In Title Case as the parser is to see them."""

from collections.abc import Mapping

import pytest

from kg.text.parser import load
from kg.text.true_case import true_cased
from tests.extract.reading import reading

TEXT = (
    "The mayor met Anna Brown at the White Hall on Monday. Officials of the Harbour Board said that "
    "the mayor had hidden the losses. The board did not reply; the board never does. Mr. Grant left."
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mayor Hid Past Losses From Board", "Mayor hid past losses from board"),
        ("Mayor Meets Brown At White Hall", "Mayor meets Brown at White Hall"),
        ("Harbour Board Abandons Velm To Grant", "Harbour Board abandons Velm to Grant"),
        ("City Wants To Sell The F-12 And The BBC", "City wants to sell the F-12 and the BBC"),
    ],
)
def test_a_line_in_title_case(line: str, expected: str) -> None:
    made = true_cased(line, TEXT, load()[1])
    assert made == expected
    assert len(made) == len(line)


def test_a_headline_in_title_case_is_read() -> None:
    body = "\n\nThe wealthy voters of Harlan live on the hill.\n\nThey said nothing on Monday.\n\nNobody did."
    found = reading("Wealthy Voters Abandon Harlan Party Over Taxes" + body).frames
    told: Mapping[str, str] = {f.relation_label: f.object.text for f in found if f.sentence == 1}
    assert "abandon" in told
