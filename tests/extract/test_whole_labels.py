"""Labels that neither swallow a word of the verb nor end in the middle; links of set phrases."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "passive", "copula", "existential", "appositive", "noun-link", "possessive")

TABLE = """
Berg kept the cost of bread low in Velm.
    Berg | keep low | cost of bread
    cost of bread | of | bread

The rule would make loans for students expensive.
    loans for students | for | students [Conditional]
    rule | make expensive | loans for students [Conditional]

Ivo Kern kept something new in the drawer.
    Ivo Kern | keep | something new

Ivo Kern kept the best seat available for Berg.
    Ivo Kern | keep | best seat available for Berg

Acme sold a puzzle for children ages five and older.
    Acme | sell | puzzle for children ages five and older
    puzzle for children ages five and older | for | children ages five and older

Ivo Kern hired Berg and, like most mills in Velm, an engineer.
    Ivo Kern | hire | Berg
    Ivo Kern | hire | engineer

Berg is rich and, like Holm, a Dane.
    Berg | be | Dane
    Berg | be | rich

Like many things with Ivo Kern, the sale was quick.
    sale | be | quick

Ivo Kern bought $4 million worth of concrete.
    Ivo Kern | buy | $4 million worth of concrete

There were dozens of protests in Oslo last year.
    dozens of protests | be in | Oslo

There is a law in the state of Norland that bans oil.
    law that bans oil | ban | oil
    law that bans oil | be in | state of Norland

There are sailors in Velm who live in tents.
    sailors who live in tents | be in | Velm
    sailors who live in tents | live in | tents

There is a bridge over the river in Velm.
    bridge over the river | be in | Velm
    bridge over the river | over | river

There has been a rise in prices.
    rise in prices | in | prices
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_labels_and_links(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
