"""The body that somebody speaks for: its "it" and its "we"."""

import pytest

from tests.extract.reading import reading


def meant(text: str, words: str) -> str:
    """The key of what the last mention with these words means, "" for nobody."""
    read = reading(text)
    found = [m for m in read.mentions if text[m.begin : m.end] == words]
    assert found
    return " ".join(read.entities[n].key for n in found[-1].entities)


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Ann Lee, chief executive of Holm Steel, said it would hire ten men.", "it", "holm-steel"),
        ("Holm Steel spokesman Karl Berg said it had sold three ships.", "it", "holm-steel"),
        ("A spokesman for Holm Steel said it would hire ten men.", "it", "holm-steel"),
        ("“We will hire ten men,” said Ann Lee, head of Holm Steel.", "We", "holm-steel"),
        ("“We hired ten men,” said Ann Lee, vice president of Holm Steel.", "We", "holm-steel"),
        ("Tom Hale's lawyer said her client denied it.", "her client", "tom-hale"),
        ("Tom Hale's lawyer said he denied the charges.", "he", "tom-hale"),
        ("A spokesman for Tom Hale said he had sold the house.", "he", "tom-hale"),
        ("Tom Hale's wife said he had sold the house.", "he", "tom-hale"),
        # "our nation" is everybody's, and a senator speaks for nobody but herself
        ("“Our nation is old,” said Ann Lee, head of Holm Steel.", "Our", ""),
        ("“We must build ships,” said Ann Lee, head of Holm Steel.", "We", ""),
        ("“We will hire ten men,” said Senator Ann Lee of Holm Steel.", "We", ""),
    ],
)
def test_spokesmen(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
