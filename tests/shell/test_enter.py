"""When Enter runs a query."""

import pytest

from kg.shell.enter import is_complete
from kg.shell.keys import runs_on_enter

NAMES = frozenset({"find", ".help"})


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("SELECT * {", False),
        ("SELECT *", False),
        ("SELECT ?x { ?x a 'it' }", True),
        ('SELECT ?x { ?x rdfs:label "a { b" ;', False),
        ("SELECT ?x { ?x rel:praise ?y ;", False),
        ("SELECT ?x { FILTER(?x > 3 }", True),
        ("DESCRIBE :vell", True),
        ("DESCRIBE", False),
        ("SELECT ?x { ?s ?p ?o } ORDER BY", False),
        ("SELECT ?x { ?s ?p ?o } # {", True),
        ("# only a remark", False),
        ("PREFIX ex: <http://e#>", False),
        ("SELECT ?x { ?x a 'abc", False),
        ("SELECT ?x { FILTER(?x < 3) }", True),
        ("INSERT DATA { :a :b 1 }", True),
        ("DELETE { ?s ?p ?o }", False),
        ("DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", True),
        ("SELECT ?x { { ?s ?p ?o } UNION", False),
        ('SELECT ?x { ?x ?y """a\n"b"\n""" }', True),
    ],
)
def test_complete(text: str, complete: bool) -> None:
    assert is_complete(text) is complete


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("find Vell", True),
        ("SELECT ?x {", False),
        ("SELECT ?x {\n ?x a\n", True),
        ("SELECT ?x {\n ?x a", False),
        ("nonsense", True),
        ("", True),
    ],
)
def test_enter_at_the_end(text: str, runs: bool) -> None:
    assert runs_on_enter(text, len(text), NAMES) is runs
