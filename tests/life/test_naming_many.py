"""A decision about a name of many documents goes by way of a whole build, with the same end."""

from kg.graph import committing
from kg.life.naming import merge
from kg.life.undoing import undo
from tests.articles import built, lines_of, write


def test_both_ways_end_at_the_same_graph(tmp_path, monkeypatch):
    texts = {f"doc-{n}": f"Erin met Frank.\nFrank praised Clark {'A' * n}." for n in range(6)}
    docs = write(tmp_path / "docs", texts)
    for name, few in (("in-place", 100), ("whole", 1)):
        monkeypatch.setattr(committing, "FEW", few)
        built(tmp_path / name, docs)
        merge(tmp_path / name, "Erin", ["Frank"])
    merged = lines_of(tmp_path / "whole")
    assert lines_of(tmp_path / "in-place") == merged
    for name in ("in-place", "whole"):
        undo(tmp_path / name)
    assert lines_of(tmp_path / "in-place") == lines_of(tmp_path / "whole") != merged
