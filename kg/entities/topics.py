"""Which of the people told of a text is about, where only another word for one is said."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kg.entities.agreement import FEMALE, MALE
from kg.entities.things import PERSON, Phrase, Thing
from kg.words.lists import words

NEAR = 2  # sentences before
OPENING = 3  # sentences, the headline among them
LEADING = 4  # mentions
_SEXES = {"man": "m", "woman": "f"}
RUNNING = frozenset(("nominee", "candidate", "contender", "hopeful"))


def leading(fitting: Sequence[Thing], before: Sequence[Sequence[Phrase]]) -> Thing | None:
    """The person of several whom the text is about: told of twice as often as anybody else.

    Nobody else who may be meant is named in the sentence itself.
    """
    told = _times_told(before)
    first, *others = sorted(fitting, key=lambda t: -told[id(t)])
    most = max((count for key, count in told.items() if key != id(first)), default=0)
    if told[id(first)] < max(2 * most, LEADING):
        return None
    return None if any(p.thing in others for p in before[-1]) else first


def of_sex(sex: str, fitting: Sequence[Thing]) -> list[Thing]:
    """Those whom the pronoun behind leaves: "The nominee attacked her opponent"."""
    known = [t for t in fitting if sex and t.gender == sex]
    return known or [t for t in fitting if not (sex and t.gender)]


def _times_told(before: Sequence[Sequence[Phrase]]) -> Counter[int]:
    told: Counter[int] = Counter()
    for here in before:
        told.update(
            id(p.thing) for p in here if p.thing and p.thing.named and p.thing.kind == PERSON
        )
    return told


def is_protagonist(thing: Thing, before: Sequence[Sequence[Phrase]]) -> bool:
    """Whether the text began or goes on with the person, and at most one is told of more."""
    told = _times_told(before)
    own = told[id(thing)]
    if own < LEADING and all(p.tree > OPENING for p in thing.phrases[:1]):
        return False
    return sum(count > own for count in told.values()) < 2


def stranger(thing: Thing, phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> bool:
    """Whether somebody without a name is told of nearby who may be meant: "a man", "he".

    Not the lawyer or the doctor of the person.
    """
    near = before[max(0, phrase.tree - NEAR) : phrase.tree + 1]
    return any(
        _is_nameless(other, phrase)
        and not (other.owned_by is thing and other.noun in words("agents_of_people"))
        for here in near for other in here
    )  # fmt: skip


def _is_nameless(other: Phrase, phrase: Phrase) -> bool:
    thing = other.thing
    if thing is None:
        return other.kind == "pronoun" and other.noun in MALE | FEMALE
    if thing.kind != PERSON or thing.named or thing.plural:
        return False
    return other.role == "subject" or other.noun == phrase.noun


def is_topic(thing: Thing, phrase: Phrase, before: Sequence[Sequence[Phrase]]) -> bool:
    """Whether the person acts, or owns what does, nearby."""
    for t in range(max(0, phrase.tree - NEAR), phrase.tree + 1):
        for other in before[t]:
            if other.thing is thing and other.role in ("subject", "owner"):
                return other.place < phrase.place
    return False


def one_of_sex(phrase: Phrase, found: Iterable[Thing]) -> Thing | None:
    """The one woman among those told of, where all others are men: "Berg met Ann. The woman"."""
    if phrase.noun not in _SEXES:
        return None
    mine = [
        thing for thing in found if thing.gender != ("f" if _SEXES[phrase.noun] == "m" else "m")
    ]
    return mine[0] if len(mine) == 1 and mine[0].gender == _SEXES[phrase.noun] else None
