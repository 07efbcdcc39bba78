"""What only points at something told before makes no statement."""

import pytest

from kg.model import Document, Node
from kg.reading import read
from kg.statements import statements


def last_subjects_and_objects(text: str) -> set[str]:
    """Return the labels that statements of the last sentence rest on."""
    reading = read(Document("t", "t.txt", text))
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(reading.entities)]
    number = reading.sentences[-1].number
    found: set[str] = set()
    for s in statements(reading, nodes):
        if s.sentence == number:
            found.add(s.subject.label)
            found.update([s.object.label] if isinstance(s.object, Node) else [])
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Ann Walker said the boats were old. Tom Reed rejected that argument.",
        "Ann Walker sold her boat. That challenge changed the harbour.",
        "Ann Walker sold her boat. Tom Reed wants the same thing.",
        "Ann Walker sold her boat. The council regretted such decisions.",
        "Ann Walker met Tom Reed and Jane Moss. The two left the port.",
        "Ann Walker sold her boat. The pledge surprised Tom Reed.",
        "Ann Walker sold her boat. This bitter defeat shocked the harbour.",
    ],
)
def test_nobody_knows_what(text: str) -> None:
    labels = last_subjects_and_objects(text)
    assert not any(
        {"that", "this", "such", "same", "two", "pledge"} & set(label.split()) for label in labels
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ann Walker left. This country needs a harbour.", "this country"),
        ("Ann Walker left. Tom Reed made these claims of fraud.", "these claims of fraud"),
        ("Ann Walker left. Tom Reed signed this Oslo deal.", "this Oslo deal"),
        ("The council signed a treaty. Tom Reed praised that treaty.", "treaty"),
        ("Ann Walker made a pledge. The pledge surprised Tom Reed.", "pledge"),
        ("Ann Walker left. Tom Reed raised the issue of fraud.", "issue of fraud"),
        ("Ann Walker left. The yard has such a poor record.", "such a poor record"),
    ],
)
def test_enough_is_told(text: str, label: str) -> None:
    assert label in last_subjects_and_objects(text)
