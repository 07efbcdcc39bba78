"""What a thing has, told beside it, and nouns torn off a name."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "belonging", "naming")

TABLE = """
Ilona Ferro runs a small firm with its headquarters in Velm.
    Ilona Ferro | run | small firm
    small firm | have headquarters in | Velm

Ilona Ferro runs a small firm with its new headquarters in Velm.
    Ilona Ferro | run | small firm with its new headquarters in Velm

Peru backs the creation of an island state within the 1920 borders with its capital in Lima, which will trade with Chile.
    Peru | back | creation of an island state
    island state | have capital in | Lima [Future]
    island state | trade with | Chile [Future]

Norway fought a war with its neighbour in Oslo.
    Norway | fight | war

Oslo-based Holm Steel employs ten men.
    Oslo-based Holm Steel | be based in | Oslo
    Oslo-based Holm Steel | employ | ten men

Holm Steel, an Oslo-based firm, makes ships.
    Holm Steel | be based in | Oslo
    Holm Steel | make | ships

Holm Steel, a New York-based firm, makes ships.
    Holm Steel | be based in | New York
    Holm Steel | make | ships

Ann Berg of Holm Steel praised the ferry.
    Ann Berg | affiliated with | Holm Steel
    Ann Berg of Holm Steel | praise | ferry

Karl Wild, from Lund University, praised the bay.
    Karl Wild | affiliated with | Lund University
    Karl Wild | praise | bay

According to Ann Berg at Lund University, the ferry carried sheep.
    Ann Berg | affiliated with | Lund University
    ferry | carry | sheep [said]

The mayor met Karl Wild at Lund University.
    mayor | meet | Karl Wild

The mayor bought Karl Wild from Real Madrid.
    mayor | buy | Karl Wild

Ann Berg of Norway praised the ferry.
    Ann Berg of Norway | praise | ferry

The mayor founded an Oslo-based firm.
    mayor | found | Oslo-based firm

The mayor condemned the crimes of Hamas terrorists
    mayor | condemn | crimes of Hamas terrorists

Anton Brede dismissed the letter as the work of a client, Holm Coal, which sank a ferry.
    Anton Brede | dismiss | letter
    Holm Coal | sink | ferry
    letter | be | work of a client [said]
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_belongings(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
