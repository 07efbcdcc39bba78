"""How readings are printed as open triples."""

import pytest

from benchmarks.openie import STYLES
from tests.extract.reading import reading

SHORT = [
    (
        "The clerk said that the crew of the ferry left Oslo.",
        ("The clerk", "said", "that the crew of the ferry left Oslo"),
    ),
    ("The crew of the ferry left Oslo.", ("The crew of the ferry", "left", "Oslo")),
    (
        "The bank used its reserves to save the yard.",
        ("The bank", "used its reserves to save", "the yard"),
    ),
    ("The crew headed for Oslo in 1980.", ("The crew", "headed for Oslo in", "1980")),
    (
        "The crew flew to Oslo, where it met the mayor.",
        ("it", "met the mayor in", "Oslo"),
    ),
    ("The firm offered the crew a ship.", ("The firm", "offered the crew", "a ship")),
    ("Three ports, including Oslo, were closed.", ("Three ports", "including", "Oslo")),
]


@pytest.mark.parametrize(("sentence", "triple"), SHORT)
def test_short_triples(sentence: str, triple: tuple[str, ...]) -> None:
    assert triple in set(STYLES["benchie"](reading(sentence)))


LONG = [
    ("Mayor Eva Berg left Oslo.", ("Eva Berg", "is", "Mayor")),
    (
        "The crew quickly left Oslo on the ferry.",
        ("The crew", "left", "Oslo", "on the ferry"),
    ),
    ("There were clashes in the port.", ("There", "were", "clashes", "in the port")),
]


@pytest.mark.parametrize(("sentence", "triple"), LONG)
def test_long_tuples(sentence: str, triple: tuple[str, ...]) -> None:
    assert triple in set(STYLES["carb"](reading(sentence)))
