"""Folding: sayable words, and nothing lost."""

from hypothesis import given, settings

from kg.iris import DOC, ID, REL
from kg.queries.lookup import Lookup
from kg.walk.edges import Edge, described
from kg.walk.folded import fold, fold_path
from kg.walk.neighbours import neighbours
from kg.walk.network import made
from kg.walk.paths import paths
from tests.harbour import harbour
from tests.walk.graphs import links, stored

NAMES = {
    f"{ID}norland": "Norland",
    f"{ID}league": "League",
    f"{ID}vell": "Vell",
    f"{DOC}a.role": "Norland’s role in the strait",
    f"{DOC}a.talks": "talks with the League",
    f"{DOC}a.expulsion": "expulsion of envoys from Norland",
    f"{DOC}a.envoys": "envoys of the League",
    f"{REL}appreciate": "appreciate",
    f"{REL}takePlaceIn": "take place in",
}


def label(iri):
    return NAMES.get(iri) or iri.rpartition("/")[2]


def edge(subject, relation, object, *, claimed=False):
    record = f"st/a.1.{subject}{relation}{object}"
    return Edge(subject, f"{REL}{relation}", object, (record,), claimed)


def lines(folding):
    return [f"{label(e.source)} {e.words} {label(e.target)}" for e in folding.edges]


def test_a_thing_with_an_owner_becomes_one_edge():
    role = f"{DOC}a.role"
    edges = [
        edge(f"{ID}league", "appreciate", role, claimed=True), edge(role, "of", f"{ID}norland"),
    ]  # fmt: skip
    folding = fold(edges, label)
    assert lines(folding) == ["League appreciate role in the strait of Norland"]
    assert folding.edges[0].claimed and folding.edges[0].via == (role,)
    assert set(folding.edges[0].edges) == set(edges)


def test_an_event_ties_two_named_things():
    talks = f"{DOC}a.talks"
    edges = [edge(talks, "takePlaceIn", f"{ID}vell"), edge(talks, "with", f"{ID}league")]
    assert lines(fold(edges, label)) == ["League talks take place in Vell"] or lines(
        fold(edges, label)
    ) == ["League talks with the League take place in Vell"]


def test_the_tail_of_a_label_is_not_said_twice():
    thing = f"{DOC}a.expulsion"
    edges = [edge(f"{ID}league", "demand", thing), edge(thing, "from", f"{ID}norland")]
    assert lines(fold(edges, label)) == ["League demand expulsion of envoys from Norland"]


def test_what_ties_to_nothing_else_becomes_facts():
    only = edge(f"{ID}league", "make", f"{DOC}a.offer")
    folding = fold([only], label)
    assert folding.edges == [] and folding.facts == {f"{ID}league": [only]}
    assert fold([only], label, keep=[f"{DOC}a.offer"]).edges[0].edges == (only,)


def test_a_meeting_of_many_stays_a_thing():
    talks = f"{DOC}a.talks"
    edges = [edge(talks, "with", f"{ID}{name}") for name in ("a", "b", "c")]
    assert len(fold(edges, label).edges) == 3


def test_what_several_documents_describe_is_one_edge():
    edges = []
    for doc in ("a", "b"):
        NAMES[f"{DOC}{doc}.head"] = "head of the League"
        edges += [edge(f"{ID}norland", "meet", f"{DOC}{doc}.head"),
                  edge(f"{DOC}{doc}.head", "of", f"{ID}league")]  # fmt: skip
    folding = fold(edges, label)
    assert len(folding.edges) == 1 and len(folding.edges[0].edges) == 4
    assert folding.edges[0].via == (f"{DOC}a.head", f"{DOC}b.head")


def test_a_path_a_person_would_say_aloud():
    store = harbour()
    network, lookup = made(store), Lookup(store)
    found = paths(network, f"{ID}pilots-union", f"{ID}port-of-vell", claims=True, fold=True)
    steps = fold_path(found[0], lookup.label)
    said = [(lookup.label(s.source), s.words, lookup.label(s.target)) for s in steps]
    assert said == [("Pilots Union", "accept new offer of", "Port of Vell")]
    assert steps[0].claimed


def test_folded_neighbours_look_through_described_things():
    network = made(harbour())
    near = neighbours(network, f"{ID}pilots-union", 1, fold=True).distances
    assert near[f"{ID}vell"] == 1 and near[f"{DOC}pilots.talks"] == 0


@settings(max_examples=200, deadline=None)
@given(links)
def test_no_record_is_lost(rows):
    network = made(stored(rows))
    edges = network.edges(network.usable(claims=True))
    folding = fold(edges, lambda iri: iri.rpartition("/")[2])
    behind = {e for folded in folding.edges for e in folded.edges}
    behind |= {e for facts in folding.facts.values() for e in facts}
    assert behind == set(edges)
    for folded in folding.edges:
        assert folded.claimed == any(e.claimed for e in folded.edges)
        assert all(described(via) for via in folded.via)
        if not folded.via:
            assert (folded.source, folded.target) == (
                folded.edges[0].subject, folded.edges[0].object,
            )  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(links)
def test_folded_paths_are_real_and_sorted(rows):
    network = made(stored(rows))
    found = paths(network, f"{ID}t0", f"{ID}t2", 20, claims=True, fold=True)
    costs = [sum(not described(t) for t in p.things[1:]) for p in found]
    assert costs == sorted(costs)
    for path in found:
        steps = fold_path(path, lambda iri: iri)
        assert {steps[0].source, steps[0].target} & {f"{ID}t0"}
        assert {e for s in steps for e in s.edges} == {e for s in path.steps for e in s}
