"""What nobody who sees only the card can make out is no statement; what names somebody is."""

import pytest

from benchmarks.sample import words
from kg.model import Document, Node
from kg.reading import read
from kg.statements import statements


def told(text: str) -> list[str]:
    """Return the statements of a text as "subject | relation | object"."""
    reading = read(Document("t", "t.txt", text))
    nodes = [Node(f"x:{n}", e.label) for n, e in enumerate(reading.entities)]
    return [
        f"{s.subject.label} | {s.relation.label} | {words(s.object)}"
        for s in statements(reading, nodes)
    ]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (
            "Ann Walker praised the bank of Velm, and the bid was rejected in the spring of that year.",
            "the bid | be | rejected",
        ),
        (
            "Ann Walker sold her boats to the bank of Velm because the owners needed money that spring.",
            "the owners | need | money",
        ),
        ("“Our approach has never worked,” Ann Walker said.", "our approach | do | work"),
        ("Tom Reed said that the choice of Velm was a fortunate one.", "choice of velm | be | fortunate one"),
        (
            "The first attack was treated as a crime, while the second one received no answer in Velm at all.",
            "first attack | be treated as | crime",
        ),
        ("All agreed that the plan was costly.", "the plan | be | costly"),
        ("Ann Walker called the march a journey towards hope.", "journey towards hope | towards | hope"),
        ("The owners met Tom Reed, and he used their money.", "Tom Reed | use | their money"),
        ("It was claimed that the firm's yard is empty.", "the firm's yard | of | the firm"),
        ("There is no bigger threat to the port of Velm than rust.", "bigger threat to the port of velm than rust | to | port of velm"),
        ("Ann Walker and Tom Reed hurled bitter words at one another.", "Ann Walker | hurl | bitter words"),
        ("“I was very troubled by that,” Tom Reed said.", "Tom Reed | be | very troubled by that"),
        ("Ann Walker spoke about some work she had done on the ferry.", "Ann Walker | do | some work Ann Walker had done on the ferry"),
        ("The storm was strong. Its chairman, Tom Reed, left.", "Tom Reed | affiliated with | the storm"),
        ("Ann Walker helps those hit by Norse Oil.", "Norse Oil | hit | those hit by Norse Oil"),
        ("Those who sold boats left Velm.", "those who sold boats | leave | Velm"),
        ("Ann Walker paid those who need it.", "Ann Walker | pay | those who need it"),
        ("Both of these towns are full of old sailors.", "both of these towns | full of | old sailors"),
        ("That kind of work may be harmful to Norway.", "that kind of work | harmful to | norway"),
        ("A bank alone will not save Norse Oil.", "bank | save | norse oil"),
        ("Ann Walker feared the catch Velm wanted.", "Velm | want | catch Velm wanted"),
        ("Ann Walker sold every old boat that Tom Reed built.", "Tom Reed | build | every old boat"),
        (
            "When the vote in the council of Velm had been counted twice by the clerks in the hall, some old crews "
            "praised the plan, though nobody in the town of Velm had expected that of them.",
            "some old crews | praise | the plan",
        ),
    ],
)  # fmt: skip
def test_nobody_can_make_it_out(text: str, gone: str) -> None:
    assert gone.lower() not in [s.replace('"', "").lower() for s in told(text)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        # a short sentence has one bid only
        ("The bid surprised Ann Walker.", "the bid | surprise | Ann Walker"),
        (
            "Ann Walker praised the bank of Velm, and the old bid was rejected in the spring of that year.",
            'old bid | be | "rejected"',
        ),
        (
            "Ann Walker praised the bank of Velm, and the government sold the port in the spring of that year.",
            "the government | sell | the port",
        ),
        (
            "Brightwater Corp. sold ships in the spring of that year, and the company bought a mine in Velm.",
            "Brightwater Corp. | buy | mine",
        ),
        ("Sailors of Velm lost their boats.", "sailors of Velm | lose | their boats"),
        (
            "Ann Walker spoke about some work she had done on the ferry.",
            "Ann Walker | speak about | some work Ann Walker had done on the ferry",
        ),
        (
            "Ann Walker spoke about the insulting remarks she had made in Velm.",
            'Ann Walker | make | "insulting remarks"',
        ),
        ("Tom Reed read the letter Ann Walker sent to the port.", 'Ann Walker | send | "letter"'),
        ("Ann Walker sold a boat built by Tom Reed.", "Tom Reed | build | boat built by Tom Reed"),
        ("Ann Walker helps those hit by Norse Oil.", 'Ann Walker | help | "those hit by Norse Oil"'),
        ("Norse Oil fell. Its chairman, Tom Reed, left.", "Tom Reed | affiliated with | Norse Oil"),
        ("Norse Oil sued the Chile Rail Company. The Chilean company left Velm.", "Chile Rail Company | leave | Velm"),
        ("Peru and Chile signed a deal, officials from both countries said.", "officials from both countries | from | Chile"),
        (
            "Norse Oil built a line. The line was closed in February 2021 after the owners accused Tom Reed of theft.",
            'line | be closed in | "2021-02"',
        ),
        (
            "Norse Oil will close two yards, the carmaker said. Shares in the company fell. Tom Reed urged the company to wait.",
            "Tom Reed | urge | Norse Oil",
        ),
        ("The IG Metall union, which has many members, sued Norse Oil.", "IG Metall | sue | Norse Oil"),
        ("Rebels entered the city of Wad Madani. Norway sued Khartoum. Tom Reed praised the city.", "Tom Reed | praise | Wad Madani"),
        ("Rebels left Wad Madani. Norway sued Khartoum. Tom Reed praised the city.", "Tom Reed | praise | Khartoum"),
        (
            "The union of Velm says that more than 1,200 people have been killed and that many owners have been told to "
            "leave since the war broke out in April between the rebels and the old army of the port.",
            'more than 1,200 people | be | "killed"',
        ),
        ("The chipmaker Novatek sells chips. The firm, which has 12 plants, sued Norse Oil.", "Novatek | sue | Norse Oil"),
        ("Judges fined the chipmaker Novatek 340 million euros in May.", "judges | fine | Novatek"),
        ("The Holm Lines, which employs old crews, set aside 20 million euros.", "Holm Lines | set aside | 20 million euros"),
        ("Ann Walker said Tom Reed had paid and had since sued Norse Oil.", "Tom Reed | sue | Norse Oil"),
        ("Norway wrote a draft. Tom Reed praised the paper.", "Tom Reed | praise | draft"),
        ("There is no proof of the theft.", 'proof of the theft | do | "exist"'),
        ("The crews hurled bitter words at one another.", "the crews | hurl | bitter words"),
        ("Tom Reed raised the issue raised by Ann Walker.", "Tom Reed | raise | issue raised by Ann Walker"),
        (
            "When the vote in the council of Velm had been counted twice by the clerks in the hall, Ann Walker "
            "praised the plan, though nobody in the town of Velm had expected that of her.",
            "Ann Walker | praise | the plan",
        ),
        (
            "Sailors of Velm sold old boats in the spring, when the vote in the council of the town had been "
            "counted twice by the clerks in the hall, though nobody in the town had expected that.",
            "sailors of Velm | sell | old boats",
        ),
        ("Ann Walker lost her boats.", "Ann Walker | lose | Ann Walker’s boats"),
        ("Ann Walker opened a journey towards hope.", "journey towards hope | towards | hope"),
        ("Ann Walker said that the yard of Tom Reed is empty.", "yard of Tom Reed | of | Tom Reed"),
    ],
)  # fmt: skip
def test_enough_is_told(text: str, kept: str) -> None:
    assert kept in told(text)
