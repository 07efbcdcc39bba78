"""Offices, ages and descriptions behind a name."""

import pytest

from tests.extract.reading import reading, table, told

RULES = ("appositive", "appositive-role")

TABLE = """
Ann Berg, MP for Velm, left.
    Ann Berg | title | MP for Velm
    Ann Berg | affiliated with | Velm

Ann Berg, a Labour MP, left.
    Ann Berg | title | Labour MP

Ann Berg, M.D., left.

Florida is nearly 3% Polish American.

Derek Lund, a grandfather of five, left.
    Derek Lund | title | grandfather of five

Ann Berg, the only woman to win twice, praised Lund.
    Ann Berg | be | only woman to win twice

Liam Berg was born in Velm, Greater Holm.
    Velm | in | Greater Holm

Karl Berg greeted his mother, Joan Lund, 70, of Canton.
    Joan Lund | age | 70
    Joan Lund | mother of | his

Joan Lund, the mother of Karl Berg, left.
    Joan Lund | mother of | Karl Berg

The firm took loans from the bank, not private ones from Velm.

Ann Berg, a former adviser to Vice President (then-Senator) Joseph Lund, left.
    Ann Berg | title | former adviser to Vice President Joseph Lund

The mayor courted old sailors, especially white men, in May.

Until the election, Karl Brandt stayed in Halm.

Crowds met in Boston, where sailors sang; Chicago, where they danced; and Dallas.

Karl Brandt, one of Ann Berg's most vocal critics, left.
    Karl Brandt | title | Ann Berg's most vocal critic

Jana Molnar, a member of the harbour board, voted against the sale.
    Jana Molnar | member of | harbour board

Martin Keller, the chief of police in Harlan, said the road would stay closed until Monday.
    Martin Keller | title | chief of police in Harlan
    Martin Keller | affiliated with | Harlan

Martin Keller, a tax adviser in Harlan, resigned.
    Martin Keller | title | tax adviser in Harlan

One of the firm's lawyers, Simon Clarke, left.
    Simon Clarke | title | firm's lawyer

Simon Clarke, one of the two envoys to Halm, left.
    Simon Clarke | title | envoy to Halm

Simon Clarke, one of the richest men in Halm, left.

Simon Clarke, Ph.D., president and founder of Halm University, left.
    Simon Clarke | affiliated with | Halm University
    Simon Clarke | title | founder of Halm University
    Simon Clarke | title | president

They praised Simon Clarke, M.D., head of the clinic.
    Simon Clarke | title | head of the clinic

The sale was confirmed by her daughter, Vera Lund.
    Vera Lund | daughter of | her

Tomas Halder, 43, was arrested at the airport.
    Tomas Halder | age | 43

The ferry sank near Lisport, the capital of the islands, shortly before midnight.
    Lisport | be | capital of the islands

The company was founded in Dayton, Ohio, in 1887.
    Dayton | in | Ohio

She is ready to rebuild the navy, reduce taxes, repeal Obamacare, stand by the law, and leave.

Simon Clarke, a former pilot and envoy, left.
    Simon Clarke | title | former pilot
    Simon Clarke | title | former envoy

Simon Clarke, a lawyer and a former pilot, bought the island from the state.
    Simon Clarke | title | lawyer
    Simon Clarke | title | former pilot

The first director of the museum, Laura Weiss, sold half of the collection.
    Laura Weiss | title | first director of the museum

The report, a 300-page document full of maps, was published on Thursday.
    report | be | 300-page document full of maps

The Sea Queen, a ferry built in 1967, was carrying more than 200 passengers.
    Sea Queen | be | ferry built in 1967

Eva Lindt, the widow of the former president, and Karl Brandt, a retired general, founded the party in 2004.
    Eva Lindt | widow of | former president
    Karl Brandt | title | retired general

The firm is owned by Robert Hale, the son of a fisherman.
    Robert Hale | son of | fisherman

He moved to Harlan, a mining town in the north, and opened a bakery.
    Harlan | be | mining town in the north

Daniel Roth, spokesman for Norvik Marine, said that no oil had leaked.
    Daniel Roth | title | spokesman for Norvik Marine
    Daniel Roth | affiliated with | Norvik Marine

"We lost everything," said Laura Weiss, a teacher from Dayton.
    Laura Weiss | title | teacher from Dayton

The mayor, the bishop and the judge sat in the first row.

The talks failed on Monday, the last day of the summit.

The North Sea Fund (NSF) bought the island.

He sold apples, pears and plums in the market of Harlan.

The ferry is named after Anna Lund, a nurse who saved nine sailors in 1911.
    Anna Lund | title | nurse

Carlo Benetti, Italy's best-known painter, died in Rome on Friday.
    Carlo Benetti | affiliated with | Italy
    Carlo Benetti | title | best-known painter

Paul Weiss, 61, a retired teacher from Dayton, found the letters.
    Paul Weiss | age | 61
    Paul Weiss | title | retired teacher from Dayton

Karl Brandt, Eva Lindt and Paul Weiss resigned.

Brandt was accused of taking bribes, a charge he denies.

The board chose Halm's Karl Brandt, Dayton's Eva Lindt, Trestow's Anton Brede and the port's Paul Weiss, passing over the others.

The court fined two Halm brokers, Laura Weiss and Paul Lind, for fraud.
    Laura Weiss | title | Halm broker
    Laura Weiss | affiliated with | Halm
    Paul Lind | title | Halm broker
    Paul Lind | affiliated with | Halm

Six captains left with the help of their own pilots (Karl Brandt, Eva Lindt and Paul Weiss).
    Karl Brandt | title | pilot
    Paul Weiss | title | pilot

Karl Brandt, head of Holm Lines, a ferry company, left Halm.
    Holm Lines | be | ferry company
    Karl Brandt | affiliated with | Holm Lines
    Karl Brandt | title | head of Holm Lines

She bought bread, milk and a newspaper.

On Monday, October 23, the strike ended.

Halder Steel, a mining company in Velm, closed the pit.
    Halder Steel | be | mining company in Velm

She added the words, "Eva Lindt."

The paper was printed by Halder Steel, LLC.

A majority of the boats (52%) sank.

The mayor spoke in St., Harlan.

The mayor praised Karl Brandt, a singer.
    Karl Brandt | title | singer

The mayor praised Karl Brandt, a book on the town.

The crew was freed from the hold, a great moment for the town.

The ferry sank near Lisport, two islands in the north.

The mayor wants to cut taxes, Halmcare.

Ann Berg and Karl Lund, both former union lawyers, left Halm.
    Ann Berg | title | former union lawyer
    Karl Lund | title | former union lawyer

Ann Berg and her sailors met Karl Lund, a captain.
    Karl Lund | title | captain
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_appositives(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)


def test_what_a_name_is_stands_beside_it() -> None:
    """The apposition refers to the name itself, so its words are what is told."""
    found = reading("Halder Steel, a mining company in Velm, closed the pit.").frames
    assert [f.object.head for f in found if f.rule == "appositive"] == [-1]
