"""A word with its Penn tag in, its lemma out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.lemmas import Lemmatizer
from kg.text.parser import load


@pytest.fixture(scope="session")
def lemma() -> Lemmatizer:
    return load()[1]


@pytest.mark.parametrize(
    ("word", "tag", "expected"),
    [
        ("said", "VBD", "say"),
        ("Said", "VBD", "say"),
        ("sold", "VBN", "sell"),
        ("sells", "VBZ", "sell"),
        ("selling", "VBG", "sell"),
        ("planned", "VBD", "plan"),
        ("agreed", "VBD", "agree"),
        ("lying", "VBG", "lie"),
        ("installed", "VBD", "install"),
        ("controlled", "VBD", "control"),
        ("was", "VBD", "be"),
        ("’s", "VBZ", "be"),
        ("'re", "VBP", "be"),
        ("has", "VBZ", "have"),
        ("did", "VBD", "do"),
        ("wo", "MD", "will"),
        ("ca", "MD", "can"),
        ("n’t", "RB", "not"),
        ("n't", "RB", "not"),
        ("talks", "NNS", "talk"),
        ("ferries", "NNS", "ferry"),
        ("wives", "NNS", "wife"),
        ("children", "NNS", "child"),
        ("news", "NN", "news"),
        ("Talks", "NNS", "talk"),
        ("better", "JJR", "good"),
        ("older", "JJR", "old"),
        ("worst", "JJS", "bad"),
        ("an", "DT", "a"),
        ("Harlan", "NNP", "Harlan"),
        ("Greens", "NNPS", "Greens"),
        ("The", "DT", "the"),
        ("of", "IN", "of"),
        ("1990s", "NNS", "1990"),
    ],
)
def test_lemma(lemma: Lemmatizer, word: str, tag: str, expected: str) -> None:
    assert lemma(word, tag) == expected


@given(
    st.text(max_size=12), st.sampled_from(["VBD", "NNS", "NN", "JJR", "RB", "NNP", "", "XX", "VBG"])
)
def test_any_word_has_a_lemma(word: str, tag: str) -> None:
    lemma = load()[1]
    found = lemma(word, tag)
    assert isinstance(found, str)
    assert found == lemma(word, tag)
    assert bool(found) or not word
