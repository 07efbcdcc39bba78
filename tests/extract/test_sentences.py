"""Whole sentences of news: all that their verbs and names say."""

import pytest

from tests.extract.reading import table, told

RULES = (
    "verb",
    "event",
    "reciprocal",
    "intransitive",
    "passive",
    "passive-agent",
    "copula",
    "adjective",
    "existential",
    "naming",
    "title-before-name",
    "appositive",
    "appositive-role",
)

TABLE = """
Greta Lund, a biologist at the University of Oslo, has studied the seals of the northern islands since 1994 and has written three books about them.
    Greta Lund | title | biologist at the University of Oslo
    Greta Lund | affiliated with | University of Oslo
    Greta Lund | study | seals of the northern islands
    Greta Lund | write | three books

The two countries, which fought a short war over the islands in 1982, restored diplomatic ties in 1990 and signed a fishing treaty nine years later.
    two countries | fight | short war over the islands
    two countries | restore | diplomatic ties
    two countries | sign | fishing treaty

Although the dam was declared safe in March, engineers found a crack in its eastern wall last week and ordered the evacuation of four villages.
    dam | be declared | safe
    engineers | find | crack in its eastern wall
    engineers | order | evacuation of four villages

The airline, once the pride of the island, went bankrupt in 2009 after failing to pay for fuel.
    airline | go | bankrupt
    airline | pay for | fuel [NOT]

Karl Brandt won the first round with 48 percent of the vote but lost the runoff to Eva Lindt.
    Karl Brandt | win | first round with 48 percent of the vote
    Karl Brandt | lose | runoff

Police in Dayton arrested a 34-year-old man on suspicion of arson after a fire destroyed a timber warehouse in the harbour.
    Police in Dayton | arrest | 34-year-old man
    fire | destroy | timber warehouse in the harbour

The museum bought the painting from a dealer in Paris in 1962 for 4,000 francs, unaware that it had been stolen from a Jewish family during the war.
    museum | buy | painting
    it | be stolen from | Jewish family

Born in Lisbon in 1951, Carlo Mendes studied law, worked as a reporter and became the youngest judge of the supreme court in 1989.
    Carlo Mendes | be born in | Lisbon
    Carlo Mendes | study | law
    Carlo Mendes | work as | reporter
    Carlo Mendes | become | youngest judge of the supreme court

The deal would give the fund a majority in the yard, but the government can still block it.
    deal | give | majority in the yard [Conditional]
    government | block | it [Possible]

More than 2,000 homes are without power and the main road to the coast is blocked by fallen trees.
    More than 2,000 homes | be without | power
    fallen trees | block | main road to the coast

The company, whose shares have fallen by half since January, will cut 900 jobs and sell its headquarters in Geneva.
    company | cut | 900 jobs [Future]
    company | sell | its headquarters in Geneva [Future]
    whose shares | fall by | half

The rebels seized the airport, burned the radio station and freed hundreds of prisoners before the army retook the town on Sunday.
    rebels | seize | airport
    rebels | burn | radio station
    rebels | free | hundreds of prisoners
    army | retake | town

A court in Oslo sentenced the former minister to six years in prison and fined his brother for perjury.
    court in Oslo | sentence | former minister
    court in Oslo | fine | his brother

Farmers from three provinces drove their tractors into the capital on Wednesday to protest against cuts in fuel subsidies.
    Farmers from three provinces | drive | their tractors
    Farmers from three provinces | protest against | cuts in fuel subsidies [Desired]

Lund left the party in 2015, joined the Greens a year later and has represented Harlan in parliament since 2017.
    Lund | leave | party
    Lund | join | Greens
    Lund | represent | Harlan

The minister neither confirmed nor denied the report.
    minister | confirm | report [NOT]
    minister | deny | report [NOT]

Although he had promised to resign, the governor stayed in office until his arrest in June.
    governor | stay in | office
    he | do | resign [Future said]

A spokeswoman for the ministry refused to say whether the ship had been searched.

What happened next is unclear.
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_sentences(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
