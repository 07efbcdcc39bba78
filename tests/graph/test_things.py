"""The default graph as text: all of it, and no thing is cut in two."""

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from kg.errors import KgError
from kg.graph.things import chunks, number, things

LABEL = NamedNode("https://x.example/label")


def quads() -> list[Quad]:
    subjects = [NamedNode(f"https://x.example/{n}") for n in range(40)]
    here = [Quad(s, LABEL, Literal(f"{n} of\n{i}")) for i, s in enumerate(subjects)
            for n in range(1 + 50 * (i % 7 == 0))]  # fmt: skip
    view = [Quad(subjects[0], LABEL, Literal("said"), NamedNode("https://x.example/view"))]
    return here + view


@pytest.fixture(params=[True, False], ids=["on disk", "in memory"])
def on_disk(request) -> bool:
    return request.param


@pytest.fixture
def store(on_disk, tmp_path) -> Store:
    store = Store(str(tmp_path / "store")) if on_disk else Store()
    for quad in sorted(quads(), key=lambda quad: hash(str(quad.object))):
        store.add(quad)
    if on_disk:
        store.optimize()
    return store


@pytest.mark.parametrize("size", [1, 50, 300, 3000, 1 << 20])
def test_chunks_hold_every_triple_once_and_cut_nothing_in_two(store, on_disk, size):
    parts = list(chunks(store, number(store), on_disk=on_disk, size=size))
    lines = [line for part in parts for line in part.decode().splitlines()]
    here = store.quads_for_pattern(None, None, None, DefaultGraph())
    assert sorted(lines) == sorted(f"{quad.triple} ." for quad in here)
    subjects = [subject for part in parts for subject, _ in things(part.decode())]
    assert len(subjects) == len(set(subjects)) == 40
    assert len(parts) == 40 if size == 1 else len(parts) <= 1 + sum(map(len, parts)) / size


def test_a_thing_has_all_its_values(store, on_disk):
    (part,) = chunks(store, number(store), on_disk=on_disk)
    found = dict(things(part.decode()))
    assert len(found["<https://x.example/7>"][str(LABEL)]) == 51
    assert found["<https://x.example/1>"] == {str(LABEL): ['"0 of\\n1"']}


def test_a_reader_that_stops_early_holds_nothing_up(tmp_path):
    store = Store(str(tmp_path / "store"))
    store.extend(Quad(NamedNode(f"https://x.example/{n}"), LABEL, Literal("x" * 90))
                 for n in range(5000))  # fmt: skip
    given = chunks(store, number(store), on_disk=True, size=1000)
    assert next(given)
    given.close()


def test_a_store_that_breaks_off_is_an_error(tmp_path):
    store = Store(str(tmp_path / "store"))
    store.add(quads()[0])
    with pytest.raises(KgError, match="cannot be read to its end"):
        list(chunks(store, 2, on_disk=True))
