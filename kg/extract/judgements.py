"""Verbs that judge or accuse: "called the draft a licence", "accused the firm of hiding losses"."""

from collections.abc import Iterator

from kg.extract import told
from kg.extract.analysis import Said
from kg.extract.clause import Clause, Clauses
from kg.extract.speakers import speakers_of
from kg.text.tree import Tree
from kg.words.lists import words

JUDGING = words("judging_verbs")
ACCUSING = frozenset(
    ("accuse", "suspect", "convict", "blame", "fault", "criticise", "criticize", "charge")
)


def judgements(tree: Tree, clause: Clause, clauses: Clauses) -> Iterator[Said]:
    """ "called the draft a licence for Israel": what is inside the judgement is the speaker's.

    So is the rest of "described Berg as a man who lies".
    """
    heads = tree.children(clause.verb, "oprd") or _as_what(tree, clause)
    speakers = speakers_of(tree, clause, clauses) if heads else ()
    for k in heads if speakers else ():
        for each in tree.conjuncts(k):
            yield Said(
                content=each,
                speakers=speakers,
                kind=_kind(tree, clause),
                cue=tree.lemmas[clause.verb].lower(),
                cue_tokens=tuple(clause.group),
                # "as the voice of its client, Holm Coal, which went bankrupt": so it did
                tokens=tuple(tree.subtree(each, frozenset(("conj", "cc", "appos")))),
                rule="naming",
                whole=tuple(after_verb(tree, clause)),
                negated=clause.negated,
            )


def _as_what(tree: Tree, clause: Clause) -> list[int]:
    """ "sees the visit as a step that helps terror": the step."""
    hosts = () if clause.passive else (clause.verb, *tree.children(clause.verb, "dobj"))
    preps = (p for host in hosts for p in tree.children(host, "prep") if tree.lower[p] == "as")
    return [k for p in preps for k in tree.children(p, "pobj")]


def accusations(tree: Tree, clause: Clause, clauses: Clauses) -> Iterator[Said]:
    """ "accused the firm of hiding losses", "is accused of hiding them": a claim, no fact."""
    for prep in tree.children(clause.verb, "prep"):
        for content in tree.children(prep, "pcomp"):
            tokens = tree.subtree(content)
            subjects = tree.children(clause.verb, "nsubjpass") if clause.passive else []
            if clause.passive:
                whole = [*(i for s in subjects for i in tree.subtree(s)), *tree.subtree(prep)]
            else:
                whole = after_verb(tree, clause)
            yield Said(
                content=content,
                speakers=speakers_of(tree, clause, clauses),
                kind=_kind(tree, clause),
                cue=tree.lemmas[clause.verb].lower(),
                cue_tokens=tuple(clause.group),
                tokens=tuple(tokens),
                rule="accusation",
                whole=tuple(whole),
                negated=clause.negated,
            )


def after_verb(tree: Tree, clause: Clause) -> list[int]:
    """Return the words of a clause behind its verb, further clauses of the sentence left out."""
    found, stack = [], []
    for k in tree.kids[clause.verb]:
        if k > clause.verb and tree.deps[k] != "prt" and not _apart(tree, k):
            stack.append(k)
    while stack:
        i = stack.pop()
        found.append(i)
        stack += tree.kids[i]
    found.sort()
    while found and tree.deps[found[-1]] == "punct":
        found.pop()
    return found


def _apart(tree: Tree, k: int) -> bool:
    """Whether a branch behind the verb is another clause or an aside."""
    dep = tree.deps[k]
    if dep in ("conj", "cc", "parataxis"):
        return True
    return (dep in ("advcl", "prep") and tree.words[k - 1] in (",", "—", "–")) or (
        dep == "advcl" and min(tree.subtree(k)) > 0 and tree.words[min(tree.subtree(k)) - 1] == ","
    )


def _kind(tree: Tree, clause: Clause) -> str:
    """ "could not accuse them of lying", "might call it a failure": nobody has."""
    return "ask" if clause.negated or told.is_only_meant(tree, clause) else "say"
