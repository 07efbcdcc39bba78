"""The network of a graph folder is kept, renewed and never trusted when damaged."""

from kg.walk.network import network
from tests.harbour import folder, harbour


def test_kept_and_renewed(tmp_path):
    place = folder(tmp_path / "g")
    first = network(place)
    path = place / "network.npz"
    before = path.stat().st_mtime_ns
    again = network(place)
    assert path.stat().st_mtime_ns == before
    assert again.edges(again.usable(claims=True)) == first.edges(first.usable(claims=True))
    harbour(place / "generations" / "2")
    (place / "current").write_text("2")
    network(place)
    assert path.stat().st_mtime_ns != before


def test_a_damaged_file_is_made_again(tmp_path):
    place = folder(tmp_path / "g")
    network(place)
    path = place / "network.npz"
    for content in (b"", b"no zip", path.read_bytes()[:200]):
        path.write_bytes(content)
        assert len(network(place).records) == 10
    assert [p.name for p in place.glob("network*")] == ["network.npz"]


def test_an_empty_graph_has_an_empty_network(tmp_path):
    from pyoxigraph import Store

    place = folder(tmp_path / "g")
    Store(str(place / "generations" / "2")).flush()
    (place / "current").write_text("2")
    assert network(place).records == [] == network(place).things
    found = network(place)
    assert found.edges(found.usable(claims=True)) == []


def test_edges_leave_out_denials_and_texts():
    found = network(harbour())
    edges = found.edges(found.usable(claims=True))
    records = {record for edge in edges for record in edge.records}
    assert not any(record.endswith(("harbour.3.1", "harbour.1.2")) for record in records)
    assert {edge.claimed for edge in edges} == {True, False}
