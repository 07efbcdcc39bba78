"""Names by whole batches: exactly those that spaCy's own recognizer finds."""

from pathlib import Path
from typing import Any

import pytest

from kg.text.name_steps import COMPONENT, finds_greedily
from kg.text.parser import load

SEEDS = Path(__file__).parents[2] / "seeds"
ODD = [
    "",
    " ",
    "Paris",
    "Paris. London. Anna Lund",
    "Anna Lund of Harbour Wire\n\nand  the United Nations met in New York on 4 May 2021",
    "the Ministry of Agriculture, Fisheries and Food paid $3.2 million to Lund & Sons Ltd.",
]

Names = list[tuple[int, int, str]]


def found(texts: list[str], *, without: str, batch: int = 128) -> list[tuple[Names, list[int]]]:
    """The names of each text, and the marks of all its words, when one component is off."""
    nlp = load()[0]
    rest = list(nlp.pipe(texts, disable=["ner", COMPONENT]))
    pipe = nlp.get_pipe(COMPONENT if without == "ner" else "ner")
    return [
        ([(e.start, e.end, e.label_) for e in doc.ents], [word.ent_iob for word in doc])
        for doc in pipe.pipe(rest, batch_size=batch)
    ]


@pytest.mark.parametrize("batch", [1, 3, 128])
def test_the_names_are_those_of_spacy(batch: int) -> None:
    lines = [line for f in sorted(SEEDS.iterdir()) for line in f.read_text().splitlines()]
    texts = [*ODD, *lines]
    ours = found(texts, without="ner", batch=batch)
    assert ours == found(texts, without=COMPONENT)
    assert sum(len(names) for names, _ in ours) > 100


def test_one_text_is_as_good_as_many() -> None:
    nlp = load()[0]
    (doc,) = nlp.pipe([ODD[-2]], disable=["ner", COMPONENT])
    names = [e.text for e in nlp.get_pipe(COMPONENT)(doc).ents]
    assert names == ["Anna Lund", "the United Nations", "New York", "4 May 2021"]


class Model:
    """What a recognizer's model says of itself."""

    def __init__(self, *, upper: bool = True, unseen: bool = False, tokens: int = 3) -> None:
        self.attrs = {"has_upper": upper, "unseen_classes": {1} if unseen else set()}
        self.dims = {"nF": tokens, "nP": 2}

    def get_ref(self, name: str) -> "Model":
        return self

    def get_dim(self, name: str) -> int:
        return self.dims[name]


class Recognizer:
    def __init__(self, beam: int = 1, **told: Any) -> None:
        self.cfg = {"beam_width": beam}
        self.model = Model(**told)


@pytest.mark.parametrize(
    ("recognizer", "greedy"),
    [
        (Recognizer(), True),
        (Recognizer(beam=8), False),
        (Recognizer(upper=False), False),
        (Recognizer(unseen=True), False),
        (Recognizer(tokens=6), False),
    ],
)
def test_other_recognizers_are_left_alone(recognizer: Recognizer, greedy: bool) -> None:
    assert finds_greedily(recognizer) is greedy
