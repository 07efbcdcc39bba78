"""Texts in, trees out: offsets, gaps, sentence borders."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.text.parser import DEFAULT_MODEL, load, one_line, parse, version
from kg.text.tree import Tree


def trees(text: str, offset: int = 0) -> list[Tree]:
    return next(parse([(text, offset)]))


def test_words_stand_where_the_offsets_say() -> None:
    text = "The council’s ferry (built in 1967) wasn’t sold. It sank — slowly."
    for tree in trees(text, 100):
        for word, begin, end in zip(tree.words, tree.begins, tree.ends, strict=True):
            assert text[begin - 100 : end - 100] == word


@pytest.mark.parametrize(
    "text",
    [
        "Medical tests either didn't support or flatly contradicted it.",
        "He's the clerk they'd met.",
    ],
)
def test_a_curly_contraction_is_read_as_a_straight_one(text: str) -> None:
    (straight,), (curly,) = trees(text), trees(text.replace("'", "’"))
    assert (curly.tags, curly.deps, curly.heads) == (straight.tags, straight.deps, straight.heads)
    assert curly.words == [word.replace("'", "’") for word in straight.words]


@pytest.mark.parametrize(
    "text",
    [
        "The council  sold\nthe ferry.",
        "The council\u00a0sold \t the\r\nferry.",
        "  The council sold the ferry.  ",
        "The\u2003council\u2028sold\x0bthe\x85ferry.",
    ],
)
def test_gaps_are_no_words(text: str) -> None:
    (tree,) = trees(text, 7)
    assert tree.words == ["The", "council", "sold", "the", "ferry", "."]
    for word, begin, end in zip(tree.words, tree.begins, tree.ends, strict=True):
        assert text[begin - 7 : end - 7] == word


@pytest.mark.parametrize("text", ["", " ", "\n\t \u2003"])
def test_nothing_has_no_trees(text: str) -> None:
    assert trees(text) == []


@given(
    st.text(alphabet=st.sampled_from("ab. \n\t\u00a0\u2028é🚢"), max_size=30), st.integers(0, 99)
)
def test_one_line_keeps_every_word_and_its_place(text: str, offset: int) -> None:
    line, places = one_line(text, offset)
    assert line.split() == text.split()
    for n, character in enumerate(line):
        if not character.isspace():
            assert text[places[n] - offset] == character


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The council met. It sold the ferry.", 2),
        ("The council met in the hall of the old customs house near the pier of Harlan", 1),
        ("“We lost,” he said. “They won.”", 2),
        ("The U.S. fund bought the pier, the ferry, and the hall.", 1),
        ("“Is it over?” she asked, and he left.", 1),
        ("'Is it over?' one sailor said. He left.", 2),
        ("“It is over.” He left.", 2),
        ("Ann Lee met Vice President (then-Senator) Joseph Holm.", 1),
        ("The mayor left. (He was ill.) The crew stayed.", 3),
        ("The boat sank, coast guard chief Capt. Ivo Kern said.", 1),
        ("He met Sgt. Ann Lee in Velm. Then he left.", 2),
        ("The crew fled, Brig. Gen. Ivo Kern said. Sgt. Ann Lee left.", 2),
        ("The letter led Sens. Ann Lee and Ivo Kern to leave.", 1),
        ("Ann Lee led in the race to succeed U.S. Senator Ivo Kern, a critic of the deal.", 1),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(trees(text)) == count


def test_no_sentence_begins_after_a_comma() -> None:
    text = "On Monday, the council of Harlan, The Hague, and New York, met, sang, and left"
    assert len(trees(text)) == 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_every_tree_hangs_together(text: str) -> None:
    for tree in trees(text):
        assert tree.heads[tree.root] == tree.root
        assert tree.subtree(tree.root) == list(range(len(tree)))
        assert len(tree.lemmas) == len(tree.tags) == len(tree.deps) == len(tree.words)
        assert all(0 <= first < last <= len(tree) for first, last, _ in tree.names)


def test_texts_stay_in_order() -> None:
    found = list(parse((f"Ship {n} sank.", n) for n in range(200)))
    assert [t[0].words[1] for t in found] == [str(n) for n in range(200)]
    assert [t[0].begins[0] for t in found] == list(range(200))


def test_the_model_is_loaded_once_and_named() -> None:
    assert load() is load(DEFAULT_MODEL) or load()[0] is load()[0]
    assert version().startswith(DEFAULT_MODEL)


def test_an_unknown_model_is_named_in_the_error() -> None:
    with pytest.raises(ValueError, match="no_such_model"):
        load("no_such_model")


@pytest.mark.parametrize("dash", ["—", "–", "―", "‒"])
def test_a_dash_is_no_word(dash: str) -> None:
    (tree,) = trees(f"The yard {dash} once the largest of all {dash} was sold to a fund.")
    i = next(n for n, word in enumerate(tree.words) if not word.isalnum())
    assert tree.tags[i] == ":"
    assert tree.lemmas[tree.root] == "sell"


def test_number_is_no_sentence_end() -> None:
    (tree,) = trees("Lund reached No. 3 in the chart.")
    number = tree.words.index("No.")
    assert (tree.tags[number], tree.words[tree.heads[number]]) == ("NN", "reached")
    assert len(trees("The answer was No. Karl Lund left.")) == 2


def test_a_full_stop_is_no_name_but_a_percentage_counts() -> None:
    (tree,) = trees("Prices in Byrd Sr., a town in Iowa, rose by 7%.")
    assert all(t[0] not in "NV" for w, t in zip(tree.words, tree.tags, strict=True) if w == ".")
    assert tree.tags[tree.words.index("%")] == "NN"
