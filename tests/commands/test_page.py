"""`kg page`: whole, around a thing, of a document, of a difference; and what it refuses."""

from pathlib import Path

import pytest

from kg.cli import run
from tests.harbour import folder


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    return folder(tmp_path / "harbour-news")


def page(graph: Path, *options: str) -> str:
    out = graph.parent / "page.html"
    assert run(["page", "-g", str(graph), "-o", str(out), *options]) == 0
    return out.read_text(encoding="utf-8")


def test_the_whole_graph_is_named_after_its_folder(graph: Path):
    assert "<title>Harbour news</title>" in page(graph)


@pytest.mark.parametrize(
    "name",
    [
        "Mara Lindqvist",
        "lindqvist",
        ":mara-lindqvist",
        "mara-lindqvist",
        "https://kg.example/id/mara-lindqvist",
    ],
)
def test_around_a_thing_however_it_is_called(graph: Path, name: str):
    assert "<title>Around Mara Lindqvist</title>" in page(graph, "--around", name, "-k", "1")


@pytest.mark.parametrize("name", ["pilots", "news/pilots.txt", "Pilots meet the port authority"])
def test_of_one_document(graph: Path, name: str):
    html = page(graph, "--document", name)
    assert "<title>Pilots meet the port authority</title>" in html
    assert "Harbour strike goes on" not in html


def test_one_hop_shows_less_than_two(graph: Path):
    assert "st/pilots.2.1" not in page(graph, "--around", "Port of Vell", "-k", "1")
    assert "st/pilots.2.1" in page(graph, "--around", "Port of Vell", "-k", "2")


@pytest.mark.parametrize(
    "options,code,words",
    [
        (["--around", "Nobody At All"], 1, "Nothing in the graph is called 'Nobody At All'"),
        (["--document", "nothing"], 1, "No document is called 'nothing'"),
        (["--around", "Vell", "--document", "pilots"], 2, "exclude each other"),
        (["--before", "nowhere"], 1, "There is no older graph at 'nowhere'"),
        (["--before", "1"], 1, "The two graphs state the same"),
    ],
)
def test_what_it_refuses(
    graph: Path, capsys: pytest.CaptureFixture[str], options: list[str], code: int, words: str
):
    assert run(["page", "-g", str(graph), "-o", str(graph / "page.html"), *options]) == code
    assert words in capsys.readouterr().err


def test_a_place_that_cannot_be_written(graph: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["page", "-g", str(graph), "-o", str(graph / "no" / "page.html")]) == 1
    assert "Cannot write the page" in capsys.readouterr().err
