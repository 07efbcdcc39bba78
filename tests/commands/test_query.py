"""`kg query`: formats, exit codes, bindings, saved questions."""

import json
import signal
import subprocess
import sys
import time

import pytest

from kg import cli
from tests.harbour import folder

HEADS = "SELECT ?who ?what { ?who rel:head ?what }"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return str(folder(tmp_path_factory.mktemp("query") / "g"))


def test_formats(place, capsys):
    assert cli.run(["query", HEADS, "-g", place, "--format", "table"]) == 0
    assert "Mara Lindqvist  Pilots Union" in capsys.readouterr().out
    assert cli.run(["query", HEADS, "-g", place, "--format", "csv"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "who,what"
    assert cli.run(["query", HEADS, "-g", place]) == 0
    assert capsys.readouterr().out.startswith("?who\t?what\n<https://")
    assert cli.run(["query", HEADS, "-g", place, "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["results"]["bindings"]) == 1
    assert cli.run(["query", "ASK { :vell a schema:City }", "-g", place]) == 0
    assert capsys.readouterr().out == "true\n"
    construct = "CONSTRUCT { ?x rel:headedBy ?y } { ?y rel:head ?x }"
    assert cli.run(["query", construct, "-g", place]) == 0
    assert ":pilots-union rel:headedBy :mara-lindqvist" in capsys.readouterr().out


def test_exit_codes(place, capsys, tmp_path):
    assert cli.run(["query", "SELECT * { ?a rol:x ?b }", "-g", place]) == 1
    assert "Did you mean 'rel:'" in capsys.readouterr().err
    assert cli.run(["query", HEADS, "-g", str(tmp_path / "none")]) == 1
    assert cli.run(["query", "-g", place]) == 2
    assert cli.run(["query", HEADS, "-g", place, "--bind", "who"]) == 2
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    assert cli.run(["query", endless, "-g", place, "--timeout", "0.3"]) == 124
    assert cli.run(["query", HEADS, "-g", place, "--format", "ttl"]) == 1


def test_bindings_limits_files_and_saved_questions(place, capsys, tmp_path):
    for term in (":vell", "<https://kg.example/id/vell>"):
        query = "SELECT ?p { ?s ?p ?x FILTER(STRSTARTS(STR(?p), STR(rel:))) }"
        assert cli.run(["query", query, "-g", place, "--bind", f"x={term}"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 4
    label = ["query", "SELECT ?s { ?s rdfs:label ?x }", "-g", place, "--bind", 'x="Vell"@en']
    assert cli.run(label) == 0
    assert "id/vell" in capsys.readouterr().out
    assert cli.run(["query", "SELECT * { ?s ?p ?o }", "-g", place, "--limit", "3"]) == 0
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 4 and "more rows" in shown.err
    assert cli.run(["query", "speakers", "-g", place]) == 0
    assert "mara-lindqvist" in capsys.readouterr().out
    assert cli.run(["query", "who-said-what", "-g", place, "--bind", "who=tomás orban"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert cli.run(["query", "who-said-what", "-g", place, "--bind", "who=Tomas"]) == 2
    assert "Near: Tomás Orbán" in capsys.readouterr().err
    assert cli.run(["query", "speaker", "-g", place]) == 2
    assert "Did you mean 'speakers'" in capsys.readouterr().err
    assert cli.run(["query", "--list"]) == 0
    assert "--bind who=…" in capsys.readouterr().out
    file = tmp_path / "q.rq"
    file.write_text(HEADS)
    assert cli.run(["query", "-f", str(file), "-g", place]) == 0


ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def test_ctrl_c_and_a_closed_pipe_as_a_program(place):
    command = [sys.executable, "-m", "kg", "query", "-g", place]
    with subprocess.Popen([*command, ENDLESS], stderr=subprocess.PIPE) as running:
        time.sleep(1.5)
        begun = time.monotonic()
        running.send_signal(signal.SIGINT)
        assert running.wait(10) == 130
        assert time.monotonic() - begun < 1
        assert b"Traceback" not in running.stderr.read()
    many = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
    with subprocess.Popen(
        [*command, many], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.wait(10) == 0
        assert running.stderr.read() == b""
