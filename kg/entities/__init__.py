"""Who and what a document talks about: names, noun phrases and pronouns, each with its thing."""

from collections.abc import Sequence

from kg.entities import (
    agreement,
    beside_names,
    institutions,
    joined,
    keys,
    labels,
    letters,
    mentions,
    names,
    naming,
    nominals,
    openers,
    pronouns,
    speaking,
    speech,
    spokesmen,
)
from kg.entities.memory import Memory
from kg.entities.things import Phrase, Thing
from kg.extract.analysis import Quotation
from kg.model import Document, Entity, Mention, Sentence
from kg.text.tree import Tree


def resolve(
    document: Document,
    sentences: Sequence[Sentence],
    trees: Sequence[Tree],
    quotations: Sequence[Quotation] = (),
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Return the entities of a document and every phrase that refers, in the order of the text.

    "Hussam Badran arrived in Moscow. He met …" → the entities hussam-badran and moscow, and
    three mentions, "He" among them with the rule "pronoun". "I" in one of `quotations` is its
    speaker.
    """
    found = resolved(sentences, trees, quotations)
    things, index = keys.unified(_in_order(found))
    made = keys.entities(things, labels.owners(trees, found, quotations))
    listed = tuple(_mention(p, trees[p.tree], index) for here in found for p in here)
    return tuple(made), listed


def resolved(
    sentences: Sequence[Sentence], trees: Sequence[Tree], quotations: Sequence[Quotation] = ()
) -> list[list[Phrase]]:
    """Return the phrases of every tree with their things."""
    paragraph_of = {s.number: s.paragraph for s in sentences}
    paragraphs = {t: paragraph_of.get(tree.number, t) for t, tree in enumerate(trees)}
    named = naming.settle(openers.without_openers(names.find(trees)), trees)
    memory = Memory()
    signed = letters.letters(quotations)
    before: list[list[Phrase]] = []
    for t, found in enumerate(mentions.phrases(trees, named, paragraphs)):
        here: list[Phrase] = []
        before.append(here)
        _quote(found, trees[t], quotations)
        if signed:
            letters.mark_signers(found, trees[t], signed)
        for phrase in found:
            if phrase.owner >= 0:
                phrase.owned_by = next((p.thing for p in here if p.head == phrase.owner), None)
            phrase.rule = _settle(phrase, trees, before, memory, found)
            if signed and phrase.kind == "pronoun" and phrase.thing is None:
                rule = letters.whom_all_speak_of(phrase, trees[t], before, signed)
                phrase.rule = rule or phrase.rule
            here.append(phrase)
            memory.keep(phrase)
            if phrase.kind == "name":
                beside_names.name_in_apposition(phrase, trees[t], here, memory)
    institutions.join_described(trees, before)
    joined.join_same_names(trees, before)
    joined.join_of_owner(trees, before)
    joined.join_the_organization(trees, before)
    joined.join_firm_of_head(trees, before)
    institutions.keep_local(memory)
    _first_person(trees, before, paragraphs)
    speech.settle(trees, before, quotations)
    spokesmen.settle(trees, before, quotations)
    return before


def _quote(found: Sequence[Phrase], tree: Tree, quotations: Sequence[Quotation]) -> None:
    """Mark what stands in a quotation whose marks are single ones: "‘I left,’ she said"."""
    begin, end = tree.begins[0], tree.ends[-1]
    spans = [(q.begin, q.end) for q in quotations if q.verbatim and q.begin < end and begin < q.end]
    for phrase in found if spans else ():
        at = tree.begins[phrase.head]
        phrase.quoted = phrase.quoted or any(b <= at < e for b, e in spans)


def _settle(
    phrase: Phrase,
    trees: Sequence[Tree],
    before: Sequence[Sequence[Phrase]],
    memory: Memory,
    sentence: Sequence[Phrase],
) -> str:
    if phrase.kind == "name":
        return institutions.resolve(phrase, trees[phrase.tree], before[phrase.tree], memory)
    if phrase.kind == "pronoun":
        return pronouns.resolve(phrase, trees, before, sentence)
    return nominals.resolve(phrase, trees, before, memory, sentence)


def _first_person(
    trees: Sequence[Tree], found: Sequence[Sequence[Phrase]], paragraphs: dict[int, int]
) -> None:
    """ "I" inside quotation marks is who speaks in the sentence, or around it in the paragraph."""
    speakers = [speaking.speaker(tree, here) for tree, here in zip(trees, found, strict=True)]
    for t, here in enumerate(found):
        for phrase in here:
            if phrase.kind == "pronoun" and phrase.noun in agreement.FIRST and phrase.quoted:
                near = [t, t - 1, t + 1]
                for n in near:
                    if 0 <= n < len(trees) and paragraphs[n] == paragraphs[t] and speakers[n]:
                        phrase.thing = speakers[n]
                        phrase.rule = "speaker"
                        break


def _in_order(found: Sequence[Sequence[Phrase]]) -> list[Thing]:
    things: dict[int, Thing] = {}
    for here in found:
        for phrase in here:
            for thing in phrase.things or ((phrase.thing,) if phrase.thing else ()):
                things.setdefault(id(thing), thing)
    return list(things.values())


def _mention(phrase: Phrase, tree: Tree, index: dict[int, int]) -> Mention:
    things = phrase.things or ((phrase.thing,) if phrase.thing else ())
    return Mention(
        sentence=tree.number,
        begin=tree.begins[phrase.first],
        end=tree.ends[phrase.last - 1],
        head=tree.begins[phrase.head],
        kind=phrase.kind,
        entities=tuple(index[id(t)] for t in things),
        rule=phrase.rule,
    )
