"""Corroboration and disagreement on the harbour graph and a little more."""

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import PREFIXES
from kg.queries import terms as t
from kg.queries.agreement import between, corroborated, disagreements, independent
from kg.queries.lookup import Lookup
from tests.harbour import DOC, ID, REL, ST, harbour


def record(store, name, subject, relation, object, sentence, **more):
    """Add one record; `more` are asserted, negated, said_by."""
    st = NamedNode(ST + name)
    pairs = [
        (t.SUBJECT, NamedNode(subject)), (t.PREDICATE, NamedNode(REL + relation)),
        (t.OBJECT, object if isinstance(object, Literal) else NamedNode(object)),
        (t.SENTENCE, NamedNode(f"https://kg.example/sent/{sentence}")),
        (t.ASSERTED, Literal(more.get("asserted", False))),
    ]  # fmt: skip
    if more.get("negated"):
        pairs.append((t.NEGATED, Literal(True)))
    if more.get("said_by"):
        pairs.append((t.SAID_BY, NamedNode(more["said_by"])))
    for term, value in pairs:
        store.add(Quad(st, term, value))


def day(text):
    return Literal(text, datatype=NamedNode(f"{PREFIXES['xsd']}date"))


@pytest.fixture
def lookup():
    store = harbour()
    offer = f"{DOC}pilots.new-offer"
    store.add(Quad(NamedNode(offer), t.LABEL, Literal("New offer", language="en")))
    record(store, "pilots.4.5", f"{ID}port-of-vell", "make", offer, "pilots.4", asserted=True)
    record(store, "pilots.4.6", f"{ID}pilots-union", "accept", f"{DOC}harbour.offer", "pilots.4",
           said_by=f"{ID}tomas-orban")  # fmt: skip
    talks = f"{DOC}pilots.talks"
    record(store, "pilots.3.7", talks, "takePlaceOn", day("2031-05-06"), "pilots.3", asserted=True)
    record(store, "pilots.3.8", talks, "takePlaceOn", day("2031-05-07"), "pilots.3",
           said_by=f"{ID}tomas-orban")  # fmt: skip
    return Lookup(store)


def test_described_things_agree_by_their_labels(lookup):
    best = corroborated(lookup, f"{ID}port-of-vell")[0]
    assert (best.relation.label, best.documents) == ("make", (f"{DOC}harbour", f"{DOC}pilots"))
    assert independent(best) == 2
    assert independent(best, [frozenset({f"{DOC}harbour", f"{DOC}pilots"})]) == 1


def test_denied_against_claimed(lookup):
    found = [d for d in disagreements(lookup) if d.kind == "denied"]
    assert len(found) == 1 and found[0].relation.label == "accept"
    yes, no = found[0].sides
    assert [e.said_by[0].label for e in (*yes, *no)] == ["Tomás Orbán", "Mara Lindqvist"]
    assert list(disagreements(lookup, [f"{ID}pilots-union"])) == found


def test_two_dates_of_one_event(lookup):
    found = [d for d in disagreements(lookup) if d.kind == "values"]
    assert len(found) == 1 and len(found[0].sides) == 2


def test_between_two_speakers(lookup):
    found = list(between(lookup, f"{ID}mara-lindqvist", f"{ID}tomas-orban"))
    assert [d.relation.label for d in found] == ["accept"]
    assert list(between(lookup, f"{ID}mara-lindqvist", f"{ID}vell")) == []


def test_agreement_is_no_disagreement():
    assert list(disagreements(Lookup(harbour()))) == []
