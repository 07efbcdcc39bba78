"""Pronouns: agreement, nearness, quotations, and an "it" that means nothing."""

import pytest

from tests.entities.told import meant, resolved


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Tom Reed met Ann Walker in Oslo. She thanked him.", "She", "ann-walker"),
        ("Tom Reed met Ann Walker in Oslo. She thanked him.", "him", "tom-reed"),
        ("Brightwater Corp. said on Monday that it had sold its ships.", "it", "brightwater-corp"),
        ("The fishermen left the port. They were tired.", "They", "fishermen"),
        ("It is clear that the port will close. Brightwater Corp. knows.", "It", ""),
        ("It was reported that Brightwater Corp. had sold ships.", "It", ""),
        ("Tom Reed hurt himself on the pier.", "himself", "tom-reed"),
        # who promises will do it
        ("Tom Reed said that Ivo Kern had assured him that he would sign.", "he", "ivo-kern"),
        ("Tom Reed told Ivo Kern that Ann Lee had asked how he was.", "he", "tom-reed"),
        # of whose films is told
        ("Tom Reed met Ivo Kern, whose films have made him famous.", "him", "ivo-kern"),
        # to whom the deed is done
        (
            "In Velm, a city of Tom Reed, men threw stones at Ivo Kern as he left.",
            "he",
            "ivo-kern",
        ),
        ("Tom Reed, who lives in Oslo, sold the boat.", "who", "tom-reed"),
        (
            "Tom Reed said that he met in Oslo with the head of the union and discussed with him the fate of the boats.",
            "him",
            "head",
        ),
        (
            "Tom Reed ran the yard. Ivo Kern left. The Reed campaign says the law let him grow.",
            "him",
            "tom-reed",
        ),
        (
            "Tom Reed owns boats. The boat was returned by Ivo Kern after he left the club.",
            "he",
            "ivo-kern",
        ),
        (
            "Mary Moss read, in a speech, what Tom Reed had said about Ann Walker after she left.",
            "she",
            "ann-walker",
        ),
        (
            "Ann Walker left Tom Reed's father, Karl Moss, in May. He lives in Oslo.",
            "He",
            "karl-moss",
        ),
        ("Tom Reed left Oslo. He lost his house, Karl Moss added.", "He", "tom-reed"),
        (
            "Tom Reed left. He had lost his house and his boat, Karl Moss added, and was ill.",
            "He",
            "tom-reed",
        ),
        ("Tom Reed left. Karl Moss KC said he won.", "he", "karl-moss"),
        ("No sailor left the port. Tom Reed said he stayed.", "he", "tom-reed"),
        # whose act the subject is, rather than who was told of before
        (
            "A sailor left. Ivo Kern’s defeat had crews wondering about his future.",
            "his",
            "ivo-kern",
        ),
        ("A sailor left. Ivo Kern’s nephew sold his boat.", "his", "nephew"),
        # whose affair it is by the verb, be it what one does to it
        ("Ivo Kern left. The court rewarded Tom Reed for his work.", "his", "tom-reed"),
        ("Tom Reed represented Ivo Kern in his divorce.", "his", "ivo-kern"),
        ("Tom Reed accused Ivo Kern of lying about his past.", "his", "ivo-kern"),
        ("Tom Reed met Ivo Kern after selling his boat.", "his", "tom-reed"),
        ("Tom Reed told Ivo Kern of his plan.", "his", "tom-reed"),
        (
            "Tom Reed left. The plan was to call Ivo Kern a liar and mock his record.",
            "his",
            "ivo-kern",
        ),
        ("Tom Reed called Ivo Kern and sold his boat.", "his", "tom-reed"),
        ("Tom Reed urged Ivo Kern to sell his boat and all his nets.", "his", "ivo-kern"),
        # who says it in quotation marks is no "he"
        ("Tom Reed attacked Ivo Kern. “He lied,” Reed said.", "He", "ivo-kern"),
        ("Tom Reed attacked Ivo Kern. “He lied,” Reed said. “He left.”", "He", "ivo-kern"),
        ("Tom Reed attacked Ivo Kern. He said it rained.", "He", "tom-reed"),
        ("Tom Reed scolded Ivo Kern, saying “he was late and I was ill.”", "he", "ivo-kern"),
        ("Tom Reed scolded Ann Moss, saying that he was ill.", "he", "tom-reed"),
        # for what somebody did one fires him
        ("Tom Reed fired Ivo Kern after he lied.", "he", "ivo-kern"),
        ("Tom Reed met Ivo Kern after he lied.", "he", "tom-reed"),
        ("Tom Reed thanked Ivo Kern before he left.", "he", "tom-reed"),
        ("Holm Lines sued Reed Corp. after it sold ships.", "it", "reed-corp"),
        # a daughter is no "he", and no person a "which"
        (
            "Tom Reed wrote of his daughter Everly. Everly has the strength that his wife has.",
            "his",
            "tom-reed",
        ),
        ("The crew saw Tom Reed, which pleased the town.", "which", ""),
        ("“I will sell my boat,” Tom Reed said.", "I", "tom-reed"),
        ("Tom Reed told Ann Walker that his boat had sunk.", "his", "tom-reed"),
        ("Tom Reed noted that Ivo Kern was late for his boat.", "his", "ivo-kern"),
        # nobody in a speech takes over outside it
        (
            "Ann Walker fell ill. “I met a nurse in Oslo,” Walker said. “The nurse was kind.” She sold the boat.",
            "She",
            "ann-walker",
        ),
        # he who speaks is not whom he names
        ("Tom Reed likes Ivo Kern. He said that Reed was late.", "He", "ivo-kern"),
        # whoever spoke goes on to speak
        (
            "Ann Walker said that Mary Moss recommended it. She added that it was late.",
            "She",
            "ann-walker",
        ),
        # a predicate is nobody; in a place phrase stands nobody
        ("Ann Walker refused to be a slave. Now she sings.", "she", "ann-walker"),
        ("It was sailors that left the port in Norway.", "It", ""),
        ("Norway found it hard to sell boats.", "it", ""),
        ("When it comes to boats, Norway is rich.", "it", ""),
        ("Norway left the talks. It seems that boats are dear.", "It", ""),
        ("Norway sold boats. Peru would have done it, too.", "it", ""),
        ("Norway will sell boats, and it will all be done in May.", "it", ""),
        ("Norway raised tolls. It is early spring in Oslo.", "It", ""),
        ("Rachel met Tom Reed in Oslo. She sang.", "She", "rachel"),
        ("Rachel met Tom Reed in Oslo. He sang.", "He", "tom-reed"),
        # "they" who speak are people
        ("Sailors told of thousands of shootings. They said help was late.", "They", "sailors"),
        ("Brightwater Corp. sold ships; Harbour Inc. said it would not.", "it", "harbour-inc"),
        # whom one tells something is "you" in it
        ("Tom Reed told Ivo Kern: “I like Jack Moss because he sings well.”", "he", "jack-moss"),
        # whose the other half of a pair is
        ("A man who works for Tom Reed says that Reed and his crew left.", "his", "tom-reed"),
        ("Ivo Kern says neither Tom Reed nor his crew helped them.", "his", "tom-reed"),
        # nobody is his own deputy
        ("Tom Reed met Ivo Kern, who is now his deputy.", "his", "tom-reed"),
        ("Tom Reed praised Ivo Kern, who sold his boat in May.", "his", "ivo-kern"),
        # who wants to do it with his own
        ("Tom Reed says that Ivo Kern wants to sell his boat.", "his", "ivo-kern"),
        ("Tom Reed met a sailor who said he was late.", "he", "sailor"),
        # whose aim it was
        ("If Tom Reed’s goal was to make Ivo Kern sell boats, he succeeded.", "he", "tom-reed"),
        # nobody goes on
        ("Ann Walker met sailors. Nobody knew that she sang.", "she", "ann-walker"),
        ("Harbour Inc. showed a dog that learns tricks by its nose.", "its", "dog"),
        (
            "Ann Walker sang. Since Mary Moss resigned in July, her deputy sings.",
            "her",
            "mary-moss",
        ),
        ("Tom Reed wrote of Jack Moss, buried in his garden.", "his", "jack-moss"),
        ("Tom Reed dislikes a sailor who said he was hurt after he fell.", "he", "sailor"),
        ("Tom Reed doubts Ivo Kern’s promise that he will sail.", "he", "ivo-kern"),
        ("Mary Moss left. Ann Walker is glad and looks forward to seeing her.", "her", "mary-moss"),
        # anybody's
        ("Ann Walker left. A sailor may sell his or her boat.", "her", ""),
        ("Ann Walker left. Nobody fined her or her sailors.", "her", "ann-walker"),
        # both of them
        (
            "Tom Reed and Ann Walker left the port. They sold the boat.",
            "They",
            "tom-reed ann-walker",
        ),
        ("Tom Reed and Ann Walker sold their boat.", "their", "tom-reed ann-walker"),
        ("Tom Reed and Ann Walker met sailors. They were tired.", "They", "sailors"),
        ("Tom Reed or Ann Walker left the port. They sold the boat.", "They", ""),
        # who is to come
        ("In her speech, Ann Walker praised the crew.", "her", "ann-walker"),
        ("Speaking about his boat, Tom Reed wept.", "his", "tom-reed"),
        ("Tom Reed left. In his speech, he praised Ivo Kern.", "his", "tom-reed"),
        # who is asked to do it
        ("The union urged Brightwater Corp. to lift its ban.", "its", "brightwater-corp"),
        ("Norway called on Russia to withdraw its ships.", "its", "russia"),
        ("Tom Reed forced Ivo Kern to sell his boat.", "his", "ivo-kern"),
        ("Tom Reed asked Ivo Kern to join his staff.", "his", "tom-reed"),
        ("Tom Reed asked Ann Walker to sell his boat.", "his", "tom-reed"),
        ("Tom Reed wants to sell his boat.", "his", "tom-reed"),
        # what he claims of himself
        ("Tom Reed left after Ivo Kern claimed that a judge hated him.", "him", "ivo-kern"),
        ("Tom Reed left after Ann Kern claimed that a judge hated him.", "him", "tom-reed"),
        # a given name of women here and of men elsewhere
        ("Tom Reed left. In his speech, Jean Lacroix praised the crew.", "his", "jean-lacroix"),
        ("Tom Reed met Kim Dae Won. Kim said he was ready.", "he", "kim-dae-won"),
        ("Tom Reed left. In her speech, Joan Walker praised the crew.", "her", "joan-walker"),
        ("Tom Reed met Mary Moss. Moss said he was ready.", "he", "tom-reed"),
        ("Ann Walker said that Mary Moss sang. “Moss was kind,” she wrote.", "she", "ann-walker"),
    ],
)
def test_pronoun(text: str, words: str, key: str) -> None:
    assert meant(text, words) == key


@pytest.mark.parametrize(
    ("text", "word", "rule"),
    [
        ("Brightwater Corp. said it had sold its ships.", "it", "pronoun"),
        ("Brightwater Corp. said it had sold its ships.", "its", "pronoun"),
        ("Brightwater Corp. sold ships. It lost money.", "It", "pronoun"),
        ("The fishermen left the port. They were tired.", "They", "pronoun"),
        ("Ann Walker praised the deal with Peru. It was signed in May.", "It", "pronoun-guess"),
        ("Norway sold boats. It means that tolls will rise.", "It", "pronoun-guess"),
        ("Norway and Peru met once. It was a draw.", "It", "pronoun-guess"),
        ("The Union of Pilots told citizens to keep their boats.", "their", "pronoun"),
        (
            "Norway left. The jobless rate is a plain term: it refers to workers.",
            "it",
            "pronoun-guess",
        ),
        ("The boats left the port. They were old.", "They", "pronoun"),
        # who buys it sells it
        ("Tom Reed bought the boat in Oslo and sold it in May.", "it", "pronoun"),
        ("The police held the sailors and freed them.", "them", "pronoun"),
        ("Tom Reed took the letter from the box and opened it.", "it", "pronoun-guess"),
        ("Tom Reed built the boat and the mayor painted it.", "it", "pronoun-guess"),
        # the sailors, who are nearer
        (
            "The pilots recall that the state said that sailors were ill and then freed them.",
            "them",
            "pronoun-guess",
        ),
        ("Ann Walker sold the boat. She wept.", "She", "pronoun"),
        # it goes on with the subject, be that only described
        ("The survey began in May. It has a margin of two points.", "It", "pronoun"),
        ("The new ferry is being built. It will be launched in May.", "It", "pronoun"),
        ("The two ferries may be sold. They may also be scrapped.", "They", "pronoun"),
        ("Norway raised tolls. It included apples.", "It", "pronoun-guess"),
        ("Norway expects less trade. It is the biggest decline in years.", "It", "pronoun-guess"),
        ("Norway will win, and it may not be easy.", "it", "pronoun-guess"),
        ("Norway wants an end to it. It is up to voters now.", "It", "empty-it"),
        ("The harbour union met crews. They asked for help.", "They", "pronoun-guess"),
        ("A group of sailors sent a letter urging them to stay.", "them", "pronoun-guess"),
        ("According to sailors, tolls rose. They said help was late.", "They", "pronoun"),
        (
            "Brightwater Corp. sold ships. The firm also runs a yard. The ferry will sail, it said.",
            "it",
            "pronoun",
        ),
        ("If people are hurt by the new tolls, they should change them.", "they", "pronoun"),
        # within a sentence
        ("Both ferries are old and they leak.", "they", "pronoun"),
        ("If the rules survive, they will cost thousands of jobs.", "they", "pronoun"),
        ("The firm published its profits.", "its", "pronoun"),
        ("The firm told the yard to publish its profits.", "its", "pronoun-guess"),
        ("The average fare, it says, would be two crowns.", "it", ""),
        ("Ship owners want tolls, and sailors want none (they want pay).", "they", "pronoun-guess"),
        ("Harbour Inc. showed a dog that learns tricks by its nose.", "its", "pronoun"),
        # the thing estimated, not who estimates
        ("The Harbour Institute estimates that it would cost millions.", "it", "pronoun-guess"),
        ("The Harbour Institute estimates that it earned millions.", "it", "pronoun"),
        # whose start it was, the speaker's or his whom he speaks of
        (
            "“Ivo Kern won. He was good,” Tom Reed said, suggesting all forgot his start.",
            "his",
            "pronoun-guess",
        ),
        ("“The ferry is good,” Tom Reed said, adding that his boat was old.", "his", "pronoun"),
    ],
)
def test_clear_or_guessed(text: str, word: str, rule: str) -> None:
    found = [m for m in resolved(text)[1] if text[m.begin : m.end] == word]
    assert [m.rule for m in found] == [rule]
