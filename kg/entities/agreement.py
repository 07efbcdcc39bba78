"""Pronouns and what may be meant by them: number, gender, animacy."""

from kg.entities.things import BODY, GROUP, PERSON, Phrase, Thing

MALE = frozenset(("he", "him", "his", "himself"))
FEMALE = frozenset(("she", "her", "hers", "herself"))
NEUTER = frozenset(("it", "its", "itself"))
PLURAL = frozenset(("they", "them", "their", "theirs", "themselves"))
FIRST = frozenset(("i", "me", "my", "mine", "myself"))


def agrees(pronoun: Phrase, thing: Thing, phrase: Phrase) -> bool:
    """Whether the pronoun's number, gender and animacy allow the thing."""
    word = pronoun.noun.replace("himself", "he").replace("herself", "she")
    if word in MALE | FEMALE:
        if thing.kind != PERSON or thing.plural:
            return False
        return not thing.gender or thing.gender == ("m" if word in MALE else "f")
    if word in NEUTER or word == "itself":
        return thing.kind not in (PERSON, GROUP) and not thing.plural
    if thing.plural or thing.kind == GROUP:
        return True
    return thing.kind == BODY


def is_anybody(pronoun: Phrase, phrase: Phrase) -> bool:
    """ "Neither parent came when he called", "No sailor left. He …": he is none of them.

    "No sailor lost his boat" tells of each.
    """
    bound = phrase.tree == pronoun.tree and pronoun.role == "owner"
    return phrase.how == "any" and not bound
