"""Sources named beside the clause: "according to X", "in her opinion", "reportedly"."""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.clause import SUBJECTS, Clauses
from kg.extract.speakers import source
from kg.model import Argument
from kg.text.tree import Tree
from kg.words import outlets, reporting
from kg.words.lists import words

_OPINIONS = frozenset(("opinion", "view", "words", "estimation", "account", "eyes", "telling"))
_MEASURES = words("measures_of_accord")
_WRITINGS = words("writings") | {"bylaw", "record", "datum", "source"}
_CONCEDING = frozenset(("though", "although"))
_HEARSAY = frozenset(("reportedly", "allegedly", "purportedly", "supposedly"))


def according_to(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield clauses whose source is named in a phrase: "According to the ministry, Z"."""
    for i, word in enumerate(tree.lower):
        if word == "to" and i and tree.lower[i - 1] in ("according", "accordingto"):
            yield from _phrase(tree, clauses, i - 1, i, "according to")
        elif word == "per" and _is_source(tree, i):
            yield from _phrase(tree, clauses, i, i, "per")
        elif word in _OPINIONS and tree.deps[i] == "pobj":
            yield from _opinion(tree, clauses, i)
        elif word in _HEARSAY and tree.deps[i] == "advmod":
            verb = _clause_above(tree, clauses, i)
            if verb >= 0:
                yield _said(tree, verb, (), word, (i,), [i], "hearsay-adverb")


def _phrase(tree: Tree, clauses: Clauses, first: int, prep: int, cue: str) -> Iterator[Said]:
    heads = [c for k in tree.children(prep, "pobj") for c in tree.conjuncts(k)]
    # "according to show insiders": the noun taken for a verb
    heads = heads or [o for k in tree.children(prep, "pcomp") for o in tree.children(k, "dobj")]
    heads = heads or [c for k in tree.children(first, "pobj") for c in tree.conjuncts(k)]
    verb = _clause_above(tree, clauses, first)
    if verb < 0 or not heads:
        return
    if tree.lemmas[heads[0]].lower() in _MEASURES and tree.heads[first] == first - 1:
        return
    speakers = tuple(source(tree, h) for h in heads)
    own = sorted(
        {*tree.subtree(first), *tree.subtree(prep), *_conceded(tree, verb, first)} - {verb}
    )
    cue_tokens = (first, prep) if first != prep else (prep,)
    yield _said(tree, verb, speakers, cue, cue_tokens, own, "according-to")


def _conceded(tree: Tree, verb: int, source_at: int) -> list[int]:
    """ "Though Berg owns a boat, Lund lost his, per the Times": the writer grants that himself."""
    if source_at < verb:
        return []
    fronted = (k for k in tree.children(verb, "advcl") if k < verb)
    return [
        i for k in fronted
        if any(tree.lower[m] in _CONCEDING for m in tree.children(k, "mark"))
        for i in tree.subtree(k)
    ]  # fmt: skip


def _is_source(tree: Tree, per: int) -> bool:
    """ "hid the ship, per the Times", not "ten crowns per ship"."""
    apart = per == 0 or tree.words[per - 1] in (",", "—", "–", "”", '"')
    nouns = tree.children(per, "pobj")
    known = ("ORG", "PERSON")
    return apart and any(
        tree.entity_types[n] in known or tree.lemmas[n].lower() in _WRITINGS for n in nouns
    )


def _opinion(tree: Tree, clauses: Clauses, noun: int) -> Iterator[Said]:
    """ "in her opinion", "in the words of the minister"."""
    prep = tree.heads[noun]
    if tree.lower[prep] not in ("in", "by") or tree.deps[prep] != "prep":
        return
    owners = tree.children(noun, "poss")
    if tree.children(noun, "det"):
        # without an article it is nobody's view: "in view of the cost"
        owners += [o for p in tree.children(noun, "prep") for o in tree.children(p, "pobj")]
    verb = _clause_above(tree, clauses, prep)
    if owners and verb >= 0:
        speakers = tuple(source(tree, o) for o in owners[:1])
        yield _said(
            tree, verb, speakers, tree.lower[noun], (prep, noun), tree.subtree(prep), "opinion"
        )


def _clause_above(tree: Tree, clauses: Clauses, i: int) -> int:
    """The clause that a source phrase colours: the highest one that is not itself reported."""
    for above in tree.ancestors(i):
        if above in clauses:
            if i > above:
                return _all_joined(tree, clauses, above, i)
            aside = _aside_before(tree, clauses, above, i)
            return aside if aside >= 0 else _topmost(tree, clauses, above, i)
    return -1


def _all_joined(tree: Tree, clauses: Clauses, verb: int, source_at: int) -> int:
    """ "lost money and the bank closed, according to X": a source behind a comma holds for both."""
    while tree.words[source_at - 1] == "," and tree.deps[verb] == "conj":
        above = tree.heads[verb]
        ties = [k for k in tree.children(above, "cc") if k < verb]
        if above not in clauses or not ties or tree.words[ties[-1] - 1] in (",", ";"):
            break
        verb = above
    return verb


def _aside_before(tree: Tree, clauses: Clauses, verb: int, source_at: int) -> int:
    """ "Berg, who stole a boat, according to police, left": the aside is theirs; -1 for none."""
    if tree.words[source_at - 1] != ",":
        return -1
    for subject in tree.children(verb, *SUBJECTS):
        for aside in tree.children(subject, "relcl"):
            inside = tree.subtree(aside)
            apart = tree.words[inside[0] - 1] == "," and inside[-1] + 2 == source_at
            if aside in clauses and apart:
                return aside
    return -1


def _topmost(tree: Tree, clauses: Clauses, verb: int, source_at: int) -> int:
    """A source in front of a run-on sentence holds for all of it.

    Not for what stands before it: "took the money and allegedly said that Z".
    """
    while tree.deps[verb] in ("ccomp", "parataxis", "conj") and tree.heads[verb] in clauses:
        above = tree.heads[verb]
        if reporting.kind(tree.lemmas[above].lower()) or (
            above < source_at and tree.deps[verb] == "conj"
        ):
            break
        verb = above
    return verb


def _said(
    tree: Tree,
    verb: int,
    speakers: tuple[Argument, ...],
    cue: str,
    cue_tokens: tuple[int, ...],
    own: list[int],
    rule: str,
) -> Said:
    left_out = set(own)
    return Said(
        content=verb,
        speakers=speakers,
        kind="say",
        cue=cue,
        cue_tokens=cue_tokens,
        tokens=tuple(t for t in tree.subtree(verb) if t not in left_out),
        rule=rule,
        relay=bool(speakers) and all(outlets.is_outlet(s.text) for s in speakers),
    )
