"""Where words stand between quotation marks."""

import pytest

from kg.extract.quotation_marks import marked


def spans(text: str, headings: frozenset[int] = frozenset()) -> list[list[str]]:
    """Return the marked words of each line, "…" behind those that were never closed."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        paragraphs.append((at, at + len(line)))
        at += len(line) + 1
    return [
        [text[m.begin : m.end] + ("" if m.closed else "…") for m in found]
        for found in marked(text, paragraphs, headings)
    ]


TABLE = [
    ("“We stay,” she said. “We do.”", [["We stay,", "We do."]]),
    ('"We stay," she said. "We do."', [["We stay,", "We do."]]),
    ("''We stay,'' she said. ''We do.''", [["We stay,", "We do."]]),
    ("«We stay», she said.", [["We stay"]]),
    ("``We stay,'' she said.", [["We stay,"]]),
    # British writing: single marks, apostrophes left alone
    ("‘We stay,’ she said. ‘It’s our home.’", [["We stay,", "It’s our home."]]),
    (
        "‘We stay,’ she said. ‘The farmers’ plan is bad.’",
        [["We stay,", "The farmers’ plan is bad."]],
    ),
    ("'We stay,' she said. 'It's ours.' The farmers' day.", [["We stay,", "It's ours."]]),
    # single marks inside double ones are part of the quotation
    ("“He said ‘no’ twice,” she said.", [["He said ‘no’ twice,"]]),
    # a mark that is never closed ends with its sentence, one at the start with its paragraph
    ("He was “lost. Then he went.\nShe stayed.", [["lost.…"], []]),
    ("“We stay. We do.\nShe left.", [["We stay. We do.…"], []]),
    ("He was “lost. Then he said “no.”", [["lost.…", "no."]]),
    # a quotation that goes on in the next paragraph
    ("“We stay.\n“We do,” he said.", [["We stay.…"], ["We do,"]]),
    # no marks: inches, apostrophes, the years
    ("The board is 5'10\" long. It's the farmers' day in the '90s.", [[]]),
    ("Nothing is said here.", [[]]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_marked(text: str, expected: list[list[str]]) -> None:
    assert spans(text) == expected


def test_a_headline_uses_single_marks() -> None:
    text = "Mayor: ‘We stay’ in Velm\nShe said “no” and “never.”"
    assert spans(text, frozenset((0,))) == [["We stay"], ["no", "never."]]
    assert spans(text) == [[], ["no", "never."]]
