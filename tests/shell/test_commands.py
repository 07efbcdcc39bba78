"""Every command: help, walks against the query behind them, settings, saved questions, notes."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.shell.commands import COMMANDS, TABLE
from kg.shell.commands.help import GROUPS
from kg.shell.session import Session

Ask = Callable[..., str]


def records(shown: str) -> set[str]:
    return set(re.findall(r"kg.example/st/([\w.-]+)", shown))


# -- the table --------------------------------------------------------------------------------


@pytest.mark.parametrize("command", TABLE, ids=lambda c: c.name)
def test_every_command_explains_itself(command: object, ask: Ask) -> None:
    assert command.group in GROUPS
    shown = ask(f".help {command.name}")
    assert shown.startswith(command.usage)
    for flag in command.flags:
        assert flag.name in shown
        assert re.search(re.escape(flag.name) + r"\b", command.usage) or flag.name in FREE


FREE = {"-n", "--facts", "--unfold", "-p", "-t", "--seed", "--claims"}


def test_help_lists_every_command(ask: Ask) -> None:
    shown = ask(".help")
    assert all(command.name in shown for command in TABLE)


def test_names_are_unique() -> None:
    names = [name for c in TABLE for name in (c.name, *c.aliases)]
    assert len(names) == len(set(names)) == len(COMMANDS)


def test_nothing_heavy_is_imported_at_the_start() -> None:
    heavy = "spacy pyvis networkx rdflib click rich numpy rustworkx lark rapidfuzz pygments IPython wcwidth tomllib sqlite3"
    program = (
        "import sys, kg.shell.start\nfrom kg.shell import light\nlight.load()\nimport kg.shell.loop\n"
        f"print([m for m in {heavy.split()!r} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# -- walks --------------------------------------------------------------------------------


def test_neighbors_over_facts(ask: Ask) -> None:
    shown = ask("neighbors Mara Lindqvist")
    assert "Mara Lindqvist → arrive in → Vell" in shown
    assert "Mara Lindqvist → head → Pilots Union" in shown


def test_neighbors_with_claims_names_who_says_so(ask: Ask) -> None:
    assert "Orbán" not in ask("neighbors Vell")
    assert "Tomás Orbán → arrive in → Vell  (said by an unnamed source)" in ask(
        "neighbors Vell --claims"
    )


def test_neighbors_of_a_class_in_a_direction_over_a_relation(ask: Ask) -> None:
    assert "Mara" in ask("neighbors Vell -t Person")
    assert "Port" not in ask("neighbors Vell -t Person")
    assert "Nothing is tied to Vell so" in ask("neighbors Vell -d out")
    assert "head" not in ask('neighbors "Mara Lindqvist" -p arriveIn')
    assert "has no relation 'nonsense'" in ask("neighbors Vell -p nonsense")


@pytest.mark.parametrize(
    "line", ["neighbors Vell", "neighbors Vell --claims", "neighbors Vell -k 2"]
)
def test_the_query_behind_neighbors_finds_the_same_edges(
    line: str, ask: Ask, session: Session
) -> None:
    ask(f"{line} --unfold")
    walked = {st for found in session.last.records for st in found}
    asked = ask(ask(".sparql"), "csv")
    assert walked
    assert {st.rpartition("/")[2] for st in walked} <= records(asked)


def test_path_tells_the_steps_and_the_sentences(ask: Ask) -> None:
    shown = ask('path "Pilots Union" Vell')
    assert "Pilots Union ← head ← Mara Lindqvist → arrive in → Vell" in shown
    assert "[Mara Lindqvist] [arrived in] [Vell]" in shown
    assert "sentence" in ask("why @1")


def test_path_needs_no_quotes_where_names_are_clear(ask: Ask) -> None:
    assert "→" in ask("path Pilots Union Vell")
    assert "in quotes" in ask("path Pilots Of Union Vell")


def test_no_path_says_so(ask: Ask) -> None:
    assert "No path from Tomás Orbán to Vell over facts" in ask('path "Tomás Orbán" Vell')


def test_common(ask: Ask) -> None:
    assert "Vell" in ask('common "Mara Lindqvist" "Port of Vell"').split("\n")[0]


def test_subgraph_of_a_result(ask: Ask) -> None:
    ask("find vell")
    assert "Port of Vell" in ask("subgraph @result")


def test_match(ask: Ask) -> None:
    shown = ask('match (p:Person)-[:arriveIn]->("Vell") RETURN p')
    assert "Mara Lindqvist" in shown
    assert "Orbán" not in shown
    assert "Tomás Orbán" in ask('match (p:Person)-[:arriveIn]->("Vell") RETURN p --claims')
    assert "^" in ask("match (p:Person-[")


@pytest.mark.parametrize("measure", ["pagerank", "degree", "betweenness", "closeness"])
def test_rank(measure: str, ask: Ask) -> None:
    assert "Vell" in ask(f"rank {measure}")


def test_the_graph_as_a_whole(ask: Ask) -> None:
    assert "Vell" in ask("components")
    assert "Vell" in ask("communities")
    assert "documents" in ask("stats")


# -- agreement ------------------------------------------------------------------------------


def test_disagree_shows_both_sides(ask: Ask) -> None:
    shown = ask("corroborate Pilots Union")
    assert "independent source" in shown
    ask("disagree")
    assert "exit" not in ask("disagree Pilots Union")


def test_timeline_is_in_order(ask: Ask) -> None:
    shown = ask("timeline Vell")
    assert shown.index("5 May 2031") < shown.index("Talks on pay")


# -- questions and settings -------------------------------------------------------------------


def test_a_saved_question_with_a_value(ask: Ask) -> None:
    assert "Tomás Orbán" in ask('.run claims-about thing="Tomás Orbán"')
    assert "did you mean" in ask(".run claim-about").lower()
    assert "takes" in ask('.run claims-about nonsense="Vell"')


def test_every_saved_question_runs(ask: Ask, code: Callable[[str], int]) -> None:
    names = re.findall(r"^(\S+)", ask(".queries", "csv"), re.MULTILINE)[1:]
    assert len(names) > 20
    for name in names:
        assert code(f".run {name.split(',')[0]}") == 0


def test_saving_a_question(ask: Ask) -> None:
    ask("SELECT ?x { ?x a schema:City }")
    assert "saved" in ask(".save cities Which cities?")
    assert "Which cities?" in ask(".queries")
    assert "Vell" in ask(".run cities")


def test_settings(ask: Ask, session: Session) -> None:
    ask(".labels off")
    assert ":vell" in ask("SELECT ?x { ?x a schema:City }")
    ask(".labels on")
    assert "Vell" in ask("SELECT ?x { ?x a schema:City }")
    assert "no setting" in ask(".set nonsense 3")
    ask(".timeout 2m")
    assert session.settings.timeout == 120


def test_a_variable_of_queries(ask: Ask) -> None:
    ask('.set ?who "Tomás Orbán"')
    assert "1 row" in ask(
        "SELECT ?who ?o { ?st kg:saidBy kg:unnamedSource ; rdf:subject ?who ; rdf:object ?o }"
    )
    ask(".set ?who :vell")
    assert "no rows" in ask(
        "SELECT ?who ?o { ?st kg:saidBy kg:unnamedSource ; rdf:subject ?who ; rdf:object ?o }"
    )


def test_limit_says_how_many_more(ask: Ask) -> None:
    ask(".limit 2")
    assert "2 rows, 6 more (.limit 0 shows all)" in ask(
        "SELECT ?x { ?x a ?c FILTER(?c IN (schema:Person, schema:Organization, schema:City, skos:Concept, sem:Event)) }"
    )


def test_once_writes_the_next_answer(ask: Ask, tmp_path: Path) -> None:
    ask(f".once {tmp_path / 'cities.csv'}")
    ask("SELECT ?x { ?x a schema:City }")
    assert (tmp_path / "cities.csv").read_bytes() == b"x\r\nhttps://kg.example/id/vell\r\n"
    assert "1 row" in ask("SELECT ?x { ?x a schema:City }")


def test_explain_counts_patterns(ask: Ask) -> None:
    assert re.search(
        r"\?x rdf:type schema:Person\s+2", ask(".explain SELECT ?x { ?x a schema:Person }")
    )


def test_view_writes_a_page(ask: Ask, tmp_path: Path) -> None:
    ask(f"view {tmp_path / 'page.html'} Vell -k 1")
    assert "Mara Lindqvist" in (tmp_path / "page.html").read_text("utf-8")
    ask('path "Pilots Union" Vell')
    ask(f"view {tmp_path / 'path.html'}")
    assert "Pilots Union" in (tmp_path / "path.html").read_text("utf-8")


def test_an_unwritable_place_is_one_message(ask: Ask) -> None:
    assert "cannot be written" in ask(".once /nowhere/at/all.csv").lower()


def test_source_runs_a_script(ask: Ask, tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text(
        "find Vell\nSELECT ?x {\n ?x a schema:City\n}\nLIMIT 1\nnonsense\nfind Mara\n"
    )
    shown = ask(f".source {script}")
    assert "1 row" in shown
    assert "Did you mean" in shown or "begins neither" in shown
    assert "stopped at: nonsense" in shown
    assert "Mara" not in shown.partition("nonsense")[2]


# -- hostile ----------------------------------------------------------------------------------


def test_updates_are_refused_without_leave(ask: Ask) -> None:
    assert "-w" in ask("INSERT DATA { :vell :b :c }")


def test_a_question_that_is_no_command(ask: Ask) -> None:
    assert "begins neither" in ask("who met whom?")
    assert "No flag" in ask("find x --nonsense") or "no flag" in ask("find x --nonsense")
    assert "There is no" in ask(".open /nowhere")
    assert "@99" in ask("show @99")
