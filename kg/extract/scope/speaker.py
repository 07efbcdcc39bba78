"""Who says a word of a sentence: up the tree through reports, then the quotation marks.

The rules of scope are MODEL.md's: what hangs on a reported clause is the speaker's; titles,
appositions and non-restrictive relative clauses are the document's own voice, unless they
stand inside quotation marks.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kg.extract.analysis import Analysis, Quotation, Said
from kg.extract.scope import asides
from kg.model import NOBODY, Argument, Attribution, Frame, Modality
from kg.text.tree import PROPER_TAGS, Tree
from kg.words import outlets
from kg.words.lists import words

_FIRST_PERSON = frozenset(("i", "we", "me", "us"))
_LISTENER = frozenset(("you", "your", "everyone", "everybody"))
_OPINIONS = frozenset(("think", "believe", "suppose", "expect", "want", "imagine", "feel", "guess"))
_SHARED = frozenset(("know", "see", "remember", "realize", "realise", "mean"))
_MODALITY: dict[str, Modality] = {"want": "Desired", "doubt": "Possible", "expect": "Future"}
_DISPUTING = words("disputing_verbs")
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
    if not analysis.said and not analysis.quotations:
        return Scope()
    quotation = _quotation_at(analysis, analysis.tree.begins[token])
    chain = _chain(analysis, token, quoted=quotation is not None and quotation.whole)
    found = _compose(chain, analysis.tree)
    heard = found.attribution != NOBODY
    if quotation is None or (not heard and _is_scare_quote(quotation)):
        if analysis.said and asides.is_doubtful(analysis.tree, token, chain, analysis.said):
            return replace(found, silent=True)
        return found
    if not heard and not quotation.speakers:
        # nobody can tell whose words they are
        return Scope(Attribution(quoted=True, quote=quotation.text), silent=True)
    said = analysis.tree.begins[chain[0].verb] if chain and chain[0].verb >= 0 else -1
    return _quoted(found, quotation, inside=quotation.begin <= said < quotation.end)


def with_quote(analysis: Analysis, found: Frame) -> Frame:
    """Return a frame that somebody says with the words in marks that it was read from.

    "called such a step “undignified”": the object stands in marks, the verb does not.
    """
    a = found.attribution
    if a.quoted or not (a.speakers or a.unnamed or a.not_said_by) or not analysis.quotations:
        return found
    for argument in (found.object, found.subject):
        places = (argument.head,) if argument.head >= 0 else (b for b, _ in argument.spans)
        for at in places:
            quotation = _quotation_at(analysis, at)
            if quotation is not None and quotation.verbatim:
                if a.alleged_by and _same(quotation.speakers, a.alleged_by):
                    return found
                a = replace(a, quoted=True, quote=quotation.text)
                return replace(found, attribution=a)
    return found


def _chain(analysis: Analysis, token: int, *, quoted: bool) -> list[Said]:
    """The reports above `token`, nearest first."""
    tree = analysis.tree
    by_content: dict[int, list[Said]] = {}
    for said in analysis.said:
        by_content.setdefault(said.content, []).append(said)
    found: list[Said] = []
    current = token
    while by_content:
        found += [
            s
            for s in by_content.get(current, ())
            if token in s.tokens and token not in s.cue_tokens
            if not _tells_first(analysis, s, token) and not _tells_after(analysis, s, token)
        ]
        if any(s.content == current and _is_disputed(tree, s) for s in found):
            return found
        if not quoted and _own_voice(analysis, current, below=token):
            return found
        if found and _is_other_report(analysis, current):
            return found
        if tree.heads[current] == current:
            return found
        current = tree.heads[current]
    return found


def _is_other_report(analysis: Analysis, i: int) -> bool:
    """ "Pole said it was shut, and sailors warned that …": the parser joins the two."""
    tree = analysis.tree
    if tree.deps[i] not in ("conj", "advcl") or tree.child(i, "nsubj", "nsubjpass") < 0:
        return False
    if not any(s.verb == i and s.speakers for s in analysis.said):
        return False
    first = tree.subtree(i)[0]
    if tree.deps[i] == "advcl":
        # "Pole said it was shut, while Kern wrote that …"
        return tree.lower[first] in ("while", "whereas") and tree.words[first - 1] == ","
    joined = first > 1 and tree.tags[first - 1] == "CC" and tree.words[first - 2] == ","
    return joined and tree.child(i, "mark") < 0


def _tells_first(analysis: Analysis, said: Said, token: int) -> bool:
    """ "Pole scolded him: “Go home,” she said": what stands before the marks is the writer's.

    So it is where the verb of saying itself stands in them: "Pole recalled, “He said, …”".
    """
    if said.rule != "reported-clause" or not token < said.verb or said.content > said.verb:
        return False
    at, cue = analysis.tree.begins[token], analysis.tree.begins[said.verb]
    return any(q.whole and at < q.begin < cue for q in analysis.quotations)


def _tells_after(analysis: Analysis, said: Said, token: int) -> bool:
    """ "“You lied,” Pole said, after he left": what stands behind the marks is the writer's."""
    if said.rule != "reported-clause" or not said.content < said.verb < token:
        return False
    begins = analysis.tree.begins
    if _quotation_at(analysis, begins[token]) is not None:
        return False
    quotation = _quotation_at(analysis, begins[said.content])
    return quotation is not None and quotation.whole and quotation.end <= begins[said.verb]


def _is_disputed(tree: Tree, said: Said) -> bool:
    """ "Pole says a film contradicts claims that Z": neither Pole nor the film tells Z."""
    if said.rule != "noun-clause":
        return False
    noun = said.cue_tokens[0]
    return tree.deps[noun] == "dobj" and tree.lemmas[tree.heads[noun]].lower() in _DISPUTING


def _own_voice(analysis: Analysis, i: int, *, below: int) -> bool:
    """Whether the document itself says an aside: an apposition, ", who arrived on Monday,".

    Where somebody is reported, only what is added to a name is the document's: what is said
    of "the militants, who fled" or "the plan, a gift to the rich" may well be the speaker's.
    So is what a clause in an apposition tells: "a rule that the port broke".
    """
    tree = analysis.tree
    if tree.deps[i] == "appos":
        if not analysis.said:
            return True
        named = tree.tags[i] in PROPER_TAGS or tree.tags[tree.heads[i]] in PROPER_TAGS
        return (named or _is_source(analysis, tree.heads[i])) and not (
            below != i and below in analysis.clauses
        )
    if tree.deps[i] != "relcl":
        return False
    if tree.deps[tree.heads[i]] == "appos" and _is_source(analysis, tree.heads[tree.heads[i]]):
        return True  # "Pole, a sailor who left Velm, said"
    first = min(tree.subtree(i))
    if first == 0 or tree.words[first - 1] not in (",", "—", "–", "("):
        return False
    noun = tree.heads[i]
    return not analysis.said or tree.tags[noun] in PROPER_TAGS or _is_source(analysis, noun)


def _is_source(analysis: Analysis, noun: int) -> bool:
    """Whether a noun is the subject of a verb of saying: "the envoy, who arrived, said"."""
    tree = analysis.tree
    above = tree.heads[noun]
    return tree.deps[noun] in ("nsubj", "nsubjpass") and any(
        above in s.cue_tokens for s in analysis.said
    )


def _compose(chain: list[Said], tree: Tree) -> Scope:
    if not chain:
        return Scope()
    modality: Modality = ""
    negated = silent = False
    for said in chain:
        if said.kind == "so":
            continue
        # "I should say that Z" tells Z
        own = "" if _is_narrator(said) else said.modality
        modality = modality or own or _MODALITY.get(said.kind, "")
        silent = silent or said.kind == "ask"
        negated ^= said.kind == "deny" and not said.negated
        if said.negated and _is_narrator(said):
            # "I do not think that Z" is a no; "I did not say that Z" is nothing
            negated ^= said.cue in _OPINIONS
            silent = silent or said.cue not in _OPINIONS
    relays = [s for s in chain if s.relay]
    voices = [s for s in chain if not s.relay] or relays[:1]
    voices = [s for s in voices if not _is_narrator(s)]
    if any(s.rule == "according-to" and s.speakers for s in voices):
        # "It is understood that Z, according to Pole": she is who understands it
        voices = [s for s in voices if s.speakers or s.rule != "reported-clause"]
    if not voices:
        return Scope(NOBODY, modality, negated, silent)
    nearest, outer = voices[0], voices[1:]
    # who did not say it: the nearest one whose saying is denied
    unsaid = next((s for s in voices if s.negated and s.kind != "ask"), None)
    # "nobody said that": there is no one to hold to it
    silent = silent or (unsaid is not None and not unsaid.speakers)
    attribution = Attribution(
        speakers=nearest.speakers if unsaid is None else (),
        not_said_by=unsaid.speakers if unsaid is not None else (),
        alleged_by=_unique(a for s in outer if s is not unsaid for a in s.speakers),
        via=_via(relays, chain, nearest, tree),
        unnamed=not (nearest if unsaid is None else unsaid).speakers,
        cue=nearest.cue,
    )
    return Scope(attribution, modality, negated, silent)


def _via(relays: list[Said], chain: list[Said], nearest: Said, tree: Tree) -> tuple[Argument, ...]:
    """The outlets that pass it on: "reports TASS", "told TASS"."""
    said = [a for s in relays if s is not nearest for a in s.speakers]
    told = [
        Argument(((tree.begins[k], tree.ends[k]),), tree.begins[k], tree.words[k])
        for s in chain
        for k in s.through
    ]
    return _unique([*said, *told])


def _is_narrator(said: Said) -> bool:
    """ "I think that Z", "as you know, Z": whoever writes or speaks says Z, no one beside him."""
    if said.kind == "so":
        return True
    if not said.speakers or said.rule == "noun-clause":
        return False
    if said.cue in _SHARED and all(a.text.lower() in _LISTENER for a in said.speakers):
        return True
    return all(a.text.lower() in _FIRST_PERSON for a in said.speakers)


def _quoted(found: Scope, quotation: Quotation, *, inside: bool) -> Scope:
    """What is said in `found`, said again between quotation marks by whom they belong to."""
    attribution = found.attribution
    who = quotation.speakers
    nearest = attribution.speakers
    relayed = attribution.via
    if who and all(outlets.is_outlet(a.text) for a in who) and nearest:
        relayed, who = _unique([*relayed, *who]), ()
    if nearest and who and all(a.text.lower() in _FIRST_PERSON for a in nearest):
        nearest = ()
    if inside and attribution.unnamed and who:
        # "“It has been said that I cheat,” Pole said": others say so, in her words
        return replace(found, attribution=replace(attribution, alleged_by=who, via=relayed))
    if not nearest and not attribution.not_said_by:
        attribution = replace(
            attribution,
            speakers=who,
            unnamed=not who,
            cue=quotation.cue or attribution.cue,
        )
    elif who and not _same(who, nearest):
        known = {*attribution.alleged_by, *nearest}
        more = tuple(a for a in who if a not in known)
        attribution = replace(attribution, alleged_by=attribution.alleged_by + more)
        # what X says that Y says is in X's words, not in Y's
        return replace(found, attribution=replace(attribution, via=relayed))
    if quotation.verbatim:
        attribution = replace(attribution, quoted=True, quote=quotation.text)
    attribution = replace(attribution, via=relayed)
    return replace(found, attribution=attribution)


def _same(a: tuple[Argument, ...], b: tuple[Argument, ...]) -> bool:
    return {x.head for x in a} == {x.head for x in b}


def _quotation_at(analysis: Analysis, at: int) -> Quotation | None:
    for q in analysis.quotations:
        if q.begin <= at < q.end:
            return q
    return None


def _is_scare_quote(quotation: Quotation) -> bool:
    """A word or two in marks is a scare quote or a name, unless somebody is held to it."""
    if quotation.whole or quotation.speakers:
        return False
    return len(quotation.text.split()) <= SCARE_QUOTE


def _unique(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    return tuple(dict.fromkeys(arguments))
