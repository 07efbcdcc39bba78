"""Who says a word of a sentence: up the tree through reports, then the quotation marks.

The rules of scope are MODEL.md's: what hangs on a reported clause is the speaker's; titles,
appositions and non-restrictive relative clauses are the document's own voice, unless they
stand inside quotation marks.
"""

from dataclasses import dataclass, replace

from kg.extract.analysis import Analysis, Quotation, Said
from kg.model import NOBODY, Argument, Attribution, Modality
from kg.text.tree import Tree

_FIRST_PERSON = frozenset(("i", "we"))
_MODALITY: dict[str, Modality] = {"want": "Desired", "doubt": "Possible", "expect": "Future"}
SCARE_QUOTE = 4


@dataclass(frozen=True, slots=True)
class Scope:
    """What the surroundings of a word do to a statement read from it."""

    attribution: Attribution = NOBODY
    modality: Modality = ""
    negated: bool = False
    silent: bool = False


def scope(analysis: Analysis, token: int) -> Scope:
    """Return who says what stands at `token`, and what that does to its truth."""
    quotation = _quotation_at(analysis, token)
    chain = _chain(analysis, token, quoted=quotation is not None)
    found = _compose(chain)
    if quotation is None:
        return found
    return _quoted(found, quotation)


def _chain(analysis: Analysis, token: int, *, quoted: bool) -> list[Said]:
    """The reports above `token`, nearest first."""
    tree = analysis.tree
    by_content: dict[int, list[Said]] = {}
    for said in analysis.said:
        by_content.setdefault(said.content, []).append(said)
    if not by_content:
        return []
    found: list[Said] = []
    current = token
    while True:
        if current not in _own_words(by_content, current, token):
            found += [s for s in by_content.get(current, ()) if token in s.tokens]
        if not quoted and _own_voice(tree, current):
            return found
        if tree.heads[current] == current:
            return found
        current = tree.heads[current]


def _own_words(by_content: dict[int, list[Said]], current: int, token: int) -> set[int]:
    """A cue is not part of what it introduces."""
    return {current for s in by_content.get(current, ()) if token in s.cue_tokens}


def _own_voice(tree: Tree, i: int) -> bool:
    if tree.deps[i] == "appos":
        return True
    if tree.deps[i] != "relcl":
        return False
    first = min(tree.subtree(i))
    return first > 0 and tree.words[first - 1] in (",", "—", "–", "(")


def _compose(chain: list[Said]) -> Scope:
    if not chain:
        return Scope()
    modality: Modality = ""
    negated = silent = False
    for said in chain:
        modality = modality or said.modality or _MODALITY.get(said.kind, "")
        silent = silent or said.kind == "ask"
        negated ^= said.kind == "deny" and not said.negated
    relays = [s for s in chain if s.relay]
    voices = [s for s in chain if not s.relay] or relays[:1]
    voices = _without_first_person(voices)
    nearest, outer = voices[0], voices[1:]
    denied = nearest.negated and nearest.kind in ("say", "deny")
    attribution = Attribution(
        speakers=() if denied else nearest.speakers,
        not_said_by=nearest.speakers if denied else (),
        alleged_by=_unique(a for s in outer for a in s.speakers),
        via=_unique(a for s in relays if s is not nearest for a in s.speakers),
        unnamed=not nearest.speakers,
        cue=nearest.cue,
    )
    return Scope(attribution, modality, negated, silent)


def _without_first_person(voices: list[Said]) -> list[Said]:
    """ "I think that Z," she said: the claim is hers, not that of "I"."""
    kept = [
        s for s in voices
        if not (s.speakers and all(a.text.lower() in _FIRST_PERSON for a in s.speakers))
    ]  # fmt: skip
    return kept or voices


def _quoted(found: Scope, quotation: Quotation) -> Scope:
    attribution = found.attribution
    who = quotation.speakers
    nearest = attribution.speakers
    if nearest and all(a.text.lower() in _FIRST_PERSON for a in nearest) and who:
        nearest = ()
    if not nearest and not attribution.not_said_by:
        attribution = replace(
            attribution,
            speakers=who,
            unnamed=not who,
            cue=quotation.cue or attribution.cue,
        )
    elif who and not _same(who, nearest):
        known = {*attribution.alleged_by, *nearest}
        attribution = replace(
            attribution,
            alleged_by=attribution.alleged_by + tuple(a for a in who if a not in known),
        )
    attribution = replace(attribution, quoted=True, quote=quotation.text)
    return replace(found, attribution=attribution)


def _same(a: tuple[Argument, ...], b: tuple[Argument, ...]) -> bool:
    return {x.head for x in a} == {x.head for x in b}


def _quotation_at(analysis: Analysis, token: int) -> Quotation | None:
    begin = analysis.tree.begins[token]
    for q in analysis.quotations:
        if q.begin <= begin < q.end:
            # a word or two in marks is a scare quote or a name, unless somebody is held to it
            if q.whole or q.speakers or len(q.text.split()) > SCARE_QUOTE:
                return q
            return None
    return None


def _unique(arguments: object) -> tuple[Argument, ...]:
    return tuple(dict.fromkeys(arguments))  # type: ignore[call-overload]
