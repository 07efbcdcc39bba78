"""Kinds of line."""

import pytest

from kg.shell.lines import Kind, kind_of, nearest
from kg.shell.script import pieces

NAMES = frozenset({"find", "path", ".help", "\\q"})


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("", Kind.EMPTY),
        ("  \n ", Kind.EMPTY),
        ("find Vell", Kind.COMMAND),
        (".nonsense", Kind.COMMAND),
        ("\\q", Kind.COMMAND),
        ("select ?x { ?x a ?y }", Kind.QUERY),
        ("PREFIX a: <b> # c\n ASK { ?x a ?y }", Kind.QUERY),
        ("# remark\nDESCRIBE :vell", Kind.QUERY),
        ("INSERT DATA { :a :b :c }", Kind.UPDATE),
        ("prefix a: <b> DELETE WHERE { ?x a ?y }", Kind.UPDATE),
        ("Vell", Kind.UNKNOWN),
        ("selekt ?x", Kind.UNKNOWN),
    ],
)
def test_kind(line: str, kind: Kind) -> None:
    assert kind_of(line, NAMES) is kind


def test_nearest() -> None:
    assert nearest("fnd", NAMES) == "find"
    assert nearest("selekt", NAMES) == "SELECT"
    assert nearest("zzzz", NAMES) == ""


def test_pieces_of_a_script() -> None:
    script = """# a remark
SELECT ?x {
  ?x a kg:Claim  # a { in a remark

}
ORDER BY ?x
LIMIT 3

find Vell
ASK { ?x a kg:Claim }
SELECT ?y { ?y a kg:Quote }
"""
    assert list(pieces(script.split("\n"), NAMES)) == [
        "SELECT ?x {\n  ?x a kg:Claim  # a { in a remark\n\n}\nORDER BY ?x\nLIMIT 3",
        "find Vell",
        "ASK { ?x a kg:Claim }",
        "SELECT ?y { ?y a kg:Quote }",
    ]
