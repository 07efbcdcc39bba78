"""Clauses that explain a noun: "complaints that the centre had failed", "his claim that Z"."""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.clause import Clauses
from kg.extract.speakers import can_speak, source, speakers_of
from kg.model import Argument
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import nouns, stances
from kg.words.lists import words

_SPEAKERS = frozenset(("PERSON", "ORG", "GPE"))
_FACTIVE = words("factive_nouns")
_WRITINGS = words("writings")
_TOLD = words("told_nouns")
_PREMISES = words("premises")
_CROWDS = frozenset(("media", "press", "police", "government", "opposition", "union", "army"))
_THEIR = frozenset(("their", "his", "her", "its"))
_POINTS = frozenset(("case", "point"))
_ADOPTING = words("adopting_verbs")
_KINDS = {
    "hope": "want", "wish": "want", "demand": "want", "request": "want", "fear": "doubt",
    "worry": "doubt", "concern": "doubt", "doubt": "doubt", "suspicion": "doubt",
    "expectation": "expect", "prediction": "expect", "forecast": "expect", "denial": "deny",
}  # fmt: skip


def noun_clauses(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield the clauses that a noun puts in somebody's mouth or mind.

    "Her claim that the firm lied" → hers; "complaints that it had failed" → an unnamed
    source's; "the fact that it failed" stays the document's own.
    """
    for verb in clauses:
        noun = tree.heads[verb]
        # the tagger may take the noun for a verb: "confirmed reports that"
        nominal = tree.tags[noun] in NOUN_TAGS or tree.deps[noun] == "dobj"
        if tree.deps[verb] not in ("acl", "ccomp", "relcl") or not nominal:
            continue
        inside = tree.subtree(verb)
        if tree.lower[inside[0]] != "that":
            if not _is_untold(tree, verb, noun):
                continue
        elif not _is_complete(tree, verb, inside[0]):
            continue
        lemma = tree.lemmas[noun].lower()
        owners = _owners(tree, noun, clauses) or _adopters(tree, clauses, noun)
        if _is_sure(tree, noun) or _is_degree(tree, noun):
            if holders := _undoubting(tree, noun, clauses):
                yield _told(tree, verb, noun, holders)
            continue
        if owners and not _may_tell(tree, noun):
            owners = ()
        known = bool(owners) or lemma in _TOLD
        if lemma not in _FACTIVE and not known:
            # a chance or an idea that nobody has says nothing of what is in it
            yield _asked(tree, verb, noun)
        elif tree.children(noun, "det") and tree.lower[tree.child(noun, "det")] == "no":
            yield _asked(tree, verb, noun)
        elif lemma not in _FACTIVE:
            yield _told(tree, verb, noun, owners)


def kind_of(noun: str) -> str:
    """Return how a clause on a noun is held, as in reporting verbs; "" where it may be so."""
    return _KINDS.get(noun, "say") if noun in _TOLD else ""


def _told(tree: Tree, verb: int, noun: int, speakers: tuple[Argument, ...]) -> Said:
    lemma = tree.lemmas[noun].lower()
    return Said(
        content=verb,
        speakers=speakers,
        kind="say" if _is_sure(tree, noun) else _KINDS.get(lemma, "say"),
        cue=lemma,
        cue_tokens=(noun,),
        tokens=tuple(tree.subtree(verb)),
        rule="noun-clause",
    )


def _undoubting(tree: Tree, noun: int, clauses: Clauses) -> tuple[Argument, ...]:
    """ "Berg has no doubt that Z": who is sure of it."""
    clause = clauses.get(tree.heads[noun])
    if clause is None or tree.deps[noun] != "dobj" or tree.lemmas[clause.verb] != "have":
        return ()
    return speakers_of(tree, clause)


def premises(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield what stands behind a colon for somebody else's story.

    "That is the premise of their story: Berg is a liar" tells nothing of Berg.
    """
    colon = tree.words.index(":") if ":" in tree.words else -1
    if colon < 2 or not any(_is_theirs(tree, i) for i in range(colon)):
        return
    behind = tuple(range(colon + 1, len(tree)))
    for verb in clauses:
        if verb > colon and not colon < tree.heads[verb] != verb:
            yield Said(
                content=verb,
                speakers=(),
                kind="ask",
                cue=":",
                cue_tokens=(colon,),
                tokens=behind,
                rule="noun-clause",
            )


def _is_theirs(tree: Tree, noun: int) -> bool:
    held = tree.lemmas[noun].lower() in _PREMISES and tree.tags[noun] in NOUN_TAGS
    return held and any(tree.lower[k] in _THEIR for k in tree.children(noun, "poss"))


def _may_tell(tree: Tree, noun: int) -> bool:
    """Whether words go by a noun: "her memo that Z", not "the atmosphere of fear that Z"."""
    lemma = tree.lemmas[noun].lower()
    if stances.is_noun(lemma) or lemma in _KINDS or lemma in _WRITINGS:
        return True
    made = tree.deps[noun] == "dobj" and tree.lemmas[tree.heads[noun]] == "make"
    return nouns.kind(lemma) == "communication" or (made and lemma in _POINTS)


def _is_sure(tree: Tree, noun: int) -> bool:
    """ "There is no doubt that Z", "left little doubt that Z": so it is."""
    lemma = tree.lemmas[noun].lower()
    held = [tree.lower[k] for k in tree.children(noun, "det", "amod")]
    return lemma in ("doubt", "question") and bool({"no", "little"} & {*held})


def _is_degree(tree: Tree, noun: int) -> bool:
    """ "so vague about the rules that nobody knows", "such a storm that Z": a result."""
    near = range(max(0, noun - 8), noun)
    return any(tree.lower[i] == "such" and tree.heads[i] == noun for i in near) or any(
        tree.lower[i] == "so"
        and tree.tags[tree.heads[i]].startswith("J")
        and i < tree.heads[i] < noun
        and tree.heads[i] != noun
        for i in near
    )


def _is_complete(tree: Tree, verb: int, that: int) -> bool:
    """Whether the clause lacks nothing that "that" could stand for: then it is no relative."""
    if tree.deps[that] == "mark":
        return True
    if tree.child(verb, "nsubj", "nsubjpass") in (-1, that):
        return False  # "a law that gives money to the poor"
    return len(tree.children(verb, "dobj", "dative")) > 1 or tree.tags[that] == "IN"


def _is_untold(tree: Tree, verb: int, noun: int) -> bool:
    """ "claims Taylor has filed the papers": the same without "that", nothing missing in it."""
    return (
        stances.is_noun(tree.lemmas[noun].lower())
        and tree.child(verb, "nsubj", "nsubjpass") > noun
        and tree.child(verb, "dobj", "attr", "acomp") > verb
        and not any(tree.tags[k] in ("WDT", "WP", "WRB", "WP$") for k in tree.subtree(verb))
    )


def _asked(tree: Tree, verb: int, noun: int) -> Said:
    """ "There is no evidence that it failed" tells nothing of a failure."""
    return Said(
        content=verb,
        speakers=(),
        kind="ask",
        cue=tree.lower[noun],
        cue_tokens=(noun,),
        tokens=tuple(tree.subtree(verb)),
        rule="noun-clause",
    )


def _adopters(tree: Tree, clauses: Clauses, noun: int) -> tuple[Argument, ...]:
    """ "confirmed reports that Z", "made the claim that Z": whose words they become."""
    clause = clauses.get(tree.heads[noun])
    if clause is None or tree.deps[noun] != "dobj" or clause.passive or clause.negated:
        return ()
    if tree.lemmas[clause.verb] not in _ADOPTING:
        return ()
    speak = all(can_speak(tree, s) for s in clause.subjects)
    return speakers_of(tree, clause) if speak else ()


def _owners(tree: Tree, noun: int, clauses: Clauses) -> tuple[Argument, ...]:
    owners = tree.children(noun, "poss")
    prep = tree.heads[noun]
    if tree.deps[noun] == "pobj" and tree.lower[prep] == "in" and tree.heads[prep] in clauses:
        # "Whitmore told them in a statement that …"
        owners += clauses[tree.heads[prep]].subjects
    # "Trump claims that …": the parser takes the verb for a noun
    owners += [k for k in tree.children(noun, "compound") if tree.entity_types[k] in _SPEAKERS]
    if not owners:
        # "media claims that Z": nobody in particular says so
        owners += [k for k in tree.children(noun, "compound") if tree.lower[k] in _CROWDS]
    for k in tree.children(noun, "prep"):
        if tree.lower[k] in ("by", "from", "of"):
            owners += [o for o in tree.children(k, "pobj") if can_speak(tree, o)]
    return tuple(source(tree, o) for o in owners[:1])
