"""What a governing word says of the truth of its infinitive or gerund."""

from dataclasses import dataclass
from functools import lru_cache

from kg.model import Modality
from kg.words import table
from kg.words.lists import words

_OBJECT_CONTROL = words("object_control")
_WITH_GERUND = frozenset(("stop", "keep", "spend", "finish", "resume", "enjoy", "end"))
_KEEPING = frozenset(
    ("keep", "save", "deter", "restrain", "exclude", "disqualify", "hinder", "shield", "protect")
)
_OPEN: frozenset[Modality] = frozenset(("Possible", "Desired", "Future", "Required"))


@dataclass(frozen=True, slots=True)
class Effect:
    """`negated`: it is not so; `modality`: not asserted; `asks`: nothing is said of it."""

    negated: bool = False
    modality: Modality = ""
    asks: bool = False


SO = Effect()
_AIM = Effect(modality="Desired")
_UNKNOWN = Effect(asks=True)


@lru_cache
def _effects() -> dict[str, Effect]:
    found: dict[str, Effect] = {}
    for word, what in table("complement_verbs.txt"):
        said = what.split()
        modality: Modality = next((m for m in _OPEN if m in said), "")
        found.setdefault(
            word, Effect(negated="not" in said, modality=modality, asks="asks" in said)
        )
    return found


def known(word: str) -> bool:
    """Return whether `word` stands in the list."""
    return word in _effects()


def effect(word: str, *, infinitive: bool) -> Effect:
    """Return what `word` (a lemma) says of its complement.

    "refuse" → negated; "want" → Desired; an unknown word leaves a gerund as it is, and of an
    infinitive nobody can tell: it may be a wish, a result ("exploded to hold a record") or a
    view ("perceived them to be thieves").
    """
    if infinitive and word in _WITH_GERUND:
        # "stopped to buy bread", but "stopped buying bread"
        return _AIM
    if not infinitive and word == "try":
        return SO  # "has tried bidding": that is done
    return _effects().get(word, _UNKNOWN if infinitive else SO)


def keeps_from(word: str, preposition: str) -> bool:
    """Return whether the gerund behind `preposition` does not come about: "keep X from leaving"."""
    return preposition == "from" and word in _KEEPING


def controls_object(word: str) -> bool:
    """Return whether the object of `word` does what its infinitive says: "asked them to leave"."""
    return word in _OBJECT_CONTROL
