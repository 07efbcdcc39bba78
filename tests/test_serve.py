"""`kg serve`: the SPARQL 1.1 Protocol over the query runner, in process and as a program."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from xml.etree import ElementTree

import pytest

from tests.harbour import folder

HEADS = "SELECT ?who { ?who rel:head ?what }"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    place = folder(tmp_path_factory.mktemp("serve") / "g")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "kg", "serve", "-g", str(place), "--port", str(port)]
    with subprocess.Popen(
        [*command, "--timeout", "1"], stderr=subprocess.PIPE, env={**os.environ}
    ) as server:
        found = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try:
                urllib.request.urlopen(found, timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield found
        server.send_signal(signal.SIGINT)
        server.stderr.read()
        assert server.wait(10) in (0, 130)


def ask(address, *, path="/sparql", data=None, **headers):
    """Return status, media type and body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(address + path, data=data, headers=named)
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status, response.headers.get_content_type(), response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers.get_content_type(), error.read().decode()


def query(text):
    return "/sparql?" + urllib.parse.urlencode({"query": text})


def test_get_gives_json_by_default(address):
    status, media, body = ask(address, path=query(HEADS))
    assert (status, media) == (200, "application/sparql-results+json")
    assert json.loads(body)["results"]["bindings"][0]["who"]["value"].endswith("mara-lindqvist")


@pytest.mark.parametrize(
    ("accept", "media", "start"),
    [
        ("application/sparql-results+xml", "application/sparql-results+xml", "<?xml"),
        ("text/csv", "text/csv", "who"),
        ("text/tab-separated-values", "text/tab-separated-values", "?who"),
        ("text/html, text/csv;q=0.5", "text/csv", "who"),
        ("application/json", "application/sparql-results+json", "{"),
    ],
)
def test_formats_of_rows(address, accept, media, start):
    status, found, body = ask(address, path=query(HEADS), Accept=accept)
    assert (status, found) == (200, media) and body.startswith(start)
    if body.startswith("<?xml"):
        ElementTree.fromstring(body)


def test_ask_and_construct(address):
    status, _, body = ask(address, path=query("ASK { :vell a schema:City }"))
    assert status == 200 and json.loads(body)["boolean"] is True
    text = "CONSTRUCT { ?who rel:x ?what } { ?who rel:head ?what }"
    status, media, body = ask(address, path=query(text))
    assert (status, media) == (200, "text/turtle") and "pilots-union" in body
    status, media, _ = ask(address, path=query(text), Accept="application/n-triples")
    assert media == "application/n-triples"


def test_post_in_both_ways(address):
    form = urllib.parse.urlencode({"query": HEADS}).encode()
    assert ask(address, data=form)[0] == 200
    kind = {"Content_Type": "application/sparql-query"}
    assert ask(address, data=HEADS.encode(), **kind)[0] == 200
    assert ask(address, data=b"\xff\xfe", **kind)[0] == 400
    assert ask(address, data=b"x", Content_Type="text/plain")[0] == 415
    assert ask(address, data=b"x" * 1_100_000, **kind)[0] == 413


def test_it_is_read_only(address):
    update = urllib.parse.urlencode({"update": "CLEAR ALL"})
    assert ask(address, data=update.encode())[0] == 403
    assert ask(address, path=f"/sparql?{update}")[0] == 403
    status, _, body = ask(address, path=query("INSERT DATA { :a :b :c }"))
    assert status == 400 and "read-only" in body
    assert ask(address, data=b"CLEAR ALL", Content_Type="application/sparql-update")[0] == 403


def test_errors_are_one_message(address):
    status, media, body = ask(address, path=query("SELECT * { ?a rol:b ?c }"))
    assert (status, media) == (400, "text/plain") and "Did you mean 'rel:'" in body
    assert ask(address, path="/sparql", data=b"")[0] in (400, 415)
    assert ask(address, path="/sparql?query=ASK{}&query=ASK{}")[0] == 400
    assert ask(address, path="/nowhere")[0] == 404
    status, _, body = ask(
        address, path=query("SELECT * { SERVICE <http://a.example/> { ?x ?y ?z } }")
    )
    assert status == 400 and "SERVICE is off" in body


def test_timeouts_hold(address):
    begun = time.monotonic()
    status, _, body = ask(address, path=query(ENDLESS))
    assert status == 503 and "stopped after 1 s" in body
    assert time.monotonic() - begun < 2.5
    assert ask(address, path=query("ASK {}"))[0] == 200


def test_a_client_that_goes_away_ends_its_query(address):
    host, port = address.removeprefix("http://").split(":")
    for _ in range(4):
        with socket.create_connection((host, int(port))) as client:
            path = query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")
            client.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            assert client.recv(100).startswith(b"HTTP/1.1 200")
    assert ask(address, path=query("ASK {}"))[0] == 200


def test_only_this_machine_is_answered(address):
    assert ask(address, path=query("ASK {}"), Host="rebound.example")[0] == 403
    assert "read-only" in ask(address, path="/")[2]
    assert "sd:Service" in ask(address)[2]


def test_other_addresses_are_refused(tmp_path, capsys):
    from kg import cli

    place = folder(tmp_path / "g")
    assert cli.run(["serve", "-g", str(place), "--host", "0.0.0.0"]) == 2
    assert "loopback" in capsys.readouterr().err
