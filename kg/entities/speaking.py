"""Who speaks in a sentence, and who can."""

from collections.abc import Sequence

from kg.entities.things import BODY, GROUP, OTHER, PERSON, Phrase, Thing
from kg.text.tree import Tree
from kg.words.lists import words
from kg.words.nouns import kinds as nouns


def speaker_weight(phrase: Phrase, tree: Tree, back: int) -> float:
    """Who spoke goes on to speak; what cannot speak does not."""
    if phrase.thing is not None and not can_speak(phrase.thing):
        return -3.0
    if is_source(phrase, tree):
        return 5.0
    main = back and phrase.role == "subject" and phrase.clause == tree.root
    return 1.0 if main and tree.lemmas[tree.root] in words("speech") else 0.0


def is_source(phrase: Phrase, tree: Tree) -> bool:
    """ "According to insiders, …": they speak."""
    prep = tree.heads[phrase.head]
    return "according" in (tree.lower[prep], tree.lower[tree.heads[prep]])


def can_speak(thing: Thing) -> bool:
    """People, bodies and countries speak; "thousands of shootings" do not."""
    if thing.kind in (PERSON, GROUP, BODY) or thing.type in ("Country", "City"):
        return True
    return thing.kind == OTHER and not any(nouns().get(noun) for noun in thing.nouns)


def speaker(tree: Tree, phrases: Sequence[Phrase]) -> Thing | None:
    """Return who speaks outside the quotation marks of a sentence, None if nobody does."""
    for phrase in phrases:
        vague = phrase.kind == "nominal" and not phrase.how and not phrase.plural
        if phrase.role == "subject" and not phrase.quoted and phrase.thing and not vague:
            verb = phrase.clause
            if tree.lemmas[verb] in words("speech") and phrase.thing.kind in (PERSON, BODY):
                return phrase.thing
    return None
