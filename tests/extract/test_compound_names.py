"""Names before nouns: whose or on what a thing is, and terms that are nobody's."""

import pytest

from kg.model import Node
from kg.statements import statements
from tests.extract.reading import reading, table, told

TABLE = """
Stanford graduates left Velm.
    Stanford graduates | of | Stanford

Norway praised an Instagram post by Kate Holm.
    Instagram post by Kate Holm | on | Instagram

The Google joke hurt Norway.
    Google joke | of | Google

Tom Reed praised Ann Walker’s Google joke.

Ann Walker bought Brussels lace.
    Brussels lace | of | Brussels

Ann Walker bought Brussels sprouts.

Kate Holm sold Epsom salts.

The Houthi insurgents sold ships.

Norway praised the Microsoft company.

Norway praised Microsoft companies.
    Microsoft companies | of | Microsoft

Norway praised the Oslo accords.

Norway praised the Kennedy clan.

LGBT sailors left Norway.

Norway met Uighur sailors.
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_compound_names(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, ("compound-name",)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Norway praised the Brexit vote.", False),
        ("Norway left the Brexit talks.", False),
        ("Norway praised the Brexit secretary.", True),
    ],
)
def test_what_is_told_of_an_event_is_not_its_own(text: str, linked: bool) -> None:
    read = reading(text)
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(read.entities)]
    assert any(s.rule == "compound-name" for s in statements(read, nodes)) is linked
