"""A statement rests on a pronoun only where it is clear whom it means."""

import pytest

from kg.model import Document, Node, Reading
from kg.reading import read
from kg.statements import statements


def subjects(reading: Reading, sentence: int) -> set[str]:
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(reading.entities)]
    return {s.subject.label for s in statements(reading, nodes) if s.sentence == sentence}


def test_whom_one_speaks_with() -> None:
    text = "Tom Reed said that he met with the head of the union and discussed with him the fate of the boats."
    reading = read(Document("t", "t.txt", text))
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(reading.entities)]
    told = {
        q for s in statements(reading, nodes) for q in s.qualifiers if s.relation.name == "discuss"
    }
    assert [t.label for p, t in told if p == "with" and isinstance(t, Node)] == [
        "head of the union"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fishermen left the port. They sold the boats.", {"the fishermen"}),
        ("Brightwater Corp. sold ships. It bought a mine.", {"Brightwater Corp."}),
        ("Ann Walker left. The yard said that it sold ships.", {"the yard"}),
        ("Ann Walker left. The boat sank before it reached Oslo.", {"the boat"}),
        ("Ann Walker praised the deal with Peru. It was signed in May.", set()),
        ("The boats left the port. They carried grain.", {"the boats"}),
        # nobody knows whose
        ("Sailors met owners. Their strategy is clear.", set()),
    ],
)
def test_guess(text: str, expected: set[str]) -> None:
    reading = read(Document("t", "t.txt", text))
    assert subjects(reading, 2) == expected


def test_no_link_beside_another_label() -> None:
    """A node is told of by one label: no link says that its object is another than there."""
    text = (
        "Norway praised the visit of the Velm delegation to Harlan. "
        "Peru condemned the visit of Velm pilots to Harlan."
    )
    reading = read(Document("t", "t.txt", text))
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(reading.entities)]
    told = [s for s in statements(reading, nodes) if s.relation.name == "of"]
    for s in told:
        assert isinstance(s.object, Node)
        assert "visit" not in s.subject.label or s.object.label.split()[-1] in s.subject.label


def test_a_ministry_speaks_for_its_country() -> None:
    """What Peru sees in it is no hearsay when Peru's ministry says so."""
    text = (
        "The Peruvian Foreign Ministry said that Peru sees the Velm dam as a step that harms trade."
    )
    reading = read(Document("t", "t.txt", text))
    nodes = [Node(f"x/{e.key}", e.label) for e in reading.entities]
    told = [s for s in statements(reading, nodes) if s.relation.name == "harm"]
    assert [[n.label for n in s.said_by] for s in told] == [["Peruvian Foreign Ministry"]]
    assert not told[0].alleged_by
