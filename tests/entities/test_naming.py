"""Names of one thing: surnames, acronyms, variants; nobody when in doubt."""

import pytest

from kg.entities.names import Name
from kg.entities.naming import _key
from tests.entities.told import meant

LULL = "The sea was calm. " * 12


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Ann Walker runs the port. Walker said it was full.", "Walker", "ann-walker"),
        # a surname may be a title, too
        ("Gary Baron won the case. Mr Baron sold the house.", "Baron", "gary-baron"),
        ("Ann Walker and Tom Walker run the port. Walker said it was full.", "Walker", ""),
        (
            "Ann Walker runs the port. Tom Walker, her son, sails. Walker likes boats.",
            "Walker",
            "",
        ),
        # whoever comes in long after anybody of the surname was named
        (f"Ann Moss left. {LULL}Judge Ivo Moss spoke. Moss likes boats.", "Moss", "ivo-moss"),
        (f"Ann Moss left. {LULL}Judge Ivo Moss spoke. He left. Moss rows.", "Moss", "ivo-moss"),
        (f"Ann Moss left. {LULL}Moss slept. Ivo Moss spoke. Moss likes boats.", "Moss", ""),
        # a noun without an article is no subject, a name is
        ("Ann Cook runs it. On Monday Ann Cook spoke. Cook took offence.", "Cook", "ann-cook"),
        # though the parser takes the surname for a firm in between
        ("Ann Cook runs it. Cook is owned by nobody. Cook took offence.", "Cook", "ann-cook"),
        ("Jo-Ann Moss left. Jo-Ann Moss wept.", "Jo-Ann Moss", "jo-ann-moss"),
        # her husband was president, she is not
        (
            "Candidate Ann Moss spoke. Mrs. Moss left. Bo met President Moss.",
            "Moss",
            "president-moss",
        ),
        (
            "President Ivo Moss left. Candidate Ann Moss spoke. Bo met President Moss.",
            "Moss",
            "ivo-moss",
        ),
        ("President Ann Moss spoke. Mrs. Moss left. Bo met President Moss.", "Moss", "ann-moss"),
        # whom the pronoun behind it or the rest of the text tells
        (
            "Ann Walker left. Former President Tom Walker, her husband, stayed. Walker hurt her leg.",
            "Walker",
            "ann-walker",
        ),
        (
            "Ann Walker left. In May the port and its bank were sold. The boats were, too. "
            "Tom Walker, her son, sails. The sea is cold. Brightwater Corp. paid. Walker wept.",
            "Walker",
            "ann-walker",
        ),
        # the first is long past
        (
            "Ann Walker left. " + "The port and its bank were sold. " * 13 + "Tom Walker, who "
            "sails, came. The sea is cold. Walker wept.",
            "Walker",
            "tom-walker",
        ),
        (
            "Ann Walker left. Walker smiled. "
            + "The port and its bank were sold. " * 13
            + "Tom Walker, who sails, came. The sea is cold. Walker wept.",
            "Walker",
            "tom-walker",
        ),
        (
            "Mary Walker spoke. Mary smiled. Later Tom Walker rose. Mary sat. The hall was full. Rain fell. Walker wept.",
            "Walker",
            "",
        ),
        (
            'Rep. Robert C. "Bobby" Reed opened the door. Bobby Reed smiled.',
            "Bobby Reed",
            "robert-c-bobby-reed",
        ),
        ("Senators Ruth A. Moss and Ivo Kern left.", "Ruth A. Moss", "ruth-a-moss"),
        ("Tom Reed left. “About Reed, this is odd,” Ann Moss said.", "Reed", "tom-reed"),
        (
            "Senator Ruth Adele Moss spoke first. Ruth Moss then left.",
            "Ruth Moss",
            "ruth-adele-moss",
        ),
        (
            "The North Harbour Tug Company (NHTC) bought two boats. NHTC paid in cash.",
            "NHTC",
            "north-harbour-tug-company",
        ),
        # the letters may leave out the country
        (
            "The U.S. Harbour and River Authority sued. HRA won.",
            "HRA",
            "us-harbour-and-river-authority",
        ),
        (
            "The U.S. Harbour and River Authority (HRA) sued.",
            "HRA",
            "us-harbour-and-river-authority",
        ),
        # the year is part of an event's name; the same event without it, unless in doubt
        (
            "Norway won the 1998 World Cup. Oslo held the World Cup.",
            "World Cup",
            "1998-world-cup",
        ),
        (
            "Norway won the 1998 World Cup. In 2006 the World Cup was held in Oslo.",
            "World Cup",
            "world-cup",
        ),
        ("The Duchess of Holm left Oslo. The Duchess smiled.", "The Duchess", "duchess-of-holm"),
        ("Catherine, Duchess of Holm, left. Catherine smiled.", "Catherine", "duchess-of-holm"),
        ("Catherine met the Duchess of Holm. Catherine smiled.", "Catherine", "catherine"),
        ("The Duke of Holm met the Duke of Velm. A duke smiled.", "A duke", "duke"),
        # a surname that is a country's: with a title, or of who speaks of himself
        ("Scott Israel left. Sheriff Israel wept.", "Israel", "scott-israel"),
        ("Scott Israel left. Israel said he was sorry.", "Israel", "scott-israel"),
        ("Scott Israel left. Israel said it was at war.", "Israel", "israel"),
        ("Scott Israel left. Troops from Israel left.", "Israel", "israel"),
        ("Scott Israel and Ann Israel left. Israel said he was sorry.", "Israel", "israel"),
        ("The Kenya Ports Authority sued. PA staff left.", "PA", "pa"),
        ("The Northern Times wrote so. He told the Times all.", "Times", "northern-times"),
        ("He left New York City. New York was full.", "New York", "new-york"),
        (
            "He left New York. New York Governor Ann Moss met him.",
            "New York",
            "new-york-state",
        ),
        (
            "Brightwater Corp. sold its ships. Brightwater lost money.",
            "Brightwater",
            "brightwater-corp",
        ),
        ("The Labour party lost votes in May. Labour blamed the weather.", "Labour", "labour"),
        ("Mr. Reed left with his wife. Mrs. Reed drove.", "Reed", "mrs-reed"),
        ("Chad Miller lives in Chad.", "Chad", "chad"),
        # a president who is not the candidate
        (
            "Hillary Moss left Oslo. The Moss campaign said she won. A nurse met President Moss.",
            "Moss",
            "president-moss",
        ),
        (
            "President Ann Moss left Oslo. The Moss campaign said she won. "
            "A nurse met President Moss.",
            "Moss",
            "ann-moss",
        ),
        # a surname with and without its article, large where a sentence begins
        ("Omar el-Nadi spoke. El-Nadi left.", "El-Nadi", "omar-el-nadi"),
        ("Bashar al-Hadi spoke in Oslo. Hadi said no.", "Hadi", "bashar-al-hadi"),
        ("Omar el-Nadi met Ali Nadi. Later Nadi left.", "Nadi", ""),
        ("Ivo Holm-Hadi spoke. Hadi said no.", "Hadi", "hadi"),
        # small words of a surname
        ("Eva von der Holm met Lund. Von der Holm left.", "Von der Holm", "eva-von-der-holm"),
        (
            "Eva von der Holm met Lund. Lund told von der Holm no.",
            "von der Holm",
            "eva-von-der-holm",
        ),
    ],
)
def test_who_is_meant(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


def test_supporters_of_somebody_are_no_people() -> None:
    """ "Moss supporters", where Ann Moss is told of, however the word is tagged."""
    moss = Name(0, 0, 1, "NORP", 0, ("Moss",), adjective=True)
    danish = Name(0, 0, 1, "NORP", 0, ("Danish",), adjective=True)
    assert _key(moss, {"Moss"}) == ("moss",)
    assert _key(moss, set()) == ("=", "Moss")
    assert _key(danish, {"Moss"}) == ("=", "Danish")
