"""Descriptions of persons named before, and such as may be of somebody else."""

import pytest

from tests.entities.told import meant


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        # what stands before a name and in the brackets behind it is told of the person
        (
            "Sen. Ann Lee (R-Ohio) spoke. Tom Reed listened. The Ohio senator left.",
            "The Ohio senator",
            "ann-lee",
        ),
        (
            "Green nominee Ann Lee met farmers. Tom Reed came late. Rain fell on "
            "Oslo. Lee and Reed spoke. The green nominee smiled.",
            "The green nominee",
            "ann-lee",
        ),
        # the candidate of a party, wherever told; not who runs for the second place
        (
            "GOP nominee Ann Lee left in May. Rain fell. The sun shone. The moon rose. "
            "The crowd cheered the Republican presidential candidate.",
            "the Republican presidential candidate",
            "ann-lee",
        ),
        (
            "GOP vice presidential nominee Ann Lee left in May. Rain fell. The sun shone. "
            "The moon rose. The crowd cheered the Republican presidential candidate.",
            "the Republican presidential candidate",
            "republican-presidential-candidate",
        ),
        # the senator's and the senator; the paper and a plan
        (
            "Tom Reed said taxes fell. When PolitiFact examined the senator's claim, it was odd.",
            "the senator",
            "tom-reed",
        ),
        (
            "The Velm Times backed Ann Lee. “Her rival has no plan,” it wrote. Lee thanked the paper.",
            "the paper",
            "velm-times",
        ),
        # the one woman told of; the two that are a couple
        ("Ann Lee and Tom Reed met in Velm. The woman wept.", "The woman", "ann-lee"),
        ("Ann Lee and Mary Reed met in Velm. The woman wept.", "The woman", "woman"),
        (
            "Ann Lee married Tom Reed in May. The couple left Velm.",
            "The couple",
            "ann-lee tom-reed",
        ),
        ("Ann Lee met Tom Reed and Ivo Berg. The couple left Velm.", "The couple", "couple"),
        # the pronoun behind it leaves one; "his or her" leaves all
        (
            "Ann Lee left Oslo. Tom Reed came. The Green nominee attacked her rival.",
            "The Green nominee",
            "ann-lee",
        ),
        ("Tom Reed met Ann Lee. The Republican sold his house.", "The Republican", "tom-reed"),
        (
            "Tom Reed met Ann Lee. The Welsh singer likes his or her house.",
            "The Welsh singer",
            "welsh-singer",
        ),
        # who speaks for somebody is not called so, but his wife may be
        (
            "Tom Reed’s lawyer spoke. The former Velm governor left.",
            "The former Velm governor",
            "tom-reed",
        ),
        ("Tom Reed’s wife spoke. The former singer left.", "The former singer", "former-singer"),
        # whose it is that the sentence begins with
        ("Ann Lee left Oslo. The Welsh actress’s son came.", "The Welsh actress", "ann-lee"),
        (
            "Ann Lee left. The Welsh singer-songwriter sold songs.",
            "The Welsh singer-songwriter",
            "ann-lee",
        ),
        # of several nearby the one whom the text is about, unless another is in the sentence
        (
            "Ann Lee left Oslo. Lee was ill. Lee slept. Lee saw Mary Reed. "
            "The Welsh actress praised the town.",
            "The Welsh actress",
            "ann-lee",
        ),
        (
            "Ann Lee left Oslo. Lee was ill. Lee slept. Lee smiled. Lee wept. "
            "After Mary Reed sang, the Welsh actress praised the town.",
            "the Welsh actress",
            "welsh-actress",
        ),
        (
            "Ann Lee left Oslo. Lee was ill. Lee saw Mary Reed. The Welsh actress praised the town.",
            "The Welsh actress",
            "welsh-actress",
        ),
        # another word for the one person nearby
        (
            "Ann Lee sang in Oslo. The Welsh actress praised the town.",
            "The Welsh actress",
            "ann-lee",
        ),
        (
            "Tom Reed complained about the deal. The former governor wants a vote.",
            "The former governor",
            "tom-reed",
        ),
        (
            "Former President Tom Reed praised the deal. The former president left.",
            "The former president",
            "tom-reed",
        ),
        (
            "Ann Lee sang in Oslo. The actress, who lives in Bergen, praised the town.",
            "The actress",
            "ann-lee",
        ),
        # an office may be somebody else's
        ("Ann Lee sang in Oslo. The director smiled.", "The director", "director"),
        ("Ann Lee sang in Oslo. The port director smiled.", "The port director", "port-director"),
        # who only was it is not meant, nor who is of another party or sex
        (
            "Former President Tom Reed praised the deal. The president signed it.",
            "The president",
            "president",
        ),
        (
            "Democrat Ann Lee attacked the deal. The Republican nominee laughed.",
            "The Republican nominee",
            "republican-nominee",
        ),
        ("Mr. Reed sang in Oslo. The blonde actress left.", "The blonde actress", "blonde-actress"),
        # two are near; somebody new; who speaks does not call himself so
        (
            "Ann Lee met Jane Moss. The Welsh actress smiled.",
            "The Welsh actress",
            "welsh-actress",
        ),
        ("Ann Lee sang in Oslo. The next singer fell.", "The next singer", "next-singer"),
        (
            "Tom Reed spoke in Oslo. Reed said the young singer was ill.",
            "the young singer",
            "young-singer",
        ),
        (
            "Tom Reed spoke in Oslo. The young singer praised Reed.",
            "The young singer",
            "young-singer",
        ),
        # a name behind the noun tells which one is meant
        (
            "Ann Lee’s website harbour.com is old. The website savings.com is a guide to loans.",
            "The website",
            "website-2",
        ),
    ],
)
def test_description(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key
