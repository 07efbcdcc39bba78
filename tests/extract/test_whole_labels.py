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

Ivo Kern has defended women's rights and extended benefits to widows.
    Ivo Kern | defend | women's rights
    Ivo Kern | extend | benefits
    women's rights | of | women

Acme has sold apples and dried fruit to Norway.
    Acme | sell | apples
    Acme | sell | dried fruit

Ivo Kern issued a call for Norway to take more miners on Monday.
    Ivo Kern | issue | call for Norway to take more miners
    Norway | take | more miners [Desired said]

Ivo Kern sent a request for the bank to pay.
    Ivo Kern | send | request for the bank to pay
    request for the bank to pay | for | bank

The machine delivers strong radiation with unusual speed.
    machine | deliver | strong radiation

The firm has a crew with great skill.
    crew with great skill | with | great skill
    firm | have | crew with great skill

Ivo Kern discussed the photos with Anna Holm.
    Ivo Kern | discuss | photos

Ivo Kern broke the news of the fire to the world.
    Ivo Kern | break | news of the fire
    news of the fire | of | fire

The ministry took over responsibility for the prisons from the county.
    ministry | take over responsibility for | prisons

Ivo Kern won the support of miners from Velm.
    Ivo Kern | win | support of miners from Velm
    support of miners from Velm | of | miners

Anna Holm is on call on a weekly rota.
    Anna Holm | be on | call

Ivo Kern resigned for the good of the party.
    Ivo Kern | resign for good of | party

Ivo Kern has a basketful of letters.
    Ivo Kern | have | basketful of letters

If it is in a box in the cellar, Ivo Kern will find it.
    Ivo Kern | find | it [Conditional]
    box in the cellar | in | cellar [Conditional]
    it | be in | box in the cellar [Conditional]

If Ivo Kern sells the mill on the river, Holm will resign.
    Ivo Kern | sell | mill [Conditional]

The row came to a head for Ivo Kern.
    row | come to a head for | Ivo Kern

The strike brought the row to a head in May.
    strike | bring to a head | row

The verdict is a blow to the mayor and a warning to the crew.
    blow to the mayor | to | mayor
    verdict | be | blow to the mayor
    verdict | be | warning to the crew
    warning to the crew | to | crew

The verdict is a win for the Danish fishing community and a big step forward.
    verdict | be | big step
    verdict | be | win for the Danish fishing community
    win for the Danish fishing community | for | Danish fishing community

Ivo Kern is a friend of the mayor and a banker.
    Ivo Kern | be | banker
    Ivo Kern | be | friend of the mayor
    friend of the mayor | of | mayor

The town is a home to the mine and a port.

Anna Holm lashed out at the likes of Karl Berg, Ivo Kern and Bo Ek.
    Anna Holm | lash out at | Bo Ek
    Anna Holm | lash out at | Ivo Kern
    Anna Holm | lash out at | Karl Berg

Ivo Kern sang with Karl Berg and the likes of Bo Ek.

Most miners see the board's conduct as typical of its fear.
    Most miners | see | board's conduct
    board's conduct | of | board

Ivo Kern is unable to turn the crowds against the judges.
    Ivo Kern | turn | crowds [NOT]

Ivo Kern restricted comments about selling the mills to the realm of theory.
    Ivo Kern | restrict | comments about selling the mills
    realm of theory | of | theory

The verdict was music to the ears of Ivo Kern.
    verdict | be | music to the ears of Ivo Kern

Ivo Kern unleashed a flurry of letters.
    Ivo Kern | unleash | flurry of letters

Karl Berg drank a cup of coffee.
    Karl Berg | drink | cup of coffee

Ivo Kern met a team of doctors.
    Ivo Kern | meet | team of doctors
    team of doctors | of | doctors

The row over the sale hurt Ivo Kern.
    row over the sale | hurt | Ivo Kern
    row over the sale | over | sale

At the height of her career Anna Holm sold the yard.
    her career | of | her

Karl Berg hates the term 'Danish outreach'.
    Karl Berg | hate | term Danish outreach

Anna Holm lost her cool.
    Anna Holm | lose | her cool

Anna Holm posted a pack of lies about Ivo Kern.
    Anna Holm | post | pack of lies about Ivo Kern
    pack of lies about Ivo Kern | about | Ivo Kern

Ivo Kern escaped charges for the mishandling of files so far.
    Ivo Kern | escape | charges for the mishandling of files
    charges for the mishandling of files | for | mishandling of files
    mishandling of files | of | files

Anna Holm's clearly the best pilot in Velm.

Ivo Kern discussed his plan for schools for girls at a rally held by the union.
    Ivo Kern | discuss | his plan for schools for girls
    his plan for schools for girls | for | schools for girls
    his plan for schools for girls | of | his
    schools for girls | for | girls

Ivo Kern praised the crew of the ship at a dinner in Velm.
    Ivo Kern | praise | crew of the ship
    crew of the ship | of | ship
    dinner in Velm | in | Velm

Few towns are as open to a Holm bid as Velm.

Acme has been a leader in shipping research for more than ten years.
    Acme | be | leader in shipping research
    leader in shipping research | in | shipping research

Acme has a contract for ten years.
    Acme | have | contract for ten years

Acme has signed contracts with miners for ten years.
    Acme | sign | contracts with miners
    contracts with miners | with | miners

Anna Holm is an expert in the field.
    Anna Holm | be | expert in the field

Acme sold the second system on the market.
    Acme | sell | second system

Karl Berg is a harsh critic of Mr. Peña Nieto.
    Karl Berg | be | harsh critic of Mr. Peña Nieto
    harsh critic of Mr. Peña Nieto | of | Mr. Peña Nieto

Karl Berg met a lawyer of President Anton Brede.
    Karl Berg | meet | lawyer of President Anton Brede
    lawyer of President Anton Brede | of | President Anton Brede

Librarian of Congress Carla Holm said the hall is full.
    hall | be | full [said]

A critic of Mr. Peña Nieto sold the yard.
    critic of Mr. Peña Nieto | of | Mr. Peña Nieto
    critic of Mr. Peña Nieto | sell | yard

Anna Holm is smart as hell.
    Anna Holm | be | smart as hell

The crisis swept thousands of miners into Velm.
    crisis | sweep | thousands of miners

Ivo Kern poured money into the mill.
    Ivo Kern | pour | money

Ivo Kern led an inquiry into the sale.
    Ivo Kern | lead | inquiry into the sale

Ivo Kern offered insights into the sale.
    Ivo Kern | offer | insights into the sale

Many towns rely on one another for coal.

Ivo Kern turned to the bank for a loan.
    Ivo Kern | turn to | bank

Ivo Kern depends on Norway for oil.
    Ivo Kern | depend on | Norway

Ivo Kern has a door into the hall.
    Ivo Kern | have | door into the hall

Karl Berg raised doubts about the sale in a letter to the board.
    Karl Berg | raise | doubts about the sale
    doubts about the sale | about | sale
    letter to the board | to | board

Karl Berg held a meeting with miners about wages.
    Karl Berg | hold | meeting with miners about wages
    meeting with miners about wages | about | wages
    meeting with miners about wages | with | miners

Karl Berg got a letter from Anna Holm about the mill.
    Karl Berg | get | letter from Anna Holm about the mill
    letter from Anna Holm about the mill | about | mill
    letter from Anna Holm about the mill | from | Anna Holm

Police found the body of a sailor in the river.
    Police | find | body of a sailor
    body of a sailor | of | sailor

Karl Berg opened a school for girls in Velm.
    Karl Berg | open | school for girls
    school for girls | for | girls

Karl Berg has talked to women about the war.
    Karl Berg | talk to | women

Karl Berg praised the crew of the ship in Velm.
    Karl Berg | praise | crew of the ship
    crew of the ship | of | ship

Ivo Kern lost sight of the goal.
    Ivo Kern | lose sight of | goal

Ivo Kern got wind of the plan.
    Ivo Kern | get wind of | plan

Karl Berg made use of the mill.
    Karl Berg | make use of | mill

Karl Berg took care of the ship.
    Karl Berg | take care of | ship

Karl Berg lost touch with Holm.
    Karl Berg | lose touch with | Holm

Ivo Kern praised the courage, skill and loyalty of the crew.
    Ivo Kern | praise | courage of the crew
    Ivo Kern | praise | loyalty of the crew
    Ivo Kern | praise | skill of the crew
    loyalty of the crew | of | crew

Ivo Kern feared the war and loss of life.
    Ivo Kern | fear | loss of life
    Ivo Kern | fear | war
    loss of life | of | life

Ivo Kern bought the mill, coal and a share of the port.
    Ivo Kern | buy | coal
    Ivo Kern | buy | mill
    Ivo Kern | buy | share of the port
    share of the port | of | port

The plan is bad, if not worse.
    plan | be | bad

Ivo Kern will sell the mill if Berg does not pay.
    Ivo Kern | sell | mill [Conditional]

Ivo Kern sold ships of the older sort.
    Ivo Kern | sell | ships of the older sort

Ivo Kern works at the Oslo University department of surgery.
    Ivo Kern | work at | Oslo University department of surgery

Ivo Kern met the crew of the ship.
    Ivo Kern | meet | crew of the ship
    crew of the ship | of | ship

Norway's future relies on North Sea integration.
    Norway's future | of | Norway
    Norway's future | rely on | North Sea integration

Mexico's future relies on North American integration.
    Mexico's future | of | Mexico
    Mexico's future | rely on | North American integration

The firm's wells in Norway.
    firm's wells in Norway | in | Norway
    firm's wells in Norway | of | firm

Karl Berg is on the hook for the debts of the firm.
    Karl Berg | be on | hook
    debts of the firm | of | firm

The firm fell victim to the crisis.
    firm | fall victim to | crisis

The mill fell into the hands of Acme.
    mill | fall into hands of | Acme

Karl Berg crossed paths with Holm in Velm.
    Karl Berg | cross paths with | Holm
"""


@pytest.mark.parametrize(("sentence", "lines"), table(TABLE))
def test_labels_and_links(sentence: str, lines: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(lines)
