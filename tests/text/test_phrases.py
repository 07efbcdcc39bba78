"""A sentence and a head word in, the words of its phrase out."""

import pytest

from kg.text.parser import parse
from kg.text.phrases import core, is_nominal, is_quantity, noun_phrase
from kg.text.tree import Tree


def tree(sentence: str) -> Tree:
    return next(parse([(sentence, 0)]))[0]


def phrase(sentence: str, head: str) -> str:
    t = tree(sentence)
    return t.text(noun_phrase(t, t.words.index(head)))


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        (
            "The port demanded the immediate removal of the wreck from the bay.",
            "removal",
            "the immediate removal of the wreck from the bay",
        ),
        ("The ship, which sank in May, was old.", "ship", "The ship"),
        ("The council, a body of nine, sold the ferry.", "council", "The council"),
        ("The mayor and the bishop left.", "mayor", "The mayor"),
        ("The mayor and the bishop left.", "bishop", "the bishop"),
        ("Norway's role in the talks has grown.", "role", "Norway's role in the talks"),
        ("Norway's role in the talks has grown.", "Norway", "Norway"),
        ("He sold three old wooden boats.", "boats", "three old wooden boats"),
        ("The deal, in its present form, is dead.", "deal", "The deal"),
        ("The Bank of England raised its rate.", "Bank", "The Bank of England"),
        ("The fund bought a ferry built in 1967.", "ferry", "a ferry built in 1967"),
        ("The union called the sale “a betrayal”.", "betrayal", "a betrayal"),
        ("Each of the sailors got a medal.", "Each", "Each of the sailors"),
        ("The firm owns more than 40 ships.", "ships", "more than 40 ships"),
        ("The firm owes the state $40 million.", "million", "$40 million"),
        ("The man who sank the ferry fled.", "man", "The man who sank the ferry"),
        ("The ferry, which the man sank, was old.", "ferry", "The ferry"),
        ("She kept the letter his brother wrote.", "letter", "the letter his brother wrote"),
        ("She kept the letter he wrote.", "letter", "the letter he wrote"),
        ("She kept the letter you wrote.", "letter", "the letter"),
        (
            "Families of sailors who had drowned met.",
            "Families",
            "Families of sailors who had drowned",
        ),
        ("She met the crowd that Lund spoke to.", "crowd", "the crowd that Lund spoke to"),
        ("Lund is a pilot who steers ferries.", "pilot", "a pilot who steers ferries"),
        ("Berg, who steers ferries, left.", "Berg", "Berg"),
        (
            "Berg fired doctors and nurses who had signed the letter.",
            "nurses",
            "nurses who had signed the letter",
        ),
        (
            "Berg fired the doctors and the nurses who had signed the letter.",
            "doctors",
            "the doctors",
        ),
        ("Berg fired doctors and nurses, who had signed the letter.", "doctors", "doctors"),
        ("Berg told of the life and times of the mayor.", "times", "times of the mayor"),
        ("It sparked horror and rage around the world.", "rage", "rage around the world"),
        ("Berg met the mayor and the crew of the ferry.", "mayor", "the mayor"),
        ("Berg sold cars and his boats.", "boats", "his boats"),
        (
            "The union made a check of the claim that there had been dozens of thefts of boats "
            "from the old northern harbour of the town.",
            "check",
            "a check of the claim",
        ),
        ("The sale is one hell of a way to lose.", "hell", "one hell of a way to lose"),
        ("Anyone who sails is brave.", "Anyone", "Anyone"),
        ("They paid $40 or less.", "40", "$40 or less"),
        ("They paid $40 or $50.", "40", "$40"),
        ("Claims that the ship sank were false.", "Claims", "Claims that the ship sank"),
        (
            "The only way the bank will change the rule is a law.",
            "way",
            "The only way the bank will change the rule",
        ),
        (
            "The plan is an alternative to Mr. Lund's.",
            "alternative",
            "an alternative to Mr. Lund's",
        ),
        ("She is a friend of Mr. Lund's.", "friend", "a friend of Mr. Lund"),
        ("Mr. Lund's crew left.", "Lund", "Mr. Lund"),
        (
            "He sounded a call for the port to accept more ships on Monday as he left.",
            "call",
            "a call for the port to accept more ships",
        ),
        (
            "His failure either to vote or to stay was noted.",
            "failure",
            "His failure either to vote or to stay",
        ),
    ],
)
def test_noun_phrase(sentence: str, head: str, expected: str) -> None:
    assert phrase(sentence, head) == expected


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        (
            "The port demanded the immediate removal of the wreck from the bay.",
            "removal",
            "the immediate removal",
        ),
        ("The Bank of England raised its rate.", "Bank", "The Bank of England"),
        ("A portion of the harbour burned.", "portion", "A portion of the harbour"),
        ("A ferry built in 1967 sank.", "ferry", "A ferry"),
        ("Norway's role in the talks has grown.", "role", "Norway's role"),
    ],
)
def test_core(sentence: str, head: str, expected: str) -> None:
    t = tree(sentence)
    assert t.text(core(t, t.words.index(head))) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The long, bitter and costly dispute between the port of Harlan and the union of dock workers over "
        "the new shifts in the old terminal at the mouth of the river near the town ended.",
        "A ship built in the yard of the firm that the fund of the state of the north bought in May sank.",
        "“The ferry”, (a ship) — old; and — slow: sank.",
        "Trinidad and Tobago and the Bank of England and Marks & Spencer met.",
    ],
)
def test_a_phrase_holds_its_head_and_no_marks_at_its_edges(sentence: str) -> None:
    t = tree(sentence)
    for head in range(len(t)):
        if not is_nominal(t, head):
            continue
        for tokens in (noun_phrase(t, head), core(t, head)):
            assert head in tokens
            assert tokens == sorted(set(tokens))
            assert t.words[tokens[0]] not in ",;:()—“”"
            assert t.words[tokens[-1]] not in ",;:()—“”"
            assert t.lower[tokens[0]] not in ("and", "or")


@pytest.mark.parametrize(
    ("word", "expected"), [("lot", True), ("portion", True), ("ferry", False), ("council", False)]
)
def test_quantities(word: str, expected: bool) -> None:
    t = tree(f"A {word} of the north burned.")
    assert is_quantity(t, 1) is expected


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        ("The town is in a “targeted zone”.", "zone", "a targeted zone"),
        (
            "It has all the attention on the bill (or lack of one).",
            "attention",
            "all the attention on the bill",
        ),
        (
            "She is the co-author of “Lost Ships”, a novel.",
            "co-author",
            "the co-author of Lost Ships",
        ),
        ("The effect, if any, of that was an attempt to.", "attempt", "an attempt"),
        (
            "They saw no sign of the 270lb (122kg) African American.",
            "sign",
            "no sign of the 270lb African American",
        ),
        ("They saw the (old) boat.", "boat", "the old boat"),
    ],
)
def test_marks_come_in_pairs(sentence: str, head: str, expected: str) -> None:
    assert phrase(sentence, head) == expected
