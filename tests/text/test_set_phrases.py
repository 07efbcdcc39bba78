"""A sentence with a set phrase in, what a noun of it hangs on out."""

import pytest

from kg.text.parser import parse


@pytest.mark.parametrize(
    ("sentence", "word", "dep", "head"),
    [
        ("The rivals were for the most part career sailors.", "sailors", "attr", "were"),
        ("The rivals sail for the most northern part of it.", "part", "pobj", "for"),
        (
            "So the port has this odd rule where all of a sudden 25 million more people pay.",
            "people",
            "nsubj",
            "pay",
        ),
        ("The crew sold all of a small farm.", "farm", "pobj", "of"),
        ("When this kind of skills training is held in Velm, it pays.", "training", "pobj", "of"),
        ("It is a kind of ship, a yacht.", "ship", "pobj", "of"),
        ("Moss’ and Samuelson’s plan was limited.", "plan", "nsubj", "was"),
        ("Moss’ and Samuelson’s plan was limited.", "Moss", "poss", "plan"),
        ("Democrats said that Moss’ and Lund’s plan failed.", "plan", "nsubj", "failed"),
        ("Smith sold it after Berg, in May, opened a yard in Velm.", "Berg", "nsubj", "opened"),
        ("Smith sold it in May, left, wept and died.", "left", "conj", "sold"),
        ("Moss says the sailor nicknamed “King Lund” is a good man.", "sailor", "nsubj", "is"),
        ("Moss says the sailor named her heir.", "sailor", "nsubj", "named"),
        ("Ships’ crews and Lund left.", "Lund", "conj", "crews"),
    ],
)
def test_set_phrases(sentence: str, word: str, dep: str, head: str) -> None:
    tree = next(parse([(sentence, 0)]))[0]
    i = tree.words.index(word)
    assert (tree.deps[i], tree.words[tree.heads[i]]) == (dep, head)
