"""Noun phrases that mean what was told before, and such as do not."""

import pytest

from tests.entities.told import meant, resolved
from tests.extract.reading import reading


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        (
            "Chile and Peru signed a treaty. Both countries praised it.",
            "Both countries",
            "chile peru",
        ),
        ("One of the pilots, Ann Lee, left.", "One", "ann-lee"),
        # a clause that tells which ones, though the label leaves it out
        (
            "Guards staff the centres in Oslo. The centres are clean. "
            "Ann Lund said: “In the yards we manage, guards work. In the centres we manage, too.”",
            "the centres",
            "centres-2",
        ),
        (
            "The firm took a risk. The risk of being fined was small. The risk grew. "
            "Lund saw the risk of being late.",
            "the risk",
            "risk-3",
        ),
        # the one before is not the one that is told of
        (
            "A new survey found that Lund leads. In the previous survey, Kern led. "
            "The survey was held in May.",
            "The survey",
            "new-survey",
        ),
        # some of them, or a kind of faith
        ("Berg courted old sailors, especially white men, in May.", "old sailors", "old-sailors"),
        ("Berg attacked Islam. Lund praised radical Islam.", "radical Islam", "radical-islam"),
        ("Berg attacked Islam. Lund praised Islam.", "Islam", "islam"),
        # any museum is none that was told of
        (
            "The Halder Museum opened in May. “A museum will not heal wounds,” Ann Lund said. "
            "The museum is large.",
            "The museum",
            "halder-museum",
        ),
        (
            "The Halder Museum opened in May. A museum in Velm closed. The museum was large.",
            "The museum",
            "museum",
        ),
        # the firm of its head
        (
            "Halder Bank CEO Ann Lund left on Monday. Her bank has failed. The bank closed.",
            "The bank",
            "halder-bank",
        ),
        (
            "Ann Lund, chief executive of Halder Steel, left. Her firm has failed.",
            "Her firm",
            "halder-steel",
        ),
        ("Halder Bank clerk Ann Lund left on Monday. Her bank has failed.", "Her bank", "bank"),
        # a newspaper, an office
        (
            "The Washington Post told it. The newspaper has also praised Berg.",
            "The newspaper",
            "washington-post",
        ),
        ("Brightwater Corp. paid. The newspaper has praised Berg.", "The newspaper", "newspaper"),
        ("Rain fell on the house. Ads helped men take the House.", "the House", "house-2"),
        ("Rain fell on the house. Men took the house.", "the house", "house"),
        ("Tom Reed spoke. Ann Lee called on both sides to wait.", "both sides", "sides"),
        (
            "The mayor praised the sale of the yard. Tom Reed refused to stop the sale of coal. "
            "This decision was wrong.",
            "This decision",
            "decision",
        ),
        (
            "The militia Black Anchor seized the port. The group said it would leave.",
            "The group",
            "black-anchor",
        ),
        (
            "Envoys of the armed militia Black Anchor left. The ship carried sailors held by the "
            "armed group.",
            "the armed group",
            "black-anchor",
        ),
        (
            "Envoys of the armed militia Black Anchor left. The ship carried sailors held by the "
            "local group.",
            "the local group",
            "local-group",
        ),
        # what bears no sign of a ministry, a court, a party is none
        ("Norse Oil bought the yard. The ministry agreed.", "The ministry", "ministry"),
        ("Norse Oil bought the yard. The party agreed.", "The party", "party"),
        ("Calmex bought the yard. The commission agreed.", "The commission", "commission"),
        ("The FMA warned Lund. The agency is new.", "The agency", "fma"),
        ("The AKV won the vote in Oslo. The party is new.", "The party", "akv"),
        ("The Holm Times told of it. The newspaper is new.", "The newspaper", "holm-times"),
        (
            "Brightwater Corp. sold its ships. The company lost money.",
            "The company",
            "brightwater-corp",
        ),
        (
            "Rebels hold Gaza City and the Gaza Strip. The enclave has no power.",
            "The enclave",
            "gaza-strip",
        ),
        (
            "Maria Keller, a member of the Senate, opposed the plan. “It costs too much,” the senator said.",
            "the senator",
            "maria-keller",
        ),
        (
            "The council passed a resolution on fishing. The document bans nets.",
            "The document",
            "resolution",
        ),
        ("The mayor opened a new bridge in May. The bridge is long.", "The bridge", "new-bridge"),
        (
            "The mayor opened a new bridge in May. An old bridge fell.",
            "An old bridge",
            "old-bridge",
        ),
        (
            "The invitation of the delegation angered the port. Such a step is foolish.",
            "Such a step",
            "invitation",
        ),
        (
            "Jane Moss, the coach of the team, resigned. The coach gave no reason.",
            "The coach",
            "jane-moss",
        ),
        (
            "President Vladimir Orlov visited Oslo. The president left early.",
            "The president",
            "vladimir-orlov",
        ),
        ("Turkish officials met the envoy. The country closed its ports.", "The country", "turkey"),
        (
            "Ann Walker praised the plan. Tom Reed liked it too. The referee agreed.",
            "The referee",
            "referee",
        ),
        (
            "The Supreme Court ruled. The district court had refused.",
            "The district court",
            "district-court",
        ),
        ("Ann Walker sings. The crowd liked the talent.", "the talent", "talent"),
        ("Ann Walker spoke with Tom Reed. Both parties smiled.", "Both parties", "parties"),
        ("Every country has a flag. This country has two.", "This country", "country-2"),
        (
            "Russian citizens and other foreign citizens left.",
            "other foreign citizens",
            "other-foreign-citizens",
        ),
        (
            "The club hired coach Tom Reed. Ann Walker resigned. The coach smiled.",
            "The coach",
            "tom-reed",
        ),
        (
            "Ann Walker, a member of the council of the group Black Anchor, left. The Black Anchor Council met.",
            "the council",
            "black-anchor-council",
        ),
        (
            "Voting on the American draft resolution took place. The US draft resolution failed.",
            "The US draft resolution",
            "american-draft-resolution",
        ),
        (
            "The invitation of the Black Anchor delegation to Oslo was odd. Peru hated the invitation of Black Anchor leaders to Oslo.",
            "the invitation",
            "invitation",
        ),
        # who speaks of himself says "he"
        ("Ann Walker said the mayor stole the ships.", "the mayor", "mayor"),
        ("According to Ann Walker, the mayor stole the ships.", "the mayor", "mayor"),
        ("Ann Walker praised the sailors. The singer wept.", "The singer", "ann-walker"),
        # what is narrowed by words of its own is not what was told before
        (
            "Daniel Moss, a member of the crew, left. The member who wishes to leave must pay.",
            "The member",
            "member",
        ),
        (
            "Tom Reed, the nominee, spoke. The nominee of the two parties must pay.",
            "The nominee",
            "nominee",
        ),
        (
            "Tom Reed, the nominee, spoke. The nominee, who was tired, left.",
            "The nominee",
            "tom-reed",
        ),
        (
            "A 59 percent jobless rate is bad. The jobless rate is a figure.",
            "The jobless rate",
            "jobless-rate",
        ),
        (
            "Iodised salt in bread is good. The state wants iodised salt.",
            "iodised salt",
            "iodised-salt-2",
        ),
        ("Crews love the future of sails. The future is near.", "The future", "future-2"),
        # nobody acts on himself; "this woman" is no man, nor a company
        ("Tom Reed, a lawyer, met the lawyer.", "the lawyer", "lawyer"),
        # that it was sold is a sign of something, not the ship
        ("The firm sold the ship, a sign of fear.", "a sign", "sign"),
        ("The firm sold the ship, a ferry.", "a ferry", "ship"),
        (
            "Harbour Inc. sold ships. Brightwater Corp. is a product of the company.",
            "the company",
            "harbour-inc",
        ),
        (
            "Brightwater Corp. sold ships. The firm lost money, and crews left the company.",
            "the company",
            "brightwater-corp",
        ),
        ("Tom Reed is a woman in the play. This woman sings.", "This woman", "woman-2"),
        # two are named, not one
        (
            "The chairman spoke. Crews waved to the chairman and the treasurer Tom Reed.",
            "the chairman",
            "chairman",
        ),
        # the state and the city named right there, or the only one for long
        ("Rain fell on Ohio. The state closed its ports.", "The state", "ohio"),
        (
            "A state may close its ports. Rain fell on Ohio. Crews in Ohio slept. Boats left Ohio. It was late. Crews slept. The state paid them.",
            "The state",
            "ohio",
        ),
        (
            "Rain fell on Ohio and Iowa. Crews slept. It was late. The state paid them.",
            "The state",
            "state",
        ),
        # another firm stands nearer than the one called so before
        (
            "Brightwater Corp. is a company. Rain fell. Harbour Inc. said that Peru taxed the company.",
            "the company",
            "company-2",
        ),
        (
            "Tom Reed runs a new company. Rain fell. Harbour Inc. failed. The company was old.",
            "The company",
            "company",
        ),
        (
            "Tom Reed runs a new company. It sold ships. The company was old.",
            "The company",
            "new-company",
        ),
        # the two who alone are named nearby
        ("Ann Walker met Tom Reed. The two left the port.", "The two", "ann-walker tom-reed"),
        (
            "Ann Walker met Tom Reed and Jane Moss. The two left the port.",
            "The two",
            "",
        ),
        # anybody of that kind; the science and a journal of that name
        (
            "President Tom Reed said the hall tells of the president but also the slave.",
            "the president",
            "president",
        ),
        # a speech long ago is another one
        (
            "Tom Reed praised Oslo. His speech was long. It rained. Crews slept. Boats sank. "
            "Nets tore. Reed came to Bergen. His speech was short.",
            "His speech",
            "speech-2",
        ),
        (
            "Hamas denied the group’s crimes. Peru condemned the crimes of Hamas fighters.",
            "the crimes",
            "crimes",
        ),
        (
            "Hamas denied the group’s crimes. Peru condemned the crimes of Holm Coal.",
            "the crimes",
            "crimes-2",
        ),
        (
            "The visit of Ann Walker to Oslo was short. The visit of Tom Reed to Oslo was long.",
            "The visit",
            "visit-2",
        ),
    ],
)
def test_noun_phrase(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


@pytest.mark.parametrize(
    ("text", "key", "label"),
    [
        (
            "Norway confirmed its position on fishing.",
            "position",
            "Norway’s position on fishing",
        ),
        ("The group’s leader resigned.", "leader", "the group’s leader"),
        ("They discussed the fate of the hostages.", "fate", "fate of the hostages"),
        ("The meeting took long.", "meeting", "the meeting"),
        # whose it is must be clear
        ("Ann Walker praised the deal with Peru. Few liked its price.", "price", "its price"),
    ],
)
def test_labels(text: str, key: str, label: str) -> None:
    assert {e.key: e.label for e in resolved(text)[0]}[key] == label


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("The campaign said that it will go on.", "Kern's campaign"),
        ("Lund and the campaign paid ten people.", "Kern's campaign"),
        ("A spokesman for the campaign denied it.", "Kern's campaign"),
        ("Voters are tired of the tenor of the campaign.", "the campaign"),
        ("The campaign was ugly.", "the campaign"),
        ("Voters feel the mood in this campaign.", "this campaign"),
    ],
)
def test_the_campaign_that_acts_is_somebody_s(sentence: str, label: str) -> None:
    read = reading(f"Ivo Kern left. Kern's campaign raised money. {sentence}")
    last = [m for m in read.mentions if read.document.text[m.begin : m.end].endswith("campaign")]
    assert read.entities[last[-1].entities[0]].label == label


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Norway asked the European Union for help. Ann left. The bloc refused.", "The bloc", "eu"),
        ("EU envoy Ann Lee said the 27-nation bloc had left.", "the 27-nation bloc", "eu"),
        ("The EU met Mercosur. The bloc left.", "The bloc", "bloc"),
        ("Norway left the EU. The Asian bloc met.", "The Asian bloc", "asian-bloc"),
    ],
)
def test_the_bloc(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Prime Minister Ann Lee left. The premier was ill.", "The premier", "ann-lee"),
        (
            "Prime Minister Ann Lee met Prime Minister Ivo Kern. The premier left.",
            "The premier",
            "premier",
        ),
        ("Ann Lee will be acting premier. The premier left.", "The premier", "premier"),
    ],
)
def test_the_premier(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


def test_whose_minister_urges_both() -> None:
    text = "Norway fought Peru. Chile's minister, Ann Lee, urged both countries to stop."
    assert meant(text, "both countries") == "norway peru"
