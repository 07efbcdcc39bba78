"""find, show, why, claims on the harbour graph."""

import re
from collections.abc import Callable

from kg.shell.session import Session

Ask = Callable[..., str]


def test_find_numbers_its_rows_for_later_use(ask: Ask) -> None:
    assert "Mara Lindqvist" in ask("find lindq")
    assert "Mara Lindqvist" in ask("show @1").split("\n")[0]


def test_find_by_class(ask: Ask) -> None:
    shown = ask("find vell -t City")
    assert "Vell" in shown
    assert "Port of Vell" not in shown


def test_show_keeps_facts_and_claims_apart(ask: Ask) -> None:
    shown = ask("show Mara Lindqvist")
    facts, _, claims = shown.partition("What Mara Lindqvist says")
    assert "Mara Lindqvist heads the Pilots Union [1]" in facts
    assert "did not accept" not in facts
    assert "Mara Lindqvist said (via Coast Wire): Pilots Union did not accept" in claims


def test_sentences_stand_under_statements_with_words_marked(ask: Ask) -> None:
    assert "[Mara Lindqvist] [arrived in] [Vell]." in ask("show Vell")
    assert "Coast Courier, Harbour strike goes on, 4 May 2031, sentence 1" in ask(
        "show :pilots-union"
    )


def test_why_tells_the_rule_and_the_characters(ask: Ask) -> None:
    ask("show Vell")
    shown = ask("why @1")
    assert "rule" in shown
    assert "characters" in shown


def test_why_of_a_claim_names_the_chain(ask: Ask) -> None:
    shown = ask("why st:harbour.4.1")
    assert "Tomás Orbán, according to Mara Lindqvist" in shown
    assert "possible" in shown


def test_claims_by_and_about(ask: Ask) -> None:
    shown = ask('claims --by "Tomás Orbán"')
    assert "Tomás Orbán" in shown
    assert "unnamed" not in shown
    assert "An unnamed source said: Tomás Orbán arrived in Vell" in ask("claims --about Vell")


def test_claims_denied(ask: Ask) -> None:
    assert ask("claims --denied").count("said") == 2


def test_sparql_behind_a_verb_runs(ask: Ask) -> None:
    for line in (
        "show Vell",
        "claims Vell",
        "why Vell",
        'claims --by "Tomás Orbán"',
        "claims --denied",
    ):
        shown = records(ask(line, "csv"))
        assert shown
        assert shown == records(ask(ask(".sparql"), "csv")), line


def records(shown: str) -> set[str]:
    return set(re.findall(r"kg.example/st/([\w.-]+)", shown))


def test_an_unknown_name_offers_near_ones(ask: Ask) -> None:
    assert "Mara Lindqvist" in ask("show Lindqist")
    assert "Nothing in the graph is called 'zzzzqqq'" in ask("show zzzzqqq")


def test_exit_codes(code: Callable[[str], int], session: Session) -> None:
    assert code("show Vell") == 0
    assert code("show zzzzqqq") == 2
    assert code("SELECT ?x { ?x") == 1
    assert code("fnd Vell") == 2
    assert code("find") == 2
