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

    def remember_institution(self, base: str, thing: Thing | None) -> None:
        """Remember the institution of a country under its bare name."""
        told = self.institutions.setdefault(base, [])
        if thing is not None and thing not in told:
            told.append(thing)

    def call(self, thing: Thing, noun: str, phrase: Phrase) -> None:
        """Remember that the thing was called by a further noun."""
        thing.nouns.add(noun)
        self.by_noun.setdefault(noun, []).append(phrase)
