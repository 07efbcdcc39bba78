"""Queries in the child process: answers, limits, time, interrupts, errors."""

import os
import signal
import threading
import time

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import KgError
from kg.queries import syntax
from kg.queries.errors import QueryError, QueryInterrupted, QueryTimeout
from kg.queries.runner import Runner
from tests.harbour import ID, folder, harbour

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def runner(tmp_path_factory):
    with Runner(folder(tmp_path_factory.mktemp("graph") / "g")) as open_runner:
        yield open_runner


def test_select_ask_construct(runner):
    result = runner.run("SELECT ?who ?what { ?who rel:head ?what } ORDER BY ?who")
    assert result.kind == "select" and result.variables == ("who", "what")
    assert [row["who"].value for row in result.rows] == [f"{ID}mara-lindqvist"]
    assert runner.run("ASK { :vell a schema:City }").boolean is True
    assert runner.run("ASK { :vell a schema:Person }").boolean is False
    triples = list(runner.run("CONSTRUCT { ?a rel:x ?b } { ?a rel:head ?b }").triples)
    assert [t.object.value for t in triples] == [f"{ID}pilots-union"]


def test_names_with_a_dot_and_a_digit(runner):
    rows = runner.run(
        "SELECT ?p { st:harbour.2.3 rdf:predicate ?p . sent:harbour.2 ?x 2.5e1 }"
    ).rows
    assert list(rows) == []
    found = runner.run(
        "PREFIX s: <https://kg.example/st/> SELECT ?p { s:harbour.2.3 rdf:predicate ?p }"
    )
    assert [row["p"].value for row in found.rows] == ["https://kg.example/rel/locatedIn"]
    listed = "SELECT ?st { VALUES ?st { st:harbour.2.1 st:harbour.2.3 } ?st rdf:object ?o }"
    assert len(list(runner.run(listed).rows)) == 2


def test_unbound_and_no_variables(runner):
    rows = list(runner.run("SELECT ?x ?y { VALUES (?x ?y) { (UNDEF 1) (2 UNDEF) } }").rows)
    assert [[v and v.value for v in row] for row in rows] == [[None, "1"], ["2", None]]
    assert len(list(runner.run("SELECT * {}").rows)) == 1
    assert list(runner.run("SELECT ?x { ?x rel:nothing ?y }").rows) == []


def test_limit_counts_the_rest(runner):
    result = runner.run("SELECT ?st { ?st a kg:Statement }", limit=2)
    assert len(list(result.rows)) == 2
    assert (result.more, result.exact) == (6, True)
    whole = runner.run("SELECT ?st { ?st a kg:Statement }", limit=8)
    assert len(list(whole.rows)) == 8 and whole.more == 0
    none = runner.run("SELECT ?st { ?st a kg:Statement }", limit=0)
    assert list(none.rows) == [] and none.more == 8


def test_limit_beyond_what_can_be_counted(runner):
    result = runner.run("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", limit=1000, timeout=20)
    assert len(list(result.rows)) == 1000
    assert result.more > 1000 and not result.exact
    assert runner.run("ASK {}").boolean


def test_bindings(runner):
    query = "SELECT ?what { ?who rel:head ?what }"
    bound = runner.run(query, bindings={"who": ox.NamedNode(f"{ID}mara-lindqvist")})
    assert len(list(bound.rows)) == 1
    assert list(runner.run(query, bindings={"who": ox.NamedNode(f"{ID}vell")}).rows) == []


def test_timeout_holds_and_the_runner_lives(runner):
    assert runner.run("ASK {}").boolean
    begun = time.monotonic()
    with pytest.raises(QueryTimeout) as caught:
        runner.run(ENDLESS, timeout=0.3)
    assert 0.3 <= time.monotonic() - begun < 0.9
    assert caught.value.exit_code == 124
    assert runner.run("ASK {}").boolean


def test_time_is_not_charged_while_rows_are_used(runner):
    result = runner.run("SELECT ?s { ?s ?p ?o }", timeout=0.2)
    rows = iter(result.rows)
    next(rows)
    time.sleep(0.3)
    assert len(list(rows)) > 100


def test_ctrl_c_stops_the_query(runner):
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    begun = time.monotonic()
    with pytest.raises(QueryInterrupted) as caught:
        runner.run(ENDLESS)
    assert time.monotonic() - begun < 1.5
    assert caught.value.exit_code == 130
    assert runner.run("ASK {}").boolean


def test_cancel_from_another_thread(runner):
    threading.Timer(0.3, runner.cancel).start()
    with pytest.raises(QueryInterrupted):
        runner.run(ENDLESS)
    assert runner.run("ASK {}").boolean


def test_a_dropped_result_does_not_disturb_the_next(runner):
    next(iter(runner.run("SELECT * { ?a ?b ?c . ?d ?e ?f }").rows))
    assert runner.run("ASK {}").boolean


def test_a_new_generation_is_seen(tmp_path):
    place = folder(tmp_path / "g")
    with Runner(place) as runner:
        assert not runner.run("ASK { :vell rel:new :vell }").boolean
        store = harbour(place / "generations" / "2")
        store.update(
            "PREFIX : <https://kg.example/id/> PREFIX rel: <https://kg.example/rel/> "
            "INSERT DATA { :vell rel:new :vell }"
        )
        store.flush()
        del store
        (place / "current").write_text("2")
        assert runner.run("ASK { :vell rel:new :vell }").boolean


def test_a_store_in_memory_is_followed():
    store = harbour()
    with Runner(store) as runner:
        assert runner.run("ASK { :vell a schema:City }").boolean
        store.clear()
        assert not runner.run("ASK { ?s ?p ?o }").boolean


def test_what_is_not_a_graph(tmp_path):
    with pytest.raises(KgError, match="not a graph"):
        Runner(tmp_path)


@pytest.mark.parametrize(
    ("query", "line", "column", "words"),
    [
        ("SELECT * {\n ?s rol:x ?o }", 2, 5, "Did you mean 'rel:'"),
        ("SELECT * {\n ?s rel:x ?o", 2, 13, "Missing: }"),
        ("SELEC ?x { ?x ?y ?z }", 1, 1, "Did you mean SELECT?"),
        ("SELECT ?x { ?x ?y ?z } }", 1, 24, "'}' too many"),
        ("SELECT ?x { SERVICE <http://a.example/> { ?x ?y ?z } }", 1, 13, "SERVICE is off"),
        ("INSERT DATA { :a :b :c }", 1, 1, "read-only"),
        ("", 0, 0, "empty"),
    ],
)
def test_errors_have_a_place_and_a_hint(runner, query, line, column, words):
    with pytest.raises(QueryError) as caught:
        runner.run(query)
    assert words in str(caught.value)
    assert line in (0, caught.value.line) and column in (0, caught.value.column)
    assert runner.run("ASK {}").boolean


def test_words_inside_strings_and_iris_are_left_alone(runner):
    query = 'SELECT ?x { ?x rdfs:label "SERVICE INSERT nope:x" . # bad:prefix SERVICE\n }'
    assert list(runner.run(query).rows) == []
    own = "PREFIX ex: <http://e.example/> SELECT ?x { ?x ex:y ?z ; <http://b.example/a:b#c> 1 }"
    assert list(runner.run(own).rows) == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("SELECT ?x {", False),
        ("SELECT ?x { ?x rel:a ?y }", True),
        ("SELECT ?x { ?x ?y ?z } ORDER BY", False),
        ('SELECT ?x { ?x rdfs:label "open', False),
        ("SELECT ?x { ?x ?y }", True),
        ("SELECT ?x { } }", True),
        ("", True),
    ],
)
def test_complete(text, whole):
    assert syntax.complete(text) is whole


@pytest.mark.parametrize(
    "text",
    ["x" * 5_000_000, "a." * 2_000_000, "{" * 100_000, "'" * 1_000_001, "SELECT " * 500_000,
     "\x00\x1b[31m", "SELECT ?x { ?x rdfs:label \"" + "é" * 1_000_000 + "\" }"],
)  # fmt: skip
def test_hostile_queries_end_soon(runner, text):
    begun = time.monotonic()
    try:
        list(runner.run(text, timeout=5).rows)
    except KgError as error:
        assert len(error.message) < 2000
    syntax.complete(text)
    assert time.monotonic() - begun < 5
    assert runner.run("ASK {}").boolean


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.text(st.characters(codec="utf-8"), max_size=30), max_size=8))
def test_terms_come_through_unchanged(texts):
    store = ox.Store()
    for number, text in enumerate(texts):
        literal = ox.Literal(text, language="en") if number % 2 else ox.Literal(text)
        store.add(ox.Quad(ox.NamedNode(f"http://a.example/{number}"), ox.NamedNode("x:p"), literal))
    query = "SELECT ?s ?o { ?s ?p ?o } ORDER BY ?s"
    expected = [tuple(row) for row in store.query(query)]
    shared = _shared_runner()
    shared._store = store
    assert [tuple(row) for row in shared.run(query).rows] == expected


_RUNNERS: list[Runner] = []


def _shared_runner() -> Runner:
    if not _RUNNERS:
        _RUNNERS.append(Runner(ox.Store()))
    return _RUNNERS[0]


def teardown_module() -> None:
    for open_runner in _RUNNERS:
        open_runner.close()
