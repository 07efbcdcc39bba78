"""Whom "the couple", "the pair" and "Mrs Berg" mean; names beside titles and verbs."""

import pytest

from tests.entities.told import meant, named, resolved

SHOT = "Ann Lund shot Brian Lund. "


@pytest.mark.parametrize(
    ("text", "words", "keys"),
    [
        (SHOT + "The couple fled.", "The couple", "ann-lund brian-lund"),
        ("Ann Lund married Josh Berg. The couple fled.", "The couple", "ann-lund josh-berg"),
        ("Ann Lund met Josh Berg. The couple, who married in May, fled.", "The couple", "ann-lund josh-berg"),
        ("Ann Lund met Josh Berg. The pair fled.", "The pair", "ann-lund josh-berg"),
        # nothing tells of a marriage; two others; one of them acts on the couple; three people
        ("Ann Lund met Josh Berg. The couple fled.", "The couple", "couple"),
        ("Ann Lund married Josh Berg. The young couple fled.", "The young couple", "young-couple"),
        (SHOT + "Brian Lund called the couple.", "the couple", "couple"),
        (SHOT + "Karl Lund and the couple fled.", "the couple", "couple"),
    ],
)  # fmt: skip
def test_couple(text: str, words: str, keys: str) -> None:
    assert meant(text, words) == keys


TIM = "Tim Berg drowned on Monday. "


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        (TIM + "His wife, Kate, wept. Mrs Berg left.", "Berg", "kate-berg"),
        (TIM + "His wife, Kate, wept. His sister, Ann Berg, ran. Mrs Berg left.", "Berg", "kate-berg"),
        (TIM + "His wife, Kate Berg, wept. His sister, Ann Berg, ran. Mrs Berg left.", "Berg", "kate-berg"),
        # a sister is no wife; a "Ms." may be anybody
        (TIM + "His sister, Kate, wept. Mrs Berg left.", "Kate", "kate"),
        (TIM + "His wife, Kate, wept. Mrs Holm left.", "Kate", "kate"),
    ],
)  # fmt: skip
def test_wife(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


def test_his_own_is_another_thing() -> None:
    text = "Ann Berg sold her house, and Karl Lund kept his."
    assert not [m for m in resolved(text)[1] if m.begin == text.index("his.")]
    assert meant("Karl Lund met a friend of his.", "his") == "karl-lund"


def test_a_title_is_no_part_of_the_name() -> None:
    found = named("Superintendent Christine Busch said the school was full.")
    assert found == {"christine-busch": "Person"}


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Karl Lund leads Ann Berg in the Ohio Senate race. Democrats hold the Senate.", "the Senate", "senate"),
        ("The Ohio Senate voted. The Senate left.", "The Senate", "ohio-senate"),
        ("Karl Lund gave to the Royal Life Saving Society UK.", "Royal Life Saving Society UK", "royal-life-saving-society-uk"),
        ("Karl Lund leads NASA. He praised the team.", "the team", "team"),
    ],
)  # fmt: skip
def test_of_bodies(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


def test_the_verb_of_a_headline_is_no_part_of_a_name() -> None:
    assert set(named("Berg hits late winner as Leeds stun Arsenal to reach the final")) >= {
        "arsenal"
    }
