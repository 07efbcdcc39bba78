"""A card tells whom the pronouns of its labels mean, or it is none."""

import pytest

from benchmarks.sample import words
from kg.model import Document, Node
from kg.reading import read
from kg.statements import statements


def told(text: str) -> list[str]:
    """Return the statements of a text as "subject | relation | object | speakers"."""
    reading = read(Document("t", "t.txt", text))
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(reading.entities)]
    return [
        " | ".join(
            (s.subject.label, s.relation.label, words(s.object), *(v.label for v in s.said_by))
        ).replace('"', "")
        for s in statements(reading, nodes)
    ]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("The port of Velm is old. Some of its crews left Norway.", "some of its crews"),
        ("The talks began. One of their greatest fears is rust.", "one of their greatest fears"),
        ("Some sailors praised a voice that is louder than his.", "louder than his"),
        ("It was cold. Many of his friends think that the ferry is old.", "many of his friends"),
        ("Norway showed the songs of Lund and a video of them.", "video of them"),
        ("Officials praised its policies.", "its policies"),
        ("A trick changed their minds.", "their minds"),
        ("The council froze their assets.", "their assets"),
        ("Owners hired pilots trained by it.", "trained by it"),
    ],
)
def test_nobody_knows_whose(text: str, gone: str) -> None:
    assert not [s for s in told(text) if gone in s]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Families love their schools.", "families | love | their schools"),
        ("Danes lament their luck.", "danes | lament | their luck"),
        (
            "Owners praised an effort by Ann Walker and her firm.",
            "owners | praise | effort by Ann Walker and her firm",
        ),
        (
            "Norway met countries that violate the rights of their citizens.",
            "Norway | meet | countries that violate the rights of their citizens",
        ),
        (
            "Tom Reed spoke about love for his wife and their young daughter.",
            "love for Tom Reed’s wife and their young daughter | for | Tom Reed’s wife",
        ),
        ("The gator left its bayou.", "the gator | leave | its bayou"),
        (
            "Tom Reed left Velm. The council decided against suing him in July.",
            "the council | decide against | suing Tom Reed in July",
        ),
        (
            "Ann Walker left Velm. The council decided against suing her in July.",
            "the council | decide against | suing Ann Walker in July",
        ),
        (
            "Ann Walker left Velm. The council decided against suing her firm in July.",
            "the council | decide against | suing Ann Walker’s firm in July",
        ),
    ],
)  # fmt: skip
def test_the_card_tells_whose(text: str, kept: str) -> None:
    assert kept.lower() in [s.lower() for s in told(text)]
