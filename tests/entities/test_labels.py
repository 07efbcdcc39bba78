"""Labels of described things: whose they are, told by name."""

import pytest

from tests.extract.reading import reading


def labels(text: str) -> set[str]:
    return {e.label for e in reading(text).entities if not e.named}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("My father bought the house. His truck stood in the yard.", "the author’s father’s truck"),
        # an institution of nobody knows which country keeps its name
        ("The Justice Ministry sued Lund. The ministry won.", "Justice Ministry"),
        ("Jane Doyle left. Her brother praised her work.", "Jane Doyle’s brother"),
        ('"My father was a tailor," Carl Lund said.', "Carl Lund’s father"),
        ("A judge upheld the ban. His decision surprised the firm.", "judge’s decision"),
        ("Russia has its own plans for its allies.", "Russia’s own plans for its allies"),
        ("Jane Doyle told the story of her town.", "story of Jane Doyle’s town"),
        # no "Berg ’s sung"
        ("Ann Berg left. Carl Lund counted several songs she’s sung.", "several songs"),
        # what counts both of two nouns
        ("Several ports and yards closed.", "several yards"),
        ("Many sailors and captains left.", "many captains"),
        ("Some large ports and yards closed.", "some yards"),
        ("Velm is larger than any other port.", "any other port"),
        # letters for a sort of things are no name, and the owner tells which one
        ("A man stood near an SUV. Drugs were found in Carl Lund's SUV.", "Carl Lund's SUV"),
        # where nothing else tells whose it is
        ("Sailors may stay only if their boats are sound.", "sailors’ boats"),
        ("The clinic opened in May. Its design is plain.", "the clinic’s design"),
        ("Tom Reed and Ann Walker sealed their pact.", "Tom Reed and Ann Walker’s pact"),
        # whom a pronoun in a clause means, or no clause
        ("Carl Lund left. The flag he bore was old.", "flag Carl Lund bore"),
        ("Rain fell. The flag he bore was old.", "the flag"),
        ('"The firm that robs us is rich," Carl Lund said. The firm closed.', "the firm"),
        # nobody knows whose, or what a neuter pronoun means of described things
        ("The museum opened its exhibit on Monday.", "its exhibit"),
        ('"My father was a tailor."', "my father"),
        ("The house stood in the yard.", "the yard"),
        ("The fund cut 12% of its staff.", "12% of its staff"),
        ("The sailor did not play in any of the matches.", "any of the matches"),
        ("A few sailors left the port.", "a few sailors"),
        ("The firm sold few boats.", "few boats"),
        ("The firm sold a little boat.", "little boat"),
        # some of a people or a party are not the people, nor is one of them
        ("Some Democrats left the hall.", "some Democrats"),
        ("Carl Lund is the ranking Democrat on the panel.", "ranking Democrat on the panel"),
        ("Americans who own boats left.", "Americans who own boats"),
        # what one blames, thanks, presses somebody for is his
        ("Carl Lund pressed Karl Brandt on his failure to pay.", "Karl Brandt’s failure to pay"),
        ("Karl Brandt came. Carl Lund asked him about his ship.", "Karl Brandt’s ship"),
        ("Carl Lund beat Karl Brandt in his ship.", "Carl Lund’s ship"),
        (
            "Halder Steel has a record. Rain fell. It was late. The organization’s record is poor.",
            "Halder Steel’s record",
        ),
        (
            "Karl Brandt said that Carl Lund left. He said Lund hopes that his ship will sail.",
            "Carl Lund’s ship",
        ),
        ("The movement Hamas spoke. The movement’s ship sank.", "the movement’s ship"),
        # the owner's name where the noun for it is plain
        ("President Karl Brandt spoke. The president’s ship sank.", "Karl Brandt’s ship"),
        ("The director spoke. The director’s ship sank.", "the director’s ship"),
        (
            "The former sailor left. Her campaign failed. The campaign cost a lot.",
            "former sailor’s campaign",
        ),
        # what they share stands before the first; their capital is their own
        ("Norwegian bombers and fighters left.", "Norwegian fighters"),
        ("Norwegian bombers and old fighters left.", "old fighters"),
        ("Swedish ships left.", "Swedish ships"),
        (
            "Halder Bank CEO Ann Lund left on Monday. Her bank’s handling of it was praised.",
            "Halder Bank’s handling of it",
        ),
        # a name that is a common noun, too
        ("Ann Baker spoke. Baker’s words drew scrutiny.", "Baker’s words"),
        (
            "Donald Trump spoke. Trump’s comments, which came during an answer, drew scrutiny.",
            "Trump’s comments",
        ),
        # "which" is said of nobody
        ("Jane Doyle runs Karla Holm, which staged her play.", "Jane Doyle’s play"),
        ('"We must mend our thinking," Carl Lund said.', "our thinking"),
        (
            "Norway saw its biggest boom in the sale of boats. The boom in ports was small.",
            "Norway’s biggest boom in the sale of boats",
        ),
    ],
)
def test_whose(text: str, label: str) -> None:
    assert label in labels(text)


@pytest.mark.parametrize(
    "text", ["The Norwegians left.", "Both Norwegians and Danes left.", "Norwegians left Oslo."]
)
def test_a_people_keeps_its_name(text: str) -> None:
    assert "Norwegians" in {e.label for e in reading(text).entities if e.named}


def test_my_in_a_title_is_not_of_who_writes_the_article() -> None:
    found = labels("Kate Holm wrote a memoir entitled The Long Road: My Patients Were Kings.")
    assert not any("the author" in label for label in found)
    assert "the author’s father" in labels("Here is the thing: My father sold ships to Norway.")
