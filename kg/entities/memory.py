"""What was told so far in a document, by the nouns it was called by."""

from dataclasses import dataclass, field

from kg.entities.things import Phrase, Thing


@dataclass(slots=True)
class Memory:
    """The things told so far, by the nouns they were called by."""

    by_noun: dict[str, list[Phrase]] = field(default_factory=dict)
    institutions: dict[str, list[Thing]] = field(default_factory=dict)
    bare: list[Thing] = field(default_factory=list)

    def keep(self, phrase: Phrase) -> None:
        """Remember a phrase that has its thing."""
        if phrase.thing is None:
            return
        phrase.thing.phrases.append(phrase)
        if phrase.kind == "nominal" and phrase.noun_kept:
            self.by_noun.setdefault(phrase.noun, []).append(phrase)
        elif phrase.kind == "name":
            for noun in phrase.thing.nouns:
                self.by_noun.setdefault(noun, []).append(phrase)

    def told(self, phrase: Phrase, count: int) -> list[Phrase]:
        """Return what the noun of a phrase was last said of, nearest first.

        What somebody speaks of in general ("“A museum heals no wounds,” she said") comes behind
        the museum that has a name.
        """
        found = self.by_noun.get(phrase.noun, [])[: -count - 1 : -1]
        if phrase.quoted or not any(_is_general(p) for p in found):
            return found
        if not any(p.thing and p.thing.named for p in found):
            return found
        return sorted(found, key=_is_general)

    def remember_institution(self, base: str, thing: Thing | None) -> None:
        """Remember the institution of a country under its bare name."""
        told = self.institutions.setdefault(base, [])
        if thing is not None and thing not in told:
            told.append(thing)

    def call(self, thing: Thing, noun: str, phrase: Phrase) -> None:
        """Remember that the thing was called by a further noun."""
        thing.nouns.add(noun)
        self.by_noun.setdefault(noun, []).append(phrase)


def _is_general(phrase: Phrase) -> bool:
    """ "“A museum heals no wounds,” she said"; "a museum in Velm" is one of them."""
    return phrase.quoted and phrase.how == "a" and not (phrase.modifiers or phrase.complement)
