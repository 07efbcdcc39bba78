"""Which names a text has, and of what type."""

import pytest

from kg.entities.cues import word_votes
from tests.entities.told import named, resolved


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
        # surnames that are common nouns, and what bears a given name
        (
            "Ann Hill resigned. Kevin Church stayed.",
            {"ann-hill": "Person", "kevin-church": "Person"},
        ),
        ("He walked through Stanley Park.", {"stanley-park": "Place"}),
        ("Jordan Valley is dry.", {"jordan-valley": "Place"}),
        (
            "Jack Berg left. The Art Gallery opened.",
            {"jack-berg": "Person", "art-gallery": "Organization"},
        ),
        # a game in brackets is not what somebody is
        (
            "The athletes Vitas Gerulis (tennis) and Jack Berg (golf) left.",
            {"vitas-gerulis": "Person", "jack-berg": "Person"},
        ),
        # letters in brackets are of the kind of what they shorten
        ("Iron deficiency anaemia (IDA) is common.", {"ida": "Concept"}),
        ("Non-governmental organisations (NGOs) met.", {"ngos": "Organization"}),
        (
            "Tom Reed met Ann Lee of Holm Might.",
            {"tom-reed": "Person", "ann-lee": "Person", "holm-might": "Organization"},
        ),
        ("Ann Berg of Oslo left.", {"ann-berg": "Person", "oslo": "City"}),
        # people of one name
        ("Ann Lund left. The Lunds met.", {"ann-lund": "Person", "lunds": "Group"}),
        # the title belongs to the name of a place
        (
            "The Duke of Holm met the Mayor of Oslo.",
            {"duke-of-holm": "Person", "oslo": "City"},
        ),
        ("The prince of darkness left.", {}),
        # what the looks of a word tell
        (
            "HTRG grants helped. YouGov asked voters.",
            {"htrg": "Organization", "yougov": "Organization"},
        ),
        (
            "Ann McCaskill met Tom MacArthur.",
            {"ann-mccaskill": "Person", "tom-macarthur": "Person"},
        ),
        ("HE left.", {}),
        # a common noun with an article is nobody
        (
            "The Gap Goes On: It was under Mr. Reed's watch that the port opened a yard, which "
            "is dedicated to promoting trade.",
            {"reed": "Person"},
        ),
        # whose somebody is; two people; a genitive within a name
        (
            "The Green Party’s Jill Moss spoke on Monday.",
            {"green-party": "Organization", "jill-moss": "Person"},
        ),
        ("Rachel and Peter left.", {"rachel": "Person", "peter": "Person"}),
        ("The Women's Health Clinic met.", {"womens-health-clinic": "Organization"}),
        (
            "The Securities and Exchange Commission met.",
            {"securities-and-exchange-commission": "GovernmentOrganization"},
        ),
        ("See http://boats.example for more.", {}),
        # what is called after its maker, by itself too; a branch of the maker
        ("Google Chrome is new. Chrome is fast.", {"google-chrome": "Concept"}),
        ("WHO say the virus spread.", {"who": "Organization"}),
        ("The woman WHO left wept.", {}),
        ("NSW sued.", {"new-south-wales": "Place"}),
        # firms that everybody knows
        ("Microsoft Corp. lost money.", {"microsoft": "Organization"}),
        # who is no people, and a language
        ("It was too late for Finn.", {"finn": "Person"}),
        ("She speaks Finnish.", {}),
        # universities called after a state, states, and cities of the same name
        ("Ann Hill taught at Ohio State.", {"ann-hill": "Person", "ohio-state": "Organization"}),
        ("Ohio State Senator Ivo Kern left.", {"ohio": "Place", "ivo-kern": "Person"}),
        ("He was born in Buffalo, New York.", {"buffalo": "City", "new-york-state": "Place"}),
        ("New York Gov. Ann Moss left.", {"new-york-state": "Place", "ann-moss": "Person"}),
        ("They live in upstate New York.", {"new-york-state": "Place"}),
        ("New York City and New York are one.", {"new-york": "City"}),
        (
            "It has offices in London, New York, and Tokyo.",
            {"london": "City", "new-york": "City", "tokyo": "City"},
        ),
        ("He lives in Seattle, Washington.", {"seattle": "City", "washington-state": "Place"}),
        ("Washington sent troops.", {"washington-dc": "City"}),
        ("Tasmania voted. He lives in Ontario.", {"tasmania": "Place", "ontario": "Place"}),
        # newspapers whose names are common nouns, where they are quoted
        ("She told the Guardian that she was ill.", {"guardian": "NewsMediaOrganization"}),
        ("He told The Sun he would stay.", {"sun": "NewsMediaOrganization"}),
        ("The Sun rose at six.", {}),
        ("She became the Guardian of the park.", {}),
        # a genitive that is part of the name
        ("Hardy's said that sales fell. Hardy's ships sank.", {"hardys": "Organization"}),
        ("The Reader's Digest printed it.", {"readers-digest": "CreativeWork"}),
        ("Ann Moss, a friend of Reed's, left.", {"ann-moss": "Person", "reed": "Person"}),
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
        ("Super PACs can pay Ann Moss. The best-funded super PAC left.", {"ann-moss": "Person"}),
        ("Most Britons oppose it. The Britons left.", {"britons": "Group"}),
        # small words inside a name
        (
            "The North Wales Fire and Rescue Service was called.",
            {"north-wales-fire-and-rescue-service": "Organization"},
        ),
        (
            "The Velm Coalition for the Homeless, helped by the Sailors Union of Harlan, won.",
            {
                "velm-coalition-for-the-homeless": "Organization",
                "sailors-union-of-harlan": "Organization",
            },
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


def test_a_body_without_a_name_is_no_newspaper() -> None:
    assert resolved("A hospital closed.")[0][0].type == "Organization"


def test_given_names_that_the_model_takes_for_places() -> None:
    assert dict(word_votes("Julia", "GPE")) == {"person": 1.2}
    assert not list(word_votes("Julia", "PERSON"))
    assert not list(word_votes("Florence", "GPE"))


def test_two_that_are_told_of_alone_are_two() -> None:
    text = "Brightwater and Holm left. Brightwater paid. Holm wept."
    assert set(named(text)) == {"brightwater", "holm"}
