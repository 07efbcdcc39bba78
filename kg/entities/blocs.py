"""Which union of states "the bloc" is: the only one that the text has named lately."""

from collections.abc import Sequence

from kg.entities.things import Phrase, Thing
from kg.words.lists import words

_LATELY = 15  # sentences
_SAYS_NOTHING = frozenset(("economic", "member", "nation", "regional", "trade", "trading"))
_OF_STATES = ("-country", "-member", "-nation", "-state")


def blocs(phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> list[Thing]:
    """Return the unions of states that have been named lately."""
    found = {
        id(other.thing): other.thing
        for here in before[-_LATELY:]
        for other in here
        if other.thing and other.place < phrase.place and _is_bloc(other.thing)
    }
    return list(found.values())


def the_one(phrase: Phrase, known: Sequence[Thing]) -> str:
    """ "Turkey applied to join the bloc": the European Union, if no other is told of."""
    if len(known) != 1 or not all(_may_say(word) for word in phrase.modifiers):
        return ""
    phrase.thing = known[0]
    return "anaphor"


def _may_say(word: str) -> bool:
    """ "the 27-nation bloc"; "the South American bloc" may be another."""
    return word in _SAYS_NOTHING or word.endswith(_OF_STATES) or word.isdigit()


def _is_bloc(thing: Thing) -> bool:
    return thing.named and any(name.lower() in words("blocs") for name in thing.names)
