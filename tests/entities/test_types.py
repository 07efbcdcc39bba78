"""Which names a text has, and of what type."""

import pytest

from tests.entities.told import named


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Hussam Nader, 19, spoke to reporters.", {"hussam-nader": "Person"}),
        ("The river rose in Ostrava.", {"ostrava": "City"}),
        (
            "President Vladimir Orlov met Prime Minister Jana Novak.",
            {"vladimir-orlov": "Person", "jana-novak": "Person"},
        ),
        ("Chile and Peru signed the treaty.", {"chile": "Country", "peru": "Country"}),
        (
            "The Norwegian Foreign Ministry protested.",
            {"norwegian-foreign-ministry": "GovernmentOrganization"},
        ),
        ("The Foreign Ministry protested.", {}),
        ("The Court ruled on Monday.", {}),
        ("Kosovo joined in May.", {"kosovo": "Country"}),
        ("Hong Kong voted.", {"hong-kong": "Place"}),
        ("The University of Bergen opened a lab.", {"university-of-bergen": "Organization"}),
        ("Brightwater Inc. bought boats.", {"brightwater-inc": "Organization"}),
        ("The Harbour Times reported the loss.", {"harbour-times": "NewsMediaOrganization"}),
        ("Storms hit Georgia.", {}),
        ("He moved from Georgia to Atlanta.", {"georgia-us-state": "Place", "atlanta": "City"}),
        ("Talks on Georgia were held in Tbilisi.", {"georgia": "Country", "tbilisi": "City"}),
        ("Chad Miller lives here. Chad likes boats.", {"chad-miller": "Person"}),
        ("The group of Islamist fighters left.", {}),
        ("African-American voters stayed home.", {}),
        ("Pope Francis prayed.", {"pope-francis": "Person"}),
        ("Dr. Leslie Botham, M.D., spoke.", {"leslie-botham": "Person"}),
        ("Pan-party Gary Fan left. The pro-Oslo camp met.", {"gary-fan": "Person"}),
        # given names of other languages, whatever the model takes them for
        ("Bernhard Velm won the cup. Velm left.", {"bernhard-velm": "Person"}),
        (
            "The club praised the midfielder Yohan Brede.",
            {"yohan-brede": "Person"},
        ),
        ("The Nestor Institute for Trade left.", {"nestor-institute-for-trade": "Organization"}),
        ("Most Britons oppose it. The Britons left.", {"britons": "Group"}),
        # small words inside a name
        (
            "The North Wales Fire and Rescue Service was called.",
            {"north-wales-fire-and-rescue-service": "Organization"},
        ),
        (
            "He sits on the House Education and the Workforce Committee.",
            {"house-education-and-the-workforce-committee": "Organization"},
        ),
        (
            "He opposed the Justice for Victims of Trafficking Act of 2015.",
            {"justice-for-victims-of-trafficking-act-of-2015": "CreativeWork"},
        ),
        (
            "Microsoft and the Harbour Council left.",
            {"microsoft": "Organization", "harbour-council": "GovernmentOrganization"},
        ),
        ("[W]e sail, said Tom Reed.", {"tom-reed": "Person"}),
    ],
)
def test_types(text: str, types: dict[str, str]) -> None:
    assert named(text) == types
