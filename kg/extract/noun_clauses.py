"""Clauses that explain a noun: "complaints that the centre had failed", "his claim that Z"."""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.clause import Clauses
from kg.extract.speakers import source
from kg.model import Argument
from kg.text.tree import NOUN_TAGS, Tree
from kg.words.lists import words

_FACTIVE = words("factive_nouns")
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
        if tree.deps[verb] not in ("acl", "ccomp") or tree.tags[noun] not in NOUN_TAGS:
            continue
        inside = tree.subtree(verb)
        if tree.lower[inside[0]] != "that" or tree.deps[inside[0]] != "mark":
            continue
        lemma = tree.lemmas[noun].lower()
        if tree.children(noun, "det") and tree.lower[tree.child(noun, "det")] == "no":
            yield _asked(tree, verb, noun)
        elif lemma not in _FACTIVE:
            yield Said(
                content=verb,
                speakers=_owners(tree, noun),
                kind=_KINDS.get(lemma, "say"),
                cue=lemma,
                cue_tokens=(noun,),
                tokens=tuple(inside),
                rule="noun-clause",
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


def _owners(tree: Tree, noun: int) -> tuple[Argument, ...]:
    owners = tree.children(noun, "poss")
    for k in tree.children(noun, "prep"):
        if tree.lower[k] in ("by", "from", "of"):
            owners += tree.children(k, "pobj")
    return tuple(source(tree, o) for o in owners[:1])
