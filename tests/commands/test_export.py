"""`kg export`: every format to a file, errors, nothing half written."""

import pytest

from kg import cli
from kg.export.exporters import EXPORTERS
from tests.harbour import folder


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return str(folder(tmp_path_factory.mktemp("export") / "g"))


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_format(name, place, tmp_path, capsys):
    out = tmp_path / f"g{EXPORTERS[name].suffix}"
    assert cli.run(["export", name, "-g", place, "-o", str(out)]) == 0
    assert out.stat().st_size > 1000
    assert [p.name for p in tmp_path.iterdir()] == [out.name]
    assert cli.run(["export", "--help"]) == 0
    assert name in capsys.readouterr().out


def test_errors(place, tmp_path, capsys):
    assert cli.run(["export", "owl", "-g", place]) == 2
    assert "turtle" in capsys.readouterr().err
    out = str(tmp_path / "no" / "g.ttl")
    assert cli.run(["export", "turtle", "-g", place, "-o", out]) == 1
    assert "Cannot write" in capsys.readouterr().err
    assert cli.run(["export", "turtle", "-g", str(tmp_path / "none"), "-o", out]) == 1
    assert cli.run(["export", "trig", "--views", "-g", place, "-o", str(tmp_path / "v")]) == 0
