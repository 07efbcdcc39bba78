"""Words in, names of relations out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.relations import relation


@pytest.mark.parametrize(
    ("words", "name", "label"),
    [
        ("praise", "praise", "praise"),
        ("arrive in", "arriveIn", "arrive in"),
        ("take over", "takeOver", "take over"),
        ("be invited to", "beInvitedTo", "be invited to"),
        ("inferior to", "inferiorTo", "inferior to"),
        ("member of", "memberOf", "member of"),
        ("be held in honour of", "beHeldInHonourOf", "be held in honour of"),
        ("Sell", "sell", "sell"),
        ("re-elect", "reElect", "re elect"),
    ],
)
def test_lower_camel_case(words: str, name: str, label: str) -> None:
    assert relation(words) == (name, label)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("meet with", "meet"),
        ("meet up with", "meet"),
        ("pay visit to", "visit"),
        ("arrive to", "arriveIn"),
        ("be member of", "memberOf"),
        ("be married to", "marry"),
        ("occur in", "takePlaceIn"),
        ("be held on", "takePlaceOn"),
    ],
)
def test_what_means_the_same_has_one_name(words: str, name: str) -> None:
    assert relation(words)[0] == name


@pytest.mark.parametrize("words", ["", "  ", "…", "!?", "-"])
def test_no_words_still_relate(words: str) -> None:
    assert relation(words) == ("relateTo", "relate to")


@given(st.text(max_size=30))
def test_any_words_make_a_name_without_spaces_or_marks(words: str) -> None:
    name, label = relation(words)
    assert name
    assert label.strip() == label
    assert not re.search(r"[^\w]", name)
    assert relation(words) == (name, label)
