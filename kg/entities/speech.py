"""Who "I", "we", "he" and "she" are between quotation marks, once the speaker is known."""

from collections.abc import Sequence

from kg.entities import agreement, inner, nominals
from kg.entities.things import EVENT, PERSON, WORK, Phrase
from kg.extract.analysis import Quotation
from kg.text.tree import Tree
from kg.words.lists import words

_WRITINGS = words("writings")
_OURS = frozenset(("we", "us", "our", "ours"))
_OTHERS = frozenset(("he", "him", "his", "himself", "she", "her", "hers", "herself"))


def settle(
    trees: Sequence[Tree], found: Sequence[Sequence[Phrase]], quotations: Sequence[Quotation]
) -> None:
    """ "I" in a quotation whose one speaker is known is that speaker; "we" only for a body.

    "I" in what the speaker quotes from another is nobody, and so is a "she" who would be the
    speaker: "“She is kind,” Pole said".
    """
    spoken = [q for q in quotations if len(q.speakers) == 1]
    if not spoken:
        return
    at = {trees[p.tree].begins[p.head]: p for here in found for p in here}
    _doubt(trees, found, [(q, at[q.speakers[0].head]) for q in spoken if q.speakers[0].head in at])
    for here in found:
        for phrase in here:
            role = phrase.kind == "nominal" and phrase.rule == "role"
            if not role and (phrase.kind != "pronoun" or not _may_change(phrase)):
                continue
            head = trees[phrase.tree].begins[phrase.head]
            for q in spoken:
                who = at.get(q.speakers[0].head) if q.begin <= head < q.end else None
                if who is not None and who is not phrase:
                    _is_said_by(phrase, who, trees, q, head)


def _doubt(
    trees: Sequence[Tree],
    found: Sequence[Sequence[Phrase]],
    spoken: Sequence[tuple[Quotation, Phrase]],
) -> None:
    """ "“Berg won,” he said": nobody calls himself by his name; "he" is not Berg."""
    heard = [(q, who) for q, who in spoken if who.kind == "pronoun" and q.whole and q.verbatim]
    for here in found if heard else ():
        for phrase in here:
            if phrase.kind == "name" and phrase.thing is not None:
                head = trees[phrase.tree].begins[phrase.head]
                for q, who in heard:
                    if q.begin <= head < q.end and who.thing is phrase.thing:
                        who.thing = None


def _may_change(phrase: Phrase) -> bool:
    if phrase.noun in _OTHERS:
        return phrase.thing is not None
    return phrase.noun in _OURS or phrase.noun in agreement.FIRST


def _is_written(who: Phrase) -> bool:
    """Whether a text speaks, not who wrote it: "the song", "the letter"."""
    return who.noun in _WRITINGS or (who.thing is not None and who.thing.kind in (WORK, EVENT))


def _is_said_by(
    phrase: Phrase, who: Phrase, trees: Sequence[Tree], q: Quotation, head: int
) -> None:
    if phrase.kind == "nominal":
        # nor is "the mayor" whom a speaker speaks of the speaker
        if phrase.thing is who.thing:
            phrase.thing = nominals.new(phrase, trees[phrase.tree])
            phrase.thing.phrases.append(phrase)
        return
    if phrase.noun in _OTHERS:
        if q.whole and q.verbatim and phrase.thing is who.thing:
            phrase.thing = None
        return
    if phrase.noun in agreement.FIRST and who.kind == "nominal" and _is_written(who):
        phrase.thing = None  # "The lyrics say “I left”": no lyrics left
        return
    tagged = trees[who.tree].entity_types[who.head] in ("ORG", "GPE", "NORP")
    body = tagged and (who.thing is None or who.thing.kind != PERSON)
    if who.thing is not None and who.thing.plural and who.thing.kind == PERSON and not body:
        if phrase.noun in agreement.FIRST:
            # "Berg and his aides told her that “I will not go”": none of the aides is meant
            phrase.thing = None
        return
    if body or phrase.noun not in _OURS:
        phrase.thing = who.thing
        phrase.rule = "speaker" if who.thing else phrase.rule
    if inner.within(q.text, head - q.begin):
        phrase.thing = None
