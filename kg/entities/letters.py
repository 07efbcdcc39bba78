"""Letters to a paper, each signed with a name: "“He insults us.” — Eva Berg"."""

from collections.abc import Sequence

from kg.entities.agreement import FEMALE, MALE, agrees
from kg.entities.things import PERSON, Phrase, Thing
from kg.extract.analysis import Quotation
from kg.text.tree import Tree

SIGNER = "signer"
_FEWEST = 2
_SIGNED = "(signed)"


def letters(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return the signed quotations of a document that has several, else none."""
    found = tuple(q for q in quotations if q.cue == _SIGNED and q.speakers)
    return found if len(found) >= _FEWEST else ()


def mark_signers(found: Sequence[Phrase], tree: Tree, signed: Sequence[Quotation]) -> None:
    """Mark the names that only sign: nobody who writes later means them by "he"."""
    at = {begin for q in signed for a in q.speakers for begin, _ in a.spans}
    for phrase in found:
        if tree.begins[phrase.first] in at:
            phrase.role = SIGNER


def whom_all_speak_of(
    pronoun: Phrase, tree: Tree, before: Sequence[Sequence[Phrase]], signed: Sequence[Quotation]
) -> str:
    """Give "he" in a letter to whom the paper names most, signers apart; "" for nobody."""
    at = tree.begins[pronoun.head]
    if pronoun.noun not in MALE | FEMALE or not any(q.begin <= at < q.end for q in signed):
        return ""
    named: dict[int, tuple[int, Phrase, Thing]] = {}
    for here in before:
        for p in here:
            thing = p.thing
            if p.kind != "name" or p.role == SIGNER or thing is None or thing.kind != PERSON:
                continue
            if agrees(pronoun, thing, p):
                named[id(thing)] = (named.get(id(thing), (0, p, thing))[0] + 1, p, thing)
    counts = sorted((n for n, _, _ in named.values()), reverse=True)
    if not counts or counts[:1] == counts[1:2]:
        return ""
    pronoun.thing = max(named.values(), key=lambda found: found[0])[2]
    return "pronoun"
