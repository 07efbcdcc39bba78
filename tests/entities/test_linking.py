"""Names of different documents: merged by rules that refuse when in doubt."""

import itertools

import pytest

from kg.entities.linking import link, summary
from kg.model import Entity


def entity(key: str, kind: str = "Person", *forms: str) -> Entity:
    label = key.replace("-", " ").title()
    listed = tuple((form, 1) for form in (label, *forms))
    return Entity(key, label, kind, True, listed, "block", "name")


TABLE = [
    # a bare surname is the one person of that name
    (["ann-walker", "walker"], {"ann-walker": "ann-walker", "walker": "ann-walker"}),
    # two people of one surname leave the bare surname alone
    (
        ["ann-walker", "tom-walker", "walker"],
        {"ann-walker": "ann-walker", "tom-walker": "tom-walker", "walker": "walker"},
    ),
    (
        ["ruth-moss", "ruth-adele-moss"],
        {"ruth-moss": "ruth-adele-moss", "ruth-adele-moss": "ruth-adele-moss"},
    ),
    (["r-moss", "ruth-moss"], {"r-moss": "r-moss", "ruth-moss": "r-moss"}),
    (["ruth-moss", "rita-moss"], {"ruth-moss": "ruth-moss", "rita-moss": "rita-moss"}),
]


@pytest.mark.parametrize(("keys", "expected"), TABLE)
def test_people(keys: list[str], expected: dict[str, str]) -> None:
    block = [(f"d{n}", entity(key)) for n, key in enumerate(keys)]
    assert link(block) == expected


def test_order_does_not_matter() -> None:
    block = [
        ("a", entity("walker")), ("b", entity("ann-walker")), ("c", entity("walker")),
        ("d", entity("ann-b-walker")),
    ]  # fmt: skip
    results = [link(order) for order in itertools.permutations(block)]
    assert all(result == results[0] for result in results)


def test_the_key_of_most_documents_stands() -> None:
    block = [("a", entity("walker")), ("b", entity("walker")), ("c", entity("ann-walker"))]
    assert set(link(block).values()) == {"walker"}
    label, kind, others = summary(block)
    assert (label, kind, others) == ("Ann Walker", "Person", ("Walker",))


def test_acronym_and_long_name() -> None:
    long = entity("north-harbour-tugs", "Organization", "N.H.T.")
    assert set(link([("a", long), ("b", entity("nht", "Organization"))]).values()) == {"nht"}


def test_a_person_is_no_company() -> None:
    block = [("a", entity("walker", "Organization")), ("b", entity("ann-walker"))]
    assert link(block) == {"ann-walker": "ann-walker", "walker": "walker"}


def test_company_and_its_opera_house() -> None:
    bodies = [
        ("a", entity(key, "Organization")) for key in ("bergen", "bergen-opera", "bergen-inc")
    ]
    assert link(bodies) == {
        "bergen": "bergen",
        "bergen-inc": "bergen",
        "bergen-opera": "bergen-opera",
    }


def test_father_and_son() -> None:
    block = [("a", entity(key)) for key in ("harry-byrd", "harry-byrd-sr", "harry-byrd-jr")]
    assert link(block) == {e.key: e.key for _, e in block}
    two = [("a", entity("harry-byrd")), ("b", entity("harry-byrd-jr"))]
    assert link(two) == {e.key: e.key for _, e in two}
    same = [("a", entity("byrd")), ("b", entity("harry-byrd-jr"))]
    assert len(set(link(same).values())) == 1
    one = [("a", entity("harry-byrd-jr")), ("b", entity("harry-f-byrd-jr"))]
    assert len(set(link(one).values())) == 1


def test_initials_alone_prove_nothing() -> None:
    long = entity("north-harbour-tugs", "Organization")
    block = [("a", long), ("b", entity("nht", "Organization"))]
    assert link(block) == {"nht": "nht", "north-harbour-tugs": "north-harbour-tugs"}


def test_a_country_left_out() -> None:
    kind = "Organization"
    both = [
        ("a", entity("food-safety-office", kind, "FSO")),
        ("b", entity("norwegian-food-safety-office", kind, "F.S.O.")),
    ]
    assert len(set(link(both).values())) == 1
    one = [both[0], ("b", entity("norwegian-food-safety-office", kind))]
    assert len(set(link(one).values())) == len(one)
    other = [("c", entity("danish-food-safety-office", kind, "FSO"))]
    assert len(set(link([*both, *other]).values())) == len(both) + 1


def test_short_given_name() -> None:
    block = [("a", entity("joe-moss")), ("b", entity("joseph-k-moss")), ("c", entity("moss"))]
    assert len(set(link(block).values())) == 1
