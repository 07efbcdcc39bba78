"""Lines as the store would write them."""

import pytest
from pyoxigraph import RdfFormat, parse

from kg.graph import nquads
from kg.graph.records import words


@pytest.mark.parametrize(
    "literal",
    [
        nquads.english('a "quoted" \\ back\tslash\r\nline'),
        nquads.plain("control \x01 \x1f del \x7f"),
        nquads.english("Ω 🙂 \u2028 e\u0301"),
        nquads.typed("2023-10-26", "date"),
        nquads.typed("1995", "gYear"),
        nquads.typed("1.50", "decimal"),
        nquads.typed("0012", "integer"),
        nquads.integer(12),
        nquads.boolean(True),
    ],
)
def test_literals_survive_the_store(literal):
    line = nquads.line("<http://x/a>", "<http://x/b>", literal)
    (quad,) = parse(line, RdfFormat.N_QUADS)
    (again,) = parse(f"{quad} .", RdfFormat.N_QUADS)
    assert again == quad


def test_numbers_are_canonical():
    assert nquads.canonical("1.50", "decimal") == "1.5"
    assert nquads.canonical("100", "decimal") == "100"
    assert nquads.canonical("0012", "integer") == "12"
    assert nquads.canonical("many", "integer") == "many"


def test_half_a_surrogate_pair_is_replaced():
    assert nquads.plain("a\ud800b") == '"a\ufffdb"'


@pytest.mark.parametrize(("name", "label"), [("giveTailwindTo", "give tailwind to"), ("be", "be")])
def test_words_of_a_relation(name, label):
    assert words(name) == label
