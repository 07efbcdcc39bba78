"""What stands above an embedded clause: whether it is so, and who is to do it."""

import pytest

from tests.extract.reading import table, told

RULES = ("verb", "intransitive", "passive", "copula")

TABLE = """
In the end the firm was able to sell the yard.
    firm | sell | yard

The firm is able to sell the yard.
    firm | sell | yard [Possible]

The firm was not able to sell the yard.
    firm | sell | yard [NOT Possible]

Berg sold the yard as promised.
    Berg | sell | yard

The bank paid for the work in case Berg failed.
    bank | pay for | work

Lund met the crew before officials had given any reason.
    Lund | meet | crew

Lund met the crew before Berg sold the yard.
    Berg | sell | yard
    Lund | meet | crew

It may be that the firm sold the yard.
    firm | sell | yard [Possible]

Ada Holm may be right that the firm sold the yard.
    firm | sell | yard [Possible]

It was a pity that the firm sold the yard.
    It | be | pity that the firm sold the yard
    firm | sell | yard

It would be a pity that the firm sold the yard.
    It | be | pity that the firm sold the yard [Conditional]
    firm | sell | yard

It is clear that the firm sold the yard.
    firm | sell | yard

It seems that the firm sold the yard.
    firm | sell | yard [Possible]

It appears the firm sold the yard.
    firm | sell | yard [Possible]

It turned out that the firm sold the yard.
    firm | sell | yard

It looks as if the firm sold the yard.
    firm | sell | yard [Possible]

The problem is that the firm sold the yard.
    firm | sell | yard

Their fear is that the firm sold the yard.
    firm | sell | yard [Possible]

The plan is that the firm sells the yard.
    firm | sell | yard [Desired]

There is absolutely no chance the firm will sell the yard.
    firm | sell | yard [NOT Future]

The firm must have sold the yard.
    firm | sell | yard [Possible]

The firm must sell the yard.
    firm | sell | yard [Required]

The firm should have sold the yard.
    firm | sell | yard [Required]

It is illegal for the firm to sell the yard.

It took years for the firm to sell the yard.
    It | take | years

The union waited for the firm to sell the yard.
    firm | sell | yard [Desired]

The bank could sell the yard or decline to pay the crews.
    bank | pay | crews [NOT Possible]
    bank | sell | yard [Possible]

Ada Holm stopped to sell fish.
    Ada Holm | sell | fish [Desired]

Money is not enough to save the yard.

Money is enough to save the yard.
    Money | save | yard [Possible]

The boats are not big enough to carry coal.
    boats | carry | coal [NOT Possible]

The union pushed for Ada Holm to sell the yard.
    Ada Holm | sell | yard [Desired said]

The union pushed for laws to protect the yard.
    union | push for | laws to protect the yard

The union campaigned with Ada Holm to save the yard.
    union | campaign with | Ada Holm
    union | save | yard [Desired]

Kofi Berg dared Ada Holm to sell the yard.
    Ada Holm | sell | yard [Desired]
    Kofi Berg | dare | Ada Holm

Kofi Berg dared to sell the yard.
    Kofi Berg | sell | yard

Kofi Berg offered Ada Holm money to sell the yard.
    Kofi Berg | offer | money

Kofi Berg convinced Ada Holm to sell the yard.
    Ada Holm | sell | yard
    Kofi Berg | convince | Ada Holm

Kofi Berg hopes to convince Ada Holm to sell the yard.
    Ada Holm | sell | yard [Desired]
    Kofi Berg | convince | Ada Holm [Desired]

Kofi Berg was reluctant to sell the yard.
    Kofi Berg | sell | yard [NOT Desired]

Ada Holm was the first woman to lead the yard.
    Ada Holm | be | first woman to lead the yard
    Ada Holm | lead | yard

Ada Holm would be the first woman to lead the yard.
    Ada Holm | be | first woman to lead the yard [Conditional]
    Ada Holm | lead | yard [Conditional]

The app lets sailors change the course.
    sailors | change | course [Possible]

The guard let the sailors change the course.
    sailors | change | course

The crew needs a key to open the hold.
    crew | need | key to open the hold

The crew needs more sailors to steer the ship.
    crew | need | more sailors
    more sailors | steer | ship [Required]

Kofi Berg did not rule out selling the yard.
    Kofi Berg | sell | yard [Possible]

Kofi Berg never stopped selling yards.
    Kofi Berg | sell | yards

Kofi Berg was cleared of selling the yard.
    Kofi Berg | be cleared of | selling the yard

Kofi Berg pleaded not guilty.
    Kofi Berg | plead | not guilty

Kofi Berg is determined to sell the yard.
    Kofi Berg | sell | yard [Desired]

Kofi Berg was asked by Ada Holm to sell the yard.
    Kofi Berg | sell | yard [Desired said]

Kofi Berg lacks the money to buy the yard.
    Kofi Berg | lack | money

In case the bank fails, Kofi Berg will sell the yard.
    Kofi Berg | sell | yard [Future]

The law makes it a crime to sell the yard.

The treaty obliges Norway to protect the yard.
    Norway | protect | yard [Required]
    treaty | oblige | Norway

Peru put pressure on Norway to sell the yard.
    Norway | sell | yard [Desired]
    Peru | put pressure on | Norway

Kofi Berg warned on the day after the vote that the bank owned the yard.
    bank | own | yard [said]

Kofi Berg insisted for a second time this week that the bank owns the yard.
    bank | own | yard [said]

Kofi Berg said in the early morning hours that the bank owned the yard.
    bank | own | yard [said]

Kofi Berg spoke on the day that the bank closed the yard.
    bank | close | yard

Kofi Berg has no doubt that the bank sold the yard.
    Kofi Berg | have | doubt that the bank sold the yard [NOT]
    bank | sell | yard [said]

There is no doubt that the bank sold the yard.
    bank | sell | yard

Kofi Berg questions whether the bank sold the yard.

Few, if any, towns have a yard.

The clerk had to make ends meet.

The bank will sell or lease the yard.
    bank | lease | yard [Possible]
    bank | sell | yard [Possible]

Kofi Berg predicted the bank would sell the yard.
    bank | sell | yard [Future said]

Kofi Berg imagines a town where Ada Holm owns the yard.
    Kofi Berg | imagine | town where Ada Holm owns the yard

Kofi Berg left a town where Ada Holm owns the yard.
    Ada Holm | own | yard
    Kofi Berg | leave | town where Ada Holm owns the yard

The bank had never before built ships.
    bank | build | ships [NOT]

The bank cannot help building ships.

The bank will build ships as long as Norway pays the crew.
    Norway | pay | crew [Conditional]
    bank | build | ships [Conditional]

The bank built ships as long as Norway paid the crew.
    Norway | pay | crew
    bank | build | ships

The bank will build ships provided that Norway pays the crew.
    Norway | pay | crew [Conditional]
    bank | build | ships [Conditional]

The bank would build ships were it not for Norway.
    bank | build | ships [Conditional]

The senate is considering a bill to bar firms from selling boats.
    senate | consider | bill to bar firms from selling boats

The rule requires that firms sell boats.
    firms | sell | boats [Required]

Kofi Berg heard of concerns about the bank selling the yard.
    Kofi Berg | hear of | concerns about the bank selling the yard

The possibility that the bank sold the yard angered Velm.

Kofi Berg is not the man who sold the yard.
    Kofi Berg | be | man who sold the yard [NOT]
    Kofi Berg | sell | yard [NOT]

Kofi Berg is the man who sold the yard.
    Kofi Berg | be | man who sold the yard
    Kofi Berg | sell | yard

It may have been Kofi Berg who sold the yard.
    It | be | Kofi Berg [Possible]
    Kofi Berg | sell | yard [Possible]

Everyone but Kofi Berg sold the yard.

Kofi Berg all but sold the yard.

Kofi Berg caught Ada Holm selling the yard.
    Ada Holm | sell | yard
    Kofi Berg | catch | Ada Holm

Kofi Berg asked Ada Holm if the bank sold the yard.
    Kofi Berg | ask | Ada Holm

Kofi Berg stands accused of theft.
    Kofi Berg | be accused of | theft

Kofi Berg cannot remember selling the yard.

The bank wants the city, which owns the yard, to sell the port.
    city | own | yard
    city | sell | port [Desired said]

Eva Lund said the accord could not simply be a pact of rich towns.

Paul Kern can't just leave the port.

Paul Kern cannot leave the port.
    Paul Kern | leave | port [NOT Possible]

But he said the Harbour Party would be mistaken to leave the port.
    Harbour Party | be | mistaken to leave the port [Conditional said]

Eva Lund will use the money that she says she raised in Oslo.
    Eva Lund | use | money that she says she raised in Oslo [Future]
    she | raise | money that she says she raised in Oslo [said]

In May, Americans living in big houses abandoned the Harbour Party.

Many Americans living in big houses abandoned the Harbour Party.
    Many Americans living in big houses | abandon | Harbour Party

Eva Lund said the results of that are unclear.

During the debate Paul Kern said the bank sold the port.
    bank | sell | port [said]

Eva Lund suggested Paul Kern sell the port.
    Paul Kern | sell | port [Desired said]

Eva Lund suggested Paul Kern sold the port.
    Paul Kern | sell | port [said]

Eva Lund said the plan would hurt the port as owners left the town.
    plan | hurt | port [Future said]

Eva Lund said she would help the port because owners left the town.
    owners | leave | town [said]
    she | help | port [Future said]

"In the past, I would turn down the offer," Eva Lund said.
    I | turn down | offer [said]

Paul Kern would visit the port every day.
    Paul Kern | visit | port

The tax would cost clerks every year.
    tax | cost | clerks [Conditional]

Paul Kern hoped that the bank would pay the crew.
    bank | pay | crew [Desired said]

It helps the bank when Paul Kern sells the yard.
    It | help | bank
    Paul Kern | sell | yard [Conditional]

It helped the bank when Paul Kern sold the yard.
    It | help | bank
    Paul Kern | sell | yard

The State will have to find new ways to build the port.
    State | find | new ways to build the port [Required]

The case involving Eva Lund was closed in May.
    case involving Eva Lund | be closed in | 2023-05

Eva Lund looks forward to selling ships, and providing care that meets the rules.
    Eva Lund | look forward to | selling ships
    Eva Lund | provide | care [Desired]
    Eva Lund | sell | ships [Desired]

The money could be better spent in Velm.

The port is not all that safe.

Paul Kern made no bones about the ship.

Paul Kern stiffed the crew.
    Paul Kern | stiff | crew

Feb 3: Allegedly kills Monica Lund, the daughter of a captain.

Eva Lund met a clerk who told her the mayor hadn't sold the ship for ten years.
    Eva Lund | meet | clerk
    mayor | sell | ship [NOT said]

The man who told him the news left the port.
    man who told him the news | leave | port
    man who told him the news | tell | news

Eva Lund dreams of a day when Velm owns the port.

Eva Lund hopes for the day when Velm owns the port.

Eva Lund would not live in a world where Paul Kern owns the port.
    Eva Lund | live in | world where Paul Kern owns the port [NOT Conditional]

Eva Lund remembers the day when Velm owned the port.
    Velm | own | port

Eva Lund lives in a town where Paul Kern owns the mill.
    Eva Lund | live in | town where Paul Kern owns the mill
    Paul Kern | own | mill

Eva Lund has the same strength that Anna Kern has.
    Eva Lund | have | same strength that Anna Kern has

Paul Kern told a lie in every debate that he attended.
    Paul Kern | tell | lie

It was the strangest film that Eva Lund had ever seen.
    It | be | strangest film that Eva Lund had ever seen

Paul Kern proposed a rally featuring Eva Lund.
    Paul Kern | propose | rally featuring Eva Lund
    rally featuring Eva Lund | feature | Eva Lund [Desired]

Paul Kern had plans for a rally featuring Eva Lund.
    Paul Kern | have | plans for a rally featuring Eva Lund

Paul Kern held a rally featuring Eva Lund.
    Paul Kern | hold | rally featuring Eva Lund
    rally featuring Eva Lund | feature | Eva Lund

If he files the form, just as the law requires owners to name their ships, the port will open.

Kern "kept the ship," Paul Pole said, and "sold the boats."
    Kern | keep | ship [said]
    Kern | sell | boats [said]

The debate told voters that Paul Kern sold the ship.

The report told voters that Paul Kern sold the ship.
    Paul Kern | sell | ship [said]

Karl Berg had a clerk, a novice, paint the hull.
    clerk | paint | hull

Nor did the bank own the yard.
    bank | own | yard [NOT]

Karl Berg had a plan to paint the hull.
    Karl Berg | have | plan to paint the hull

Sailors face the real risk of not being seen, and not being heard.
    Sailors | face | real risk of not being seen

Nor is it certain that the bank would be a burden.

It was not clear that Ada Holm sold the yard.

The judge would always dismiss the case.
    judge | dismiss | case

Berg said the guards or sailors would sometimes dismiss the case.
    guards | dismiss | case [said]
    sailors | dismiss | case [said]

Berg said the judge would always dismiss the case.
    judge | dismiss | case [Future said]

Lund does not think that Oslo has strict rules that would harm the small firms of the harbour.
    Oslo | have | strict rules that would harm the small firms of the harbour [said]

Kern made a big deal on Monday about how he saved the yard.

Kern made a big deal of the sale.
    Kern | make | big deal of the sale

Berg called the clerk who owned the yard a liar.

Berg called the fires and the panic that has followed a moment of shame.

Berg called the clerk, who owned the yard.
    Berg | call | clerk
    clerk | own | yard

Acme has not bought a ship built in Velm.
    Acme | buy | ship built in Velm [NOT]

Acme has not bought the ship built in Velm.
    Acme | buy | ship built in Velm [NOT]
    ship built in Velm | be built in | Velm

Berg promised that ships would sometimes stop at Velm.
    ships | stop at | Velm [Future said]

Paul Kern would like to organize another rally featuring Eva Lund.
    Paul Kern | organize | another rally featuring Eva Lund [Desired]
    another rally featuring Eva Lund | feature | Eva Lund [Desired]

Ada Holm hopes to be able to sell the yard.
    Ada Holm | sell | yard [Desired]

It is not a given that Ada Holm would sell the yard.
"""


@pytest.mark.parametrize(("sentence", "expected"), table(TABLE))
def test_standing(sentence: str, expected: tuple[str, ...]) -> None:
    assert told(sentence, RULES) == sorted(expected)
